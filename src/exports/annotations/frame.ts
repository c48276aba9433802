/** What an item needs to know beside its annotation and its unit. */
export interface ItemFrame {
  /** Languages of the corpus, the default first. */
  languages: readonly string[];
  /** Makes an address of the archive whole, when the site is known. */
  whole: (address: string) => string;
}

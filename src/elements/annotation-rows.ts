/** One annotation of the list, as filtering sees it. */
export interface AnnotationRow {
  kind: string;
  motivation: string;
  document: string;
  hasNote: boolean;
}

/** What a reader wants to see; fields that are not there leave all in. */
export type Wanted = Partial<Record<'kind' | 'motivation' | 'document' | 'notes', string>>;

/** Whether an annotation answers to every field: `kind`, `motivation`, `document`, and `notes` for those with a note only. */
export function isWanted(row: AnnotationRow, wanted: Wanted): boolean {
  return (
    (wanted.kind === undefined || row.kind === wanted.kind) &&
    (wanted.motivation === undefined || row.motivation === wanted.motivation) &&
    (wanted.document === undefined || row.document === wanted.document) &&
    (wanted.notes === undefined || row.hasNote)
  );
}

/** An address with what a reader wants to see, but for the document, which stands on one page only. */
export function carried(address: string, { document: _one, ...wanted }: Wanted): string {
  const query = new URLSearchParams(Object.entries(wanted)).toString();
  return address.replace(/\?.*$/, '') + (query && `?${query}`);
}

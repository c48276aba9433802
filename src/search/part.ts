/** What of a document a search looks into: its text, its annotations, the summary of it, or what is known about it. */
export const partNames = ['text', 'notes', 'summary', 'about'] as const;
export type Part = (typeof partNames)[number];

/**
 * Archives of more documents have no social cards and no files of citations beside each document: a
 * common host takes 20,000 files.
 */
export const mostSideFiles = 5000;

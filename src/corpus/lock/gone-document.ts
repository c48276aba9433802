import type { Snapshot } from './snapshot.ts';

/** A document that was withdrawn or has moved, of which texts are kept as they were published. */
export interface GoneDocument {
  id: string;
  /** `/d/<id>/` */
  address: string;
  /** The earliest first. */
  snapshots: Snapshot[];
}

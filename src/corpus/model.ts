import type { Root } from 'hast';
import type { AnnotationRecord } from '../schema/annotation.ts';
import type { CorpusSettings } from '../schema/corpus-settings.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { EventSource } from '../schema/event.ts';
import type { Clock, FrontMatter } from '../schema/front-matter.ts';
import type { Localized } from '../schema/localized.ts';
import type { Source } from '../schema/source.ts';
import type { CslType } from '../text/cite/csl.ts';
import type { DateSpan } from '../text/edtf.ts';
import type { LockEntry } from './lock/entry.ts';
import type { GoneDocument } from './lock/gone-document.ts';
import type { Lock } from './lock/lock.ts';
import type { Snapshot } from './lock/snapshot.ts';
import type { ReusePassage } from './reuse-passage.ts';

/** Settings of `corpus.yaml` with every default filled in. */
export interface Settings extends Omit<CorpusSettings, 'types'> {
  slug: string;
  languages: [string, ...string[]];
  types: Record<string, Localized>;
  /** What citations take documents of a type for, where the keeper says so. */
  citedAs?: Record<string, CslType>;
  formats: NonNullable<CorpusSettings['formats']>;
  limits: { bytes: number; side_files?: number | undefined };
  captures: 'transcribed' | 'whole';
  orphans: 'error' | 'warn';
}

export type UnitKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'note';

/** A block with an address. */
export interface Unit {
  /** Id inside the document, such as `p7`. */
  id: string;
  kind: UnitKind;
  /** Role written as `{.role}`: caption, stamp, dateline, byline, recipients, signature, lead. */
  role?: string;
  /** Heading level as written, 1 to 6. */
  level?: number;
  /** Number printed at its beginning, such as `2.1`; the unit also answers to `#m2.1`. */
  printed?: string;
  /** The words, NFC, white space folded; without nested units and footnote markers. */
  text: string;
  /** Line in `index.md`, counting from 1. */
  line: number;
}

/** One date of a document. */
export interface StatedDate {
  clock: Clock;
  /** EDTF as the keeper wrote it. */
  value: string;
  span: DateSpan;
  note?: Localized;
}

/** What became of one capture: which line became which unit, what was left out and why. */
export interface Accounting {
  sha256: string;
  /** Size of the capture in bytes. */
  bytes: number;
  /** Lines of the capture, empty ones included. */
  lines: number;
  /** Non-empty lines; each is transcribed, omitted, or partly both; the rest are unaccounted for. */
  filled: number;
  /** Lines of which every word that is not omitted stands in a unit. */
  transcribed: number;
  omitted: number;
  /** For each unit found: first and last line of the capture, counting from 1. */
  units: { unit: string; from: number; to: number }[];
  omissions: { lines: string; words?: string; reason: Localized; count: number }[];
}

/** Lines of those fields of an entry that problems are reported on. */
export type FieldLines = Partial<Record<'quote' | 'ref' | 'note', number>>;

/** An annotation anchored on its words: `quote` are the words as they stand in the text now. */
export interface Annotation extends AnnotationRecord {
  document: string;
  /** Where the links of its note lead, as written; left out when there are none. */
  noteLinks?: string[];
  unit: string;
  /** The words as the keeper quoted them, when the text has changed since. */
  formerly?: string;
  /** Place in the text of the unit, in UTF-16 code units; `end` exclusive. */
  start: number;
  end: number;
  line: number;
  lines?: FieldLines;
}

/** An annotation whose words are gone from the text. */
export interface Orphan extends AnnotationRecord {
  document: string;
  noteLinks?: string[];
  line: number;
  lines?: FieldLines;
  /** Passages most like its words, the likest first; `likeness` from 0 to 1. */
  candidates: { unit: string; text: string; likeness: number }[];
}

/** A link that a text writes itself. */
export interface WrittenLink {
  /** As it is written: `#p7`, `/d/letter-12/`, `https://…`. */
  target: string;
  /** Id of the unit it stands in; `''` outside of all. */
  unit: string;
  /** Its words, on one line. */
  words: string;
}

/** One captured text. */
export interface Document {
  id: string;
  /** Path of `index.md`, relative to the content folder. */
  file: string;
  title: string;
  matter: FrontMatter;
  /** BCP 47 tag and direction of the text. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** `/d/<id>/` */
  address: string;
  /** Dates in the order of the clocks. */
  dates: StatedDate[];
  /** The date it is ordered by: issued, else published, session, received, captured. */
  date?: StatedDate;
  units: Unit[];
  /** Number of the revision in which it stands: 1 as it was first published. */
  revision: number;
  /** Its text as its revisions were published, so far as they are kept; the earliest first. */
  snapshots: Snapshot[];
  /** The transcription as written: Markdown below the front matter. */
  body: string;
  /**
   * The transcription as a tree; blocks carry `id` and `dataUnit`. Made again from `body` when nobody has kept it, since the trees of all
   * documents take more memory than everything else: hold on to it where its nodes must stay the same ones.
   */
  readonly tree: Root;
  /** Links that the text writes, in its order. */
  writtenLinks: WrittenLink[];
  /** Images beside the file that the text shows, as relative paths. */
  images: string[];
  /** Page images of `facsimile/`, as paths relative to the content folder, in order. */
  facsimile: string[];
  words: number;
  accounting?: Accounting;
  /** In the order of the file. */
  annotations: Annotation[];
  /** Annotations that have lost their words; there are none in a build unless `orphans` is `warn`. */
  orphans: Orphan[];
  /** Hash of its text, annotations and pictures, and of the names and sizes of its other files. */
  digest: string;
}

/** An authority record. */
export interface Entity {
  kind: EntityKind;
  id: string;
  /** `people/an-nguyen` */
  ref: string;
  /** `/people/an-nguyen/` */
  address: string;
  file: string;
  name: string;
  variants: string[];
  /** What the index is sorted by. */
  sort: string;
  description?: Localized;
  roles: { title: Localized; from?: string; to?: string; source?: string }[];
  sameAs: string[];
  sources: Source[];
  number?: string;
  type?: string;
  issuer?: string;
  date?: { value: string; span: DateSpan };
  /** Of a work: id of the document that its other witnesses are compared with. */
  base?: string;
}

/** Something on the timeline: from `events/`, or a clock of one or more documents. */
export interface Event {
  id: string;
  /** Where it is told: `/events/<id>/`, or the page of the document or work whose date it is. */
  address: string;
  /** File it stands in, when it is not derived from front matter; only then it has a page of its own. */
  file?: string;
  /** Clock it was derived from. */
  clock?: Clock;
  title: Localized;
  date: { value: string; span: DateSpan };
  note?: Localized;
  /** Lane: a clock, or the kind that the keeper wrote. */
  kind: string;
  places: string[];
  people: string[];
  /** Other records that it is about, as references. */
  about: string[];
  documents: string[];
  sources: EventSource[];
}

export type LinkKind =
  | 'names'
  | 'cites'
  | 'witness-of'
  | 'issued-by'
  | 'signed-by'
  | 'credited-to'
  | 'published-by'
  | 'concerns'
  | 'implements'
  | 'repeats'
  | 'links-to';

/** A link between two addresses, known from both ends. */
export interface Link {
  /** `/d/x/#p7`, `/d/x/`, `/works/y/` or `/events/z/` */
  from: string;
  /** Address inside the archive, or an outside URL. */
  to: string;
  kind: LinkKind;
  /** The quoted words, when it stands on some. */
  quote?: string;
  /** Id of the annotation whose note holds the link; its words are those that the note stands on. */
  note?: string;
  /** Set when it is less than certain. */
  certainty?: 'medium' | 'low';
  /** Set when it stands in a text: place in the unit's text, UTF-16, end exclusive. */
  document?: string;
  unit?: string;
  start?: number;
  end?: number;
}

/** The whole archive, typed and resolved. Everything else reads this. */
export interface Corpus {
  /** Absolute path of the content folder. */
  folder: string;
  settings: Settings;
  /** In time order; undated ones last, by id. */
  documents: Document[];
  document: Map<string, Document>;
  /** Sorted by kind, then by `sort` in the order of the first language. */
  entities: Entity[];
  /** By `ref`. */
  entity: Map<string, Entity>;
  /** In time order. */
  events: Event[];
  links: Link[];
  /** Links by the page they lead to (`/people/x/`); a link to `/d/x/#p7` is listed under `/d/x/`. */
  backlinks: Map<string, Link[]>;
  /** Essays by slug and language: `essays/<slug>.<lang>.mdx`, relative paths. */
  essays: { slug: string; language: string; file: string; title: string }[];
  /** Every address that was ever published. */
  lock: Lock;
  /** What the lock does not know yet, to be added when it is published. */
  fresh: Omit<LockEntry, 'date'>[];
  /** Documents that were withdrawn or have moved, and of which texts are kept. */
  gone?: readonly GoneDocument[];
  /** Passages that were imported from a search outside the archive; left out when there are none. */
  importedReuse?: readonly ReusePassage[];
  /** Hash of the settings, the records, the events that keepers wrote, and whether there are essays. */
  recordsDigest: string;
  /** Hash of the settings, records, events and documents, of the names and sizes of the essays, and of imported passages. */
  digest: string;
}

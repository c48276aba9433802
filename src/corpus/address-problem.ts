import { citedAddress } from '../text/cite/cited-address.ts';
import { nearestWord } from '../text/nearest.ts';
import type { CaptureLines } from './capture-lines.ts';
import { decoded } from './images.ts';
import type { Lock } from './lock/lock.ts';
import { lostPageFix, lostUnitFix } from './lost-target.ts';
import type { Document, Entity, Settings, Unit } from './model.ts';
import { sideCitations, sideTexts } from './side-files.ts';

/** All that a reference can lead to, and where to report that it does not. */
export interface ReferenceContext {
  settings: Settings;
  entity: ReadonlyMap<string, Entity>;
  document: ReadonlyMap<string, Document>;
  events: ReadonlySet<string>;
  /** Pages (`/people/x/`, `/d/x/`) whose file stands there and has faults of its own, reported elsewhere. */
  faulty: ReadonlySet<string>;
  /** Other pages and files that this corpus has (`/people/`, `/essays/method/`, `/timeline/2020/`, `/data/units.jsonl`). */
  pages: ReadonlySet<string>;
  captureLines: CaptureLines;
  /** What was ever published; without it nothing is known of addresses that are gone. */
  lock?: Lock;
}

/** Pages that every archive has. */
const fixedPages = /^\/((documents|timeline|annotations|reuse|search|about|data)\/)?$/;
/** Pages whose address may carry a question, and parts of pages with an address. */
const askedPages = /^\/(search|documents)\/$/;
const pageParts = /^\/(about\/#(keeper|made|rights)|data\/#(each|whole))$/;

const anAddress =
  'Write an address such as /d/letter-12/#p7 or /people/x/, or a whole address with https://.';

interface Fault {
  message: string;
  fix: string;
}

/** Why an address of the archive leads nowhere, or `undefined` when it leads somewhere. */
export function addressProblem(address: string, context: ReferenceContext): Fault | undefined {
  const { document, entity, events, faulty, pages } = context;
  const { page: path, unit: fragment, query, to, version } = citedAddress(address);
  if (faulty.has(path)) return undefined;
  const [, kind = '', id = '', file = ''] = /^\/([a-z]+)\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const nowhere = (fix = anAddress): Fault => ({
    message: `The address ${address} leads nowhere.`,
    fix,
  });
  const missing = (known: Iterable<string>): Fault =>
    nowhere(lostPageFix({ path, fragment }, known, context));
  if (query !== undefined && !askedPages.test(path)) return nowhere();
  if (kind === 'd') {
    const target = document.get(id);
    if (!target) return missing(document.keys());
    // Words are cited from the page of a document, not from the files beside it.
    if (file !== '' && (to ?? version) !== undefined) return nowhere();
    if (to !== undefined) return rangeProblem(target, { from: fragment, to }, context);
    return partProblem(target, { address, file, fragment }, context);
  }
  if ((to ?? version) !== undefined && !askedPages.test(path)) return nowhere();
  if (fragment !== undefined && pageParts.test(`${path}#${fragment}`)) return undefined;
  if (fragment !== undefined) {
    return {
      message: `The address ${address} leads nowhere: only documents have parts with an address.`,
      fix: `Link to ${path}.`,
    };
  }
  if (fixedPages.test(path) || pages.has(path)) return undefined;
  if (kind === 'compare') return pairProblem(address, [id, file.slice(0, -1)], context);
  if (kind === 'events') return file === '' && events.has(id) ? undefined : missing(events);
  if (file === '' && entity.has(`${kind}/${id}`)) return undefined;
  return missing([...entity.values()].filter((one) => one.kind === kind).map((one) => one.id));
}

/** Why a comparison is none that a link may lead to: pages that rest on shared words go when the texts change. */
function pairProblem(
  address: string,
  [a, b]: readonly [string, string],
  { document, pages }: ReferenceContext,
): Fault {
  const missing = [a, b].find((id) => !document.has(id));
  const turned = `/compare/${b}/${a}/`;
  const near = missing === undefined ? undefined : nearestWord(missing, document.keys());
  if (missing !== undefined) {
    return {
      message: `The address ${address} leads nowhere: there is no document “${missing}”.`,
      fix: near ? `Did you mean “${near}”?` : 'Name two documents.',
    };
  }
  return {
    message: `The address ${address} leads to no comparison that is sure to stay.`,
    fix: pages.has(turned)
      ? `Write ${turned}.`
      : `Name the pair in corpus.yaml: compare: [[${a}, ${b}]].`,
  };
}

/** Why a document has no such part or file. */
function partProblem(
  document: Document,
  { address, file, fragment }: { address: string; file: string; fragment: string | undefined },
  { settings, document: { size }, lock }: ReferenceContext,
): Fault | undefined {
  if (file !== '') {
    const files = [
      ...sideTexts(settings, size),
      ...filesOf(document, settings),
      ...sideCitations(settings, size).map((ending) => `cite.${ending}`),
    ];
    if (files.includes(decoded(file)) && fragment === undefined) return undefined;
    return {
      message: `The address ${address} leads nowhere.`,
      fix: `Link to the document, ${document.address}${files.map((one) => `, or to ${document.address}${one}`).join('')}.`,
    };
  }
  if (fragment === undefined || hasAnchor(document, fragment)) return undefined;
  return noUnit(document, fragment, lock);
}

/** Why units in a row, as `/d/x/?to=p5#p3` names them, are not there: an end is missing, or they are turned round. */
function rangeProblem(
  document: Document,
  { from, to }: { from: string | undefined; to: string },
  { lock }: ReferenceContext,
): Fault | undefined {
  const { id, address } = document;
  if (from === undefined || from === '') {
    return {
      message: `The address ${address}?to=${to} names the end of a range, and no beginning.`,
      fix: `Write ${address}?to=${to}#p1, with the unit at which it begins.`,
    };
  }
  const places = [from, to].map((end) => document.units.findIndex((unit) => isUnit(unit, end)));
  const [start = -1, end = -1] = places;
  const lost = [from, to].find((_, at) => places[at] === -1);
  if (lost !== undefined) return noUnit(document, lost, lock);
  if (start <= end) return undefined;
  return {
    message: `In the document ${id}, ${to} stands before ${from}: no range runs from ${from} to ${to}.`,
    fix: `Write ${address}?to=${from}#${to}.`,
  };
}

const noUnit = (document: Document, name: string, lock: Lock | undefined): Fault => ({
  message: `The document ${document.id} has no unit “${name}”.`,
  fix: lostUnitFix(document, name, lock),
});

/** Files of its source that are published beside the page of a document, in an archive of any size. */
const filesOf = ({ images, matter }: Document, { captures }: Settings): string[] => [
  ...(captures === 'whole' && matter.capture ? ['capture.txt'] : []),
  ...images,
];

/** Whether a document has a unit with this id or printed number (`m2.1`). */
export const hasFragment = (document: Document, fragment: string) =>
  document.units.some((unit) => isUnit(unit, fragment));

const isUnit = ({ id, printed }: Unit, fragment: string) =>
  id === fragment || `m${printed}` === fragment;

/** Whether the page of a document has a part with this id: a unit, the words or the text of a note, its account. */
export const hasAnchor = (document: Document, fragment: string) =>
  hasFragment(document, fragment) ||
  fragment === 'main' ||
  (fragment === 'accounting' && document.accounting !== undefined) ||
  document.annotations.some(
    ({ id, note }) => fragment === `a-${id}` || (note !== undefined && fragment === `note-${id}`),
  );

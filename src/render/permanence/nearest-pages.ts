import type { Corpus } from '../../corpus/model.ts';
import type { Key } from '../../i18n/words.ts';
import { kindsPresent } from '../kinds-present.ts';

/** A list on which readers may look for what is near to a page that is gone. */
export interface NearestPage {
  address: string;
  /** Its name, as the navigation has it. */
  name: Key;
}

/** The lists nearest to an address: that of its kind, and that of all documents. */
export function nearestPages(address: string, corpus: Corpus): NearestPage[] {
  const documents: NearestPage = { address: '/documents/', name: 'nav.documents' };
  const kind = kindsPresent(corpus.entities).find((one) => address.startsWith(`/${one}/`));
  if (kind) return [{ address: `/${kind}/`, name: `nav.${kind}` }, documents];
  if (/^\/(events|timeline)\//.test(address) && corpus.events.length > 0) {
    return [{ address: '/timeline/', name: 'nav.timeline' }, documents];
  }
  if (address.startsWith('/essays/') && corpus.essays.length > 0) {
    return [{ address: '/essays/', name: 'nav.essays' }, documents];
  }
  return [documents];
}

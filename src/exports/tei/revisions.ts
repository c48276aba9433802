import type { Document } from '../../corpus/model.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { datable } from './dates.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { group } from './xml.ts';

/** What has changed in a transcription since it was published, and why; nothing when nothing has. */
export const revisionDesc = ({ matter }: Document, { corpus }: TeiContext): string =>
  group(
    'revisionDesc',
    {},
    (matter.revisions ?? []).map(({ date, what, why }) => {
      const span = parseEdtf(date);
      return group('change', span ? datable(date, span) : {}, [
        ...inLanguages('note', what, corpus, { type: 'what' }),
        ...inLanguages('note', why, corpus, { type: 'why' }),
      ]);
    }),
  );

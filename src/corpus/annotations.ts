import { annotationsSchema } from '../schema/annotation.ts';
import { findQuotes } from '../text/find-quote.ts';
import { nearestQuote } from '../text/nearest.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import type { Annotation, Orphan, Unit } from './model.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** Read the annotations of a document and anchor each on the very words it quotes. */
export function readAnnotations(
  file: ContentFile | undefined,
  document: string,
  units: Unit[],
): { annotations: Annotation[]; orphans: Orphan[]; problems: Problem[]; bytes?: Uint8Array } {
  if (!file) return { annotations: [], orphans: [], problems: [] };
  const read = readText(file);
  if ('rule' in read) return { annotations: [], orphans: [], problems: [read] };
  const nfc = nfcProblem(file.path, read.text);
  const yaml = readYaml({ text: read.text, file: file.path, empty: [] }, annotationsSchema);
  const problems: Problem[] = [...(nfc ? [nfc] : []), ...yaml.problems];
  const annotations: Annotation[] = [];
  const seen = new Set<string>();
  yaml.value?.forEach((record, index) => {
    const line = yaml.lineOf([index]);
    const problem = (rule: string, field: string, message: string, fix: string) =>
      problems.push({ rule, file: file.path, line: yaml.lineOf([index, field]), message, fix });
    if (seen.has(record.id)) {
      problem(
        'duplicate-id',
        'id',
        `Two annotations have the id “${record.id}”.`,
        'Give one of them another id.',
      );
    }
    seen.add(record.id);
    if (record.unit !== undefined && !units.some((unit) => unit.id === record.unit)) {
      problem(
        'unknown-unit',
        'unit',
        `The document has no unit “${record.unit}”.`,
        'Name a unit that exists, or leave the field out.',
      );
      return;
    }
    const among =
      record.unit === undefined ? units : units.filter((unit) => unit.id === record.unit);
    const context = {
      ...(record.before === undefined ? {} : { before: record.before }),
      ...(record.after === undefined ? {} : { after: record.after }),
    };
    const places = among.flatMap((unit) =>
      findQuotes(unit.text, record.quote, context).map((span) => ({ unit, span })),
    );
    const [place, rival] = places;
    if (!place) {
      const near = nearestQuote(
        among.map((unit) => unit.text),
        record.quote,
      );
      const nearUnit = near && among[near.index];
      const plain = record.quote.replace(/[*_`~\\]+/g, '');
      const isPlain =
        plain !== record.quote && among.some(({ text }) => findQuotes(text, plain).length > 0);
      problem(
        'quote-not-found',
        'quote',
        `“${record.quote}” does not stand in documents/${document}/index.md${record.unit ? `, unit ${record.unit}` : ''}.`,
        isPlain
          ? `Quote the words as readers see them, without the signs of Markdown: “${plain}”.`
          : near && nearUnit
            ? `Nearest: “${near.text}”, unit ${nearUnit.id}, line ${nearUnit.line}. Correct the quote, or restore the text.`
            : 'Correct the quote, or restore the text.',
      );
    } else if (rival) {
      problem(
        'quote-ambiguous',
        'quote',
        `“${record.quote}” stands in ${places.length} places, such as unit ${place.unit.id} (“${around(place)}”) and unit ${rival.unit.id} (“${around(rival)}”).`,
        'Add `unit`, or words `before` or `after`, so that one place is left.',
      );
    } else {
      annotations.push({ ...record, document, unit: place.unit.id, ...place.span, line });
    }
  });
  return { annotations, orphans: [], problems, bytes: read.bytes };
}

const around = ({ unit, span }: { unit: Unit; span: { start: number; end: number } }) =>
  unit.text.slice(Math.max(0, span.start - 20), span.end + 20);

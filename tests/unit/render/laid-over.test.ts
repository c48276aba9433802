import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation, Document } from '../../../src/corpus/model.ts';
import { renderDocument } from '../../../src/render/document.ts';
import { siteFor } from '../../../src/render/site.ts';
import { annotationKinds } from '../../../src/schema/annotation.ts';
import { attribute, readPage } from '../../site/page.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';
import { unitWords } from './unit-words.ts';

/** Everything that Markdown can put under a mark, and names that a rule finds. */
const body = `# The mill of An Nguyen

An Nguyen *wrote **to** Bến* [the smith](/people/an/) about \`the_wheel\` 🌉,\\
and An Nguyen [waited](#list) on 12/3-CV.[^1]

1\\. An *item that is numbered*, [An Nguyen](https://example.org/) said.

- first *point* of An Nguyen {#list}
- second

  later, with ~~words~~ struck out
- third
  - nested [link *in it*](/d/b/#p1)

> quoted **words** of the mill

| name | *place* |
|---|---|
| An Nguyen | [Bến](/people/an/) and more |

\`\`\`js
const wheel = 'An Nguyen';
\`\`\`

[^1]: a *note* of the text
`;
/** Another witness: words, capitals, signs and marks are not the same. */
const otherBody = body
  .replace('*wrote **to** Bến*', '*wrote **from** bến*')
  .replace(' waited]', ' waited long]')
  .replace('- second\n\n  later, with', '- second,\n\n  earlier with')
  .replace('quoted **words** of', '**words** quoted of')
  .replace('| An Nguyen |', '| An Nguyễn |')
  .replace("'An Nguyen'", "'Nobody'");
const files = {
  'documents/a/index.md': markdown(body, 'title: A\nlanguage: en\nwork: w'),
  'documents/c/index.md': markdown(otherBody, 'title: C\nlanguage: en\nwork: w'),
  'works/w.yaml': 'name: A letter\n',
  'documents/b/index.md': markdown('Other words.', 'title: B'),
  'people/an.yaml': 'name: An Nguyen\ndescription: A poet.\n',
  'places/ben.yaml': 'name: Bến\n',
};

/** Where a random annotation stands, and what it says. */
const stretch = fc.record({
  unit: fc.nat(30),
  from: fc.nat(40),
  size: fc.integer({ min: 1, max: 30 }),
  kind: fc.constantFrom(...annotationKinds),
  note: fc.option(fc.constantFrom('A note.', '*two*\n\n[parts](/d/b/) <b>'), { nil: undefined }),
  ref: fc.option(fc.constantFrom('people/an', '/d/b/#p1', 'https://example.org/'), {
    nil: undefined,
  }),
  value: fc.option(fc.constantFrom('2020-03-12', '2020?', '2020-03/2020-04'), { nil: undefined }),
});

/** The annotations on some stretches of a document, each on words of one unit. */
const annotated = (
  document: Document,
  stretches: (typeof stretch extends fc.Arbitrary<infer One> ? One : never)[],
): Annotation[] =>
  stretches.flatMap(({ unit: index, from, size, kind, ...said }, place): Annotation[] => {
    const { id: unit, text } = document.units[
      index % document.units.length
    ] as Document['units'][number];
    // Annotations are counted in code points: none begins or ends within a letter.
    const letters = Array.from(text);
    const quote = letters
      .slice(from, from + size)
      .join('')
      .trim();
    const start = text.indexOf(quote, letters.slice(0, from).join('').length);
    if (quote === '') return [];
    const { note, ref, value } = said;
    return [
      {
        ...{ id: `x${place}`, kind, document: 'a', unit, quote, line: 1 },
        ...{ start, end: start + quote.length },
        ...(note === undefined ? {} : { note }),
        ...(ref === undefined ? {} : { ref }),
        ...(value === undefined ? {} : { value }),
      },
    ];
  });

describe('whatever annotations are laid over a text that another witness reads otherwise', () => {
  test('its words stay the words of the source, every mark has its place, and no link stands in a link', async () => {
    const corpus = goodCorpus(files);
    const document = corpus.document.get('a') as Document;
    const site = siteFor(corpus, 'en', '/archive/');
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, { maxLength: 30 }), async (stretches) => {
        const annotations = annotated(document, stretches);
        const { title, text } = await renderDocument({ ...document, annotations }, corpus, site);
        const page = readPage('/d/a/index.html', title + text);
        const found = new Map(page.elements.map((one) => [attribute(one, 'id'), one]));
        const shown = document.units.map(({ id }) => {
          const element = found.get(id);
          return [id, element && unitWords(element)];
        });
        expect(shown).toEqual(document.units.map(({ id, text }) => [id, text]));

        const ids = page.elements.flatMap((one) => attribute(one, 'id') ?? []);
        expect(ids).toEqual([...new Set(ids)]);
        const wanted = annotations.flatMap(({ id, note }) => [
          `a-${id}`,
          ...(note === undefined ? [] : [`note-${id}`]),
        ]);
        expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
        expect(text).toMatch(/class="variant/);

        const numbers = page.elements.flatMap(({ tagName, properties }) =>
          tagName !== 'p' && properties['dataN'] !== undefined ? Number(properties['dataN']) : [],
        );
        const noted = annotations.filter(({ note }) => note !== undefined);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(noted.map((_, index) => index + 1));

        // Counted in the letters of the page: a parser would take nested links apart.
        expect(page.html).not.toMatch(/<a[\s>](?:(?!<\/a>)[\s\S])*<a[\s>]/);
        expect(page.html).not.toContain('<b>');
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

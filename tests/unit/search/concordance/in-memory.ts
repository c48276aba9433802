import type { Clause } from '../../../../src/search/clause.ts';
import type { Candidate, Engine } from '../../../../src/search/engine.ts';
import { findHits, keyedWords } from '../../../../src/search/find-words.ts';
import type { Fragment } from '../../../../src/search/fragment.ts';
import type { Keys } from '../../../../src/text/keys.ts';

/** A text as the index hands it back: each line of `text` is a unit. */
export function fragment(id: string, text: string, date = ''): Fragment {
  const lines = text.trim().split('\n');
  return {
    content: lines.map((line) => line.trim()).join('\n'),
    anchors: lines.map((_, index) => ({
      ...{ id: `p${index + 1}`, location: 0, element: 'p', text: '' },
    })),
    meta: { id, title: `Văn bản ${id}`, date, dates: {}, number: '', language: 'vi', dir: 'ltr' },
  };
}

/** An engine over some texts that, like the real one, forgets words that occur nowhere; `loaded` names the texts that were read. */
export function engineOf(fragments: readonly Fragment[], keys: Keys) {
  const loaded: string[] = [];
  const find = async (clause: Clause): Promise<Candidate[]> => {
    const known = (key: string) =>
      fragments.some(({ content }) =>
        keyedWords(content, keys).some((word) => keys.folded(word.key) === keys.folded(key)),
      );
    const wanted = { ...clause, keys: clause.keys.filter(known) };
    if (wanted.keys.length === 0) return [];
    return fragments
      .filter(({ content }) => findHits(keyedWords(content, keys), wanted, keys).length > 0)
      .map((one) => ({
        ...{ id: one.meta.id, score: 1 },
        load: async () => {
          loaded.push(one.meta.id);
          return one;
        },
      }));
  };
  const engine: Engine = { find };
  return { engine, loaded };
}

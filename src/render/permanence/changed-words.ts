import { collate } from '../../text/collate/collate.ts';
import type { Token } from '../../text/collate/model.ts';

/** Words of a unit: of both revisions, of the earlier one only, or of the later one only. */
export interface WordPiece {
  text: string;
  change?: 'del' | 'ins';
}

/** The words of a unit before and after, laid into one text: what was struck out stands before what was put in. */
export function changedWords(before: string, after: string, language: string): WordPiece[] {
  const witness = (text: string) => ({
    language,
    units: [{ id: 'u', text, part: 'body' as const }],
  });
  const { rows } = collate(witness(before), witness(after));
  const pieces: WordPiece[] = [];
  let [struck, put] = ['', ''];
  const flush = () => {
    if (struck !== '') pieces.push({ text: struck, change: 'del' });
    if (put !== '') pieces.push({ text: put, change: 'ins' });
    [struck, put] = ['', ''];
  };
  for (const { base, witness: now, class: kind } of rows.flatMap(({ columns }) => columns)) {
    const [old, fresh] = [written(base), written(now)];
    if (kind === undefined) {
      flush();
      // A word that was the last one has no space behind it.
      pieces.push({ text: fresh.length < old.length ? old : fresh });
    } else [struck, put] = [struck + old, put + fresh];
  }
  flush();
  return joined(pieces);
}

const written = (tokens: readonly Token[]) => tokens.map(({ t, space }) => t + space).join('');

function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const made: WordPiece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (last && last.change === piece.change) last.text += piece.text;
    else made.push({ ...piece });
  }
  return made;
}

/** Stretches that stayed the same and are longer than this are shortened where changes are shown. */
const longest = 240;
const shown = 90;

/** The pieces with long stretches that stayed the same cut to their ends, at words. */
export function shortened(pieces: readonly WordPiece[]): WordPiece[] {
  return pieces.map((piece, at): WordPiece => {
    const { text, change } = piece;
    if (change !== undefined || text.length <= longest) return piece;
    const head = at === 0 ? '' : text.slice(0, text.indexOf(' ', shown));
    const tail =
      at === pieces.length - 1 ? '' : text.slice(text.lastIndexOf(' ', -shown + text.length));
    return { text: `${head} … ${tail}`.trimStart() };
  });
}

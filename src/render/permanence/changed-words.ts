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
    pieces.push(...changed(struck, 'del'), ...changed(put, 'ins'));
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

/** Words with their change, and the space behind them, which is no change. */
function changed(text: string, change: 'del' | 'ins'): WordPiece[] {
  const words = text.trimEnd();
  if (words === '') return [];
  return [{ text: words, change }, ...(words === text ? [] : [{ text: ' ' }])];
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

/** The pieces with long stretches that stayed the same cut to their ends, at words where there are spaces. */
export function shortened(pieces: readonly WordPiece[]): WordPiece[] {
  return pieces.map((piece, at): WordPiece => {
    if (piece.change !== undefined || piece.text.length <= longest) return piece;
    const head = at === 0 ? '' : beginning(piece.text);
    const tail = at === pieces.length - 1 ? '' : end(piece.text);
    return { text: `${head} … ${tail}`.replace(/^ /, at === 0 ? '' : ' ') };
  });
}

function beginning(text: string): string {
  const cut = text.slice(0, shown);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut;
}

function end(text: string): string {
  const cut = text.slice(-shown);
  return cut.slice(cut.indexOf(' ') + 1);
}

import type { Foreign } from './foreign.ts';
import type { ReadItem } from './read-foreign.ts';

/** An annotation with all that was said in answer to it, oldest first. */
export interface Thread {
  raw: unknown;
  head: Foreign;
  answers: { raw: unknown; read: Foreign }[];
}

/** An item that belongs to no thread, and why. */
export interface Loose {
  raw: unknown;
  reason: string;
  words?: string | undefined;
}

/** Put answers under the annotations that they answer, directly or by way of other answers. */
export function threadsOf(items: readonly ReadItem[]): { threads: Thread[]; loose: Loose[] } {
  const loose: Loose[] = [];
  const heads = new Map<Foreign, Thread>();
  const byId = new Map<string, Thread>();
  const answers: Thread['answers'] = [];
  const ids = new Set(items.flatMap(({ read }) => ('fault' in read ? [] : (read.id ?? []))));
  for (const { raw, read } of items) {
    if ('fault' in read) loose.push({ raw, reason: read.fault });
    else if (read.answers.length > 0) answers.push({ raw, read });
    else if (read.targets.some(({ address = '' }) => ids.has(address))) {
      loose.push({
        raw,
        words: read.tags[0],
        reason: 'It connects other annotations, and quotes no words.',
      });
    } else {
      const thread: Thread = { raw, head: read, answers: [] };
      heads.set(read, thread);
      if (read.id !== undefined) byId.set(read.id, thread);
    }
  }
  answers.sort((a, b) => ((a.read.day ?? '') < (b.read.day ?? '') ? -1 : 1));
  for (const answer of answers) {
    const [thread] = answer.read.answers.flatMap((id) => byId.get(id) ?? []);
    if (thread) thread.answers.push(answer);
    else {
      const words = answer.read.notes[0]?.text;
      loose.push({
        raw: answer.raw,
        words,
        reason: 'It answers an annotation that is not in this file.',
      });
    }
  }
  return { threads: [...heads.values()], loose };
}

/** A thread that finds no place: itself, and each answer by itself. */
export function looseThread({ raw, head, answers }: Thread, reason: string): Loose[] {
  const words = head.targets.map((target) => target.words).find((one) => one !== undefined);
  return [
    { raw, reason, words: words ?? head.notes[0]?.text },
    ...answers.map((answer) => ({
      raw: answer.raw,
      words: answer.read.notes[0]?.text,
      reason: 'It answers an annotation that finds no place.',
    })),
  ];
}

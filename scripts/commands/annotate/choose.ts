import type { Proposal } from '../../../src/corpus/propose-annotations.ts';

/** What a keeper answered; the end of the input stops the questions. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What the letters mean. */
export const help =
  'y yes · n no · a yes, and to all that follow of this kind · e no, and to all that follow of this kind · A yes to all that follow · q stop, keeping what was accepted';

/**
 * Ask of one proposal after another, in order, and return those that were accepted. `show` gives the
 * text of a question, from the proposal and its number.
 */
export async function chooseProposals(
  proposals: readonly Proposal[],
  ask: Ask,
  show: (proposal: Proposal, index: number) => string,
): Promise<Proposal[]> {
  const accepted: Proposal[] = [];
  const settled = new Map<string, boolean>();
  let isAll = false;
  for (const [index, proposal] of proposals.entries()) {
    const { kind } = proposal.entry;
    const known = isAll ? true : settled.get(kind);
    const answer = known === undefined ? await answerTo(show(proposal, index), ask) : known;
    if (answer === 'q') break;
    if (answer === 'A') isAll = true;
    if (answer === 'a' || answer === 'e') settled.set(kind, answer === 'a');
    if (answer === true || answer === 'y' || answer === 'a' || answer === 'A') {
      accepted.push(proposal);
    }
  }
  return accepted;
}

type Answer = 'y' | 'n' | 'a' | 'e' | 'A' | 'q';

/** Ask until the answer is one of the letters. */
async function answerTo(question: string, ask: Ask): Promise<Answer> {
  let answer = await ask(`${question}\n[y/n/a/e/A/q] `);
  while (answer !== undefined && letterOf(answer) === undefined) {
    answer = await ask(`${help}\n[y/n/a/e/A/q] `);
  }
  return answer === undefined ? 'q' : (letterOf(answer) ?? 'q');
}

function letterOf(answer: string): Answer | undefined {
  const text = answer.trim();
  if (text === 'A') return 'A';
  return (['y', 'n', 'a', 'e', 'q'] as const).find((one) => one === text.toLowerCase());
}

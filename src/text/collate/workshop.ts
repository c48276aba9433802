import { abbreviationFinder } from './abbreviations.ts';
import { formMaker } from './forms.ts';
import type { TextUnit, Token } from './model.ts';
import { spellingRules } from './rules.ts';
import { numbering, type Preparation } from './sequence.ts';
import { tokensOf } from './tokens.ts';

/** What one collation knows of texts: their tokens, forms and numbers. Each is worked out once. */
export interface Workshop extends Preparation {
  tokensOf: (unit: TextUnit) => Token[];
}

/** Make ready to compare texts in these languages (BCP 47 tags). */
export function openWorkshop(languages: readonly string[]): Workshop {
  const rules = spellingRules(languages);
  const formsOf = formMaker(rules);
  const keyOf = (t: string) => formsOf(t).key;
  return {
    formsOf,
    numberOf: numbering(),
    abbreviationsAt: abbreviationFinder(rules, keyOf),
    tokensOf: (unit) => tokensOf(unit, keyOf),
  };
}

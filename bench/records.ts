import { capitalized, phrase } from './lexicon.ts';
import { seededRandom } from './random.ts';
import { nameParts } from './syllables.ts';

/** An invented authority record of a generated corpus, with the words that texts use for it. */
export interface GeneratedRecord {
  folder: 'people' | 'organisations' | 'works';
  id: string;
  /** How texts name it. */
  mention: string;
  /** What its YAML file holds. */
  record: Record<string, unknown>;
}

/** Types of generated documents: id, abbreviation in numbers, label by language. */
export const documentTypes = [
  { id: 'quyet-dinh', short: 'QĐ', label: { vi: 'Quyết định', en: 'Decision' } },
  { id: 'thong-bao', short: 'TB', label: { vi: 'Thông báo', en: 'Notice' } },
  { id: 'ke-hoach', short: 'KH', label: { vi: 'Kế hoạch', en: 'Plan' } },
  { id: 'bao-cao', short: 'BC', label: { vi: 'Báo cáo', en: 'Report' } },
] as const;

const organisationKinds = ['Ban', 'Sở', 'Cục', 'Viện', 'Hội đồng', 'Ủy ban'] as const;

/** `count` names that `make` invents, no two alike. */
function distinct(count: number, make: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(make());
  return [...names];
}

function padded(number: number): string {
  return String(number).padStart(3, '0');
}

/** Thirty people, twenty organisations and `works` works that the texts of this seed name. */
export function generateRecords(seed: number, works: number): GeneratedRecord[] {
  const random = seededRandom(seed, 1_000_003);
  const { family, middle, given } = nameParts;
  const people = distinct(
    30,
    () => `${random.pick(family)} ${random.pick(middle)} ${random.pick(given)}`,
  );
  const organisations = distinct(
    20,
    () => `${random.pick(organisationKinds)} ${capitalized(phrase(random, 2))}`,
  );
  return [
    ...people.map(
      (name, index): GeneratedRecord => ({
        folder: 'people',
        id: `person-${padded(index + 1)}`,
        mention: name,
        record: {
          name,
          sort: name.split(' ').at(-1),
          roles: [{ title: capitalized(phrase(random, 3)) }],
        },
      }),
    ),
    ...organisations.map(
      (name, index): GeneratedRecord => ({
        folder: 'organisations',
        id: `organisation-${padded(index + 1)}`,
        mention: name,
        record: { name, description: `${capitalized(phrase(random, 9))}.` },
      }),
    ),
    ...Array.from({ length: works }, (_none, index): GeneratedRecord => {
      const type = random.pick(documentTypes);
      const number = `${index + 1}-${type.short}/TW`;
      const date = `${random.between(1998, 2024)}-${String(random.between(1, 12)).padStart(2, '0')}`;
      return {
        folder: 'works',
        id: `work-${padded(index + 1)}`,
        mention: `${type.label.vi} số ${number}`,
        record: {
          name: `${type.label.vi} ${number} về ${phrase(random, 5)}`,
          number,
          type: type.id,
          date,
        },
      };
    }),
  ];
}

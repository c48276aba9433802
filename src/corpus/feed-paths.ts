import type { Settings } from './model.ts';

/** The feeds that tell of new and changed documents, by the format that a corpus has to publish for them. */
export const feedNames = { atom: 'feed.xml', jsonfeed: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedNames;

/** A feed of an archive in one of its languages. */
export interface FeedPath {
  format: FeedFormat;
  language: string;
  /** Path below the root of the site: `feed.xml` in the first language, `en/feed.xml` in others. */
  path: string;
}

/** The feeds that a corpus publishes, language by language. */
export const feedPaths = ({
  formats,
  languages,
}: Pick<Settings, 'formats' | 'languages'>): FeedPath[] =>
  languages.flatMap((language, index) =>
    (['atom', 'jsonfeed'] as const)
      .filter((format) => formats.includes(format))
      .map((format) => ({
        ...{ format, language },
        path: `${index === 0 ? '' : `${language}/`}${feedNames[format]}`,
      })),
  );

import { describe, expect, test } from 'vitest';
import { dublinCoreTags } from '../../../../src/render/metadata/dublin-core.ts';
import { authorTag, highwireTags } from '../../../../src/render/metadata/highwire.ts';
import type { CslItem, CslName } from '../../../../src/text/cite/csl.ts';
import { readAsZotero } from './zotero.ts';

const notice: CslItem = {
  id: 'thong-bao',
  type: 'report',
  title: 'Thông báo về cầu Bến Đá',
  author: [{ literal: 'Bộ Chính trị' }],
  issued: { 'date-parts': [[2020, 3, 20]] },
  number: '172-TB/TW',
  genre: 'Thông báo',
  publisher: 'Bộ Chính trị',
  archive: 'Kho',
  URL: 'https://archive.example/d/thong-bao/?v=01234567',
  language: 'vi',
  custom: { names: ['Bộ Chính trị'], edtf: '2020-03-20', revision: 1, sha256: '01234567' },
};

const read = (item: CslItem) =>
  readAsZotero(
    [...highwireTags(item), ...dublinCoreTags(item, item.URL)].map(({ name = '', content }) => ({
      name,
      content,
    })),
  );

test('a notice of a body is a report with its number, institution and day', () => {
  expect(read(notice)).toEqual({
    itemType: 'report',
    title: 'Thông báo về cầu Bến Đá',
    creators: [{ lastName: 'Bộ Chính trị' }],
    date: '2020/03/20',
    number: '172-TB/TW',
    institution: 'Bộ Chính trị',
    publicationTitle: undefined,
    reportType: 'Thông báo',
    language: 'vi',
    url: 'https://archive.example/d/thong-bao/',
  });
});

test('a press report is an article of its newspaper, and never of a journal', () => {
  const { number: _number, publisher: _publisher, ...rest } = notice;
  const report: CslItem = {
    ...rest,
    type: 'article-newspaper',
    author: [{ family: 'Phạm', given: 'Minh Chính' }],
    'container-title': 'Báo Hà Giang',
    custom: { ...notice.custom, names: ['Phạm Minh Chính'] },
  };
  expect(read(report)).toMatchObject({
    itemType: 'newspaperArticle',
    title: 'Thông báo về cầu Bến Đá',
    creators: [{ lastName: 'Phạm', firstName: 'Minh Chính' }],
    publicationTitle: 'Báo Hà Giang',
  });
  expect(highwireTags(report).map(({ name }) => name)).not.toContain('citation_title');
});

test('a doubtful day is left out, and the month stays', () => {
  const doubtful: CslItem = {
    ...notice,
    issued: {
      'date-parts': [
        [2020, 3, 20],
        [2020, 3, 21],
      ],
      circa: true,
    },
  };
  expect(read(doubtful).date).toBe('2020/03');
});

test('a document without a date of issue has none', () => {
  const { issued: _issued, ...rest } = notice;
  const undated: CslItem = { ...rest, custom: { revision: 1, sha256: '01234567' } };
  expect(read(undated).date).toBeUndefined();
});

describe('names', () => {
  const names: [name: CslName, saved: unknown][] = [
    [{ family: 'Phạm', given: 'Hoan' }, [{ lastName: 'Phạm', firstName: 'Hoan' }]],
    [{ family: 'Tôn Nữ', given: 'Ninh' }, [{ lastName: 'Tôn Nữ', firstName: 'Ninh' }]],
    [{ family: 'Tôn Nữ', given: 'Thị Ninh' }, [{ lastName: 'Tôn Nữ Thị Ninh' }]],
    [{ literal: 'Quỳnh Hoa' }, [{ lastName: 'Quỳnh Hoa' }]],
    [{ literal: 'chinhphu.vn' }, [{ lastName: 'chinhphu.vn' }]],
    [
      { literal: 'Bộ Văn hóa, Thể thao và Du lịch' },
      [{ lastName: 'Bộ Văn hóa， Thể thao và Du lịch' }],
    ],
    [{ literal: 'Sở A; Sở B' }, [{ lastName: 'Sở A； Sở B' }]],
  ];

  test.each(names)('%j is one creator, whole', (name, saved) => {
    const { creators } = readAsZotero([{ name: 'citation_author', content: authorTag(name) }]);
    expect(creators).toEqual(saved);
  });

  test('without these commas the last word would be taken for the family name', () => {
    const { creators } = readAsZotero([{ name: 'citation_author', content: 'Bộ Chính trị' }]);
    expect(creators).toEqual([{ lastName: 'trị', firstName: 'Bộ Chính' }]);
  });
});

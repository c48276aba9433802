import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { reportProblems } from '../../../src/corpus/report.ts';
import { brokenFolders } from './rules.ts';
import { interfaceLanguages } from './temp-corpus.ts';

/** Each broken corpus has one fault, and this is what its keeper is told. */
const cases: [rule: string, report: string][] = [
  [
    'address-returned',
    `content/documents/letter/index.md:10  address-returned
  /d/letter/#cold was withdrawn, and now leads to other words.
  Give this another id: who follows an old link must not land on other words.`,
  ],
  [
    'address-vanished',
    `content/addresses.lock:4  address-vanished
  /people/anna-gray/ is published, and would lead nowhere.
  Restore it; or say where its words stand now: npm run move -- /people/anna-gray/ <address>; or say why they are gone: npm run withdraw -- /people/anna-gray/ --why "…".`,
  ],
  [
    'ambiguous-name',
    `content/documents/letter/index.md:5  ambiguous-name (warning)
  “Anna Gray” could be people/anna-1 or people/anna-2.
  Annotate the words with the record that is meant, or take the form out of the variants of the others.`,
  ],
  [
    'ambiguous-number',
    `content/documents/letter/index.md:5  ambiguous-number (warning)
  “Nghị quyết số 8” could be works/one or works/two.
  Annotate the words with the work that is meant.`,
  ],
  [
    'bad-date',
    `content/documents/letter/index.md:4  bad-date
  “dates.issued” cannot be “20/3/2020”.
  Write year, month and day in this order, with hyphens and two digits each: 2020-03-20.`,
  ],
  [
    'bad-essay-name',
    `content/essays/method.mdx:1  bad-essay-name
  This file name is not <slug>.<language>.mdx with a language of the corpus.
  Rename it, for example to essays/method.en.mdx. Languages: en.`,
  ],
  [
    'bad-id',
    `content/people/Anna_Gray.yaml:1  bad-id
  “Anna_Gray” cannot be part of an address.
  Use lower-case letters a-z, digits and single hyphens, such as “anna-gray”.`,
  ],
  [
    'bad-image',
    `content/documents/letter/flood.svg:2  bad-image
  A drawing may not hold “onclick=”: it could run a program.
  Take it out, save the drawing as “plain SVG”, or as PNG.`,
  ],
  [
    'bad-omission',
    `content/documents/letter/index.md:7  bad-omission
  documents/letter/capture.txt has no lines “7-9”: it ends at line 1.
  Name lines that exist, the smaller number first.`,
  ],
  [
    'bad-value',
    `content/documents/letter/index.md:2  bad-value
  “title” cannot be 2020.
  Put it in quotes, so that it is read as text: "2020".`,
  ],
  [
    'broken-link',
    `content/documents/letter/index.md:5  broken-link
  The address /d/leter/#p1 leads nowhere.
  Did you mean /d/letter/#p1?`,
  ],
  [
    'capture-hash',
    `content/documents/letter/index.md:5  capture-hash
  documents/letter/capture.txt has the SHA-256 577a86d2b101a778012dd101c96a8c0373d73332c9f22d041bf69e129182bde5, not 000000000000000000000000000000000000000000000000000000000000000f.
  Restore the capture as it was taken: it is never edited. Only a new capture gets a new hash.`,
  ],
  [
    'changed-revision',
    `content/documents/letter/revisions/r1.md:1  changed-revision
  These are not the words of revision 1 as they were published.
  Restore the file, from git or from another copy. To correct a text, change index.md and tell of it in \`revisions\`.`,
  ],
  [
    'duplicate-id',
    `content/documents/letter/index.md:7  duplicate-id
  Two units have the id “flood”.
  Give one of them another id: an address leads to one place.`,
  ],
  [
    'duplicate-key',
    `content/documents/letter/index.md:4  duplicate-key
  The field “title” is written twice.
  Keep one of the two.`,
  ],
  [
    'duplicate-pair',
    `content/corpus.yaml:5  duplicate-pair
  “compare” names [copy, draft], and on line 4 [draft, copy]: this is one pair.
  Keep one of the two: the first document of a pair is the base.`,
  ],
  [
    'editing-overlap',
    `content/documents/letter/annotations.yaml:8  editing-overlap
  “night” (“rose in the night”) and “verb” (“river rose”, line 3) correct the same words in unit p1.
  Make one correction of both, shorten one of the quotes, or give one another motivation.`,
  ],
  [
    'empty-document',
    `content/documents/letter/index.md:4  empty-document
  This document has no text.
  Write the transcription below the front matter.`,
  ],
  [
    'essay-code',
    `content/essays/method.en.mdx:5  essay-code
  An essay takes no code and no tags: {new Date().getFullYear()}
  Write Markdown and <Passage of="letter-12#p7" /> only. For a literal “{” or “<”, write “\\{” or “\\<”.`,
  ],
  [
    'id-case',
    `content/people/Anna.yml:1  id-case
  The id “Anna” differs from “anna” in case only.
  Give one of them another name: on many disks and hosts the two are one.`,
  ],
  [
    'kind-mismatch',
    `content/documents/letter/annotations.yaml:4  kind-mismatch
  An annotation of the kind “person” cannot refer to “works/flood-act”.
  Refer to people/…, or write \`kind: document\`.`,
  ],
  [
    'lock-conflict',
    `content/addresses.lock:4  lock-conflict
  A merge has left the mark “>>>>>>> other”.
  Keep the lines of both sides, delete the marks, then check again: both have published what they say. If a line is one too many, the check names it then.`,
  ],
  [
    'lock-cut',
    `content/addresses.lock:2  lock-cut
  /d/letter/#p2 stands in documents/letter/revisions/r1.md as it was published, and no line tells of it.
  Put the lines of /d/letter/#p2 back (git log -p addresses.lock): without them its end would go unnoticed.`,
  ],
  [
    'lock-duplicate',
    `content/addresses.lock:4  lock-duplicate
  Lines 3 and 4 say the same of /d/letter/#p1.
  Delete line 4: “/d/letter/#p1 r1 live 2026-11-22 d2ab787a0cd66289 … a81a2c9e”.`,
  ],
  [
    'lock-edited',
    `content/addresses.lock:2  lock-edited
  The line of /d/letter/ was changed since it was written.
  Take the line back as it was (git log -p addresses.lock). What has moved or is gone is told with \`npm run move\` and \`npm run withdraw\`.`,
  ],
  [
    'lock-line',
    `content/addresses.lock:4  lock-line
  This is no line of a lock: “/d/letter/#p2 live”.
  Take the line back as it was (git log -p addresses.lock). What has moved or is gone is told with \`npm run move\` and \`npm run withdraw\`.`,
  ],
  [
    'lost-passage',
    `content/essays/method.en.mdx:5  lost-passage
  The passage “letter#p7” is not in the archive.
  Its units: p1. Name one of them, or the whole document, /d/letter/.`,
  ],
  [
    'mdx-syntax',
    `content/essays/method.en.mdx:7  mdx-syntax
  This is not valid MDX: Expected a closing tag for \`<Passage>\`.
  Close every tag, as in <Passage of="letter-12#p7" />. For a literal “<” or “{”, write “\\<” or “\\{”.`,
  ],
  [
    'missing-capture',
    `content/documents/letter/index.md:4  missing-capture
  The capture documents/letter/capture.txt does not exist.
  Put the file beside index.md, or correct its name.`,
  ],
  [
    'missing-field',
    `content/documents/letter/index.md:2  missing-field
  The field “title” is missing.
  Give the document a title.`,
  ],
  [
    'missing-image',
    `content/documents/letter/index.md:5  missing-image
  The image “flood.png” does not stand beside the document.
  Put a PNG, JPEG, WebP, AVIF, GIF or SVG file into the folder of the document and write its path from there.`,
  ],
  [
    'missing-index',
    `content/documents/letter/index.md:1  missing-index
  The document “letter” has no index.md.
  Write index.md with a title in its front matter and the transcription below.`,
  ],
  [
    'missing-revision',
    `content/addresses.lock:3  missing-revision
  Revision 1 of /d/letter/ is published, and documents/letter/revisions/r1.md, which keeps its words, is gone.
  Restore the file, from git or from another copy: what was published stays readable.`,
  ],
  [
    'missing-settings',
    `content/corpus.yaml:1  missing-settings
  The content folder has no corpus.yaml.
  Write one with at least \`title:\` and \`languages: [vi]\`.`,
  ],
  [
    'moved-nowhere',
    `content/addresses.lock:5  moved-nowhere
  /people/anna-gray/ was moved to /people/anna/, which is not published.
  Say where its words stand now: npm run move -- /people/anna-gray/ <address>.`,
  ],
  [
    'no-front-matter',
    `content/documents/letter/index.md:1  no-front-matter
  The file begins with “The river rose in the night.”, not with front matter.
  Begin the file with three lines: “---”, “title: …” and “---”. Nothing may stand before them.`,
  ],
  [
    'not-a-witness',
    `content/works/notice.yaml:2  not-a-witness
  The document “letter” is no witness of the work “notice”.
  Name a witness, such as “copy”, or write “work: notice” in documents/letter/index.md.`,
  ],
  [
    'not-in-capture',
    `content/documents/letter/index.md:8  not-in-capture
  The unit p1, “The river rises in the night.”, differs from documents/letter/capture.txt, line 1: here “rises in the night.”, there “rose in the night.”.
  Write the words as captured; say in an annotation what is wrong with them.`,
  ],
  [
    'not-nfc',
    `content/documents/letter/index.md:5  not-nfc
  “Cầu” is not in Unicode form NFC: its marks are separate characters, so the same word would be two.
  Write “Cầu” with composed letters (normalise the file to NFC).`,
  ],
  [
    'not-utf8',
    `content/documents/letter/index.md:5  not-utf8
  This file is not UTF-8: a letter of this line is stored in another way, after “The caf”.
  Open it in an editor with the encoding in which it was written and save it as UTF-8.`,
  ],
  [
    'passim-changed',
    `content/reuse/passim.jsonl:2  passim-changed
  “The river rises in the night” no longer stands in report, p1.
  Export the corpus anew and run passim again.`,
  ],
  [
    'passim-empty',
    `content/reuse/passim.jsonl:2  passim-empty (warning)
  The passages of “letter” (p1) and “report” (p1) share no word.
  It is left out of the pages. Import again with --replace, and this line goes.`,
  ],
  [
    'passim-shape',
    `content/reuse/passim.jsonl:2  passim-shape
  The field “from.text” is missing.
  Import again with --replace: this file is written by npm run import:passim, and not to be edited.`,
  ],
  [
    'passim-truncated',
    `content/reuse/passim.jsonl:2  passim-truncated
  This is not whole JSON: “… "p1", "start": 0, "end": 27, "text": "T”.
  Copy the file anew, whole, or import again with --replace.`,
  ],
  [
    'passim-unknown',
    `content/reuse/passim.jsonl:2  passim-unknown
  There is no document “leter-2” in this archive.
  Import into the archive from which the corpus was exported, or export and run again.`,
  ],
  [
    'quote-ambiguous',
    `content/documents/letter/annotations.yaml:3  quote-ambiguous
  “the” stands in 2 places, such as unit p1, line 5 (“In the night the river ros”) and unit p1, line 5 (“In the night the river rose.”).
  Add \`before: "In"\` for the first, \`before: "night"\` for the second.`,
  ],
  [
    'quote-changed',
    `content/documents/letter/annotations.yaml:3  quote-changed (warning)
  “The river rosse in the night” now reads “The river rose in the night” in unit p1, line 5.
  If the note still holds, correct the quote; else correct the note, or restore the text.`,
  ],
  [
    'quote-moved',
    `content/documents/letter/annotations.yaml:5  quote-moved (warning)
  “river” no longer stands in unit p1, but in unit p2, line 7.
  If these are the words that are meant, write \`unit: p2\`.`,
  ],
  [
    'quote-not-found',
    `content/documents/letter/annotations.yaml:3  quote-not-found
  “the river rosse” does not stand in documents/letter/index.md.
  Nearest: “The river rose”, unit p1, line 5. Correct the quote, or restore the text.`,
  ],
  [
    'raw-html',
    `content/documents/letter/index.md:5  raw-html
  Raw HTML is not taken: <b>
  Write it in Markdown. For a literal “<”, write “\\<”.`,
  ],
  [
    'reserved-id',
    `content/documents/letter/index.md:5  reserved-id
  The page uses the id “note-1” itself.
  Give the unit another id, such as {#u-note-1}.`,
  ],
  [
    'revision-lost',
    `content/documents/letter/index.md:1  revision-lost
  Revision 2 of /d/letter/ is published, and the front matter tells of 1 only.
  Put the entry of \`revisions\` back. To return to older words, add one more.`,
  ],
  [
    'same-siglum',
    `content/documents/draft/index.md:4  same-siglum
  The sign “c” also stands for copy, another witness of “notice”.
  Give each witness of a work a sign of its own.`,
  ],
  [
    'stray-file',
    `content/letter.md:1  stray-file
  Nothing in the archive reads this file.
  Documents stand in documents/<id>/index.md, records in works, people, organisations, places, terms or events as <id>.yaml, essays in essays/<slug>.<language>.mdx, imported passages in reuse/passim.jsonl. Move it there, or out of the content folder.`,
  ],
  [
    'text-changed',
    `content/documents/letter/index.md:5  text-changed
  The words of /d/letter/#p1 are not those that are published.
  Restore them (git diff shows what changed), or tell of the change in the front matter: \`revisions:\` with \`date\`, \`what\` and \`why\`.`,
  ],
  [
    'too-deep',
    `content/documents/letter/index.md:5  too-deep
  From this line on, lists, quotations or emphasis stand inside one another more than 100 times.
  Take out the marks that are too many. For the literal signs write “\\>”, “\\-” or “\\*”.`,
  ],
  [
    'too-large',
    `content/documents/letter/index.md:1  too-large
  This document has 171 bytes; the corpus allows 100.
  Split it into several documents, or raise limits.bytes in corpus.yaml.`,
  ],
  [
    'turned-pair',
    `content/corpus.yaml:4  turned-pair
  “compare” names [draft, copy], but both are witnesses of the work “notice”, and stand in the other order under /compare/copy/draft/.
  Take the pair out. If “draft” is to be the base, write “base: draft” in works/notice.yaml.`,
  ],
  [
    'unaccounted-line',
    `content/documents/letter/capture.txt:3  unaccounted-line
  Line 3 is neither transcribed nor listed as omitted: “It fell again.”.
  Transcribe the words in documents/letter/index.md, or add { lines: "3", reason: … } to capture.omitted.`,
  ],
  [
    'unit-changed',
    `content/documents/letter/annotations.yaml:5  unit-changed (warning)
  “river” stands in unit p1, line 5, whose text is not the one for which \`at\` was written.
  Make sure that these words are meant and that the note still holds. Then \`npm run annotate -- --pin\` writes \`at\` anew.`,
  ],
  [
    'unknown-document',
    `content/events/flood.yaml:4  unknown-document
  There is no document “leter”.
  Did you mean “letter”?`,
  ],
  [
    'unknown-entity',
    `content/documents/letter/index.md:3  unknown-entity
  There is no record people/ana-gray.
  Did you mean “people/anna-gray”? Else write people/ana-gray.yaml.`,
  ],
  [
    'unknown-field',
    `content/documents/letter/index.md:3  unknown-field
  Unknown field “isuer”.
  Did you mean “issuer”? Known here: title, label, siglum, type, number, work, language, issuer, signer, byline, dates, publisher, rights, summary, capture, revisions.`,
  ],
  [
    'unknown-kind',
    `content/events/flood.yaml:3  unknown-kind (warning)
  corpus.yaml names no kind of events “weathr”.
  Did you mean “weather”? Else add it to kinds in corpus.yaml. Known kinds: weather.`,
  ],
  [
    'unknown-language',
    `content/corpus.yaml:2  unknown-language
  There is no interface in the language “fr”.
  Choose among vi, en. Documents may be in any language: write it in their front matter.`,
  ],
  [
    'unknown-line',
    `content/events/flood.yaml:4  unknown-line
  The capture of letter has no line 9: it ends at line 1.
  Name a line of its capture.`,
  ],
  [
    'unknown-number',
    `content/documents/letter/index.md:5  unknown-number (warning)
  No record in works/ has the number “128/NQ-CP”.
  Write a record in works/ with this number, so that the citation leads somewhere.`,
  ],
  [
    'unknown-role',
    `content/documents/letter/index.md:5  unknown-role
  There is no role “captoin”.
  Did you mean “caption”? Roles: caption, stamp, dateline, byline, recipients, signature, lead.`,
  ],
  [
    'unknown-type',
    `content/documents/letter/index.md:3  unknown-type
  corpus.yaml has no document type “leter”.
  Did you mean “letter”? Known types: letter.`,
  ],
  [
    'unknown-unit',
    `content/documents/letter/annotations.yaml:5  unknown-unit (warning)
  The document has no unit “p7”; “river” stands in unit p1, line 5.
  If these are the words that are meant, write \`unit: p1\`.`,
  ],
  [
    'unsafe-link',
    `content/documents/letter/index.md:5  unsafe-link
  A link may not lead to “javascript:alert(1)”.
  Link to an address of the archive (/d/…), to https://… or to mailto:….`,
  ],
  [
    'unsafe-note',
    `content/documents/letter/annotations.yaml:5  unsafe-note
  Raw HTML is not taken: <img src=x onerror="alert(1)">
  Write it in Markdown. For a literal “<”, write “\\<”.`,
  ],
  [
    'yaml-syntax',
    `content/documents/letter/index.md:2  yaml-syntax
  A colon stands inside a text without quotes: “title: A letter: the flood”
  Put the text in quotes: title: "One: two".`,
  ],
];

test.each(cases)('%s is reported with file, line, value and what to do', (rule, report) => {
  const { problems } = readCorpus(join(brokenFolders, rule), { interfaceLanguages });
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  const count = problems[0]?.severity === 'warning' ? '1 warning' : '1 problem';
  expect(reportProblems(problems, 'content')).toBe(`${report}\n\n${count}`);
});

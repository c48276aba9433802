import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { type ContentFile, readText, unreadable } from './files.ts';
import type { Problem } from './problem.ts';
import { svgDanger } from './svg-danger.ts';

/** Bytes at the beginning of a file that tell its kind. */
const headLength = 64;

/** Kinds of images by their endings and by how their files begin, bytes read as Latin-1. */
const kinds: { name: string; endings: RegExp; begins: (head: string) => boolean }[] = [
  { name: 'PNG', endings: /^\.png$/i, begins: (head) => head.startsWith('\u0089PNG\r\n\u001a\n') },
  { name: 'JPEG', endings: /^\.jpe?g$/i, begins: (head) => head.startsWith('\u00ff\u00d8\u00ff') },
  { name: 'GIF', endings: /^\.gif$/i, begins: (head) => /^GIF8[79]a/.test(head) },
  { name: 'WebP', endings: /^\.webp$/i, begins: (head) => /^RIFF.{4}WEBP/s.test(head) },
  { name: 'AVIF', endings: /^\.avif$/i, begins: (head) => /^.{4}ftyp.*avi[fs]/s.test(head) },
  {
    name: 'TIFF',
    endings: /^\.tiff?$/i,
    begins: (head) => ['II*\0', 'II+\0', 'MM\0*', 'MM\0+'].some((one) => head.startsWith(one)),
  },
];

/** What is wrong with an image that the archive publishes: it is none, of another kind, or could run script. */
export function pictureProblem(file: ContentFile): Problem[] {
  const ending = extname(file.path);
  if (/^\.svg$/i.test(ending)) return drawingProblem(file);
  const head = headOf(file);
  if (typeof head !== 'string') return [head];
  const wanted = kinds.find(({ endings }) => endings.test(ending));
  const found = kinds.find(({ begins }) => begins(head));
  if (!wanted || wanted === found) return [];
  return [
    badImage(
      file,
      found
        ? `This file is called ${ending} and is a ${found.name} image.`
        : `This file is called ${ending} and holds no ${wanted.name} image.`,
      found
        ? `Rename it with the ending of ${found.name}, or save it anew as ${wanted.name}.`
        : `Save the picture anew as ${wanted.name}.`,
    ),
  ];
}

function headOf(file: ContentFile): string | Problem {
  try {
    const bytes = Buffer.alloc(headLength);
    const opened = openSync(file.absolute, 'r');
    try {
      return bytes.toString('latin1', 0, readSync(opened, bytes, 0, headLength, 0));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return unreadable(file.path, error);
  }
}

/** An SVG file is a program when it wants to be: a reader who opens it runs what it holds. */
function drawingProblem(file: ContentFile): Problem[] {
  const read = readText(file);
  if ('rule' in read) return [read];
  if (!/<(?:[\w-]+:)?svg[\s>]/.test(read.text)) {
    return [
      badImage(file, 'This file is called .svg and holds no drawing.', 'Save it anew as SVG.'),
    ];
  }
  const danger = svgDanger(read.text);
  if (!danger) return [];
  return [
    {
      ...badImage(
        file,
        `A drawing may not hold “${danger.found}”: it could run a program.`,
        'Take it out, save the drawing as “plain SVG”, or as PNG.',
      ),
      line: danger.line,
    },
  ];
}

const badImage = ({ path }: ContentFile, message: string, fix: string): Problem => ({
  rule: 'bad-image',
  file: path,
  line: 1,
  message,
  fix,
});

import { type Part, parts } from '../../../text/collate/model.ts';

/** Writes the body of an aligned text: divisions by part, and in them paragraphs, which hold everything else. */
export function paragraphWriter() {
  const out: string[] = [];
  let part: Part | undefined;
  let isOpen = false;
  const endParagraph = () => {
    if (isOpen) out.push('</p>\n');
    isOpen = false;
  };
  const endPart = () => {
    endParagraph();
    if (part !== undefined) out.push('</div>\n');
  };
  return {
    /** Go on to a part, unless it or a later one is reached already. */
    enterPart: (next: Part) => {
      if (part !== undefined && parts.indexOf(next) <= parts.indexOf(part)) return;
      endPart();
      out.push(`<div type="${next}">\n`);
      part = next;
    },
    /** Begin a paragraph; `corresp` is the id of the unit of the base that it holds. */
    begin: (corresp?: string) => {
      endParagraph();
      const pointer = corresp === undefined ? '' : ` corresp="#${corresp}"`;
      out.push(`<p${pointer} xml:space="preserve">`);
      isOpen = true;
    },
    isOpen: () => isOpen,
    write: (xml: string) => {
      out.push(xml);
    },
    /** Everything that was written. */
    finish: (): string => {
      endPart();
      return out.join('');
    },
  };
}

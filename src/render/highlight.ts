import type { ElementContent } from 'hast';
import {
  type BundledLanguage,
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
} from 'shiki';

const theme = createCssVariablesTheme({ name: 'archive', variablePrefix: '--code-' });
let loading: ReturnType<typeof createHighlighter> | undefined;

/**
 * The parts of a code sample with a class for each kind of word (`code-token-keyword`).
 * Shiki itself would write `style` attributes, which a strict content policy refuses.
 */
export async function highlight(code: string, language: string): Promise<ElementContent[]> {
  if (!Object.hasOwn(bundledLanguages, language)) return [{ type: 'text', value: code }];
  loading ??= createHighlighter({ themes: [theme], langs: [] });
  const highlighter = await loading;
  await highlighter.loadLanguage(language as BundledLanguage);
  const { tokens } = highlighter.codeToTokens(code, {
    lang: language as BundledLanguage,
    theme: 'archive',
  });
  return tokens.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: '\n' } as const]),
    ...line.map(({ content, color }): ElementContent => {
      const kind = /--code-(token-[a-z-]+)/.exec(color ?? '')?.[1];
      const text = { type: 'text', value: content } as const;
      if (!kind) return text;
      return {
        type: 'element',
        tagName: 'span',
        properties: { className: [`code-${kind}`] },
        children: [text],
      };
    }),
  ]);
}

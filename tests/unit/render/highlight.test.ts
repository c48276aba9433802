import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { highlight } from '../../../src/render/highlight.ts';

const html = async (code: string, language: string) =>
  toHtml({ type: 'root', children: await highlight(code, language) });

test('words of code carry classes and no styles', async () => {
  expect(await html('title: "Cầu"', 'yaml')).toMatchInlineSnapshot(
    `"<span class="code-token-keyword">title</span><span class="code-token-keyword">:</span> <span class="code-token-string-expression">"Cầu"</span>"`,
  );
});

test('lines and spaces stay as they are', async () => {
  const code = 'if (a) {\n\n  b();\n}\n';
  const text = (await html(code, 'js')).replace(/<[^>]*>/g, '');
  expect(text).toBe(code);
});

test('a language that nobody knows is left plain', async () => {
  expect(await html('a < b', 'constructor')).toBe('a &#x3C; b');
});

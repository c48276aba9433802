/** Copy the words of an element, with `text` in their stead where it is given; where that is not allowed, select them and say `false`. */
export async function copyWords(source: Element, text = wordsOf(source)): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

const wordsOf = (source: Element) => (source.textContent ?? '').replace(/\s+/g, ' ').trim();

const pause = 200;

/** Tell, a moment after each change, which words of the text are selected, if any; gives back what ends it. */
export function watchSelection(tell: (selected: Range | undefined) => void): () => void {
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => tell(selectedText()), pause);
  };
  document.addEventListener('selectionchange', look);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', look);
  };
}

function selectedText(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !isInText(range.commonAncestorContainer)) return undefined;
  return /[\p{L}\p{N}]/u.test(range.toString()) ? range.cloneRange() : undefined;
}

const isInText = (node: Node) => {
  const element = node instanceof Element ? node : node.parentElement;
  return Boolean(element?.closest('.document .text')) && !element?.closest('.beside');
};

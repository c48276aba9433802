/**
 * Do something while the page wears its light colours: a picture in a file is for paper and for other pages.
 * Nothing is painted in between.
 */
export function inLight<T>(task: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  settle();
  try {
    return task();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    settle();
  }
}

/** Let what changes its colour by and by have it at once. */
function settle(): void {
  for (const change of document.getAnimations()) {
    if (change instanceof CSSTransition) change.finish();
  }
}

/** Do something while each shape that is used by its id stands itself where it is used, so that its looks there can be read. */
export function withShapesInPlace<T>(picture: Element, task: () => T): T {
  const copies = [...picture.querySelectorAll('use')].flatMap((use) => {
    const shape = document.querySelector(use.getAttribute('href') || '#none');
    if (!shape) return [];
    const place = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    // What was written in per cents is read in units.
    const [x, y] = [use.x.baseVal.value, use.y.baseVal.value];
    place.setAttribute('transform', `translate(${x} ${y})`);
    const copy = shape.cloneNode(true) as Element;
    copy.removeAttribute('id');
    place.append(copy);
    use.after(place);
    return [place];
  });
  try {
    return task();
  } finally {
    for (const copy of copies) copy.remove();
  }
}

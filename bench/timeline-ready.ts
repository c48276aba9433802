/** When a page of a timeline was so far, in milliseconds from the start of the navigation. */
export interface Moments {
  /**
   * The second frame with events on the screen, when what is drawn stands there and the page answers again. The same
   * for every timeline: a mark of an event is visible in the window, with width and height.
   */
  ready: number;
  /** The page is loaded or, where a library draws it, the library says that it is done. */
  told: number;
  /** The second frame after that. */
  seen: number;
}

/** What to look for in a page. */
export interface Signs {
  /** CSS selector of what stands for events. */
  marks: string;
  /** The page says when it is done, by calling `tellReady()`; else it is once it has loaded. */
  isTelling: boolean;
}

/** Runs in the page before all else, and promises each moment on its window, in `moments`. */
export function noteMoments({ marks, isTelling }: Signs): void {
  const noted = {
    ready: Promise.withResolvers<number>(),
    told: Promise.withResolvers<number>(),
    seen: Promise.withResolvers<number>(),
  };
  const note = (moment: keyof typeof noted) => noted[moment].resolve(performance.now());
  // What runs after a frame finds it laid out: to look at boxes there costs the page nothing.
  const afterFrame = (run: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    requestAnimationFrame(() => port2.postMessage(0));
  };
  const isOnScreen = (mark: Element) => {
    const { width, height, left, right, top, bottom } = mark.getBoundingClientRect();
    const isInWindow = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    const isDrawn = mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return width > 0 && height > 0 && isInWindow && isDrawn;
  };
  const look = () => {
    if ([...document.querySelectorAll(marks)].some(isOnScreen)) afterFrame(() => note('ready'));
    else afterFrame(look);
  };
  const tellReady = () => {
    note('told');
    afterFrame(() => afterFrame(() => note('seen')));
  };
  const moments = Object.entries(noted).map(([moment, { promise }]) => [moment, promise]);
  Object.assign(window, { tellReady, moments: Object.fromEntries(moments) });
  if (!isTelling) addEventListener('load', tellReady);
  afterFrame(look);
}

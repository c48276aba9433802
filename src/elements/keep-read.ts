/**
 * Starts the service worker, which keeps pages as they are read, where the browser and the address
 * allow one; and says so when a part of this page, such as the search index, is one that was kept.
 */
function keepRead() {
  const { serviceWorker } = navigator;
  // None in a copy on disk, nor under an address without encryption.
  if (!serviceWorker || !location.protocol.startsWith('http')) return;
  addEventListener('load', () => {
    serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).then(keepThis, () => undefined);
  });
  /** The worker sends what to say in each language. */
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Record<string, string>>) => {
    const notice = data[document.documentElement.lang];
    if (!notice || document.querySelector('.kept-notice')) return;
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', notice);
  });
}

/** The first page that somebody opens comes before there is a worker: it is handed over with its parts. */
async function keepThis() {
  const { controller, ready } = navigator.serviceWorker;
  if (controller) return;
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  (await ready).active?.postMessage([...parts, location.href]);
}

keepRead();

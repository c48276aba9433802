import { pieceBytes } from './fetch-piece.ts';

let script = '';

/** Say what the worker of the engine runs. */
export function carryWorker(text: string): void {
  script = text;
}

/** What a worker asks of its page, and what it is answered. */
interface Asked {
  piece?: { id: number; address: string };
}

/**
 * Stands in the place of `Worker` inside the engine. Browsers refuse a worker whose script is a file of a disk, but run
 * one from text; its files it asks of the page.
 */
export function DiskWorker(): Worker {
  const text = new Blob([`(${askPage})();\n`, script], { type: 'text/javascript' });
  const address = URL.createObjectURL(text);
  const worker = new globalThis.Worker(address);
  worker.addEventListener('message', (event: MessageEvent<Asked>) => {
    const { piece } = event.data;
    if (!piece) return;
    event.stopImmediatePropagation();
    pieceBytes(piece.address).then(
      (bytes) => worker.postMessage({ piece: { id: piece.id, bytes } }, [bytes.buffer]),
      (error: unknown) => worker.postMessage({ piece: { id: piece.id, error: String(error) } }),
    );
  });
  return worker;
}

/** Runs inside the worker, from its text: has every file that the engine fetches come from the page. */
function askPage(): void {
  const waiting = new Map<number, { resolve(answer: Response): void; reject(why: Error): void }>();
  let asked = 0;
  globalThis.fetch = (address) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      globalThis.postMessage({ piece: { id: asked, address: String(address) } });
    });
  globalThis.addEventListener('message', (event) => {
    const { piece } = event.data;
    if (!piece) return;
    event.stopImmediatePropagation();
    const call = waiting.get(piece.id);
    waiting.delete(piece.id);
    if (piece.error === undefined) call?.resolve(new Response(piece.bytes));
    else call?.reject(new Error(piece.error));
  });
}

/** What a service worker sees of its surroundings, as far as this one uses it. */
export interface WorkerScope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: unknown): void } | undefined>;
  };
  caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(name: 'message', listener: (event: TellEvent) => void): void;
}

/** An event whose work the browser waits for. */
export interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page or one of its files is asked for. */
export interface AskEvent extends LongEvent {
  request: Request;
  /** The page that asks; empty when a page itself is asked for. */
  clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page tells something. */
export interface TellEvent extends LongEvent {
  data: unknown;
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What readers have, made sure of: other drivers let pages of a disk read other files. The rest keeps Firefox from asking its makers. */
const preferences = {
  'security.fileuri.strict_origin_policy': true,
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** The Firefox of this machine: `FIREFOX_PATH`, else the one that answers to its name. */
export function findFirefox(): string | undefined {
  const names = [process.env.FIREFOX_PATH, 'firefox', 'firefox-esr'];
  return names.find(
    (name) => name && spawnSync(name, ['--version'], { timeout: 20_000 }).status === 0,
  );
}

/** A tab of Firefox, driven over WebDriver BiDi. Use it with `await using`. */
export interface FirefoxTab extends AsyncDisposable {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Console messages, uncaught errors and requests over a network, in order. */
  complaints: string[];
}

interface Message {
  id?: number | null;
  type: 'success' | 'error' | 'event';
  method?: string;
  message?: string;
  result?: Record<string, unknown>;
  params?: { text?: string; level?: string; request?: { url: string } };
}

/** Start Firefox with a fresh profile. */
export async function openFirefox(path: string): Promise<FirefoxTab> {
  const profile = mkdtempSync(join(tmpdir(), 'bien-nien-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const firefox = spawn(path, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const close = async () => {
    firefox.kill();
    if (firefox.exitCode === null) await new Promise((resolve) => firefox.once('exit', resolve));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const tab = await drive(`${await listeningAt(firefox)}/session`);
    return { ...tab, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where Firefox says that it listens. */
function listeningAt(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const stop = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), 60_000);
    firefox.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(stop);
      resolve(address);
    });
  });
}

async function drive(address: string): Promise<Omit<FirefoxTab, typeof Symbol.asyncDispose>> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const complaints: string[] = [];
  const waiting = new Map<number, (answer: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') complaints.push(...complaint(message));
    else waiting.get(message.id ?? -1)?.(message);
  });
  let sent = 0;
  const send = async (method: string, params: object = {}) => {
    sent += 1;
    const id = sent;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, message, result = {} } = await answer;
    waiting.delete(id);
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = (await send('browsingContext.getTree')) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    complaints,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const params = { expression: `(async () => JSON.stringify(await (${expression})))()` };
      const answer = (await send('script.evaluate', {
        ...{ ...params, target: { context }, awaitPromise: true },
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? 'null');
    },
  };
}

/** What a page must not do: speak to the console, or ask anything over a network. */
function complaint({ method, params }: Message): string[] {
  if (method === 'log.entryAdded') return [`${params?.level}: ${params?.text}`];
  const url = params?.request?.url ?? '';
  return /^(https?|wss?):/.test(url) ? [`request: ${url}`] : [];
}

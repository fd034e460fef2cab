import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { SummaryPage } from '../../../src/present/summary/page.ts';
import type { FromSummary, ToSummary } from '../../../src/protocol/summary.ts';
import { readPanelState, type PanelState } from '../../../src/webview/summary/panel-state.ts';
import type { Theme } from '../../fixtures/summary/themes.ts';
import { browserPath } from './browser-path.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const codicons = `${root}node_modules/@vscode/codicons/dist/`;

/** How a page is opened: theme, size, and what an earlier life of the panel left behind. */
export interface Opening {
  readonly theme: Theme;
  readonly width: number;
  readonly height?: number;
  readonly page?: SummaryPage;
  readonly state?: unknown;
}

/** The summary panel in a real browser, without VS Code: its own bundle under a strict policy, with a fake host. */
export class SummaryStage {
  private readonly server: Server;
  private readonly browser: Browser;
  private readonly address: string;
  private theme: Theme | undefined;
  private state: unknown;

  private constructor(server: Server, browser: Browser) {
    this.server = server;
    this.browser = browser;
    this.address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  }

  static async start(): Promise<SummaryStage> {
    const files = await contents();
    const server = createServer((request, response) => {
      const file = files.get(request.url?.split('?')[0] ?? '');
      if (file !== undefined) {
        response.writeHead(200, { 'content-type': file.type }).end(file.body);
      } else if (request.url === '/') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(stage.html());
      } else {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const stage = new SummaryStage(server, browser);
    return stage;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Opens the panel in a fresh window and sends it the page, as the extension does after `ready`. */
  async open({ theme, width, height = 700, page, state }: Opening): Promise<Page> {
    this.theme = theme;
    this.state = state;
    const context = await this.browser.newContext({ viewport: { width, height } });
    const window = await context.newPage();
    await window.goto(this.address);
    if (page !== undefined) await send(window, { type: 'page', page });
    return window;
  }

  private html(): string {
    const nonce = randomBytes(16).toString('base64');
    const policy = [
      `default-src 'none'`,
      `script-src 'nonce-${nonce}'`,
      `style-src ${this.address}`,
      `font-src ${this.address}`,
      `img-src 'none'`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ].join('; ');
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/codicon.css">
<link rel="stylesheet" href="/summary.css">
<title>Summary</title>
</head>
<body class="${this.theme?.bodyClass ?? ''}">
<main></main>
<script nonce="${nonce}">(${fakeHost.toString()})(${JSON.stringify(this.theme?.variables ?? {})}, ${JSON.stringify(this.state ?? null)})</script>
<script nonce="${nonce}" src="/summary.js"></script>
</body>
</html>`;
  }
}

/** Sends a message as VS Code does and waits until it is on the screen. */
export async function send(window: Page, message: ToSummary): Promise<void> {
  await window.evaluate(async (data) => {
    globalThis.postMessage(data, '*');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await frame();
  }, message as unknown);
}

/** What the panel has said to the extension. */
export function said(window: Page): Promise<readonly FromSummary[]> {
  return window.evaluate(() => (globalThis as unknown as FakeHost).said);
}

/** What the panel has left for its next life, which it does when nothing has moved for a moment. */
export function keptOnce(window: Page, isSo: (state: PanelState) => boolean): Promise<unknown> {
  return answerOnce(
    () => window.evaluate(() => (globalThis as unknown as FakeHost).kept),
    (kept) => {
      const state = readPanelState(kept);
      return state !== undefined && isSo(state);
    },
  );
}

/** Folds a section and waits until the panel knows of it: the browser tells it a moment after the click. */
export async function fold(window: Page, id: string): Promise<void> {
  await window.locator(`details[data-id="${id}"] > summary`).click();
  await keptOnce(window, ({ folded }) => folded.includes(id));
}

/** Asks until the answer is as it should be; the last one is for the test to judge. */
export async function answerOnce<Answer>(
  ask: () => Promise<Answer>,
  isSo: (answer: Answer) => boolean,
): Promise<Answer> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (isSo(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sum of the layout shifts since the window was opened. */
export function layoutShift(window: Page): Promise<number> {
  return window.evaluate(() => (globalThis as unknown as FakeHost).layoutShift);
}

/** Breaches of the content security policy since the window was opened. */
export function breaches(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => (globalThis as unknown as FakeHost).breaches);
}

interface FakeHost {
  said: FromSummary[];
  kept: unknown;
  layoutShift: number;
  breaches: string[];
  acquireVsCodeApi: () => unknown;
}

/** Runs in the page: the theme's variables, VS Code's three functions, and the observers of the tests. */
function fakeHost(variables: Record<string, string>, state: unknown): void {
  const host = globalThis as unknown as FakeHost;
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(name, value);
  host.said = [];
  host.kept = state;
  host.layoutShift = 0;
  host.breaches = [];
  host.acquireVsCodeApi = () => ({
    postMessage: (message: FromSummary) => host.said.push(structuredClone(message)),
    getState: () => host.kept ?? undefined,
    setState: (next: unknown) => (host.kept = structuredClone(next)),
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    host.breaches.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) host.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

interface File {
  readonly type: string;
  readonly body: string | Buffer;
}

async function contents(): Promise<ReadonlyMap<string, File>> {
  const bundle = await build({
    entryPoints: [`${root}src/webview/summary/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  const css = (path: string) => readFile(path, 'utf8');
  return new Map<string, File>([
    ['/summary.js', { type: 'text/javascript', body: bundle.outputFiles[0]?.text ?? '' }],
    ['/summary.css', { type: 'text/css', body: await css(`${root}src/webview/summary/style.css`) }],
    ['/codicon.css', { type: 'text/css', body: await css(`${codicons}codicon.css`) }],
    ['/codicon.ttf', { type: 'font/ttf', body: await readFile(`${codicons}codicon.ttf`) }],
  ]);
}

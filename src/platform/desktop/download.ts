/**
 * The one way out to the network: the download that a person asked for, of one document. Nothing else of the extension may
 * import what this file imports; the linter and test/unit/platform/one-way-out.test.ts see to it.
 */
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, get } from 'node:https';
import { isIP } from 'node:net';
import { DownloadRefusal } from '../../core/importing/download-refusal.ts';
import { importLimits } from '../../core/importing/import-limits.ts';
import type { download as Download, Downloaded } from '../platform.d.ts';
import { isPublicAddress } from './public-address.ts';

/** What a download may cost, and what it asks of its surroundings. */
export interface DownloadPorts {
  /** Of the document. */
  readonly bytes: number;
  /** Milliseconds for all of it. */
  readonly time: number;
  readonly redirects: number;
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isAllowed: (address: string) => boolean;
  /** Certificates to trust instead of the system's. */
  readonly ca?: string;
}

const usual: DownloadPorts = {
  bytes: importLimits.bytes,
  time: 30_000,
  redirects: 5,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};

const mediaTypes = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

export const download = createDownload(usual);

/** A download with these limits; each redirect is looked at as the first address was. */
export function createDownload(ports: DownloadPorts): NonNullable<typeof Download> {
  return async (address, { signal }) => {
    const time = AbortSignal.timeout(ports.time);
    const stop = AbortSignal.any([signal, time]);
    try {
      return await follow(address, ports, stop);
    } catch (error) {
      if (error instanceof DownloadRefusal) throw error;
      if (signal.aborted) throw new DownloadRefusal('cancelled');
      throw new DownloadRefusal(time.aborted ? 'too-slow' : 'unreachable');
    }
  };
}

async function follow(address: string, ports: DownloadPorts, stop: AbortSignal): Promise<Downloaded> {
  let url = parsed(address);
  for (let hop = 0; hop <= ports.redirects; hop += 1) {
    const response = await request(url, await checkedAddress(url, ports, stop), ports, stop);
    const next = redirectOf(response, url);
    if (next === undefined) return { ...(await received(response, ports)), url: url.href };
    response.destroy();
    url = next;
  }
  throw new DownloadRefusal('too-many-redirects');
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new DownloadRefusal('not-https');
  const url = new URL(address, base);
  if (url.protocol !== 'https:') throw new DownloadRefusal('not-https');
  // Nobody's password is sent, and no part of the page is asked for.
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** One address of the host, after a look at all of them: a name may stand for a public and a private place. */
async function checkedAddress({ hostname }: URL, ports: DownloadPorts, stop: AbortSignal): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await orStopped(ports.resolve(host), stop) : [host];
  const [first] = addresses;
  if (first === undefined) throw new DownloadRefusal('unreachable');
  if (!addresses.every(ports.isAllowed)) throw new DownloadRefusal('private-address');
  return first;
}

/** A lookup cannot be broken off, only left alone. */
async function orStopped<Value>(work: Promise<Value>, stop: AbortSignal): Promise<Value> {
  stop.throwIfAborted();
  let leave = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    leave = () => reject(new Error('stopped'));
  });
  stop.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    stop.removeEventListener('abort', leave);
  }
}

/** Connects to the address that was looked at, whatever the name stands for by now. No cookie is sent or kept. */
function request(
  url: URL,
  address: string,
  ports: DownloadPorts,
  stop: AbortSignal,
): Promise<IncomingMessage> {
  const family = isIP(address);
  return new Promise((resolve, reject) => {
    get(
      url,
      {
        signal: stop,
        agent: new Agent({ keepAlive: false, maxCachedSessions: 0 }),
        headers: {
          accept: [...mediaTypes].join(', '),
          'accept-encoding': 'identity',
          'user-agent': 'Mozilla/5.0 (compatible; ArticleNotes)',
        },
        lookup: (_host, { all }, answer) => {
          if (all === true) answer(null, [{ address, family }]);
          else answer(null, address, family);
        },
        ...(ports.ca === undefined ? {} : { ca: ports.ca }),
      },
      resolve,
    ).on('error', reject);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && headers.location !== undefined ? parsed(headers.location, from) : undefined;
}

async function received(
  response: IncomingMessage,
  { bytes: most }: DownloadPorts,
): Promise<Omit<Downloaded, 'url'>> {
  try {
    const mediaType = checkedMediaType(response);
    if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(most);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) throw tooLarge(most);
      chunks.push(chunk);
    }
    return { bytes: new Uint8Array(Buffer.concat(chunks)), mediaType };
  } finally {
    response.destroy();
  }
}

function checkedMediaType({ statusCode = 0, headers }: IncomingMessage): string {
  if (statusCode !== 200) throw new DownloadRefusal('refused', [String(statusCode)]);
  const mediaType = (headers['content-type'] ?? '').replace(/;.*/s, '').trim().toLowerCase();
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (!mediaTypes.has(mediaType) || !isPlain)
    throw new DownloadRefusal('media-type', [mediaType.slice(0, 80)]);
  return mediaType;
}

function tooLarge(most: number): DownloadRefusal {
  return new DownloadRefusal('too-large', [String(Math.round(most / 1024 / 1024))]);
}

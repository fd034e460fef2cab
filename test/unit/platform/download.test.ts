import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DownloadRefusal, type DownloadRefusalCode } from '../../../src/core/importing/download-refusal.ts';
import { createDownload, download, type DownloadPorts } from '../../../src/platform/desktop/download.ts';
import { selfSigned } from './self-signed.ts';

const { key, cert } = selfSigned(['paper.test', 'other.test']);
const most = 100_000;

describe('The download of a document', () => {
  let server: Server;
  let origin: string;
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const pages = new Map<string, (response: ServerResponse) => void>();

  before(async () => {
    const answer: RequestListener = ({ url = '', headers }, response) => {
      asked.push({ path: url, headers });
      (pages.get(url) ?? ((missing) => missing.writeHead(404).end()))(response);
    };
    server = createServer({ key, cert }, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `https://paper.test:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
    pages.clear();
  });

  /** Both hosts are this computer, and allowed, unless a test says otherwise. */
  const fetched = async (
    path: string,
    ports: Partial<DownloadPorts> = {},
    signal = new AbortController().signal,
  ) =>
    createDownload({
      bytes: most,
      time: 5_000,
      redirects: 5,
      resolve: async () => ['127.0.0.1'],
      isAllowed: (address) => address === '127.0.0.1',
      ca: cert,
      ...ports,
    })(path.startsWith('/') ? origin + path : path, { signal });

  const serve = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}): void =>
    void pages.set(path, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body),
    );
  const redirect = (path: string, location: string): void =>
    void pages.set(path, (response) => response.writeHead(302, { location, 'set-cookie': 'a=b' }).end());

  it('gives the bytes, the media type and the address that redirects led to', async () => {
    redirect('/short', '/long');
    serve('/long', '<p>Text</p>');
    const { bytes, mediaType, url } = await fetched('/short#part');
    assert.equal(Buffer.from(bytes).toString(), '<p>Text</p>');
    assert.equal(mediaType, 'text/html');
    assert.equal(url, `${origin}/long`);
  });

  it('sends no cookie, no referrer and no password', async () => {
    redirect('/short', '/long');
    serve('/long', '');
    await fetched(`${origin.replace('//', '//me:secret@')}/short`);
    assert.equal(asked.length, 2);
    for (const { headers } of asked) {
      assert.deepEqual(
        ['cookie', 'referer', 'authorization', 'origin'].filter((name) => name in headers),
        [],
      );
    }
  });

  for (const [address, why] of [
    ['http://paper.test/', 'not encrypted'],
    ['file:///etc/passwd', 'a file'],
    ['data:text/html,hello', 'no address of a server'],
    ['paper.test', 'no whole address'],
    ['', 'empty'],
  ] as const) {
    it(`refuses ${address || '(nothing)'}: ${why}`, () =>
      assert.rejects(fetched(address), refusal('not-https')));
  }

  for (const address of [
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://localhost/',
  ]) {
    it(`refuses ${address}, this computer`, () =>
      assert.rejects(
        download(address, { signal: new AbortController().signal }),
        refusal('private-address'),
      ));
  }

  it('refuses a name of which one of several addresses is private', async () => {
    const resolve = async (): Promise<string[]> => ['127.0.0.1', '10.0.0.1'];
    serve('/', '');
    await assert.rejects(fetched('/', { resolve }), refusal('private-address'));
    assert.equal(asked.length, 0);
  });

  it('looks at each redirect as at the first address', async () => {
    const resolve = async (host: string): Promise<string[]> => [
      host === 'paper.test' ? '127.0.0.1' : '10.0.0.1',
    ];
    redirect('/away', 'https://other.test/');
    redirect('/down', 'http://paper.test/');
    await assert.rejects(fetched('/away', { resolve }), refusal('private-address'));
    await assert.rejects(fetched('/down'), refusal('not-https'));
  });

  it('connects to the address that it looked at, whatever the name stands for a moment later', async () => {
    let lookups = 0;
    const resolve = async (): Promise<string[]> => [(lookups += 1) === 1 ? '127.0.0.1' : '10.0.0.1'];
    serve('/', 'here');
    assert.equal(Buffer.from((await fetched('/', { resolve })).bytes).toString(), 'here');
    assert.equal(lookups, 1);
  });

  it('gives up after five redirects', async () => {
    for (let hop = 0; hop < 7; hop += 1) redirect(`/${hop}`, `/${hop + 1}`);
    serve('/7', 'at last');
    await assert.rejects(fetched('/0'), refusal('too-many-redirects'));
    assert.equal(Buffer.from((await fetched('/2')).bytes).toString(), 'at last');
  });

  it('refuses what says that it is too large, and what is', async () => {
    let sent = 0;
    pages.set('/says', (response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(most + 1) }).end('x'),
    );
    pages.set('/is', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && sent < 100 * most && response.write(Buffer.alloc(10_000, 'x')))
          sent += 10_000;
      };
      response.on('drain', more);
      more();
    });
    await assert.rejects(fetched('/says'), refusal('too-large'));
    await assert.rejects(fetched('/is'), refusal('too-large'));
    assert.ok(sent < 100 * most, 'it was read to its end');
  });

  for (const type of ['application/octet-stream', 'image/png', 'application/json', '', 'text/html2']) {
    it(`refuses the media type ${type || '(none)'}`, async () => {
      serve('/', 'x', { 'content-type': type });
      await assert.rejects(fetched('/'), refusal('media-type'));
    });
  }

  for (const type of ['application/pdf', 'Text/HTML;charset=x', 'text/plain']) {
    it(`takes the media type ${type}`, async () => {
      serve('/', 'x', { 'content-type': type });
      assert.equal((await fetched('/')).bytes.length, 1);
    });
  }

  it('tells the number with which a server refuses', async () => {
    await assert.rejects(
      fetched('/nowhere'),
      (error) => error instanceof DownloadRefusal && error.code === 'refused' && error.args[0] === '404',
    );
  });

  it('refuses a certificate that nobody vouches for, and one of another host', async () => {
    serve('/', '');
    const { cert: ca } = selfSigned(['paper.test']);
    await assert.rejects(fetched('/', { ca }), refusal('unreachable'));
    await assert.rejects(fetched(origin.replace('paper.test', 'third.test') + '/'), refusal('unreachable'));
  });

  it('gives up where a server does not answer, sends for ever or cannot be found', async () => {
    pages.set('/silent', () => undefined);
    pages.set('/slow', (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('x'));
    await assert.rejects(fetched('/silent', { time: 200 }), refusal('too-slow'));
    await assert.rejects(fetched('/slow', { time: 200 }), refusal('too-slow'));
    await assert.rejects(
      fetched('/', { time: 200, resolve: () => new Promise(() => undefined) }),
      refusal('too-slow'),
    );
    const resolve = async (): Promise<never> => {
      throw new Error('ENOTFOUND');
    };
    await assert.rejects(fetched('/', { resolve }), refusal('unreachable'));
  });

  it('stops when the person cancels', async () => {
    pages.set('/silent', () => undefined);
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 50);
    await assert.rejects(fetched('/silent', {}, cancelling.signal), refusal('cancelled'));
    await assert.rejects(fetched('/silent', {}, AbortSignal.abort()), refusal('cancelled'));
  });
});

function refusal(code: DownloadRefusalCode) {
  return (error: unknown): boolean => error instanceof DownloadRefusal && error.code === code;
}

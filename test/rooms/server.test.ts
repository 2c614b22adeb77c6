import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuild } from '../../scripts/site/serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'served-'));
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const folder of ['assets', 'guides', '.server']) mkdirSync(join(dist, folder));
  for (const file of ['index', 'app', '404', 'guides/clock-drift'])
    writeFileSync(join(dist, `${file}.html`), `<h1>${file}</h1>`);
  writeFileSync(join(dist, 'icon.svg'), '<svg/>');
  writeFileSync(join(dist, '_headers'), 'for a host');
  writeFileSync(join(dist, '.server/headers.caddy'), 'for a server');
  writeFileSync(join(dist, 'assets/large.js'), Buffer.alloc(8_000_000, 'x'));
  server = createServer(serveBuild(dist));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ response: IncomingMessage; body: Buffer }>((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ response, body: Buffer.concat(parts) }));
    }).on('error', fail);
  });

describe('the bundled server', () => {
  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/8000000', 10],
    ['bytes=7999990-', 206, 'bytes 7999990-7999999/8000000', 10],
    ['bytes=-5', 206, 'bytes 7999995-7999999/8000000', 5],
    ['bytes=7999999-9999999', 206, 'bytes 7999999-7999999/8000000', 1],
    ['bytes=8000000-', 416, 'bytes */8000000', 0],
    ['bytes=-0', 416, 'bytes */8000000', 0],
    ['bytes=5-2', 200, undefined, 8_000_000],
    ['bytes=0-1,5-6', 200, undefined, 8_000_000],
    ['bytes=abc', 200, undefined, 8_000_000],
  ])('sends the part of a file that is asked for: %s', async (range, status, part, length) => {
    const { response, body } = await ask('/assets/large.js', { range });
    expect([response.statusCode, response.headers['content-range'], body.length]).toEqual([
      status,
      part,
      length,
    ]);
  });

  it('sends the whole where a part of an older file may be asked for', async () => {
    const headers = { range: 'bytes=0-9', 'if-range': 'W/"old"' };
    expect((await ask('/assets/large.js', headers)).body.length).toBe(8_000_000);
  });

  it('sends a hashed file compressed as it stands, the first time and after, and anew once it is another', async () => {
    const path = join(dist, 'assets/small.js');
    const got = async (name: string, unpack: (packed: Buffer) => Buffer) => {
      const { response, body } = await ask('/assets/small.js', { 'accept-encoding': name });
      expect(response.headers).toMatchObject({
        'content-encoding': name,
        'content-length': String(body.length),
      });
      return unpack(body).toString();
    };
    for (const [i, text] of ['one', 'another'].entries()) {
      writeFileSync(path, text);
      utimesSync(path, i, i);
      for (const _ of ['the first time', 'after']) {
        expect(await got('gzip', gunzipSync)).toBe(text);
        expect(await got('br', brotliDecompressSync)).toBe(text);
      }
    }
  });

  it.each([
    [`/guides/${'a'.repeat(300)}`, 200, 'app'],
    [`/${'a'.repeat(1_900)}`, 404, '404'],
    ['/index.html/x', 404, '404'],
    ['/guides/clock-drift.html/yes', 200, 'app'],
    ['/icon.svg/1', 404, '404'],
    ['/guides/clock-drift', 200, 'guides/clock-drift'],
  ])('answers %s with a page, whatever the name', async (path, status, page) => {
    const { response, body } = await ask(path);
    expect([response.statusCode, String(body)]).toEqual([status, `<h1>${page}</h1>`]);
  });

  it.each(['/_headers', '/.server/headers.caddy', '/.server/styles.json'])(
    'keeps to itself what is for servers: %s',
    async (path) => {
      expect((await ask(path)).response.statusCode).toBe(404);
    },
  );

  it('compresses for browsers that take it, and for no others', async () => {
    const encodingFor = async (accepted: string) =>
      (await ask('/', { 'accept-encoding': accepted })).response.headers['content-encoding'];
    expect(await encodingFor('gzip, br')).toBe('br');
    expect(await encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
    expect(await encodingFor('x-br-y, br;q=0')).toBeUndefined();
    const { body } = await ask('/', { 'accept-encoding': 'gzip' });
    expect(String(gunzipSync(body))).toBe('<h1>index</h1>');
  });

  it('sends nothing again that a browser has, however it asks', async () => {
    const tag = (await ask('/')).response.headers.etag ?? '';
    for (const known of [tag, `"other", ${tag}`, '*'])
      expect((await ask('/', { 'if-none-match': known })).response.statusCode).toBe(304);
  });

  it.skipIf(process.platform !== 'linux')(
    'closes the file of a download that is broken off',
    async () => {
      const open = () => readdirSync('/proc/self/fd').length;
      const before = open();
      for (let i = 0; i < 20; i += 1)
        await new Promise<void>((done) => {
          const socket = connect(port, '127.0.0.1', () =>
            socket.write('GET /assets/large.js HTTP/1.1\r\nHost: x\r\n\r\n'),
          );
          socket.once('data', () => socket.destroy());
          socket.on('close', () => done());
        });
      await expect.poll(open, { timeout: 10_000 }).toBeLessThan(before + 10);
    },
  );
});

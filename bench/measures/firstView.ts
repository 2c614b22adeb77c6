import { get } from 'node:http';
import { call, fast } from '../browser.ts';
import type { Measuring } from './measuring.ts';

/** Sizes of the bodies in bytes, as they are sent. */
interface Packed {
  readonly gzip: number;
  readonly brotli: number;
}

/** What a browser requests until a page is idle. */
export interface FirstView {
  /** HTML, and style sheets that the first paint waits for. */
  readonly critical: Packed;
  readonly scripts: Packed;
  readonly all: Packed;
  readonly requests: number;
  /** The scripts that block the first paint. */
  readonly blocking: readonly string[];
}

/** @returns what the first view of a page costs, without what the service worker fetches for later */
export async function firstView(
  { bench, origin }: Pick<Measuring, 'bench' | 'origin'>,
  address: string,
): Promise<FirstView> {
  const found = await bench.visit(origin + address, fast, async (page) => {
    await page.waitForLoadState('networkidle');
    return call(page, 'resources');
  });
  const files = await Promise.all(
    found.map(async ({ url, ...kind }) => ({
      ...kind,
      gzip: await size(url, 'gzip'),
      brotli: await size(url, 'br'),
    })),
  );
  const sum = (some: readonly Packed[]): Packed => ({
    gzip: some.reduce((all, { gzip }) => all + gzip, 0),
    brotli: some.reduce((all, { brotli }) => all + brotli, 0),
  });
  const [document] = files;
  return {
    critical: sum(files.filter((file) => file === document || (file.isStyle && file.isBlocking))),
    scripts: sum(files.filter(({ isScript }) => isScript)),
    all: sum(files),
    requests: files.length,
    blocking: found.flatMap(({ url, isScript, isBlocking }) => (isScript && isBlocking ? url : [])),
  };
}

/** @returns the size in bytes of the response body */
function size(url: string, encoding: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => done(bytes));
      response.on('error', fail);
    }).on('error', fail);
  });
}

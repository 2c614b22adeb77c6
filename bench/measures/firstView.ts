import { get } from 'node:http';
import { call, fast } from '../browser.ts';
import type { Measuring } from './measuring.ts';

/** Bytes of the bodies, as they are sent. */
interface Packed {
  readonly gzip: number;
  readonly brotli: number;
}

/** What a browser asks for until a page is at rest. */
export interface FirstView {
  /** HTML, and style sheets that the first paint waits for. */
  readonly critical: Packed;
  readonly scripts: Packed;
  readonly all: Packed;
  readonly requests: number;
  /** The scripts for which the first paint has to wait. */
  readonly blocking: readonly string[];
}

/**
 * @returns what the first view of a page costs; what the service worker keeps for later is not in it
 */
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

/** @returns the bytes of the body with which the server answers */
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

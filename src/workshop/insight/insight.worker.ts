/** Counts the content of files in a worker, so that the page stays responsive. */
import { type Counted, Counter } from './count.ts';
import type { Roads } from './roads.ts';

/** The page's request. */
export interface CountRequest {
  readonly roads: Roads;
  readonly files: readonly File[];
}

/** Messages to the page: the progress of reading, in bytes, and the results. */
export type Heard =
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'counted'; readonly counted: Counted };

/** The interval between progress messages, in milliseconds. */
const OFTEN = 100;

const tell = (heard: Heard) => globalThis.postMessage(heard);

globalThis.onmessage = async ({ data: { roads, files } }: MessageEvent<CountRequest>) => {
  const counter = new Counter(roads);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let told = 0;
  for (const file of files) {
    await counter.read(file, (bytes) => {
      const now = performance.now();
      if (now - told < OFTEN) return;
      told = now;
      tell({ is: 'reading', done: before + bytes, total });
    });
    before += file.size;
  }
  tell({ is: 'counted', counted: counter.counted() });
};

/** Counts what files hold, beside the page, which goes on answering meanwhile. */
import { type Counted, Counter } from './count.ts';
import type { Roads } from './roads.ts';

/** What the page asks for. */
export interface CountRequest {
  readonly roads: Roads;
  readonly files: readonly File[];
}

/** What the page hears: how far the reading is, in bytes, and what was counted. */
export type Heard =
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'counted'; readonly counted: Counted };

/** So often the page hears of it, in milliseconds. */
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

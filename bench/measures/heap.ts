import type { CDPSession } from '@playwright/test';
import { call, fast } from '../browser.ts';
import { median } from '../statistics.ts';
import type { Subject } from '../subjects.ts';
import type { Measuring } from './measuring.ts';

/** How many visits make one step of the measurement. */
export const VISITS = 200;

export interface Heap {
  /** What the page's scripts keep: objects, arrays, functions, strings and numbers; in bytes. */
  readonly kept: number;
  /** Elements, texts and comments, in the page or kept by a script. */
  readonly nodes: number;
  readonly listeners: number;
  /**
   * Machine code that the browser compiles for hot functions, and its caches for glyph shapes, its timeline
   * and so on; in bytes. They come and go.
   */
  readonly own: number;
}

/**
 * Walks the guide along varying ways, in pages that are never reloaded; the first step, which fills caches,
 * does not count.
 *
 * @returns the median growth of the heap over 200 visits, by the subject's name
 */
export async function heapGrowth(
  { bench, origin, runs }: Measuring,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, Heap>> {
  const growths = new Map<string, Heap>();
  for (const { name, address } of subjects)
    growths.set(
      name,
      await bench.visit(origin + address, fast, async (page) => {
        await call(page, 'atRest');
        const devtools = await page.context().newCDPSession(page);
        const heaps: Heap[] = [];
        for (let step = 0; step <= runs; step += 1) {
          await call(page, 'visits', VISITS, step + 1);
          heaps.push(await heapOf(devtools));
        }
        const growth = (part: keyof Heap) =>
          median(heaps.slice(1).map((heap, i) => heap[part] - (heaps[i]?.[part] ?? 0)));
        return {
          kept: growth('kept'),
          nodes: growth('nodes'),
          listeners: growth('listeners'),
          own: growth('own'),
        };
      }),
    );
  return growths;
}

/** The part that is read here: a flat list of numbers, a fixed count of them for each node of the heap. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** The first entry gives the meaning of the numbers in the field `type`. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** @returns what is in use after a full garbage collection */
async function heapOf(devtools: CDPSession): Promise<Heap> {
  // What finalisers kept alive is collected in the second pass.
  for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  let text = '';
  const add = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', add);
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  devtools.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = (field: string) => {
    const place = fields.indexOf(field);
    if (place < 0) throw new Error(`heap snapshots of this Chromium have no ${field}`);
    return place;
  };
  const [type, size] = [at('type'), at('self_size')];
  let [kept, own] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const bytes = nodes[node + size] ?? 0;
    if (scripts.has(types[0][nodes[node + type] ?? 0] ?? '')) kept += bytes;
    else own += bytes;
  }
  const dom = await devtools.send('Memory.getDOMCounters');
  return { kept, own, nodes: dom.nodes, listeners: dom.jsEventListeners };
}

/** The kinds of heap nodes that scripts create. */
const scripts: ReadonlySet<string> = new Set([
  'object',
  'array',
  'closure',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'bigint',
  'symbol',
  'regexp',
]);

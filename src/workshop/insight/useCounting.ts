import { useEffect, useRef, useState } from 'react';
import { staffFlows } from '../../content/flows.ts';
import { loadGuides } from '../../content/guideList.ts';
import type { Flows } from '../../engine/flow.ts';
import { startWorker } from '../../loading/workers.ts';
import type { Counted } from './count.ts';
import type { CountRequest, Heard } from './insight.worker.ts';
import worker from './insight.worker.ts?worker&url';
import { roadsOf } from './roadsOf.ts';

/** The progress of counting files. */
export type Counting =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'counted'; readonly counted: Counted; readonly flows: Flows }
  | { readonly is: 'failed' };

/**
 * Counts files in a worker; whenever the choice changes, all are counted again.
 *
 * @param files the chosen files
 * @returns the progress and the results
 */
export function useCounting(files: readonly File[]): Counting {
  const [counting, setCounting] = useState<Counting>({ is: 'nothing' });
  const running = useRef<Worker>(undefined);
  useEffect(() => {
    let isStale = false;
    const stop = () => {
      running.current?.terminate();
      running.current = undefined;
    };
    const set = (next: Counting) => !isStale && setCounting(next);
    const count = async () => {
      const flows = await loadAllFlows();
      if (isStale) return;
      const own = startWorker(worker);
      running.current = own;
      own.onmessage = ({ data }: MessageEvent<Heard>) => {
        if (data.is === 'reading') set(data);
        else {
          set({ ...data, flows });
          stop();
        }
      };
      own.onerror = () => {
        set({ is: 'failed' });
        stop();
      };
      own.postMessage({ roads: roadsOf(flows), files } satisfies CountRequest);
    };
    if (files.length === 0) set({ is: 'nothing' });
    else {
      set({ is: 'reading', done: 0, total: 0 });
      count().catch(() => set({ is: 'failed' }));
    }
    return () => {
      isStale = true;
      stop();
    };
  }, [files]);
  return counting;
}

async function loadAllFlows(): Promise<Flows> {
  const guides = await loadGuides();
  const all = await Promise.all(
    guides.map(({ id }) => staffFlows.loadReplay({ flow: id, answers: [] })),
  );
  return all.at(-1)?.flows ?? {};
}

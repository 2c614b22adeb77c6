/** The page’s side of the worker that checks and compares guides. */
import type { GuideFile } from '../../engine/guideFile.ts';
import { once } from '../../loading/cache.ts';
import { startWorker } from '../../loading/workers.ts';
import { loadPublished } from '../published.ts';
import address from './proof.worker.ts?worker&url';
import type { Answered, Ask, ProofResults, PublishedData } from './proofMessages.ts';

interface Waiting {
  readonly done: (answer: never) => void;
  readonly fail: (error: Error) => void;
  readonly tell: ((part: never) => void) | undefined;
}

/** Starts it with everything published, once per page. */
const begin = once(async () => {
  const { flows, products, records, facts, mostUsed } = await loadPublished();
  const worker = startWorker(address);
  const waiting = new Map<number, Waiting>();
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const asker = waiting.get(data.number);
    if ('isPart' in data) {
      asker?.tell?.(data.answer as never);
      return;
    }
    waiting.delete(data.number);
    if ('error' in data) asker?.fail(new Error(data.error));
    else asker?.done(data.answer as never);
  };
  worker.onerror = () => {
    for (const { fail } of waiting.values()) fail(new Error('the worker has stopped'));
    waiting.clear();
  };
  const published: PublishedData = {
    ...{ products, facts, mostUsed },
    configs: Object.values(flows).map((flow) => JSON.stringify(flow.config)),
    records: records.map(({ id, product }) => ({ id, product })),
  };
  worker.postMessage(published);
  let last = 0;
  return <About extends keyof ProofResults>(
    about: About,
    guide: GuideFile,
    tell?: (part: ProofResults[About]) => void,
  ): Promise<ProofResults[About]> => {
    last += 1;
    const ask: Ask = { number: last, about, guide };
    return new Promise((done, fail) => {
      waiting.set(ask.number, { done, fail, tell });
      worker.postMessage(ask);
    });
  };
});

/**
 * @param about the question
 * @param guide the guide, complete or not
 * @param tell is called with a partial answer, if there is one, before the complete one
 * @returns the answer
 * @throws Error if the worker cannot be fetched, or fails
 */
export const prove = async <About extends keyof ProofResults>(
  about: About,
  guide: GuideFile,
  tell?: (part: ProofResults[About]) => void,
): Promise<ProofResults[About]> => (await begin())(about, guide, tell);

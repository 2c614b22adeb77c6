/** Measures this device's clock against the server that the page came from. */

import { type Offset, offsetOf, type Sample, untilTurn } from '../engine/clock.ts';
import { base } from '../language/site.ts';

/** Each request halves the uncertainty, which starts at half a second plus the time of a request. */
const REQUESTS = 5;
/** Milliseconds after which a request is given up. */
const PATIENCE = 5_000;

/**
 * @param signal ends the measurement
 * @returns how far the device's clock is off
 * @throws Error when the server cannot be reached, does not send the time, or answers from a cache;
 *   also when the clock is set during the measurement
 */
export async function measureClock(signal: AbortSignal): Promise<Offset> {
  const samples: Sample[] = [];
  let offset: Offset | undefined;
  while (samples.length < REQUESTS) {
    if (offset !== undefined) {
      const travel = Math.min(...samples.map(({ sent, received }) => received - sent)) / 2;
      await pause(untilTurn(offset, Date.now(), travel), signal);
    }
    samples.push(await ask(signal));
    offset = offsetOf(samples);
    if (offset === undefined) throw new Error('the answers do not fit one clock');
  }
  if (offset === undefined) throw new Error('nothing was measured');
  return offset;
}

async function ask(signal: AbortSignal): Promise<Sample> {
  signal.throwIfAborted();
  // The query keeps caches on the way from answering with an old time.
  const address = `${base}?clock=${Math.random().toString(36).slice(2)}`;
  const sent = Date.now();
  // `AbortSignal.any` is newer than some browsers.
  const request = new AbortController();
  const giveUp = () => request.abort(signal.reason);
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener('abort', giveUp);
  const answer = await fetch(address, {
    method: 'HEAD',
    cache: 'no-store',
    signal: request.signal,
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  });
  const received = Date.now();
  const date = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(date)) throw new Error('the server does not tell the time');
  if (Number(answer.headers.get('age') ?? 0) > 0) throw new Error('a cache answered');
  return { sent, received, date };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

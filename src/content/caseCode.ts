/** Case codes as pages make and read them: what is needed for it loads when it is first needed. */
import { use } from 'react';
import { loadLock } from '../../flows/lock.ts';
import type { ReadCode } from '../engine/case-code.ts';
import type { Replay } from '../engine/transcript.ts';
import { isThere, tracked } from '../loading/later.tsx';
import { Recent } from '../loading/recent.ts';

type Codec = typeof import('../engine/case-code.ts');

let codec: Promise<Codec> | undefined;

function loadCodec(): Promise<Codec> {
  codec ??= import('../engine/case-code.ts').catch((error: unknown) => {
    codec = undefined;
    throw error;
  });
  return codec;
}

/** One group of a code, and how it is read aloud. */
type Group = ReturnType<Codec['aloud']>[number];

export interface CaseCode {
  /** `K7QM-3XTD-9P` */
  readonly code: string;
  readonly groups: readonly Group[];
}

/** By the visit: its flow and answers say which code it has. */
const made = new Recent<Promise<CaseCode | undefined>>(50);

const keyOf = ({ visited }: Replay) =>
  visited
    .flatMap(({ flow, node, taken }) => [flow, node, taken?.id ?? '', taken?.value ?? ''])
    .join('\n');

/**
 * @param replayed a replayed transcript
 * @returns its case code; undefined where it has none: a visit of nothing
 * @throws Error when a file cannot be fetched
 */
export function makeCaseCode(replayed: Replay): Promise<CaseCode | undefined> {
  const key = keyOf(replayed);
  let promise = made.get(key);
  if (promise === undefined) {
    promise = tracked(
      make(replayed).catch((error: unknown) => {
        made.delete(key);
        throw error;
      }),
    );
    made.set(key, promise);
  }
  return promise;
}

async function make(replayed: Replay): Promise<CaseCode | undefined> {
  const flows = new Set(replayed.visited.map(({ flow }) => flow));
  const [{ caseCode, aloud }, lock] = await Promise.all([loadCodec(), loadLock(flows)]);
  const code = caseCode(lock, replayed);
  return code === undefined ? undefined : { code, groups: aloud(code) };
}

/**
 * @param replayed a replayed transcript
 * @returns whether its case code has been made
 */
export function hasCaseCode(replayed: Replay): boolean {
  const promise = made.get(keyOf(replayed));
  return promise !== undefined && isThere(promise);
}

/**
 * @param replayed a replayed transcript
 * @returns its case code; the page waits until it is there
 */
export const useCaseCode = (replayed: Replay): CaseCode | undefined => use(makeCaseCode(replayed));

/** What a code says, once all that it passes is loaded. */
export type OpenedCode = Exclude<ReadCode, { is: 'missing' }>;

/** By what was typed; a page asks for the same again each time it is drawn. */
const opened = new Recent<Promise<OpenedCode>>(50);

/**
 * @param typed a code as somebody typed it
 * @returns what it says
 * @throws Error when a file cannot be fetched
 */
export function openedCode(typed: string): Promise<OpenedCode> {
  let promise = opened.get(typed);
  if (promise === undefined) {
    promise = openCaseCode(typed).catch((error: unknown) => {
      opened.delete(typed);
      throw error;
    });
    opened.set(typed, promise);
  }
  return promise;
}

/**
 * @param typed a code as somebody typed it
 * @returns what it says; the page waits until it is there
 */
export const useOpenedCode = (typed: string): OpenedCode => use(openedCode(typed));

/**
 * @param typed a code as somebody typed it
 * @returns what it says, with all the parts of the lock that it needs
 * @throws Error when a file cannot be fetched
 */
export async function openCaseCode(typed: string): Promise<OpenedCode> {
  const { readCaseCode } = await loadCodec();
  let lock = await loadLock([]);
  for (;;) {
    const read = readCaseCode(lock, typed);
    if (read.is !== 'missing') return read;
    const { flow } = read;
    lock = await loadLock([flow]);
    if (!Object.hasOwn(lock.flows, flow)) return { is: 'unknown-flow' };
  }
}

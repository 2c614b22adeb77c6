/** Makes and reads case codes for pages; the codec is loaded when it is first needed. */
import { use } from 'react';
import type { ReadCode } from '../engine/case-code.ts';
import type { Replay } from '../engine/transcript.ts';
import { cache } from '../loading/cache.ts';
import { loadLock } from './answerNumbers.ts';

const loadCodec = () => import('../engine/case-code.ts');
const loadSymbols = () => import('../engine/case-code-symbols.ts');

/** One group of a code, and how it is read aloud. */
type Group = ReturnType<typeof import('../engine/case-code-symbols.ts')['aloud']>[number];

export interface CaseCode {
  /** `K7QM-3XTD-9P` */
  readonly code: string;
  readonly groups: readonly Group[];
}

/** By the visit: its flow and answers say which code it has. */
const made = cache<CaseCode | undefined>(50);

const keyOf = ({ visited }: Replay) =>
  visited
    .flatMap(({ flow, node, taken }) => [flow, node, taken?.id ?? '', taken?.value ?? ''])
    .join('\n');

/**
 * @param replayed a replayed transcript
 * @returns its case code; undefined if it has none: a visit of nothing
 * @throws Error when a file cannot be fetched
 */
export const makeCaseCode = (replayed: Replay): Promise<CaseCode | undefined> =>
  made(keyOf(replayed), () => make(replayed));

async function make(replayed: Replay): Promise<CaseCode | undefined> {
  const flows = new Set(replayed.visited.map(({ flow }) => flow));
  const [{ caseCode }, { aloud }, lock] = await Promise.all([
    loadCodec(),
    loadSymbols(),
    loadLock(flows),
  ]);
  const code = caseCode(lock, replayed);
  return code === undefined ? undefined : { code, groups: aloud(code) };
}

/**
 * @param replayed a replayed transcript
 * @returns its case code; the page suspends until it is loaded
 */
export const useCaseCode = (replayed: Replay): CaseCode | undefined => use(makeCaseCode(replayed));

/** What a code says, once every flow on its path is loaded. */
export type OpenedCode = Exclude<ReadCode, { is: 'missing' }>;

/** By what was typed; a page asks for the same again each time it is drawn. */
const opened = cache<OpenedCode>(50);

/**
 * @param typed a code as somebody typed it
 * @returns what it says
 * @throws Error when a file cannot be fetched
 */
export const openedCode = (typed: string): Promise<OpenedCode> =>
  opened(typed, () => openCaseCode(typed));

/**
 * @param typed a code as somebody typed it
 * @returns what it says; the page suspends until it is loaded
 */
export const useOpenedCode = (typed: string): OpenedCode => use(openedCode(typed));

/**
 * @param typed a code as somebody typed it
 * @returns what it says, with all the parts of the lock that it needs
 * @throws Error when a file cannot be fetched
 */
export async function openCaseCode(typed: string): Promise<OpenedCode> {
  const { readCaseCode } = await loadCodec();
  const flows: string[] = [];
  for (;;) {
    const read = readCaseCode(await loadLock(flows), typed);
    if (read.is !== 'missing') return read;
    if (flows.includes(read.flow)) return { is: 'unknown-flow' };
    flows.push(read.flow);
  }
}

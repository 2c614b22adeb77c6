/** `npm run flows check`: every rule over every flow, once or each time something is saved. */

import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/engine/authoring/check.ts';
import { advice } from '../../src/engine/authoring/checkRules.ts';
import type { LockFile } from '../../src/engine/authoring/lock.ts';
import { messageOf } from '../../src/engine/messageOf.ts';
import { root } from '../build/paths.ts';
import { readModule } from '../build/read-module.ts';
import { git } from './at.ts';

type Everything = typeof import('../build/everything.ts');

/** The file with the numbers for case codes, relative to the project's folder. */
export const lockFile = 'flows/answers.lock.json';

/** @returns the lock as its file holds it */
export const readLock = () => JSON.parse(readFileSync(join(root, lockFile), 'utf8')) as LockFile;

/** The lock as it was in earlier commits, newest first; empty if there is no repository. */
function earlierLocks(): { commit: string; lock: LockFile }[] {
  try {
    const commits = git('log', '-50', '--format=%h', '--', lockFile).split('\n').filter(Boolean);
    return commits.map((commit) => ({
      commit,
      lock: JSON.parse(git('show', `${commit}:${lockFile}`)) as LockFile,
    }));
  } catch {
    return [];
  }
}

/**
 * Checks all flows and the lock, and prints each fault with the line to fix.
 *
 * @param only the flows to report on; all if it is empty
 * @returns how many faults there are
 * @throws Error when a flow cannot be read at all
 */
export async function checkAll(only: readonly string[]): Promise<number> {
  const { module } = await readModule<Everything>('scripts/build/everything.ts');
  const { allFlows, checkFlows, describeFault, flowFiles, strayFiles, products, records } = module;
  const faults = checkFlows({
    ...{ flows: allFlows, files: flowFiles, strays: strayFiles, products, records },
    mostUsed: module.mostUsed,
  }).filter(({ flow }) => only.length === 0 || only.includes(flow));
  for (const fault of faults) {
    console.error(`${placeOf(fault, flowFiles)}${describeFault(fault)}`);
    console.error(`  ${advice[fault.rule]}`);
  }
  const lock = readLock();
  const lockFaults = [
    ...module.checkLock(allFlows, lock),
    ...earlierLocks().flatMap(({ commit, lock: before }) =>
      module.renumbered(before, lock).map((fault) => `${fault} (since ${commit})`),
    ),
  ];
  for (const fault of lockFaults) console.error(fault);
  const count = faults.length + lockFaults.length;
  console.log(`${Object.keys(allFlows).length} flows checked, ${count} faults`);
  return count;
}

/**
 * A place that editors open on a click: `flows/entrust/x.ts:12: `. A step made by a procedure is on no line
 * of the flow's file; then it is just the file.
 */
function placeOf(
  { flow, node }: Pick<Fault, 'flow'> & { readonly node?: string | undefined },
  files: Readonly<Record<string, string>>,
): string {
  const file = files[flow];
  if (file === undefined) return '';
  const lines = readFileSync(join(root, 'flows', file), 'utf8').split('\n');
  const name = node && new RegExp(`^\\s+(?:${node}|'${node}'):`);
  const at = name ? lines.findIndex((line) => name.test(line)) : -1;
  return `flows/${file}${at < 0 ? '' : `:${at + 1}`}: `;
}

/** The file of a flow that could not be read. */
function filesOf(flow: string): Record<string, string> {
  const folders = readdirSync(join(root, 'flows'));
  const file = folders
    .map((one) => `${one}/${flow}.ts`)
    .find((one) => existsSync(join(root, 'flows', one)));
  return file === undefined ? {} : { [flow]: file };
}

/**
 * @param error why the flows could not be read
 * @returns an explanation: the file, and what to do if an answer leads to a step that does not exist
 */
export function unreadable(error: unknown): string {
  const message = messageOf(error);
  const [, flow, step] = /for state node '([\w-]+)\.(\w+)'/.exec(message) ?? [];
  const [, missing] = /Child state '(\w+)' does not exist/.exec(message) ?? [];
  return flow === undefined || missing === undefined
    ? `The guides cannot be read: ${message}`
    : `${placeOf({ flow, node: step }, filesOf(flow))}${flow}, step ${step}: an answer leads to “${missing}”, and there is no such step (target)\n  ${advice.target}`;
}

/**
 * Checks now and after each change of the flows or the engine, until the program is stopped.
 *
 * @param only the flows to report on; all if it is empty
 */
export async function watchAll(only: readonly string[]): Promise<void> {
  let isRunning = false;
  let isStale = true;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      try {
        await checkAll(only);
      } catch (error) {
        console.error(unreadable(error));
      }
    }
    isRunning = false;
    console.log('waiting for a change; end with Ctrl+C');
  };
  for (const folder of ['flows', 'src/engine'])
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name === null || !/\.(?:ts|json)$/.test(name)) return;
      isStale = true;
      // An editor saves in several steps.
      setTimeout(run, 100);
    });
  await run();
}

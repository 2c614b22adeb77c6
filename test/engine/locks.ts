/** The lock as a page gets it, made of a lock file. */

import { idsOf, type LockFile } from '../../src/engine/authoring/lock.ts';
import type { AnswerNumbers } from '../../src/engine/case-code-lock.ts';

/** @returns what is known of the lock when all flows are loaded */
export const whole = (file: LockFile): AnswerNumbers => ({
  revision: file.revision,
  ids: idsOf(file),
  flows: file.flows,
});

/** @returns the file with the numbers of one step's answers turned round, as an edit by hand might */
export function renumber(file: LockFile, flow: string, node: string): LockFile {
  const locked = file.flows[flow];
  const entry = locked?.nodes[node];
  if (locked === undefined || entry === undefined) throw new Error(`${flow}/${node} is not locked`);
  const answers = [...entry.answers].reverse();
  const nodes = { ...locked.nodes, [node]: { ...entry, answers } };
  return { ...file, flows: { ...file.flows, [flow]: { ...locked, nodes } } };
}

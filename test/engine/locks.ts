/** The lock as a page gets it, made of a lock file. */
import type { Lock } from '../../src/engine/case-code.ts';
import { idsOf, type LockFile } from '../../src/engine/lock.ts';

/** @returns what is known of the lock when all flows are loaded */
export const whole = (file: LockFile): Lock => ({
  revision: file.revision,
  ids: idsOf(file),
  flows: file.flows,
});

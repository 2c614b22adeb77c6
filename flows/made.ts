/** A flow's file in the build is data alone, the same for the pages of every language. */
import { type Flow, flow } from '../src/engine/flow.ts';
import { rememberRevision } from '../src/engine/revision.ts';
import { rememberEnglish } from '../src/language/others.ts';

/** What such a file exports. */
export interface FlowData {
  /** What `createMachine` makes the flow of, as JSON. */
  readonly config: string;
  readonly revision: string;
  /** The texts that are in English for want of a translation. */
  readonly untranslated?: readonly string[];
}

const made = new WeakMap<FlowData, Flow>();

/**
 * @param file a flow's file
 * @returns the flow; the same one each time
 */
export function madeFlow(file: FlowData): Flow {
  let machine = made.get(file);
  if (machine === undefined) {
    machine = flow.createMachine(JSON.parse(file.config));
    rememberRevision(machine, file.revision);
    rememberEnglish(file.untranslated);
    made.set(file, machine);
  }
  return machine;
}

/** How a flow's file, id and export are named: `entrust/name-exists.ts`, `name-exists`, `nameExists`. */
import type { Flow } from '../src/engine/flow.ts';

export { exportName } from '../src/engine/exportName.ts';

/** What a flow's file exports. */
export type FlowFile = Readonly<Record<string, Flow | undefined>>;

/** @returns the id of the flow that a file holds */
export const idOf = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.ts$/, '');

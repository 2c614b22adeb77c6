/** How a flow's file, id and export are named: `entrust/name-exists.ts`, `name-exists`, `nameExists`. */
import type { Flow } from '../src/engine/flow.ts';

/** What a flow's file exports. */
export type FlowFile = Readonly<Record<string, Flow | undefined>>;

/** @returns the id of the flow that a file holds */
export const idOf = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.ts$/, '');

/** @returns the name under which a flow's file exports it: its id in camel case */
export const exportName = (id: string) =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

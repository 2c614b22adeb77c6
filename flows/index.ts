/**
 * Every flow by its id, each in a chunk of its own that loads when it is needed.
 * A new flow is one new file in its product's folder; nothing here has to be touched.
 */
import type { Flow } from '../src/engine/flow.ts';
import { exportName, type FlowFile, idOf } from './files.ts';

const files = import.meta.glob<FlowFile>('./{entrust,onespan-app,onespan-server,azure-mfa}/*.ts');
const loaders = new Map(Object.entries(files).map(([file, load]) => [idOf(file), load]));

/**
 * @param id a flow's id, from anywhere
 * @returns the flow, or undefined where there is none of that id
 * @throws Error when its file cannot be fetched
 */
export async function loadFlow(id: string): Promise<Flow | undefined> {
  const load = loaders.get(id);
  return load && (await load())[exportName(id)];
}

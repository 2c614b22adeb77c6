/** All flows at once: for checks, maps, indexes and tests. A page takes flows/index.ts instead. */
import type { Flow, Flows } from '../src/engine/flow.ts';
import { exportName, type FlowFile, idOf } from './files.ts';

const found = Object.entries(
  import.meta.glob<FlowFile>('./{entrust,onespan-app,onespan-server,azure-mfa}/*.ts', {
    eager: true,
  }),
).map(([file, exports]): [file: string, id: string, flow: Flow] => {
  const id = idOf(file);
  const flow = exports[exportName(id)];
  if (flow === undefined) throw new Error(`flows/${file} does not export “${exportName(id)}”`);
  return [file, id, flow];
});

/** Every flow by its id. */
export const allFlows: Flows = Object.fromEntries(found.map(([, id, flow]) => [id, flow]));

/** For each flow the file that holds it: `entrust/activation-code-expired.ts`. */
export const flowFiles: Readonly<Record<string, string>> = Object.fromEntries(
  found.map(([file, id]) => [id, file.replace('./', '')]),
);

/** All flows at once: for checks, maps, indexes and tests. A page takes flows/index.ts instead. */
import type { Flow, Flows } from '../src/engine/flow.ts';
import { exportName, type FlowFile, idOf } from './files.ts';

/** Every file in a folder, but those in the folders that hold what flows are made of. */
const found = Object.entries(
  import.meta.glob<FlowFile>(['./*/*.ts', '!./procedures/*.ts', '!./records/*.ts'], {
    eager: true,
  }),
).map(([path, exports]) => {
  const id = idOf(path);
  return { file: path.replace('./', ''), id, flow: exports[exportName(id)], exports };
});

const named = found.flatMap(({ file, id, flow }): { file: string; id: string; flow: Flow }[] =>
  flow === undefined ? [] : [{ file, id, flow }],
);

/** Every flow by its id. */
export const allFlows: Flows = Object.fromEntries(named.map(({ id, flow }) => [id, flow]));

/** For each flow the file that holds it: `entrust/activation-code-expired.ts`. */
export const flowFiles: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(({ file, id }) => [id, file]),
);

/** The files that export no flow under the name that follows from their own. */
export const strayFiles = found
  .filter(({ flow }) => flow === undefined)
  .map(({ file, id, exports }) => ({
    file,
    missing: exportName(id),
    exports: Object.keys(exports),
  }));

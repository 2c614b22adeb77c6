/**
 * `npm run flows <command>`: what an author of flows needs.
 *   check            every rule over every flow; non-zero exit when one is broken
 *   paths <flow>     the ways through a flow, shortest to each end
 *   list             every flow with its size
 */

import { runnerImport } from 'vite';
import { getShortestPaths } from 'xstate/graph';

type All = typeof import('../flows/all.ts');
type Check = typeof import('../src/engine/check.ts');
type FlowEngine = typeof import('../src/engine/flow.ts');
type Records = typeof import('../flows/records/index.ts');

const load = async <Module>(file: string) =>
  (await runnerImport<Module>(new URL(`../${file}`, import.meta.url).pathname)).module;

const { allFlows: flows, flowFiles } = await load<All>('flows/all.ts');
const [command = 'check', ...names] = process.argv.slice(2);

switch (command) {
  case 'check': {
    const { checkFlows, describeFault } = await load<Check>('src/engine/check.ts');
    const { records } = await load<Records>('flows/records/index.ts');
    const faults = checkFlows({
      flows,
      files: flowFiles,
      records: new Set(records.map(({ id }) => id)),
    }).filter(({ flow }) => names.length === 0 || names.includes(flow));
    for (const fault of faults) console.error(describeFault(fault));
    console.log(`${Object.keys(flows).length} flows checked, ${faults.length} faults`);
    process.exitCode = faults.length === 0 ? 0 : 1;
    break;
  }
  case 'list':
    for (const [id, flow] of Object.entries(flows)) {
      const edges = Object.values(flow.states).flatMap((state) => state.ownEvents);
      console.log(`${id}: ${Object.keys(flow.states).length} steps, ${edges.length} answers`);
    }
    break;
  case 'paths': {
    const { flowById } = await load<FlowEngine>('src/engine/flow.ts');
    for (const name of names) {
      const flow = flowById(flows, name);
      if (flow === undefined) throw new Error(`there is no flow “${name}”`);
      for (const { state, steps } of getShortestPaths(flow)) {
        if (state.status !== 'done') continue;
        const answers = steps
          .map(({ event }) => event.type)
          .filter((type) => type !== 'xstate.init');
        console.log(`/guides/${[name, ...answers].join('/')}  ->  ${state.value}`);
      }
    }
    break;
  }
  default:
    console.error(`flows: there is no command “${command}”; there are check, list and paths`);
    process.exitCode = 2;
}

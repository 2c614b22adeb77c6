/**
 * `virtual:guides`: what the list of guides needs to know of each flow, so that a page that lists
 * them does not load them. Derived from the flows at build time.
 */
import { type Plugin, runnerImport } from 'vite';

type All = typeof import('../flows/all.ts');
type FlowEngine = typeof import('../src/engine/flow.ts');

const name = 'virtual:guides';

/** @returns the Vite plugin that provides `virtual:guides` */
export function guides(): Plugin {
  return {
    name: 'guides',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const file = (path: string) => new URL(`../${path}`, import.meta.url).pathname;
      const all = await runnerImport<All>(file('flows/all.ts'));
      const { guideOf } = (await runnerImport<FlowEngine>(file('src/engine/flow.ts'))).module;
      for (const dependency of all.dependencies) this.addWatchFile(dependency);
      const list = Object.entries(all.module.allFlows).map(([flow, machine]) => {
        const { title, product, summary } = guideOf(machine);
        return { id: flow, title, product, summary };
      });
      return `export const guides = ${JSON.stringify(list)};`;
    },
  };
}

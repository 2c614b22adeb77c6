/**
 * `virtual:guides`: what a list of guides needs to know of each flow, so that a page that lists them
 * does not load them; `virtual:guides/listed`: the first of each product, for pages that must not grow
 * with the number of flows. Derived from the flows at build time.
 */
import type { Plugin } from 'vite';
import type { ProductId } from '../../src/engine/step.ts';
import { readSources } from './sources.ts';

const all = 'virtual:guides';
const listed = 'virtual:guides/listed';

/** So many guides of each product are listed where the page is about something else. */
const MOST_LISTED = 24;

/** @returns the Vite plugin that provides `virtual:guides` and `virtual:guides/listed` */
export function guides(): Plugin {
  return {
    name: 'guides',
    resolveId: (id) => (id === all || id === listed ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${all}` && id !== `\0${listed}`) return undefined;
      const { allFlows, guideOf, dependencies } = await readSources();
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const list = Object.entries(allFlows).map(([flow, machine]) => {
        const { title, product, summary } = guideOf(machine);
        return { id: flow, title, product, summary };
      });
      if (id === `\0${all}`) return `export const guides = ${JSON.stringify(list)};`;
      const counts: Partial<Record<ProductId, number>> = {};
      const first = list.filter(({ product }) => {
        counts[product] = (counts[product] ?? 0) + 1;
        return counts[product] <= MOST_LISTED;
      });
      return [
        `export const guides = ${JSON.stringify(first)};`,
        `export const counts = ${JSON.stringify(counts)};`,
      ].join('\n');
    },
  };
}

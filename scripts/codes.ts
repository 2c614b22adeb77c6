/**
 * `virtual:codes/onespan` and `virtual:codes/azure`: what the code pages of a product tell, so that
 * a page loads neither the records of other products nor a flow. `virtual:codes` has only how many
 * codes there are. Derived from records and flows at build time.
 */
import type { Plugin } from 'vite';
import type { CodeProduct, CodeSheets } from '../src/engine/codePages.ts';
import { readSources } from './sources.ts';

type Sheets = Record<CodeProduct, CodeSheets>;

const prefix = 'virtual:codes';

async function read(): Promise<{ sheets: Sheets; sources: readonly string[] }> {
  const { allFlows, codeSheets, dependencies, records } = await readSources();
  const of = (product: CodeProduct) => codeSheets(product, records, allFlows);
  return { sheets: { onespan: of('onespan'), azure: of('azure') }, sources: dependencies };
}

/** @returns the Vite plugin that provides `virtual:codes` and its parts */
export function codes(): Plugin {
  let reading: ReturnType<typeof read> | undefined;
  const readAgain = () => {
    reading = undefined;
  };
  return {
    name: 'codes',
    buildStart: readAgain,
    watchChange: readAgain,
    resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      reading ??= read();
      const { sheets, sources } = await reading;
      for (const source of sources) this.addWatchFile(source);
      const part = id.slice(prefix.length + 2);
      if (part === 'onespan' || part === 'azure')
        return `export const sheets = ${JSON.stringify(sheets[part])};`;
      const counts = Object.entries(sheets).map(([product, { codes }]) => [product, codes.length]);
      return `export const counts = ${JSON.stringify(Object.fromEntries(counts))};`;
    },
  };
}

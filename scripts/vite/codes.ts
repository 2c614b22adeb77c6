/**
 * `virtual:codes/onespan` and so on: what the pages of a product's codes tell, so that a page loads
 * neither the records of other products nor a flow. `virtual:codes` has only how many codes there are,
 * and what loads each list. Derived from records and flows at build time.
 */
import type { Plugin } from 'vite';
import type { CodeList } from '../../src/engine/codePages.ts';
import { readSources } from './sources.ts';

const prefix = 'virtual:codes';

/** @returns the codes of each product, by its word in an address, and what they depend on */
async function read() {
  const { allFlows, codedProducts, codeSheets, dependencies, products, records } =
    await readSources();
  const lists = codedProducts(products).map((product): [string, CodeList] => [
    product.codes.path,
    codeSheets(products, product, records, allFlows),
  ]);
  return { lists: new Map(lists), dependencies };
}

/** @returns the module of all products: how many codes each has, and what loads its list */
function rootModule(lists: ReadonlyMap<string, CodeList>): string {
  const counts = [...lists].map(([product, { codes }]) => [product, codes.length]);
  const loaders = [...lists.keys()].map(
    (product) => `${JSON.stringify(product)}: () => import('${prefix}/${product}')`,
  );
  return [
    `export const counts = ${JSON.stringify(Object.fromEntries(counts))};`,
    `export const lists = { ${loaders.join(', ')} };`,
  ].join('\n');
}

/** @returns the Vite plugin that provides `virtual:codes` and the lists of the products */
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
      const { dependencies, lists } = await reading;
      for (const source of dependencies) this.addWatchFile(source);
      const product = id.slice(prefix.length + 2);
      if (product === '') return rootModule(lists);
      return `export const list = ${JSON.stringify(lists.get(product))};`;
    },
  };
}

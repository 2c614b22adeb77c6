/**
 * `virtual:codes/onespan` and so on: what the pages of a product's codes tell, so that a page loads
 * neither the records of other products nor a flow. `virtual:codes` has only how many codes there are,
 * and what loads each list. Derived from records and flows at build time.
 */
import type { Plugin } from 'vite';
import type { CodeList } from '../../src/engine/codePages.ts';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { inOwnLanguage } from './language.ts';
import { readSources, untranslatedIn } from './sources.ts';

const prefix = 'virtual:codes';

/** @returns the codes of each product in a language, by its word in an address */
async function read(language: LanguageId) {
  const { allFlows, codedProducts, codeSheets, products, records, untranslated } =
    await readSources(language);
  return new Map(
    codedProducts(products).map((product) => {
      const list: CodeList = codeSheets(products, product, records, allFlows);
      return [product.codes.path, { list, untranslated: untranslatedIn(list, untranslated) }];
    }),
  );
}

/** @returns the module of all products: how many codes each has, and what loads its list */
function rootModule(lists: Awaited<ReturnType<typeof read>>): string {
  const counts = [...lists].map(([product, { list }]) => [product, list.codes.length]);
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
  const reading = new Map<LanguageId, ReturnType<typeof read>>();
  const readOnce = (language: LanguageId) => {
    const lists = reading.get(language) ?? read(language);
    reading.set(language, lists);
    return lists;
  };
  const readAgain = () => reading.clear();
  return {
    name: 'codes',
    buildStart: readAgain,
    watchChange: readAgain,
    resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      for (const source of (await readSources()).dependencies) this.addWatchFile(source);
      const product = id.slice(prefix.length + 2);
      if (product === '') return rootModule(await readOnce(SOURCE));
      return inOwnLanguage(this.environment, ['list', 'untranslated'], async (language) => {
        const one = (await readOnce(language)).get(product);
        if (one === undefined) throw new Error(`no product has its codes at ${product}`);
        return one;
      });
    },
  };
}

/**
 * `virtual:codes/onespan` and so on: the content of the pages about a product's codes, so that a page loads
 * neither the records of other products nor a flow. `virtual:codes` has only the number of codes, and
 * loaders for the lists. Derived from records and flows at build time.
 */
import type { CodeList } from '../../src/engine/codePages.ts';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { readOnce, readSources, untranslatedIn } from '../build/sources.ts';
import { inOwnLanguage } from './language.ts';
import { derived, exported, loaders } from './virtual.ts';

const name = 'virtual:codes';

/** @returns the codes of each product in a language, by the product's word in addresses */
const listsIn = readOnce(async (language: LanguageId) => {
  const { allFlows, codedProducts, codeSheets, products, records, untranslated } =
    await readSources(language);
  return new Map(
    codedProducts(products).map((product) => {
      const list: CodeList = codeSheets(products, product, records, allFlows);
      return [product.codes.path, { list, untranslated: untranslatedIn(list, untranslated) }];
    }),
  );
});

/** @returns the module about all products: how many codes each has, and what loads its list */
async function rootModule(): Promise<string> {
  const lists = await listsIn(SOURCE);
  const counts = [...lists].map(([product, { list }]) => [product, list.codes.length]);
  return [
    exported('counts', Object.fromEntries(counts)),
    `export const lists = ${loaders(name, [...lists.keys()])};`,
  ].join('\n');
}

/** @returns the Vite plugin that provides `virtual:codes` and the lists of the products */
export const codesPlugin = () =>
  derived(name, function (product) {
    if (product === '') return rootModule();
    return inOwnLanguage(this.environment, ['list', 'untranslated'], async (language) => {
      const one = (await listsIn(language)).get(product);
      if (one === undefined) throw new Error(`no product has its codes at ${product}`);
      return one;
    });
  });

/**
 * `virtual:codes/onespan` and so on: the list of a product's codes, so that a page loads neither the
 * records of other products nor a flow. What only the page of a code tells is in parts,
 * `virtual:codes/onespan/0` and so on, so that a page loads the details of few other codes.
 * `virtual:codes` has only how many codes there are, and what loads each list. Derived from records
 * and flows at build time.
 */
import type { Plugin } from 'vite';
import type { CodeList, CodePart } from '../../src/engine/codePages.ts';
import { readSources } from './sources.ts';

/** The codes of a product, as its modules have them. */
interface Codes {
  readonly list: CodeList;
  readonly parts: readonly CodePart[];
}

const prefix = 'virtual:codes';

/** @returns the codes of each product, by its word in an address, and what they depend on */
async function read() {
  const { allFlows, codedProducts, codeSheets, dependencies, products, records, splitSheets } =
    await readSources();
  const codes = codedProducts(products).map((product): [string, Codes] => [
    product.codes.path,
    splitSheets(codeSheets(products, product, records, allFlows)),
  ]);
  return { codes: new Map(codes), dependencies };
}

/**
 * @param product a product, by its word in an address
 * @param part the part that has a code's details; none for the list
 * @returns the modules that the page of that code, or of the list, needs
 */
export function codeModules(product: string, part?: number): string[] {
  const list = `${prefix}/${product}`;
  return part === undefined ? [list] : [list, `${list}/${part}`];
}

/** @returns the module of a product's list */
function listModule(product: string, { list, parts }: Codes): string {
  const loaders = parts.map((_, i) => `() => import('${prefix}/${product}/${i}')`);
  return [
    `export const list = ${JSON.stringify(list)};`,
    `export const loaders = [${loaders.join(', ')}];`,
  ].join('\n');
}

/** @returns the module of all products: how many codes each has, and what loads its list */
function rootModule(codes: ReadonlyMap<string, Codes>): string {
  const counts = [...codes].map(([product, { list }]) => [product, list.codes.length]);
  const lists = [...codes.keys()].map(
    (product) => `${JSON.stringify(product)}: () => import('${prefix}/${product}')`,
  );
  return [
    `export const counts = ${JSON.stringify(Object.fromEntries(counts))};`,
    `export const lists = { ${lists.join(', ')} };`,
  ].join('\n');
}

/** @returns the module at a path below the prefix: `/onespan`, `/onespan/0`; or the one of all */
function moduleAt(path: string, codes: ReadonlyMap<string, Codes>): string | undefined {
  const [, product, part] = path.split('/');
  if (product === undefined) return rootModule(codes);
  const own = codes.get(product);
  if (own === undefined) return undefined;
  if (part === undefined) return listModule(product, own);
  return `export const part = ${JSON.stringify(own.parts[Number(part)])};`;
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
      const { dependencies, codes } = await reading;
      for (const source of dependencies) this.addWatchFile(source);
      return moduleAt(id.slice(prefix.length + 1), codes);
    },
  };
}

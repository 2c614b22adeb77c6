/**
 * `virtual:codes/onespan` and `virtual:codes/azure`: the list of a product's codes, so that a page
 * loads neither the records of other products nor a flow. What only the page of a code tells is in
 * parts, `virtual:codes/onespan/0` and so on, so that a page loads the details of few other codes.
 * `virtual:codes` has only how many codes there are. Derived from records and flows at build time.
 */
import type { Plugin } from 'vite';
import type { CodeList, CodePart, CodeProduct } from '../../src/engine/codePages.ts';
import { readSources } from './sources.ts';

/** The codes of a product, as its modules have them. */
interface Codes {
  readonly list: CodeList;
  readonly parts: readonly CodePart[];
}

const prefix = 'virtual:codes';

async function read() {
  const { allFlows, codeSheets, dependencies, records, splitSheets } = await readSources();
  const of = (product: CodeProduct) => splitSheets(codeSheets(product, records, allFlows));
  return { onespan: of('onespan'), azure: of('azure'), dependencies };
}

/**
 * @param product a product
 * @param part the part that has a code's details; none for the list
 * @returns the modules that the page of that code, or of the list, needs
 */
export function codeModules(product: CodeProduct, part?: number): string[] {
  const list = `${prefix}/${product}`;
  return part === undefined ? [list] : [list, `${list}/${part}`];
}

/** @returns the module of a product's list */
function listModule(product: CodeProduct, { list, parts }: Codes): string {
  const loaders = parts.map((_, i) => `() => import('${prefix}/${product}/${i}')`);
  return [
    `export const list = ${JSON.stringify(list)};`,
    `export const loaders = [${loaders.join(', ')}];`,
  ].join('\n');
}

/** @returns the module at a path below the prefix: `/onespan`, `/onespan/0`; or that of the counts */
function moduleAt(path: string, codes: Readonly<Record<CodeProduct, Codes>>): string | undefined {
  const [, product, part] = path.split('/');
  if (product === undefined) {
    const { onespan, azure } = codes;
    const counts = { onespan: onespan.list.codes.length, azure: azure.list.codes.length };
    return `export const counts = ${JSON.stringify(counts)};`;
  }
  if (product !== 'onespan' && product !== 'azure') return undefined;
  if (part === undefined) return listModule(product, codes[product]);
  return `export const part = ${JSON.stringify(codes[product].parts[Number(part)])};`;
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
      const { dependencies, ...all } = await reading;
      for (const source of dependencies) this.addWatchFile(source);
      return moduleAt(id.slice(prefix.length + 1), all);
    },
  };
}

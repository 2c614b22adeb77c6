/** The codes of each product, loaded when a page first shows one of them. */
import { lists } from 'virtual:codes';
import { use } from 'react';
import type { CodeList } from '../engine/codePages.ts';
import type { CodedProduct } from '../engine/product.ts';
import { rememberEnglish } from '../language/others.ts';
import { cache } from '../loading/cache.ts';
import { coded } from './products.ts';

const loaded = cache<CodeList>();

/**
 * @param product the product
 * @returns every code of it
 * @throws Error when the file cannot be fetched
 */
export const loadCodes = ({ codes: { path } }: CodedProduct): Promise<CodeList> =>
  loaded(path, async () => {
    const list = await lists[path]?.();
    if (list === undefined) throw new Error(`there is no list of the codes of ${path}`);
    rememberEnglish(list.untranslated);
    return list.list;
  });

/**
 * @param product the product
 * @returns every code of it; the page suspends until they are loaded
 * @throws Error when the file cannot be fetched
 */
export const useCodeList = (product: CodedProduct): CodeList => use(loadCodes(product));

/** @returns the other products, whose codes an unknown number may belong to */
export const otherProducts = (product: CodedProduct): readonly CodedProduct[] =>
  coded.filter(({ id }) => id !== product.id);

/** @returns every code of the other products; the page suspends until they are loaded */
export const useOtherCodeLists = (product: CodedProduct) =>
  otherProducts(product).map((other) => ({ other, codes: use(loadCodes(other)).codes }));

/** The codes of each product, loaded when a page first tells of one of them. */
import { lists } from 'virtual:codes';
import { use } from 'react';
import {
  type CodeList,
  type CodePage,
  type CodePart,
  findCode,
  type ListedCode,
} from '../engine/codePages.ts';
import type { CodedProduct } from '../engine/product.ts';
import { type Fetched, fetchedOnce } from '../loading/later.tsx';
import { parseCodePath } from './codePath.ts';
import { coded } from './products.ts';

/** The list of a product's codes, and their details, part by part. */
interface Codes {
  readonly list: CodeList;
  readonly parts: readonly Fetched<CodePart>[];
}

type CodesFile = typeof import('virtual:codes/*');

const codesOf = ({ list, loaders }: CodesFile): Codes => ({
  list,
  parts: loaders.map((load) => fetchedOnce(() => load().then(({ part }) => part))),
});

const store = new Map(
  Object.entries(lists).map(([path, load]) => [path, fetchedOnce(() => load().then(codesOf))]),
);

function storeOf({ codes: { path } }: CodedProduct): Fetched<Codes> {
  const codes = store.get(path);
  if (codes === undefined) throw new Error(`there is no list of the codes of ${path}`);
  return codes;
}

/**
 * @param product the product
 * @returns every code of it, as lists show it; the page waits until they are there
 * @throws Error when the file cannot be fetched
 */
export const useCodeList = (product: CodedProduct): CodeList => use(storeOf(product).load()).list;

/**
 * @param product the product
 * @param listed one of its codes
 * @returns what the page of that code tells; the page waits until it is there
 * @throws Error when the file cannot be fetched, or has not that code
 */
export function useCodePage(product: CodedProduct, listed: ListedCode): CodePage {
  const details = use(partOf(use(storeOf(product).load()), listed).load())[listed.key];
  if (details === undefined) throw new Error(`there are no details of ${listed.address}`);
  return { ...listed, ...details };
}

function partOf({ parts }: Codes, { part, address }: ListedCode): Fetched<CodePart> {
  const found = parts[part];
  if (found === undefined) throw new Error(`there is no part ${part}, which has ${address}`);
  return found;
}

/** @returns the other products, whose codes an unknown number may belong to */
export const otherProducts = (product: CodedProduct): readonly CodedProduct[] =>
  coded.filter(({ id }) => id !== product.id);

/** @returns every code of the other products; the page waits until they are there */
export const useOtherCodeLists = (product: CodedProduct) =>
  otherProducts(product).map((other) => ({
    other,
    codes: use(storeOf(other).load()).list.codes,
  }));

/** @returns what a page needs beside the list: its code's details, or for no code the other lists */
function besideList(
  product: CodedProduct,
  codes: Codes,
  code: string,
): readonly Fetched<unknown>[] {
  const found = findCode(codes.list.codes, code);
  return found ? [partOf(codes, found.code)] : otherProducts(product).map(storeOf);
}

/**
 * Loads what a page of codes needs, so that it can be shown at once.
 *
 * @param pathname the path of its address
 * @throws Error when a file cannot be fetched
 */
export async function prepareCodes(pathname: string): Promise<void> {
  const { product, code } = parseCodePath(pathname) ?? {};
  if (product === undefined) return;
  const codes = await storeOf(product).load();
  if (code === undefined) return;
  await Promise.all(besideList(product, codes, code).map((each) => each.load()));
}

/**
 * @param pathname the path of an address
 * @returns whether it is a page of codes and all codes that it tells of are here
 */
export function hasCodes(pathname: string): boolean {
  const place = parseCodePath(pathname);
  if (place === undefined) return false;
  const { product, code } = place;
  if (product === undefined) return true;
  const codes = storeOf(product).here();
  if (codes === undefined) return false;
  return (
    code === undefined ||
    besideList(product, codes, code).every((each) => each.here() !== undefined)
  );
}

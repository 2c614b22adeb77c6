import { counts } from 'virtual:codes';
import type { CodedProduct } from '../engine/product.ts';

/** @returns what leads to the list of a product's codes: how many it has */
export const allCodesWords = ({ all, path }: CodedProduct['codes']): string =>
  all.replace('{count}', String(counts[path] ?? 0));

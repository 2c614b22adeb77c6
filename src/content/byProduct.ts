import { products } from '../../flows/products.ts';
import type { Guides } from './guideList.ts';

/** @returns the products that have some of the guides, each with its own */
export const byProduct = (guides: Guides) =>
  products
    .map((product) => ({ ...product, guides: guides.filter((one) => one.product === product.id) }))
    .filter((product) => product.guides.length > 0);

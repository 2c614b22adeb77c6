/** The products, as pages show them. */
import { products } from '../../flows/products.ts';
import { type CodedProduct, codedProducts } from '../engine/product.ts';
import type { ProductId } from '../engine/step.ts';

/**
 * @param id a product's id, from anywhere
 * @returns its name; the id itself if there is no such product
 */
export const productName = (id: ProductId): string =>
  products.find((product) => product.id === id)?.name ?? id;

/** The products that have codes. */
export const coded: readonly CodedProduct[] = codedProducts(products);

/**
 * @param path the word for a product in the addresses of its codes
 * @returns that product, or undefined if none has that word
 */
export const codedAt = (path: string): CodedProduct | undefined =>
  coded.find(({ codes }) => codes.path === path);

/**
 * @param id a product's id, from anywhere
 * @returns whether it is among the products that people use; guides of no product are listed apart
 */
export const isListed = (id: ProductId): boolean =>
  products.some(
    (product) => product.id === id && (!product.isOurs || product.isOrganisations === true),
  );

/** A product: everything that the application says about one. flows/products.ts lists them. */
import type { ProductId } from './step.ts';

/** Texts about the numbers that a product's servers or logs show. */
interface ProductCodes {
  /** The word in the addresses of their pages: `onespan` in `/codes/onespan/1007`. */
  readonly path: string;
  /** The heading above a number: `OneSpan Authentication Server, status code`. */
  readonly heading: string;
  /** What a single one is called: `OneSpan status code`. */
  readonly one: string;
  /** For one that somebody has looked up as another product's: `{code} is a OneSpan status code:`. */
  readonly asOne: string;
  /** The link to the list: `All {count} status codes`. */
  readonly all: string;
  /** The heading of the complete list: `OneSpan status codes`. */
  readonly list: string;
  /** How to recognise one. */
  readonly about: string;
  /** What the finder says about one that it has found: `“{name}” is a status of the OneSpan server`. */
  readonly is: string;
  /** Records that are not about a single number, each with the word that its page has instead. */
  readonly words?: Readonly<Record<string, string>>;
  /** Set if they occur only in logs, and never on a screen. */
  readonly inLogs?: true;
  /** What to do about one that is not documented, step by step. */
  readonly unknown: readonly string[];
  /** Who investigates one without a documented remedy, and what to bring them. `{code}` is the code. */
  readonly noRemedy: string;
}

export interface Product {
  /** The name of its folder in flows/, and its name in `organisation.json`. */
  readonly id: ProductId;
  readonly name: string;
  /** Who it is for, in one line. */
  readonly about: string;
  /** The prefix of its records' ids: `OAS` in `OAS-1007`. */
  readonly records: readonly string[];
  /** How guides write it: if an organisation's people have another name for it, that is shown instead. */
  readonly written: readonly string[];
  /** What people call it, for the finder. */
  readonly called: readonly string[];
  /** Names that usually mean it, for the finder, although they do not exclude other products. */
  readonly hints: readonly string[];
  readonly codes?: ProductCodes;
  /** Set if callers phrase every answer of its guides in at least two ways. */
  readonly isSpokenTwice?: true;
  /**
   * Set if its guides are not about a vendor's product. They are always in use, and not listed among the
   * products.
   */
  readonly isOurs?: true;
  /** Set if its guides are the organisation’s own: it is listed, and no file of ours is about it. */
  readonly isOrganisations?: true;
}

export type CodedProduct = Product & { readonly codes: ProductCodes };

/**
 * @param products all products
 * @returns those that have codes
 */
export const codedProducts = (products: readonly Product[]): CodedProduct[] =>
  products.flatMap((product) =>
    product.codes === undefined ? [] : [{ ...product, codes: product.codes }],
  );

/** A product: all that the application says of one. flows/products.ts holds them. */
import type { ProductId } from './step.ts';

/** What is said of the numbers that a product's servers or logs show. */
interface ProductCodes {
  /** The word in the addresses of their pages: `onespan` in `/codes/onespan/1007`. */
  readonly path: string;
  /** Over a number: `OneSpan Authentication Server, status code`. */
  readonly heading: string;
  /** One of them: `OneSpan status code`. */
  readonly one: string;
  /** Over one that somebody has looked up as another product's: `{code} is a OneSpan status code:`. */
  readonly asOne: string;
  /** What leads to the list: `All {count} status codes`. */
  readonly all: string;
  /** Over the list of them all: `OneSpan status codes`. */
  readonly list: string;
  /** How one of them is recognised. */
  readonly about: string;
  /** What the finder says of one that it has found: `“{name}” is a status of the OneSpan server`. */
  readonly is: string;
  /** Records that stand for no single number, each with the word that its page has instead. */
  readonly words?: Readonly<Record<string, string>>;
  /** Set where they are in logs only, and nobody sees them on a screen. */
  readonly inLogs?: true;
  /** What to do with one that is not documented, step by step. */
  readonly unknown: readonly string[];
  /** Who looks into one without a documented remedy, and what to bring them. `{code}` is the code. */
  readonly noRemedy: string;
}

export interface Product {
  /** The name of its folder in flows/, and what `organisation.json` calls it. */
  readonly id: ProductId;
  readonly name: string;
  /** Who it is for, in one line. */
  readonly about: string;
  /** What the ids of its records begin with: `OAS` in `OAS-1007`. */
  readonly records: readonly string[];
  /** How guides write it: where an organisation's people call it otherwise, that is shown instead. */
  readonly written: readonly string[];
  /** What people call it, in the finder. */
  readonly called: readonly string[];
  /** Names that mostly mean it, in the finder, though they do not leave out the others. */
  readonly hints: readonly string[];
  readonly codes?: ProductCodes;
  /** Set where callers say every answer of its guides in two ways at least. */
  readonly isSpokenTwice?: true;
  /**
   * Set where its guides are of no vendor's product. They are always in use, and not listed among
   * the products.
   */
  readonly isOurs?: true;
  /** Set where its guides are the organisation’s own: it is listed, and no file of ours is about it. */
  readonly isOrganisations?: true;
}

/** A product that has codes. */
export type CodedProduct = Product & { readonly codes: ProductCodes };

/**
 * @param products all products
 * @returns those that have codes
 */
export const codedProducts = (products: readonly Product[]): CodedProduct[] =>
  products.flatMap((product) =>
    product.codes === undefined ? [] : [{ ...product, codes: product.codes }],
  );

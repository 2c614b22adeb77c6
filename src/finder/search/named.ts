/** What may be meant where products are named. */

/**
 * @param product the product of a guide or record
 * @param named the products that a text names
 * @returns whether it may be meant
 */
export function fitsNamed(product: string, named: ReadonlySet<string>): boolean {
  return (
    named.size === 0 ||
    named.has(product) ||
    product === 'front-door' ||
    // `OneSpan` can be the app as well.
    (product === 'onespan-app' && named.has('onespan-server'))
  );
}

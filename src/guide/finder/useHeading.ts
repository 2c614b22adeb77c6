import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { coded, productName } from '../../content/products.ts';
import type { Found } from '../../finder/search/model.ts';
import { useOwnWords } from '../../organisation/wordsContext.ts';

/** A heading quotes what was typed up to this length. */
const LONGEST = 60;

/** @returns the heading of the results: what the text turned out to be */
export function useHeading({
  query,
  kind,
  results,
  recognised,
  undocumented,
  elsewhere,
  notCovered,
  named,
}: Found): string {
  const { t } = useLingui();
  const own = useOwnWords();
  const nameOf = (product: string) => own(productName(product));
  const typed = query.length > LONGEST ? `${query.slice(0, LONGEST).trimEnd()}…` : query;
  const [first] = results;
  if (first === undefined) {
    if (notCovered !== undefined) return t`There is no guide for ${notCovered} here`;
    const [number, ...more] = undocumented;
    if (number === undefined && named.length > 0) {
      const names = named.map(nameOf).join(', ');
      return t`We have nothing about “${typed}” for ${names}`;
    }
    if (number === undefined) return t`No results for “${typed}”`;
    if (more.length > 0) return t`These are not in our documents:  ${undocumented.join(', ')}`;
    return elsewhere.length > 0
      ? t`“${number}” is not in our documents for this product`
      : t`“${number}” is not in our documents`;
  }
  const product = nameOf(first.product);
  const isOne = results.every((result) => result.product === first.product);
  const [name = typed, ...others] = recognised;
  if (kind === 'door') return t`Start here`;
  if (kind === 'words')
    return t`${plural(results.length, { one: '# result', other: '# results' })} for “${typed}”`;
  if (kind === 'message')
    return isOne ? t`This is a message from ${product}` : t`Messages like this`;
  if (others.length > 0) return t`What these mean:  ${recognised.join(', ')}`;
  if (!isOne) return t`“${name}” can be more than one thing`;
  const codes = kind === 'form' ? undefined : coded.find(({ id }) => id === first.product)?.codes;
  return codes ? codes.is.replace('{name}', () => name) : t`“${name}” is an error of ${product}`;
}

/** What the finder finds, without the products that an organisation does not use. */
import { inUse, type Organisation } from '../../engine/organisation.ts';
import type { Found } from './model.ts';

/**
 * @param organisation the organisation
 * @param found what the finder found
 * @returns the same without what belongs to products that are not in use
 */
export function foundInUse(organisation: Organisation, found: Found): Found {
  const results = inUse(organisation, found.results);
  const isAll = results.length === found.results.length;
  return {
    ...found,
    // Nothing is left of what there was.
    kind: !isAll && results.length === 0 ? 'nothing' : found.kind,
    results,
    near: inUse(organisation, found.near),
    elsewhere: inUse(organisation, found.elsewhere),
  };
}

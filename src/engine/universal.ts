/** The texts of what every guide offers and no flow has, in the language of the flow. */
import { type UniversalTexts, universalTexts } from './universalTexts.ts';

const others = new WeakMap<object, UniversalTexts>();

/**
 * @param machine a flow
 * @returns the texts of what it offers as every flow does: in the page's language, unless the flow is
 *   known to be in another
 */
export const universalOf = (machine: object): UniversalTexts =>
  others.get(machine) ?? universalTexts;

/**
 * Tells that a flow is in another language than the page.
 *
 * @param machine the flow
 * @param texts what it offers as every flow does, in its language
 */
export function rememberUniversal(machine: object, texts: UniversalTexts): void {
  others.set(machine, texts);
}

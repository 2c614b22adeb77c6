/** The texts that every guide offers but no flow contains, in the language of the flow. */
import { type UniversalTexts, universalTexts } from './universalTexts.ts';

const others = new WeakMap<object, UniversalTexts>();

/**
 * @param machine a flow
 * @returns the texts that it shares with every flow: in the page's language, unless the flow is known to be
 *   in another
 */
export const universalOf = (machine: object): UniversalTexts =>
  others.get(machine) ?? universalTexts;

/**
 * Registers that a flow is in another language than the page.
 *
 * @param machine the flow
 * @param texts the texts that it shares with every flow, in its language
 */
export function rememberUniversal(machine: object, texts: UniversalTexts): void {
  others.set(machine, texts);
}

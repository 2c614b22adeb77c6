/** What a page begins once it is at rest: nothing of it is in the way of the first view. */
import { offerLanguage } from '../guide/LanguageOffer.tsx';

/** What cannot be fetched is not missed. */
const nothing = () => {};

/** Offers another language and another device. */
export function begin(): void {
  offerLanguage();
  void import('../guide/device/atSteps.tsx').then((file) => file.offerOtherDevice(), nothing);
}

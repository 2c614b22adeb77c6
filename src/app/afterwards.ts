/** What a page begins once it is at rest: nothing of it is in the way of the first view. */
import { offerLanguage } from '../guide/LanguageOffer.tsx';

/** What cannot be fetched is not missed. */
const nothing = () => {};

/**
 * Keeps the application for use offline; offers another language, and another device as soon as there
 * is a step to take along; in a frame, talks to the page around it.
 *
 * @param hasWorker whether this browser and this build have what keeps it
 */
export function beginAfterwards(hasWorker: boolean): void {
  // A browser may have workers and allow none here.
  if (hasWorker)
    void import('../offline/register.ts').then((file) => file.register()).catch(nothing);
  offerLanguage();
  if (window.parent !== window)
    void import('../embed/framed.ts').then((file) => file.talkToHost(), nothing);
  const watch = new MutationObserver(look);
  function look() {
    if (document.querySelector('main > nav.mutes') === null) return;
    watch.disconnect();
    void import('../guide/device/atSteps.tsx').then((file) => file.offerOtherDevice(), nothing);
  }
  watch.observe(document.body, { childList: true, subtree: true });
  look();
}

/**
 * On a page that is not in the browser's preferred language: offers the same place in that one, once. It
 * appears over the end of the page when that is idle, and shifts nothing.
 */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type LanguageId, languages } from '../language/languages.ts';
import { baseOf, language, siteLanguages } from '../language/site.ts';
import { addressNow, hereIn } from '../router/addressNow.ts';
import { isAnswered } from '../router/isAnswered.ts';
import { roomOf } from '../router/rooms.ts';
import { kept } from '../storage/kept.ts';

/** The offer is read by speakers of the other language, so its words are not in the page's catalogue. */
const offers: Readonly<Record<LanguageId, { is: string; go: string; no: string }>> = {
  en: { is: 'This page is also in English.', go: 'Read it in English', no: 'No, thank you' },
  fr: { is: 'Cette page existe aussi en français.', go: 'La lire en français', no: 'Non merci' },
  de: { is: 'Diese Seite gibt es auch auf Deutsch.', go: 'Auf Deutsch lesen', no: 'Nein danke' },
};

/** Whether somebody has chosen or declined a language: after that nothing is offered again. */
const settled = kept<boolean>({
  in: 'device',
  as: 'authenticator-troubleshooter:language',
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  first: false,
});

/** @returns the site's language that the browser prefers, if any */
const preferred = (): LanguageId | undefined =>
  navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .flatMap((tag) => siteLanguages.find(({ id }) => id === tag)?.id ?? [])[0];

/** Offers the browser's language, if the site has it and nobody has decided yet. */
export function offerLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[hreflang]')) settled.set(true);
  });
  const of = preferred();
  const here = addressNow();
  // Desk and training exist in one language only, and at an unknown address there is nothing to offer.
  if (of && !isAnswered(of, roomOf(here)) && !/^\/(?:\?|$)/.test(here)) return;
  const bars = document.querySelector('.bars');
  if (of === undefined || of === language || settled.now() || bars === null) return;
  const place = document.createElement('div');
  bars.append(place);
  createRoot(place).render(<Offer of={of} />);
}

function Offer({ of }: { of: LanguageId }) {
  const [isOver, setOver] = useState(false);
  const { is, go, no } = offers[of];
  if (isOver) return null;
  return (
    <aside
      className="bar"
      lang={of}
      aria-label={languages.find(({ id }) => id === of)?.name}
      data-bar="language"
    >
      <p>{is}</p>
      <div className="tools">
        <a
          className="tool"
          hrefLang={of}
          href={baseOf(of)}
          onClick={({ currentTarget }) => {
            currentTarget.href = hereIn(of);
          }}
        >
          {go}
        </a>
        <button
          type="button"
          className="tool"
          onClick={() => {
            settled.set(true);
            setOver(true);
          }}
        >
          {no}
        </button>
      </div>
    </aside>
  );
}

/**
 * Puts the way to another device under each step, once the page is at rest: it stands in a place of its
 * own, so that what every first view needs is as small as without it.
 */
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { guideAddress, parseGuideAddress } from '../../engine/address.ts';
import { flowById, guideOf } from '../../engine/flow.ts';
import { revisionOfVisit } from '../../engine/revision.ts';
import { base } from '../../language/site.ts';
import { words } from '../../locales/i18n.ts';
import { addressNow } from '../../router/addressNow.ts';
import { loadVisit } from '../../steps/loadVisit.ts';
import { OtherDevice } from './OtherDevice.tsx';

/** Begins to follow the steps that are shown. */
export function offerOtherDevice(): void {
  const place = document.createElement('div');
  const root = createRoot(place);
  let at: string | undefined;
  const follow = async () => {
    const ways = document.querySelector('main > nav.mutes');
    const [address = ''] = addressNow().split('?');
    const transcript = parseGuideAddress(address);
    if (ways === null || transcript === undefined) return;
    if (address === at && place.parentNode === ways) return;
    at = address;
    ways.append(place);
    const { flows, replayed } = await loadVisit(transcript);
    // Somebody may have gone on meanwhile.
    if (address !== at) return;
    const guide = flowById(flows, transcript.flow);
    const link = guideAddress(transcript, { r: revisionOfVisit(flows, replayed) });
    root.render(
      <I18nProvider i18n={words}>
        <OtherDevice
          key={address}
          title={guide ? guideOf(guide).title : ''}
          link={window.location.origin + base + link.slice(1)}
        />
      </I18nProvider>,
    );
  };
  const look = () => void follow().catch(() => {});
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/**
 * Adds the link to another device, and what the guide is based on, below each step once the page is idle: in
 * an element of their own, so that no first view has to load them.
 */
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { guideAddress, parseGuideAddress } from '../../engine/address.ts';
import { type Flow, flowById, titleIn } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { revisionOfVisit } from '../../engine/revision.ts';
import { base } from '../../language/site.ts';
import { i18n } from '../../locales/i18n.ts';
import { addressNow } from '../../router/addressNow.ts';
import { loadVisit } from '../../steps/loadVisit.ts';
import { RestsOn } from '../../steps/RestsOn.tsx';
import { OtherDevice } from './OtherDevice.tsx';

/** Starts following the steps that are shown. */
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
    // The visitor may have moved on meanwhile.
    if (address !== at) return;
    const { flow = '', answers = [] } = replayed.visited.at(-1) ?? {};
    const here = flowById(flows, flow);
    const ahead = here && answers.length > 0 ? citesOf(here) : [];
    const link = guideAddress(transcript, { r: revisionOfVisit(flows, replayed) });
    root.render(
      <I18nProvider i18n={i18n}>
        <OtherDevice
          key={address}
          title={titleIn(flows, transcript.flow)}
          link={window.location.origin + base + link.slice(1)}
        />
        {/* An ending has it further up. */}
        {ahead.length > 0 && <RestsOn replayed={replayed} ahead={ahead} />}
      </I18nProvider>,
    );
  };
  let isComing = false;
  // What the visitor asked for is painted first.
  const look = () => {
    if (isComing) return;
    isComing = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isComing = false;
        follow().catch(() => {});
      }),
    );
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/** Every record that a guide rests on. */
const citesOf = (flow: Flow): readonly string[] =>
  [...graphOf(flow).written.values()].flatMap((step) => step?.cites ?? []);

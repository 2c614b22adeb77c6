import { Trans, useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { Tool } from '../ui/buttons.tsx';
import { stepped, type Zoom } from './MapView.tsx';

/** Larger, smaller, fit to window. */
export function ZoomTools({
  onZoom,
  map,
}: {
  onZoom: (zoom: Zoom) => void;
  map: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useLingui();
  const step = (by: 1 | -1) => {
    const scale = Number(map.current?.querySelector('svg.map')?.getAttribute('data-scale') ?? 1);
    onZoom(stepped(scale, by));
  };
  return (
    <>
      <Tool data-often aria-label={t`Larger`} onClick={() => step(1)}>
        +
      </Tool>
      <Tool data-often aria-label={t`Smaller`} onClick={() => step(-1)}>
        −
      </Tool>
      <Tool onClick={() => onZoom('all')}>
        <Trans>Fit to window</Trans>
      </Tool>
      <Tool onClick={() => onZoom('readable')}>
        <Trans>Readable</Trans>
      </Tool>
    </>
  );
}

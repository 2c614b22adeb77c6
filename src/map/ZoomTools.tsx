import { Trans, useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import type { Zoom } from './MapView.tsx';

/** Larger, smaller, fit to window. */
export function ZoomTools({
  onZoom,
  map,
}: {
  onZoom: (zoom: Zoom) => void;
  map: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useLingui();
  const by = (factor: number) => {
    const scale = Number(map.current?.querySelector('svg.map')?.getAttribute('data-scale') ?? 1);
    onZoom(Math.min(2.5, Math.max(0.1, scale * factor)));
  };
  return (
    <>
      <button type="button" className="tool" aria-label={t`Larger`} onClick={() => by(1.25)}>
        +
      </button>
      <button type="button" className="tool" aria-label={t`Smaller`} onClick={() => by(0.8)}>
        −
      </button>
      <button type="button" className="tool" onClick={() => onZoom('all')}>
        <Trans>Fit to window</Trans>
      </button>
      <button type="button" className="tool" onClick={() => onZoom('readable')}>
        <Trans>Readable</Trans>
      </button>
    </>
  );
}

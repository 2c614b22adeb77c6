import { Trans, useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
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
      <button
        type="button"
        className="tool"
        data-often
        aria-label={t`Larger`}
        onClick={() => step(1)}
      >
        +
      </button>
      <button
        type="button"
        className="tool"
        data-often
        aria-label={t`Smaller`}
        onClick={() => step(-1)}
      >
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

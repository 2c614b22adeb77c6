import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Drawn } from './drawQr.ts';

/** The quiet zone around a QR code, in modules (ISO/IEC 18004, section 5.3.8). */
const QUIET = 4;

const never = () => () => {};

interface QrCodeProps {
  link: string;
  label: string;
  /** What the code is for. */
  children: ReactNode;
}

/**
 * A link as a QR code. It is drawn on the device once the page has loaded; its space is reserved until then,
 * and released if none can be drawn.
 */
export function QrCode({ link, label, children }: QrCodeProps) {
  const [made, setMade] = useState<{ link: string; as: Drawn | 'none' }>();
  useEffect(() => {
    let isWanted = true;
    import('./drawQr.ts')
      .then(({ drawQr }) => isWanted && setMade({ link, as: drawQr(link) }))
      // The file cannot be fetched, or the link is too long for any QR code.
      .catch(() => isWanted && setMade({ link, as: 'none' }));
    return () => {
      isWanted = false;
    };
  }, [link]);
  // A phone would show the code to itself: there it is folded, for people with another device that can scan
  // it.
  const isWide = useSyncExternalStore(
    never,
    () => window.matchMedia('(min-width: 60rem)').matches,
    () => true,
  );
  // What was drawn for another link is not shown for this one.
  const drawn = made?.link === link ? made.as : undefined;
  if (drawn === 'none') return null;
  return (
    <details className="qr-fold" open={isWide}>
      <summary>
        <Trans>Show a QR code for another screen</Trans>
      </summary>
      <figure className="qr">
        {drawn === undefined ? (
          <svg viewBox="0 0 1 1" aria-hidden="true" />
        ) : (
          <Drawing drawn={drawn} link={link} label={label} />
        )}
        <figcaption>{children}</figcaption>
      </figure>
    </details>
  );
}

function Drawing({ drawn, link, label }: { drawn: Drawn; link: string; label: string }) {
  const side = drawn.size + 2 * QUIET;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-qr={link}
    >
      <rect className="qr-ground" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className="qr-marks" d={drawn.path} />
    </svg>
  );
}

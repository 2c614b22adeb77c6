import { useEffect, useState } from 'react';

/** The quiet zone around a QR code, in modules (ISO/IEC 18004, section 5.3.8). */
const QUIET = 4;

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** A link as a QR code. It is drawn on the device, once the page is there. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isWanted = true;
    import('uqr')
      .then(
        ({ encode }) => {
          if (!isWanted) return;
          const { data, size } = encode(link, { ecc: 'M', border: 0 });
          setDrawn({ size, path: pathOf(data) });
        },
        () => setDrawn(undefined),
        // A link too long for any QR code has none.
      )
      .catch(() => setDrawn(undefined));
    return () => {
      isWanted = false;
    };
  }, [link]);
  if (drawn === undefined) return null;
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

/** One rectangle for each run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ]
        .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
        .join(''),
    )
    .join('');
}

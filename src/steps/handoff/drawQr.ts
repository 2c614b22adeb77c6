import { encode } from 'uqr';

export interface Drawn {
  /** Modules along a side. */
  readonly size: number;
  /** The dark modules as the path of an SVG, one module a unit. */
  readonly path: string;
}

/**
 * @param text the content of the code
 * @returns its QR code, with error correction of 15 % (level M of ISO/IEC 18004)
 * @throws Error if the text is too long for any QR code
 */
export function drawQr(text: string): Drawn {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size, path: pathOf(data) };
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

/** Contrast of two colours, by WCAG 2.2, success criteria 1.4.3 and 1.4.6. */

/** `#rrggbb` */
export const COLOUR = /^#[0-9a-f]{6}$/i;

/** The contrast of text for AAA, success criterion 1.4.6. */
export const ENOUGH = 7;

/**
 * The colours behind and on top of the ink, in light and dark: `paper`, `surface`, `sunk`, the washes and
 * `on-ink` of src/ui/tokens.css.
 */
export const grounds = {
  light: ['#f0f3ef', '#ffffff', '#e3e9e3', '#fff0bd', '#d8eedf', '#e8e1f5', '#f6f9f5'],
  dark: ['#0c1615', '#14221f', '#070e0d', '#3a2f0b', '#12331f', '#2b2145', '#0c1615'],
} as const;

/**
 * @param a a colour, `#rrggbb`
 * @param b another
 * @returns their contrast ratio: from 1 for equal colours to 21 for black on white
 */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** An organisation's colours in place of the ink. */
import type { Organisation } from '../engine/organisation.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * Sets the colours through CSSOM, which a strict Content-Security-Policy allows. An old browser that
 * cannot adopt a style sheet keeps the application's own ink.
 *
 * @param organisation the organisation; its colours have been checked for contrast
 */
export function applyColours({ colours }: Organisation): void {
  if (colours === undefined || !('adoptedStyleSheets' in document)) return;
  sheet ??= new CSSStyleSheet();
  const ink = (colour: string | undefined) => (colour ? `:root { --ink: ${colour}; }` : '');
  // In the layer of the tokens, so that print and forced colours still win over it.
  sheet.replaceSync(`@layer tokens {
    @media (prefers-color-scheme: light) { ${ink(colours.light)} }
    @media (prefers-color-scheme: dark) { ${ink(colours.dark)} }
  }`);
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

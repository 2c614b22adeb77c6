/**
 * @param text any text
 * @returns FNV-1a of its UTF-8, in 32 bits: it distinguishes texts, but keeps nothing secret
 */
export function fnv1a(text: string): number {
  let bits = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) bits = Math.imul(bits ^ byte, 0x01000193);
  return bits | 0;
}

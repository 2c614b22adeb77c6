/**
 * How wide words are when they are drawn. The layout is made without a page, so widths are told from
 * the letters, a little wider than any of the system's faces draws them.
 */

const narrow = /[ijlItf.,:;'’‘|!()[\]/]/;
const broad = /[mwMWQGOCDHNUABKRVXY%@&—]/;

/**
 * @param text words
 * @param size the size of the letters, in pixels
 * @returns how wide they are drawn at most
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += letter === ' ' ? 0.3 : narrow.test(letter) ? 0.37 : broad.test(letter) ? 0.8 : 0.6;
  return ems * size;
}

/**
 * @param text words
 * @param size the size of the letters
 * @param most how wide a line may become
 * @returns the words in lines of about the same width; a word alone may be wider
 */
export function linesOf(text: string, size: number, most: number): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const broken = wrap(words, size, most);
  // As many lines, but evenly filled: a last line of one short word reads badly.
  for (let width = most * 0.6; width < most; width += most * 0.05) {
    const even = wrap(words, size, width);
    if (even.length === broken.length) return even;
  }
  return broken;
}

function wrap(words: readonly string[], size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

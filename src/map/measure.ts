/**
 * How wide words are when drawn. The layout is made without a page, so widths are estimated from the
 * letters, a little wider than in any of the system fonts.
 */

/** How wide letters are, in ems: by the first pattern that matches a letter, otherwise `usual`. */
interface Widths {
  readonly letters: readonly (readonly [letter: RegExp, ems: number])[];
  readonly usual: number;
}

const plainly: Widths = {
  letters: [
    [/ /, 0.3],
    [/[ijlItf.,:;'’‘|!()[\]/]/, 0.37],
    [/[mwMWQGOCDHNUABKRVXY%@&—]/, 0.8],
  ],
  usual: 0.6,
};

/** At least as wide as the letters of DejaVu Sans and Verdana, the widest possible fallback fonts. */
const boldly: Widths = {
  letters: [
    [/ /, 0.35],
    [/[ijl.,:;'’‘|]/, 0.41],
    [/[ftr()[\]!/-]/, 0.5],
    [/[mMW@%—…]/, 1.13],
    [/w/, 0.98],
    [/[ABCDGHKNOQRUVXYZ&+=<>~]/, 0.88],
  ],
  usual: 0.74,
};

/**
 * @param size the font size, in pixels
 * @param isBold whether they are, or may become, bold
 * @returns the greatest width at which they may be drawn
 */
export function widthOf(text: string, size: number, isBold = false): number {
  const { letters, usual } = isBold ? boldly : plainly;
  let ems = 0;
  for (const letter of text) ems += letters.find(([some]) => some.test(letter))?.[1] ?? usual;
  return ems * size;
}

/**
 * @param size the font size
 * @param most the maximum width of a line
 * @param isBold whether they are, or may become, bold
 * @returns the words in lines of about the same width; a word that is too wide by itself is broken
 */
export function linesOf(
  text: string,
  size: number,
  most: number,
  isBold = false,
): readonly string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, (part) => widthOf(part, size, isBold) <= most));
  const wrap = (width: number) => wrapped(words, width, (line) => widthOf(line, size, isBold));
  const widest = wrap(most);
  // As many lines, but evenly filled: a short word alone on the last line reads badly.
  for (let width = most * 0.6; width < most; width += most * 0.05) {
    const even = wrap(width);
    if (even.length === widest.length) return even;
  }
  return widest;
}

/** A word in parts that fit; names of codes are broken after an underscore. */
function broken(word: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const parts: string[] = [''];
  for (const piece of word.split(/(?<=_)/)) {
    const last = parts.at(-1) ?? '';
    if (fits(last + piece)) parts[parts.length - 1] = last + piece;
    else if (fits(piece)) parts.push(piece);
    else
      for (const letter of piece) {
        const part = parts.at(-1) ?? '';
        if (part === '' || fits(part + letter)) parts[parts.length - 1] = part + letter;
        else parts.push(letter);
      }
  }
  return parts.filter(Boolean);
}

function wrapped(
  words: readonly string[],
  most: number,
  width: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

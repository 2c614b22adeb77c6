/**
 * A language for tests: every text accented and a third longer, and nothing verbatim touched. What is
 * still English on a screen never went through a catalogue, and what does not fit will not in German.
 */

/** As BCP 47 has it for pseudo-languages. */
const PSEUDO = 'en-XA';

/**
 * @returns whether texts are told in the pseudo-language instead: a build for tests names in
 *   SITE_PSEUDO the language in whose place it is
 */
export const isPseudo = (language: string): boolean =>
  language === PSEUDO || process.env.SITE_PSEUDO === language;

/** Names and words of others, placeholders, marks, codes, addresses. */
const verbatim =
  /(\*\*.*?\*\*|“[^”]*”|\{[^{}]*\}|<\/?\d+\/?>|\S*[\d_@/\\]\S*|(?<![\p{L}])\p{Lu}{2,}(?![\p{L}]))/su;

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'à', c: 'ç', d: 'ð', e: 'é', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ' },
  ...{ o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', B: 'Ɓ', C: 'Ç' },
  ...{ D: 'Ð', E: 'É', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', N: 'Ñ', O: 'Ö', P: 'Þ' },
  ...{ R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', W: 'Ŵ', Y: 'Ý', Z: 'Ž' },
};

/** @returns a text, accented and a third longer */
export const pseudo = (english: string): string =>
  english
    .split(verbatim)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : // English has nearly two vowels in five letters.
          part
            .replace(/[aeiou]/g, '$&$&')
            .replace(/\p{L}/gu, (letter) => accents[letter] ?? letter),
    )
    .join('');

/**
 * A language for tests: every text accented and a third longer, with verbatim parts untouched. Whatever is
 * still plain English on a screen bypassed the catalogues, and what does not fit won't in German either.
 */

/** The BCP 47 tag for a pseudo-language. */
const PSEUDO = 'en-XA';

/**
 * @returns whether texts are in the pseudo-language instead: for tests, SITE_PSEUDO names the language that
 *   a build replaces with it
 */
export const isPseudo = (language: string): boolean =>
  language === PSEUDO || process.env.SITE_PSEUDO === language;

/** Names and wording of others, placeholders, markup, codes, addresses. */
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

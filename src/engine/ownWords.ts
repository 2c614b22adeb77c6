/** Replaces the guides' words with those of an organisation's people, in texts for end users. */
import type { OwnNames } from './organisation.ts';
import type { Product } from './product.ts';

type Role = 'administrator' | 'helpdesk' | 'security';

/** How guides in a language refer to roles: a pattern for each form that a role's name may have. */
interface Speech {
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** How an answer refers to what is the speaker's own, and how a name says that it is the reader's. */
  readonly mine: RegExp;
  readonly yours: RegExp;
  /** Contractions of a word with the article of a name: `de le` becomes `du`. */
  readonly joined?: readonly (readonly [apart: RegExp, together: string])[];
}

/** German has a form for each case that guides use: nominative, accusative, dative. */
const masculine = (noun: string): readonly string[] => [
  `(?:ihr|der|ein|unser) ${noun}`,
  `(?:ihren|den|einen|unseren) ${noun}`,
  `(?:ihrem|dem|einem|unserem) ${noun}`,
];
const neuter = (noun: string): readonly string[] => {
  const [, , dative = ''] = masculine(noun);
  return [`(?:ihr|das|ein|unser) ${noun}`, '(?!)', dative];
};

const french = (noun: string): readonly string[] => [`(?<!’)(?:(?:votre|notre|un|le) |l’)${noun}`];

const speeches: Readonly<Record<string, Speech>> = {
  en: {
    roles: {
      administrator: ['(?:your|the|an|my) administrator'],
      helpdesk: ['(?:your|the) (?:organisation’s )?helpdesk'],
      security: ['(?:your|the) (?:organisation’s )?security (?:team|contact)'],
    },
    mine: /^my /i,
    yours: /^your /,
  },
  fr: {
    roles: {
      administrator: french('administrateur'),
      helpdesk: french('support informatique'),
      security: french('équipe de sécurité'),
    },
    mine: /^notre /i,
    yours: /^votre /,
    joined: [
      [/(?<!\p{L})de le /gu, 'du '],
      [/(?<!\p{L})à le /gu, 'au '],
      [/(?<!\p{L})de les /gu, 'des '],
      [/(?<!\p{L})à les /gu, 'aux '],
    ],
  },
  de: {
    roles: {
      administrator: masculine('Administrator'),
      helpdesk: masculine('Helpdesk'),
      security: neuter('Sicherheitsteam'),
    },
    mine: /^unser/i,
    yours: /^Ihr/,
  },
};

/** What must stay verbatim: a name in bold, the words of a screen. */
const verbatim = /(\*\*.*?\*\*|“[^”]*”|„[^“]*“|«[^»]*»)/su;

/** The separator between the forms of a name. */
const BETWEEN = ' / ';

/** A name, and the pattern of what it replaces. */
interface Entry {
  readonly name: string;
  readonly pattern: string;
}

const escaped = (words: string) => words.replace(/[^\p{L}\p{N} ’-]/gu, '\\$&');

function entriesOf(
  names: OwnNames,
  products: readonly Product[],
  speech: Speech | undefined,
): Entry[] {
  return Object.entries(names).flatMap(([id, name = '']): Entry[] => {
    const product = products.find((one) => one.id === id);
    if (product) {
      const pattern = product.written.map(escaped).join('|');
      return pattern && name ? [{ name, pattern }] : [];
    }
    const forms = name.split(BETWEEN);
    return (speech?.roles[id as Role] ?? []).flatMap((pattern, i): Entry[] => {
      const form = forms[i] ?? forms[0];
      return form ? [{ name: form, pattern }] : [];
    });
  });
}

/**
 * @param names what an organisation's people call products and roles; a role's name is in the language of
 *   the texts, in German in three cases separated by ` / ` if they differ
 * @param products all products
 * @param language the language of the texts; in unknown ones roles keep their names
 * @returns a function that inserts these names into a text, except where it is quoted or in bold
 */
export function ownWords(
  names: OwnNames,
  products: readonly Product[],
  language: string,
): (text: string) => string {
  const speech = Object.hasOwn(speeches, language) ? speeches[language] : undefined;
  const entries = entriesOf(names, products, speech);
  if (entries.length === 0) return (text) => text;
  // Roles occur at the start of a sentence or within it; products have a single spelling.
  const all = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entries.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const put = (text: string) => {
    const said = text.replace(all, (found: string, ...rest: (string | number | undefined)[]) => {
      const groups = rest.slice(0, entries.length);
      const { name } = entries[groups.findIndex((group) => group !== undefined)] ?? { name: found };
      // In an answer, the person is speaking.
      const [mine] = speech?.mine.exec(found) ?? [];
      const own = speech && mine !== undefined ? name.replace(speech.yours, mine) : name;
      // `Ihr` is capitalised within a sentence, too.
      const before = text.slice(0, Number(rest[entries.length]));
      const isBegun =
        /^\p{Lu}/u.test(found) && !(/^Ihr/.test(found) && /[^.!?:\s]\s*$/.test(before));
      return isBegun ? own.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : own;
    });
    if (said === text) return text;
    return (speech?.joined ?? []).reduce((left, [apart, to]) => left.replace(apart, to), said);
  };
  return (text) =>
    text
      .split(verbatim)
      .map((part, i) => (i % 2 === 1 ? part : put(part)))
      .join('');
}

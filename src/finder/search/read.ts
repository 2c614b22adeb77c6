/** Reads what a text names exactly: the app's error forms, numbers, audit messages, products. */
import { distance } from './distance.ts';
import { fold } from './fold.ts';
import type { Vocabulary } from './words.ts';

/** An error code of Mobile Authenticator Studio: a word and what stands in brackets. */
export interface Form {
  readonly word: 'mss' | 'mas' | 'networking' | 'http' | 'unhandled';
  /** The number in the brackets, or after the word. */
  readonly value?: string;
  /** The letter k before the brackets. */
  readonly k?: true;
  /** What stands in the brackets where it is no number, as a document prints it. */
  readonly placeholder?: string;
}

/** A number that may be a code. */
interface Code {
  readonly value: number;
  /** Whether the text tells it as a code, or is nothing but the number: otherwise it is a hint. */
  readonly isSure: boolean;
  /** Whether the text says that it was shown. */
  readonly isSaid?: boolean;
}

export interface Reading {
  readonly forms: readonly Form[];
  readonly codes: readonly Code[];
  /** Numbers of steps: `step 4`. */
  readonly steps: readonly number[];
  /** Audit messages: `w-009002`. */
  readonly notes: readonly string[];
  /** Products that the text names, and what it leaves open: `onespan` alone can be two. */
  readonly products: ReadonlySet<string>;
  /** Products that it may mean. */
  readonly hinted: ReadonlySet<string>;
  /** A code that is told as one of something else: `payment code`. */
  readonly otherCode?: string;
  /** What is left when forms, numbers and products are taken out: words. */
  readonly rest: string;
}

/** Longer texts are read up to here: what matters in a pasted message comes sooner. */
export const LONGEST = 2000;

const codeWords =
  /(?:^|[^\p{L}])(?:codes?|status|errors?|err|fehler|erreur|result|stat|azure|mfa|oas|az|onespan|vasco|identikey|authentication server|returns?|returned|returning|rc|sc|(?:error|status|result|return)(?:id|code|no|nr)s?)(?:\s?(?:code|no|nr|number|num|id|status|is|was))*[\s:=#([{."'<>/-]*(?:\/\w+>)?$/u;
/** Codes of something else: the whole text is about that. */
const elsewhere = 'payment|product|promo|voucher|booking|discount|door|gate|alarm|building|room';
const elsewhereCode = new RegExp(`(?<![\\p{L}])(?:${elsewhere}) code(?=[\\s:=#-]+\\d)`, 'u');
/** Codes that are something else. */
const otherCode = new RegExp(
  `(?:${elsewhere}|postal|post|zip|country|area|case|employee|dress|sort|swift|dial(?:l?ing)?|source|cost) codes?[\\s:=#-]*$`,
  'u',
);
/** After these a number may well be a code. */
const saysWords =
  /(?:^|[^\p{L}])(?:with|says?|said|shows?|showing|displays?|gives?|gave|got|gets?|getting|see|sees|seeing|saw|receives?|received|receiving|reads?|or|vs|versus)[\s:=#([{."'-]*$/u;
const codeWordAfter = /^[\s\])}.,:"'-]*(?:errors?|status|codes?|result|fehler|stat_)/u;
const unitAfter =
  /^[\s-]*(?:st|nd|rd|th|x|%|digits?|times?|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|secs?|characters?|chars?|letters?|tokens?|phones?|devices?|accounts?|steps?|factors?|users?|people|percent|numbers?|attempts?|tries|emails?|gb|mb|am|pm|bit|authenticators?|apps?)(?![\p{L}])/u;
/** Before these a number belongs to a name: `Windows 2000`. */
const nameBefore =
  /(?:windows|windows phone|office|outlook|win|android|ios|iphone|ipad|galaxy|pixel|version|ver|v|rfc|level|chapter|row|page|w|exchange|sql|tls|port|room|floor)[\s.-]*$/u;
/** Before these a small number counts something. */
const countBefore =
  /(?:over|under|after|about|only|last|than|in|for|every|since|tried|waited)\s*$/u;

const numberWords: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** A word for a product, with a space at either side. */
interface ProductWord {
  readonly product: string;
  readonly word: string;
  readonly pattern: RegExp;
}

/**
 * @param vocabulary how people name each product, surely or mostly
 * @returns a function that tells what a text without ids names exactly, and the words that are left
 */
export function readerOf({
  products,
  hints,
}: Pick<Vocabulary, 'products' | 'hints'>): (typed: string) => Reading {
  const listOf = (names: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(names)
      .flatMap(([product, words]) =>
        words.map((word) => ({
          product,
          word: ` ${fold(word)} `,
          pattern: new RegExp(
            `(?<![\\p{L}\\p{N}])${fold(word).replaceAll(' ', '[ -]')}(?![\\p{L}\\p{N}])`,
            'gu',
          ),
        })),
      )
      .sort((a, b) => b.word.length - a.word.length);
  const named = listOf(products);
  const hinting = listOf(hints);
  return (typed) => read(typed, named, hinting);
}

function read(
  typed: string,
  named: readonly ProductWord[],
  hinting: readonly ProductWord[],
): Reading {
  let text = ` ${fold(typed).replace(/\s+/g, ' ')} `;
  text = text.replace(
    /\b(?:minus|negative) (\d{1,7}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
    (_, n: string) => `-${numberWords[n] ?? n}`,
  );
  text = text
    .replace(/\b\d+(?:\.\d+){2,}\b/g, ' ')
    .replace(/\b(\d)[.,'](\d{3})\b(?![.,]\d)/g, '$1$2')
    .replace(/(?<![\d] )\b\d(?: \d){2,5}\b(?! \d)/g, (digits) => digits.replaceAll(' ', ''));

  const notes: string[] = [];
  text = text.replace(/\b([ewi])[- ]?(\d{6})\b/g, (_, letter: string, digits: string) => {
    notes.push(`${letter}-${digits}`);
    return ' ';
  });
  // Identifiers of audit messages that name no problem.
  text = text.replace(/\b[a-z][- ]?\d{6}\b/g, ' ');

  const steps: number[] = [];
  text = text.replace(/\b(?:step|schritt)[\s:#]*(\d{1,2})\b/g, (_, n: string) => {
    steps.push(Number(n));
    return ' ';
  });

  const forms: Form[] = [];
  text = takeForms(text, forms);

  const products = new Set<string>();
  const hinted = new Set<string>();
  // Names of results as the MFA Server writes them; what follows is said in words.
  text = text.replace(/\b(?:success|failed)_(?=[a-z_]+\b)([a-z_]+)/g, (_, name: string) => {
    products.add('azure-mfa');
    return ` ${name.replaceAll('_', ' ')} `;
  });
  const codes = takeCodes(text, named, products);
  const plain = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const { product, word } of hinting) if (plain.includes(word)) hinted.add(product);
  const other = codes.codes.some(({ isSure }) => isSure)
    ? undefined
    : elsewhereCode.exec(text)?.[0];
  return {
    forms,
    codes: codes.codes,
    steps,
    notes,
    products,
    hinted,
    ...(other && { otherCode: `a ${other}` }),
    rest: codes.rest,
  };
}

const filler = '(?: (?:error|code|nr|no|number|status|code:|error:))*';
const value = '([([{<]?) ?(k ?[([{<]? ?)?(- ?)?(\\d{1,10}) ?[)\\]}>]?';
const bracketed = '[([{<] ?([^)\\]}>]{1,20}) ?[)\\]}>]';

function takeForms(text: string, forms: Form[]): string {
  let left = text
    .replace(/(?<![\p{L}])m[. ]s[. ]s(?![\p{L}])/gu, 'mss')
    .replace(/(?<![\p{L}])m[. ]a[. ]s(?![\p{L}])/gu, 'mas');
  left = left.replace(/[\p{L}]{7,12}/gu, (word) =>
    word !== 'networking' && !word.startsWith('networks') && distance(word, 'networking', 2) <= 2
      ? 'networking'
      : word,
  );

  // Something in brackets, or a number without them.
  left = left.replace(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(mss|mas|networking|network|net)${filler}\\s*(?:[:;,.=]|- )?\\s*${value}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    (
      _,
      word: string,
      _bracket,
      k: string | undefined,
      minus: string | undefined,
      digits: string,
    ) => {
      forms.push({
        word: word === 'mss' || word === 'mas' ? word : 'networking',
        value: (minus ? '-' : '') + digits,
        ...(k && { k: true }),
      });
      return ' ';
    },
  );
  left = left.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(mss|mas|networking)${filler} ?(k ?)?${bracketed}`, 'gu'),
    (_, word: 'mss' | 'mas' | 'networking', k: string | undefined, placeholder: string) => {
      forms.push({ word, placeholder, ...(k && { k: true }) });
      return ' ';
    },
  );
  left = left.replace(/(?<![\p{L}\p{N}])networking k(?![\p{L}\p{N}])/gu, () => {
    forms.push({ word: 'networking', k: true });
    return ' ';
  });
  left = left.replace(
    /(?<![\p{L}])https?(?: (?:error|status|code|response))*[ :=([]*([1-5]\d\d)(?!\d)[)\]]?/gu,
    (_, digits: string) => {
      forms.push({ word: 'http', value: digits });
      return ' ';
    },
  );
  left = left.replace(/[([{] ?- ?1 ?[)\]}]/g, () => {
    forms.push({ word: 'unhandled', value: '-1' });
    return ' ';
  });
  // The word alone is a form too, unless it may be part of something else.
  left = left.replace(/(?<![\p{L}\p{N}])mss(?![\p{L}\p{N}])/gu, () => {
    forms.push({ word: 'mss' });
    return ' ';
  });
  const alone = left.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const only = /^(?:error |code |the |app |onespan )*(mas|networking)(?: error| code| app)*$/.exec(
    alone,
  );
  if (only) {
    forms.push({ word: only[1] === 'mas' ? 'mas' : 'networking' });
    return ' ';
  }
  return left;
}

function takeCodes(
  text: string,
  named: readonly ProductWord[],
  products: Set<string>,
): { codes: Code[]; rest: string } {
  let plain = text.replace(/(?<=[\p{L}])[-_](?=[\p{L}\d])/gu, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
  for (const { product, word } of named) {
    if (!plain.includes(word)) continue;
    products.add(product);
    plain = plain.replaceAll(word, ' ');
  }

  const found: { value: number; before: string; after: string; start: number; end: number }[] = [];
  const pattern =
    /(?<![\p{N}._/])(?<glued>err|error|code|status|stat|az|sc)?(?<![\p{L}]{12})(?<minus>(?<=[\s([{:=#])-)?(?<digits>\d{1,6})(?![\p{L}\p{N}]|[.:/,]\d)/gu;
  for (const match of text.matchAll(pattern)) {
    const { glued, minus, digits = '' } = match.groups ?? {};
    const start = match.index;
    const before = text.slice(0, start);
    // A part of a name: `MFA01`, `mfa-prod-01`.
    if (
      /[\p{L}_]$/u.test(before) ||
      (!glued && /[\p{L}\p{N}]-$/u.test(before) && !codeWords.test(before))
    )
      continue;
    found.push({
      value: minus ? -Number(digits) : Number(digits),
      before: glued ? `${before}${glued} ` : before,
      after: text.slice(start + match[0].length),
      start,
      end: start + match[0].length,
    });
  }

  const without = (numbers: readonly { start: number; end: number }[]) => {
    let rest = '';
    let at = 0;
    for (const { start, end } of numbers) {
      rest += `${text.slice(at, start)} `;
      at = end;
    }
    rest += text.slice(at);
    for (const { pattern } of named) rest = rest.replace(pattern, ' ');
    return rest;
  };
  const words = without(found).match(/[\p{L}\p{N}#']+/gu) ?? [];
  const isBare = words.every((word) => aside.has(word));
  const taken: { start: number; end: number }[] = [];

  const codes: Code[] = [];
  for (const { value: number, before, after, start, end } of found) {
    const isCount = unitAfter.test(after) || countBefore.test(before);
    const isTold = (codeWords.test(before) && !otherCode.test(before)) || codeWordAfter.test(after);
    const isSome = isCount && !(isTold && Math.abs(number) >= 1000);
    if (!isBare && (isSome || nameBefore.test(before))) continue;
    taken.push({ start, end });
    if (codes.some((code) => code.value === number)) continue;
    const isSaid = saysWords.test(before);
    if (isBare || isTold) codes.push({ value: number, isSure: true });
    else if (Math.abs(number) >= (isSaid ? 100 : 1000))
      codes.push({ value: number, isSure: false, isSaid });
  }
  return { codes, rest: without(taken) };
}

/** Words that may stand beside a number and leave it a bare number. */
const aside = new Set(
  (
    'status error err errors code codes fehler result results number nr no num stat msg message # is what does do ' +
    'mean means meaning of the a an and or vs versus i get got my it its for in on with says shows see please help why ' +
    'explain about from at to server log logs authentication has have here there this that s ? sc id rc returned return ' +
    'returns me we was be can you tell find search look up lookup info information page documentation'
  ).split(' '),
);

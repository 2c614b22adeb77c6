/** Reads what a text names exactly: the app's error forms, numbers, audit messages, products. */
import { distance } from './distance.ts';
import { fold } from './fold.ts';
import type { NumberSpeech } from './speech.ts';
import type { Vocabulary } from './tokenizer.ts';

/** An error code of Mobile Authenticator Studio: a word, and something in brackets. */
export interface Form {
  readonly word: 'mss' | 'mas' | 'networking' | 'http' | 'unhandled';
  /** The number in the brackets, or after the word. */
  readonly value?: string;
  /** The letter k before the brackets. */
  readonly k?: true;
  /** What a document prints in the brackets instead of a number. */
  readonly placeholder?: string;
}

/** A number that may be a code. */
interface Code {
  readonly value: number;
  /** Whether the text calls it a code or is nothing but the number; otherwise it is only a hint. */
  readonly isSure: boolean;
  /** Whether the text says that it was shown. */
  readonly isSaid?: boolean;
}

export interface ExactReading {
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
  /** A code that is said to belong to something else: `payment code`. */
  readonly otherCode?: string;
  /** The words that are left without forms, numbers and products. */
  readonly rest: string;
}

/** Longer texts are read up to here: what matters in a pasted message comes sooner. */
export const LONGEST = 2000;

/** Finds what is said around a number. */
function aroundOf(numbers: NumberSpeech) {
  const number = `\\d{1,7}|${Object.keys(numbers.words).join('|')}`;
  return {
    codeWords: new RegExp(
      `(?:^|[^\\p{L}])(?:${numbers.code})(?:\\s?(?:${numbers.codeTail}))*[\\s:=#([{."'<>/-]*(?:\\/\\w+>)?$`,
      'u',
    ),
    elsewhereCode: new RegExp(`(?<![\\p{L}])(?:${numbers.elsewhere})(?=[\\s:=#-]+\\d)`, 'u'),
    otherCode: new RegExp(`(?:${numbers.elsewhere}|${numbers.other})[\\s:=#-]*$`, 'u'),
    saysWords: new RegExp(`(?:^|[^\\p{L}])(?:${numbers.says})[\\s:=#([{."'-]*$`, 'u'),
    codeWordAfter: new RegExp(`^[\\s\\])}.,:"'-]*(?:${numbers.after})`, 'u'),
    unitAfter: new RegExp(`^[\\s-]*(?:${numbers.units})(?![\\p{L}])`, 'u'),
    nameBefore: new RegExp(`(?:${numbers.names})[\\s.-]*$`, 'u'),
    countBefore: new RegExp(`(?:${numbers.counts})\\s*$`, 'u'),
    minus: new RegExp(`\\b(?:${numbers.minus}) (${number})\\b`, 'g'),
    step: new RegExp(`\\b(?:${numbers.step})[\\s:#]*(\\d{1,2})\\b`, 'g'),
    words: numbers.words,
    aside: new Set(numbers.aside),
  };
}

type Around = ReturnType<typeof aroundOf>;

/** A word for a product, with a space at either side. */
interface ProductWord {
  readonly product: string;
  readonly word: string;
  readonly pattern: RegExp;
}

/**
 * @param vocabulary how people name each product, surely or mostly, and speak of numbers
 * @returns a function that finds what a text without ids names exactly, and the remaining words
 */
export function readerOf({
  products,
  hints,
  speech,
}: Pick<Vocabulary, 'products' | 'hints' | 'speech'>): (typed: string) => ExactReading {
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
  const around = aroundOf(speech.numbers);
  return (typed) => read(typed, { named, hinting, around });
}

/** What a text is read with. */
interface Tools {
  readonly named: readonly ProductWord[];
  readonly hinting: readonly ProductWord[];
  readonly around: Around;
}

function read(typed: string, { named, hinting, around }: Tools): ExactReading {
  let text = ` ${fold(typed).replace(/\s+/g, ' ')} `;
  text = text.replace(around.minus, (_, n: string) => `-${around.words[n] ?? n}`);
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
  text = text.replace(around.step, (_, n: string) => {
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
  const codes = takeCodes(text, { named, around }, products);
  const plain = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const { product, word } of hinting) if (plain.includes(word)) hinted.add(product);
  const other = codes.codes.some(({ isSure }) => isSure)
    ? undefined
    : around.elsewhereCode.exec(text)?.[0];
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
  { named, around }: Pick<Tools, 'named' | 'around'>,
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
      (!glued && /[\p{L}\p{N}]-$/u.test(before) && !around.codeWords.test(before))
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
  const isBare = words.every((word) => around.aside.has(word));
  const taken: { start: number; end: number }[] = [];

  const codes: Code[] = [];
  for (const { value: number, before, after, start, end } of found) {
    const isCount = around.unitAfter.test(after) || around.countBefore.test(before);
    const isTold =
      (around.codeWords.test(before) && !around.otherCode.test(before)) ||
      around.codeWordAfter.test(after);
    // What begins or ends with a number may well name a code: `107 wrong format`.
    const isAtEdge = before.trim() === '' || after.trim() === '';
    const isSome = isCount && !((isTold || before.trim() === '') && Math.abs(number) >= 1000);
    if (!isBare && (isSome || around.nameBefore.test(before))) continue;
    taken.push({ start, end });
    if (codes.some((code) => code.value === number)) continue;
    const isSaid = around.saysWords.test(before);
    if (isBare || isTold) codes.push({ value: number, isSure: true });
    else if (Math.abs(number) >= (isSaid || isAtEdge ? 100 : 1000))
      codes.push({ value: number, isSure: false, isSaid });
  }
  return { codes, rest: without(taken) };
}

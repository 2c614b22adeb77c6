/** Reasons for refusing a guide file before interpreting anything in it: see guideFile.ts. */

/** One thing that is wrong with a guide. */
export interface GuideFault {
  /** The place in its file: `flow.states.repair.on.worked.target`; empty for the whole file. */
  readonly path: string;
  /** The step that contains it, if any. */
  readonly step?: string;
  /** The answer of that step that contains it, if any. */
  readonly answer?: string;
  /** What is wrong, as the rest of a sentence that begins with the place. */
  readonly message: string;
  /** What to do about it, in a full sentence or two. */
  readonly advice: string;
}

/** The greatest size of a guide file in bytes. The largest published guide has a tenth of it. */
export const MOST_BYTES = 1_000_000;
/** The greatest depth of nesting; a text's list of facts, the deepest part of a guide, is at twelve. */
const DEEPEST = 16;
/** The most entries of anything: steps, answers or facts; the largest guide has 76 steps. */
const MOST_ENTRIES = 300;
/** The greatest length of texts and names in characters: the longest published one has a third of it. */
const LONGEST = 2_000;
const LONGEST_NAME = 100;
/** The fields that hold names. */
const named: ReadonlySet<string | undefined> = new Set(['id', 'language', 'flow', 'target']);
/** How many faults are reported; nobody would fix more of them one by one. */
const MOST_FAULTS = 50;

/**
 * What no text of a guide may contain, each with what to do. React renders texts as text, whatever they
 * contain; but they also go into summaries, tickets and e-mails, which other programs display.
 */
const unsafeTexts: readonly { pattern: RegExp; message: string; advice: string }[] = [
  {
    // Controls, halves of characters, private-use ones; joiners that some scripts need are allowed. A text
    // of a guide is a single line.
    pattern:
      /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|[\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/u,
    message: 'holds a character that cannot be seen, or that turns the direction of text',
    advice: 'Type the text again instead of pasting it; a text is one line.',
  },
  {
    pattern:
      /<\s*\/?\s*(?:script|iframe|object|embed|style|link|meta|svg|math|img|video|audio|form|input|base|body|html|a)\b|<!|\bon\w+\s*=\s*["']/i,
    message: 'holds a piece of a page or a script',
    advice: 'Write words only; **bold** marks the names of buttons and settings.',
  },
  {
    pattern:
      /\b(?:(?:javascript|vbscript):(?=\S)|(?:data|file|blob|ftp|http|ws|wss):(?=\/\/|\S*[,(]))/i,
    message: 'holds a link that is not https',
    advice: 'Use an address that begins with https://, or none.',
  },
  {
    pattern: /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u,
    message: 'holds a word of letters of two alphabets, some of which look alike',
    advice: 'Type the word again.',
  },
  {
    pattern: /\p{M}{5}/u,
    message: 'holds more marks on one letter than any script has',
    advice: 'Type the text again.',
  },
];

/**
 * JSON takes the last of two fields with the same name; a reviewer may have seen the first.
 *
 * @param text a text that is JSON
 * @returns where a name appears twice in one object; undefined if none does
 */
export function namedTwice(text: string): string[] | undefined {
  // Objects and lists that are still open, each with the names in it and its place.
  const open: { readonly names?: Set<string>; at: string }[] = [];
  for (const [token, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/g)) {
    const here = open.at(-1);
    if (token === '{') open.push({ names: new Set(), at: '' });
    else if (token === '[') open.push({ at: '0' });
    else if (token === '}' || token === ']') open.pop();
    else if (here === undefined) continue;
    else if (token === ',') here.at = here.names ? '' : String(Number(here.at) + 1);
    else if (colon !== undefined && here.names) {
      here.at = String(JSON.parse(token.slice(0, -colon.length)));
      if (here.names.has(here.at)) return open.map(({ at }) => at);
      here.names.add(here.at);
    }
  }
  return undefined;
}

/** Whether a regular expression is sure to match quickly: nothing repeated is nested in a repetition. */
function isSimplePattern(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const isShort = pattern.length <= 200;
  return (
    isShort && !/\)\s*[*+{]|[*+][^|]*[*+]|\(\?|\\[1-9k]/.test(plain) && !/\\[1-9k]/.test(pattern)
  );
}

/**
 * @param json anything that came from a guide file
 * @returns anything in it that no author of a guide needs: names that every object has, invisible
 *   characters, pieces of pages, links other than https, patterns that take forever
 */
export function hostile(json: unknown): GuideFault[] {
  const faults: GuideFault[] = [];
  // A stack instead of recursion: a file may be nested deeper than calls can be.
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value: json, path: [] }];
  for (const { value, path } of waiting) {
    if (faults.length >= MOST_FAULTS) break;
    const report = (message: string, advice: string, at = path) =>
      faults.push(faultAt(at, message, advice));
    if (typeof value === 'string') {
      const found = unsafeTexts.find(({ pattern }) => pattern.test(value));
      const most = named.has(path.at(-1)) ? LONGEST_NAME : LONGEST;
      if (value.length > most)
        report(`is longer than ${most} characters`, 'Nobody reads that much: shorten it.');
      else if (found) report(found.message, found.advice);
      else if (path.at(-1) === 'pattern' && !isSimplePattern(value))
        report(
          'may take forever to match',
          'Use plain parts such as \\d{1,10}, without a repetition within a repetition.',
        );
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= DEEPEST) {
        report('is nested too deep', 'Nothing in a guide lies that deep: remove it.');
        continue;
      }
      const entries = Object.entries(value);
      if (entries.length > MOST_ENTRIES) {
        report(`has more than ${MOST_ENTRIES} entries`, 'Split the guide, or remove some of them.');
        continue;
      }
      for (const [key, part] of entries) {
        const at = [...path, key];
        // `__proto__`, `constructor`, `toString`: looking up such a name finds something that nobody wrote.
        if (key in Object.prototype || key === 'prototype')
          report('cannot be a name', 'Choose another name.', at);
        else if (key.length > LONGEST_NAME || unsafeTexts.some(({ pattern }) => pattern.test(key)))
          report('is a name with characters that no name has', 'Choose another name.', at);
        else waiting.push({ value: part, path: at });
      }
    }
  }
  return faults;
}

/**
 * @param path the place in the file, key by key
 * @param message what is wrong there
 * @param advice what to do about it
 * @returns the fault, with the step and the answer that contain it
 */
export function faultAt(path: readonly PropertyKey[], message: string, advice: string): GuideFault {
  const [flow, states, step, on, answer] = path.map(String);
  const isStep = flow === 'flow' && states === 'states' && step !== undefined;
  return {
    path: path.map(String).join('.'),
    ...(isStep && { step }),
    ...(isStep && on === 'on' && answer !== undefined && { answer }),
    message,
    advice,
  };
}

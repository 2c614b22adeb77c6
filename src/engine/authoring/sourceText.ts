/**
 * Data as TypeScript source in the project's format: as biome would format it, with lines of 100
 * characters. Only for what flows and records consist of: texts, lists, objects and calls.
 */

/** A piece of source. */
export type CodeText =
  | string
  | { readonly is: 'list'; readonly items: readonly CodeText[] }
  | {
      readonly is: 'object';
      readonly entries: readonly (readonly [key: string, value: CodeText])[];
      /** Whether there are empty lines between the entries; the object then is never on one line. */
      readonly isAiry?: boolean;
    }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly CodeText[] };

const WIDTH = 100;
const INDENT = '  ';
/** The least number of characters to gain by moving a text to the next line. */
const LEAST_GAIN = 3;

/**
 * @param text any text
 * @returns a string literal, with the quotation marks that need fewer escapes
 */
export function quoted(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  const mark = count("'") > count('"') ? '"' : "'";
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return mark + inner.replaceAll(mark, `\\${mark}`) + mark;
}

export const callText = (name: string, ...args: readonly CodeText[]): CodeText => ({
  is: 'call',
  name,
  args,
});

/**
 * @param value any JSON value; undefined fields are left out
 * @param replace returns what to write in place of a part, by its key
 * @returns it as literals
 */
export function literal(
  value: unknown,
  replace: (key: string, part: unknown) => CodeText | undefined = () => undefined,
): CodeText {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value))
    return { is: 'list', items: value.map((item) => literal(item, replace)) };
  if (typeof value !== 'object' || value === null) return String(value);
  return {
    is: 'object',
    entries: Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, replace(key, part) ?? literal(part, replace)]),
  };
}

const keyText = (key: string) => (/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key));

/** @returns a piece on one line */
function flat(source: CodeText): string {
  if (typeof source === 'string') return source;
  switch (source.is) {
    case 'list':
      return `[${source.items.map(flat).join(', ')}]`;
    case 'object': {
      const entries = source.entries.map(([key, value]) => `${keyText(key)}: ${flat(value)}`);
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    case 'call':
      return `${source.name}(${source.args.map(flat).join(', ')})`;
  }
}

const sizeOf = (source: CodeText) =>
  typeof source === 'string' || source.is === 'call'
    ? 0
    : source.is === 'list'
      ? source.items.length
      : source.entries.length;

const kindOf = (source: CodeText | undefined) =>
  typeof source === 'object' ? source.is : typeof source;

/** Whether a piece is never on one line: the formatter breaks lists of objects that have several parts. */
function isBroken(source: CodeText): boolean {
  if (typeof source === 'string') return false;
  switch (source.is) {
    case 'list': {
      const [first] = source.items;
      const isTable =
        source.items.length > 1 &&
        (kindOf(first) === 'object' || kindOf(first) === 'list') &&
        source.items.every((item) => kindOf(item) === kindOf(first) && sizeOf(item) > 1);
      return isTable || source.items.some(isBroken);
    }
    case 'object':
      return source.isAiry === true || source.entries.some(([, value]) => isBroken(value));
    case 'call':
      return source.args.some(isBroken);
  }
}

/**
 * @param source a piece of source
 * @param indent the indentation of each of its lines but the first
 * @param used how many characters precede it on its first line
 * @param after how many follow it on its last line
 * @returns it as the formatter would write it
 */
export function print(source: CodeText, indent = '', used = 0, after = 1): string {
  if (typeof source === 'string') return source;
  const line = flat(source);
  if (!isBroken(source) && used + line.length + after <= WIDTH) return line;
  const inner = indent + INDENT;
  const lines = (parts: readonly string[], gap = '\n') =>
    `\n${parts.map((part) => `${inner}${part},`).join(gap)}\n${indent}`;
  switch (source.is) {
    case 'list':
      return `[${lines(source.items.map((item) => print(item, inner, inner.length)))}]`;
    case 'object': {
      const entries = source.entries.map(([key, value]) => printEntry(keyText(key), value, inner));
      return `{${lines(entries, source.isAiry ? '\n\n' : '\n')}}`;
    }
    case 'call': {
      const before = source.args.slice(0, -1);
      const last = source.args.at(-1);
      const isHugged =
        last !== undefined && sizeOf(last) > 0 && kindOf(last) !== kindOf(before.at(-1));
      const head = `${source.name}(${before.map((arg) => `${flat(arg)}, `).join('')}`;
      if (isHugged && !before.some(isBroken) && used + head.length + 1 <= WIDTH)
        return `${head}${print(last, indent, WIDTH)})`;
      return `${source.name}(${lines(source.args.map((arg) => print(arg, inner, inner.length)))})`;
    }
  }
}

/** A text that does not fit goes on the next line, unless its key is short. */
function printEntry(key: string, value: CodeText, indent: string): string {
  const used = indent.length + key.length + 2;
  if (
    typeof value === 'string' &&
    used + value.length + 1 > WIDTH &&
    key.length >= INDENT.length + LEAST_GAIN
  )
    return `${key}:\n${indent}${INDENT}${value}`;
  return `${key}: ${print(value, indent, used)}`;
}

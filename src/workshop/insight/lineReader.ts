/** Reads the content of a text file piece by piece. */
import { messageOf } from '../../engine/messageOf.ts';
import { entriesIn, type FileEntry } from './readEntry.ts';

/** Why a file, or a part of one, is not counted. */
export const NOTHING = 'there is no call, summary or ticket in it';

/** Reads a text line by line. If its first line is not a value, the whole text is one, read at the end. */
export class LineReader {
  readonly #take: (entries: readonly FileEntry[], line: number | undefined) => void;
  #rest = '';
  #line = 0;
  #hasRead = false;
  #isWhole = false;
  readonly #lines: string[] = [];

  constructor(take: (entries: readonly FileEntry[], line: number | undefined) => void) {
    this.#take = take;
  }

  write(text: string): void {
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      const line = text.slice(from, to);
      this.#read(this.#rest === '' ? line : this.#rest + line);
      this.#rest = '';
      from = to + 1;
    }
    this.#rest += text.slice(from);
  }

  end(): void {
    this.#read(this.#rest);
    if (!this.#isWhole) return;
    const whole = parsed(this.#lines.join('\n'));
    if ('value' in whole) {
      this.#found(whole.value, undefined);
      return;
    }
    const lines = this.#lines.map(parsed);
    // Either it was meant to be lines and the first is at fault, or it is one faulty value.
    if (!lines.some((line) => 'value' in line && isObject(line.value))) {
      this.#take([{ is: 'faulty', reason: whole.reason }], undefined);
      return;
    }
    for (const [i, line] of lines.entries())
      if (this.#lines[i]?.trim() !== '') this.#of(line, i + 1);
  }

  #read(text: string): void {
    this.#line += 1;
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (this.#isWhole) this.#lines.push(line);
    else if (line.trim() !== '') {
      const read = parsed(line);
      this.#isWhole = 'reason' in read && !this.#hasRead;
      this.#hasRead = true;
      // The lines keep their numbers.
      if (this.#isWhole) this.#lines.push(...Array(this.#line - 1).fill(''), line);
      else this.#of(read, this.#line);
    }
  }

  #of(read: Parsed, line: number): void {
    if ('value' in read) this.#found(read.value, line);
    else this.#take([{ is: 'faulty', reason: read.reason }], line);
  }

  #found(value: unknown, line: number | undefined): void {
    const entries = entriesIn(value);
    this.#take(entries.length > 0 ? entries : [{ is: 'faulty', reason: NOTHING }], line);
  }
}

type Parsed = { readonly value: unknown } | { readonly reason: string };

function parsed(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Calls as JSON Lines: one call a line. Whatever a file holds, every line is accounted for. */

import { type Call, readCall } from '../engine/call.ts';
import { messageOf } from '../engine/messageOf.ts';
import { maskSecrets } from '../engine/secrets.ts';
import { maskPhone } from '../secrets/secretField.ts';
import { takenOver } from './takeOver.ts';

/** A line that is not a call, and why. */
export interface BadLine {
  /** Its number in the file, from 1. */
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** Lines read before the page gets a chance to respond. */
const AT_ONCE = 200;

/**
 * Reads a file of any size while the page stays responsive.
 *
 * @param at the present time
 * @param tell is called with how many of how many lines have been read
 * @returns its calls, taken over, with every secret in them held back, and the lines that are not calls;
 *   empty lines are ignored
 */
export async function fromLines(
  text: string,
  at: string,
  tell: (done: number, total: number) => void = () => {},
): Promise<Lines> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const calls: Call[] = [];
  const bad: BadLine[] = [];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const end = Math.min(start + AT_ONCE, lines.length);
    for (const [i, line] of lines.slice(start, end).entries()) {
      if (line.trim() === '') continue;
      const read = readLine(line);
      if (typeof read === 'string') bad.push({ line: start + i + 1, reason: read, text: line });
      else calls.push(takenOver(masked(read), at));
    }
    tell(end, lines.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { calls, bad };
}

interface Lines {
  readonly calls: readonly Call[];
  readonly bad: readonly BadLine[];
}

function readLine(line: string): Call | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return messageOf(error);
  }
  return readCall(value);
}

/**
 * @param call a call from elsewhere
 * @returns the call with every secret in its texts held back, except for those its agent declared harmless
 */
function masked(call: Call): Call {
  const mask = (text: string) => maskSecrets(text, call.noSecrets);
  const phone = (text: string) => maskPhone(text, call.noSecrets);
  const { caller, callBack, imported, handOver } = call;
  const { notes, told, outstanding } = call.case;
  return {
    ...withEach(call, ['matter', 'draft', 'agent'], mask),
    ...(imported && { imported: withEach(imported, ['from'], mask) }),
    ...(caller && {
      caller: withEach(withEach(caller, ['name', 'department'], mask), ['phone'], phone),
    }),
    ...(callBack && { callBack: withEach(callBack, ['number'], phone) }),
    ...(handOver && { handOver: withEach(handOver, ['why'], mask) }),
    case: {
      ...withEach(call.case, ['reference'], mask),
      notes: notes.map((note) => ({ ...note, text: mask(note.text) })),
      told: told.map(mask),
      outstanding: outstanding.map(mask),
    },
  };
}

/** @returns an object with each of its named texts changed */
const withEach = <Of extends object>(
  of: Of,
  names: readonly (keyof Of)[],
  change: (text: string) => string,
): Of => ({
  ...of,
  ...Object.fromEntries(
    names.flatMap((name) => {
      const text = of[name];
      return typeof text === 'string' ? [[name, change(text)]] : [];
    }),
  ),
});

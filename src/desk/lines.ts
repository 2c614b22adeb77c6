/** Calls as JSON Lines: one call a line. Whatever a file holds, every line is accounted for. */

import { type Call, readCall } from '../engine/call.ts';
import { maskSecrets } from '../engine/secrets.ts';
import { maskPhone } from '../secrets/secretField.ts';
import { takenOver } from './takeOver.ts';

/** A line that is no call, and why. */
export interface BadLine {
  /** Its number in the file, from 1. */
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/**
 * @param text a file
 * @param at the present time
 * @returns its calls, taken over, with every secret in them held back, and the lines that are none;
 *   empty lines are left out
 */
export function fromLines(text: string, at: string): Lines {
  const lines = linesOf(text);
  return readLines(lines, at, 0, lines.length);
}

/** So many lines are read before the page may answer again. */
const AT_ONCE = 200;

/**
 * The same for a file of any size: the page goes on answering meanwhile.
 *
 * @param text a file
 * @param at the present time
 * @param tell hears how many of how many lines have been read
 * @returns its calls, and the lines that are none
 */
export async function fromLinesInTurns(
  text: string,
  at: string,
  tell: (done: number, total: number) => void,
): Promise<Lines> {
  const lines = linesOf(text);
  const calls: Call[] = [];
  const bad: BadLine[] = [];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const part = readLines(lines, at, start, start + AT_ONCE);
    calls.push(...part.calls);
    bad.push(...part.bad);
    tell(Math.min(start + AT_ONCE, lines.length), lines.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { calls, bad };
}

interface Lines {
  readonly calls: readonly Call[];
  readonly bad: readonly BadLine[];
}

const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

function readLines(lines: readonly string[], at: string, start: number, end: number): Lines {
  const calls: Call[] = [];
  const bad: BadLine[] = [];
  for (const [i, line] of lines.slice(start, end).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') bad.push({ line: start + i + 1, reason: read, text: line });
    else calls.push(takenOver(masked(read), at));
  }
  return { calls, bad };
}

function readLine(line: string): Call | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return readCall(value);
}

/**
 * @param call a call from elsewhere
 * @returns the call with every secret in its words held back, but for what its agent has said is none
 */
function masked(call: Call): Call {
  const mask = (text: string) => maskSecrets(text, call.noSecrets);
  const { reference, notes, told, outstanding } = call.case;
  const { matter, draft, agent, caller, callBack, imported } = call;
  return {
    ...call,
    ...(matter === undefined ? {} : { matter: mask(matter) }),
    ...(draft === undefined ? {} : { draft: mask(draft) }),
    ...(agent === undefined ? {} : { agent: mask(agent) }),
    ...(imported?.from !== undefined && { imported: { ...imported, from: mask(imported.from) } }),
    ...(caller && {
      caller: {
        ...caller,
        ...(caller.name === undefined ? {} : { name: mask(caller.name) }),
        ...(caller.department === undefined ? {} : { department: mask(caller.department) }),
        ...(caller.phone === undefined ? {} : { phone: maskPhone(caller.phone, call.noSecrets) }),
      },
    }),
    ...(callBack?.number !== undefined && {
      callBack: { ...callBack, number: maskPhone(callBack.number, call.noSecrets) },
    }),
    ...(call.handOver && { handOver: { ...call.handOver, why: mask(call.handOver.why) } }),
    case: {
      ...call.case,
      ...(reference === undefined ? {} : { reference: mask(reference) }),
      notes: notes.map((note) => ({ ...note, text: mask(note.text) })),
      told: told.map(mask),
      outstanding: outstanding.map(mask),
    },
  };
}

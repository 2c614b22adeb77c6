/** Reads files and counts their content: all of the worker's work. */
import { maskSecrets } from '../../engine/secrets.ts';
import type { CaseSummary } from '../../engine/summary/summarySchema.ts';
import { contentOf } from '../../tickets/ticket.ts';
import { type CountedVisit, visitOfCall, visitOfSummary } from './countVisit.ts';
import { LineReader, NOTHING } from './lineReader.ts';
import { LEAST } from './protect.ts';
import type { FileEntry } from './readEntry.ts';
import type { Roads } from './roads.ts';
import { type Tally, tallied } from './tally.ts';

/** A fault in a file. */
interface Fault {
  /** From 1; absent if it is about the whole file. */
  readonly line?: number;
  readonly reason: string;
}

/** The content of a file. */
export interface FileReport {
  readonly name: string;
  readonly calls: number;
  readonly summaries: number;
  readonly typed: number;
  /** How many of them another file, or an earlier line, had already contained. */
  readonly twice: number;
  readonly faults: readonly Fault[];
  /** The number of faults that are not listed. */
  readonly more: number;
}

/** A text that was typed, and how often. */
export interface TypedText {
  readonly text: string;
  readonly count: number;
}

export interface Counted {
  readonly files: readonly FileReport[];
  readonly tally: Tally;
  /** What was typed without finding anything, the most frequent first. */
  readonly typed: readonly TypedText[];
}

/** The most faults of a file that a page lists. */
const MOST_FAULTS = 50;

/** A file as provided by browsers; it is read in pieces. */
export type InsightFile = Pick<File, 'name' | 'size' | 'slice'>;

/** The size of a piece, in bytes. While one is read, the next is fetched. */
const PIECE = 4_000_000;

async function* piecesOf(file: InsightFile): AsyncGenerator<ArrayBuffer> {
  const piece = (from: number) => file.slice(from, from + PIECE).arrayBuffer();
  let next = piece(0);
  for (let from = 0; from < file.size; ) {
    const now = await next;
    from += PIECE;
    if (from < file.size) {
      next = piece(from);
      // If it fails, that is noticed when its turn comes.
      next.catch(() => {});
    }
    yield now;
  }
}

/** Counts the content of files. */
export class Counter {
  readonly #roads: Roads;
  readonly #visits = new Map<string, CountedVisit>();
  readonly #typed = new Map<string, string>();
  readonly #files: FileReport[] = [];

  constructor(roads: Roads) {
    this.#roads = roads;
  }

  /**
   * Reads a file to its end; it is never in memory as a whole, unless it is a single value of many lines.
   *
   * @param tell is called with how many of its bytes have been read
   */
  async read(file: InsightFile, tell: (bytes: number) => void): Promise<void> {
    const report = {
      name: file.name,
      calls: 0,
      summaries: 0,
      typed: 0,
      twice: 0,
      faults: [],
      more: 0,
    };
    const reader = new LineReader((entries, line) => this.#take(entries, line, report));
    let bytes = 0;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const piece of piecesOf(file)) {
        bytes += piece.byteLength;
        reader.write(decoder.decode(piece, { stream: true }));
        tell(bytes);
      }
      reader.write(decoder.decode());
      reader.end();
    } catch (error) {
      fault(report, { reason: error instanceof TypeError ? NOT_TEXT : String(error) });
    }
    if (report.calls + report.summaries + report.typed + report.faults.length === 0)
      fault(report, { reason: NOTHING });
    this.#files.push(report);
  }

  #take(entries: readonly FileEntry[], line: number | undefined, report: Report): void {
    for (const entry of entries) {
      if (entry.is === 'faulty')
        fault(report, { ...(line !== undefined && { line }), reason: entry.reason });
      else if (entry.is === 'typed') {
        report.typed += 1;
        const { id, text } = entry.typed;
        if (this.#typed.has(id)) report.twice += 1;
        this.#typed.set(id, text);
      } else {
        report[entry.is === 'call' ? 'calls' : 'summaries'] += 1;
        const visit =
          entry.is === 'call'
            ? visitOfCall(entry.call, this.#roads)
            : visitOfSummary(entry.summary, nameOf(entry.summary), this.#roads);
        if (!this.#add(visit)) report.twice += 1;
      }
    }
  }

  /** A call replaces a summary of the same visit, and newer replaces older. @returns whether it is new */
  #add(visit: CountedVisit): boolean {
    const known = this.#visits.get(visit.id);
    const isBetter =
      known === undefined ||
      (visit.isCall === known.isCall ? visit.touched > known.touched : visit.isCall);
    if (isBetter) this.#visits.set(visit.id, visit);
    return known === undefined;
  }

  /** @returns what has been read so far, in a form that may be shown */
  counted(): Counted {
    return {
      files: this.#files,
      tally: tallied([...this.#visits.values()]),
      typed: typedIn(this.#typed.values()),
    };
  }
}

const NOT_TEXT = 'it is not a text in UTF-8';

type Report = { -readonly [Name in keyof FileReport]: FileReport[Name] } & { faults: Fault[] };

function fault(report: Report, one: Fault): void {
  if (report.faults.length < MOST_FAULTS) report.faults.push(one);
  else report.more += 1;
}

/** Identical for copies of the same summary, and for nothing else. */
const nameOf = (summary: CaseSummary) => `${contentOf(summary)} ${summary.madeAt ?? ''}`;

/** @returns the texts that five or more people typed alike */
function typedIn(texts: Iterable<string>): TypedText[] {
  const counts = new Map<string, number>();
  for (const typed of texts) {
    // A file can be written by anybody.
    const text = maskSecrets(typed.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim());
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count >= LEAST)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

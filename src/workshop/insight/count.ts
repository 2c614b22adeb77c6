/** Files are read, and what they hold is counted: the whole work of the worker. */
import { maskSecrets } from '../../engine/secrets.ts';
import type { CaseSummary } from '../../engine/summary/summarySchema.ts';
import { contentOf } from '../../tickets/ticket.ts';
import { type CountedVisit, visitOfCall, visitOfSummary } from './countVisit.ts';
import { LineReader, NOTHING } from './lineReader.ts';
import { LEAST } from './protect.ts';
import type { FileEntry } from './readEntry.ts';
import type { Roads } from './roads.ts';
import { type Tally, tallied } from './tally.ts';

/** A place in a file at which something is wrong. */
interface Fault {
  /** From 1; absent if it is the whole file. */
  readonly line?: number;
  readonly reason: string;
}

/** What a file holds. */
export interface FileReport {
  readonly name: string;
  readonly calls: number;
  readonly summaries: number;
  readonly typed: number;
  /** Of these, what another file, or an earlier line, had already. */
  readonly twice: number;
  readonly faults: readonly Fault[];
  /** Faults beyond those that are listed. */
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
  /** What was typed and found nothing, the most frequent first. */
  readonly typed: readonly TypedText[];
}

/** No page lists more faults of a file. */
const MOST_FAULTS = 50;

/** A file as a browser gives it: it is read in pieces. */
export type InsightFile = Pick<File, 'name' | 'size' | 'slice'>;

/** Bytes of a piece. While one is read, the next is fetched. */
const PIECE = 4_000_000;

async function* piecesOf(file: InsightFile): AsyncGenerator<ArrayBuffer> {
  const piece = (from: number) => file.slice(from, from + PIECE).arrayBuffer();
  let next = piece(0);
  for (let from = 0; from < file.size; ) {
    const now = await next;
    from += PIECE;
    if (from < file.size) {
      next = piece(from);
      // Whether it fails is found when its turn comes.
      next.catch(() => {});
    }
    yield now;
  }
}

/** Counts what files hold. */
export class Counter {
  readonly #roads: Roads;
  readonly #visits = new Map<string, CountedVisit>();
  readonly #typed = new Map<string, string>();
  readonly #files: FileReport[] = [];

  constructor(roads: Roads) {
    this.#roads = roads;
  }

  /**
   * Reads a file to its end; it is never there as a whole unless it is one value of many lines.
   *
   * @param file a file
   * @param tell hears how many of its bytes have been read
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

  /** Of the same visit the fuller and newer one counts. @returns whether it was not there before */
  #add(visit: CountedVisit): boolean {
    const known = this.#visits.get(visit.id);
    const isBetter =
      known === undefined ||
      (visit.isCall === known.isCall ? visit.touched > known.touched : visit.isCall);
    if (isBetter) this.#visits.set(visit.id, visit);
    return known === undefined;
  }

  /** @returns what has been read, as it may be shown */
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

/** What is the same in a copy of the same summary, and in no other. */
const nameOf = (summary: CaseSummary) => `${contentOf(summary)} ${summary.madeAt ?? ''}`;

/** @returns what people typed alike, as far as five or more did */
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

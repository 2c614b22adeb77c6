/**
 * The content of a file, recognised by its structure: calls, summaries, tickets containing them, and texts
 * that found nothing.
 */
import { type Call, readCall } from '../../engine/call.ts';
import { NothingFound } from '../../engine/nothingFound.ts';
import { outcomes } from '../../engine/stepKinds.ts';
import { CaseSummary } from '../../engine/summary/summarySchema.ts';
import { z } from '../../engine/zod.ts';

/** An entry in a file that is counted or faulty. */
export type FileEntry =
  | { readonly is: 'call'; readonly call: Call }
  | { readonly is: 'summary'; readonly summary: CaseSummary }
  | { readonly is: 'typed'; readonly typed: NothingFound }
  | { readonly is: 'faulty'; readonly reason: string };

// Ticket systems add their own fields to what they were sent.
const Sent = CaseSummary.strip();

/** The maximum depth at which a summary is searched for in a ticket. */
const DEEPEST = 6;

/**
 * @param value a parsed file, or a parsed line of one
 * @returns its entries, in order; empty if it contains none
 */
export function entriesIn(value: unknown): FileEntry[] {
  const entries: FileEntry[] = [];
  collect(value, entries, 0);
  return entries;
}

function collect(value: unknown, entries: FileEntry[], depth: number): void {
  if (typeof value === 'string') {
    // Ticket systems store what they were sent as a text.
    if (/^\s*[{[]/.test(value) && depth < DEEPEST) collect(parsed(value), entries, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entry = Array.isArray(value) ? undefined : recognised(value as Fields);
  if (entry) entries.push(entry);
  else if (depth < DEEPEST)
    for (const part of Object.values(value)) collect(part, entries, depth + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fields that are examined in a value of unknown type. */
type Fields = Readonly<
  Partial<
    Record<
      | 'kind'
      | 'version'
      | 'case'
      | 'transcript'
      | 'id'
      | 'revision'
      | 'startedAt'
      | 'updatedAt'
      | 'changes'
      | 'before'
      | 'left'
      | 'furthest'
      | 'brought'
      | 'phase'
      | 'since'
      | 'breaks'
      | 'handOver'
      | 'ending'
      | 'status'
      | 'flow'
      | 'node'
      | 'answers'
      | 'answeredAt'
      | 'assumed'
      | 'from'
      | 'to',
      unknown
    >
  >
>;

function recognised(value: Fields): FileEntry | undefined {
  const { kind, version } = value;
  if (kind === 'desk-call') {
    const call = isQuicklySound(value) ? (value as unknown as Call) : readCall(value);
    return typeof call === 'string' ? { is: 'faulty', reason: call } : { is: 'call', call };
  }
  if (kind === 'nothing-found') {
    const { data, error } = NothingFound.safeParse(value);
    return data ? { is: 'typed', typed: data } : { is: 'faulty', reason: reasonOf(error) };
  }
  if (!('status' in value && 'steps' in value && 'guides' in value)) return undefined;
  if (typeof version === 'number' && version > 1)
    return { is: 'faulty', reason: `version ${version} is newer than this page` };
  const { data, error } = Sent.safeParse(value);
  return data ? { is: 'summary', summary: data } : { is: 'faulty', reason: reasonOf(error) };
}

const reasonOf = (error: z.ZodError) =>
  z
    .prettifyError(error)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('✖ ', '');

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const isText = (value: unknown) => typeof value === 'string';
/** A call repeats most of its times. */
let lastTime: unknown;
function isTime(value: unknown): boolean {
  if (value === lastTime) return true;
  const is = typeof value === 'string' && TIME.test(value);
  if (is) lastTime = value;
  return is;
}
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
function isList(value: unknown, of: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!of(item)) return false;
  return true;
}
const isMaybe = (value: unknown, is: (value: unknown) => boolean) =>
  value === undefined || is(value);
const fieldsOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;

/**
 * Validating by schema takes six times as long as reading the file. It decides all doubtful cases; this only
 * speeds up sound calls, and checks everything that is counted.
 */
function isQuicklySound(call: Fields): boolean {
  const { version, before, left, furthest, brought, phase, since, breaks, handOver } = call;
  const record = fieldsOf(call.case);
  const { id, revision, startedAt, updatedAt, changes } = record;
  return (
    version === 1 &&
    isText(id) &&
    isText(revision) &&
    [startedAt, updatedAt, since].every(isTime) &&
    isList(changes, isChange) &&
    isWay(record, fieldsOf(record.transcript)) &&
    isList(before, isWhole) &&
    isMaybe(left, (ways) => isList(ways, isWhole)) &&
    isWhole(furthest) &&
    isCount(brought) &&
    isOneOf(phase, ['talking', 'held', 'ended']) &&
    isMaybe(breaks, (all) => isList(all, isBreak)) &&
    isMaybe(handOver, (one) => isText(fieldsOf(one).to)) &&
    isMaybe(call.ending, (one) => isOneOf(fieldsOf(one).status, ['open', ...outcomes]))
  );
}

const isOneOf = (value: unknown, all: readonly string[]) =>
  typeof value === 'string' && all.includes(value);

const isWhole = (value: unknown) => isWay(fieldsOf(value));

/** A way with its answers, or a case, which has them in its transcript. */
function isWay(value: Fields, { flow, answers }: Fields = value): boolean {
  const { answeredAt, assumed, brought, revision } = value;
  return (
    isText(flow) &&
    isList(answers, isText) &&
    isList(answeredAt, isTime) &&
    (answers as unknown[]).length === (answeredAt as unknown[]).length &&
    isList(assumed, isCount) &&
    isMaybe(brought, isCount) &&
    isMaybe(revision, isText)
  );
}

const isBreak = (value: unknown) => isTime(fieldsOf(value).from) && isTime(fieldsOf(value).to);

function isChange(value: unknown): boolean {
  const { flow, node, from, to } = fieldsOf(value);
  return isText(flow) && isText(node) && isText(from) && isText(to);
}

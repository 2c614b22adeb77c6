import { jsonLines } from '../../src/engine/jsonLines.ts';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { parseGuidePath } from '../../src/engine/address.ts';
import type { LockFile } from '../../src/engine/authoring/lock.ts';
import { readCall } from '../../src/engine/call.ts';
import { readCaseCode } from '../../src/engine/case-code.ts';
import { fitting, readPasted } from '../../src/engine/open.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { readKeptVisit } from '../../src/guide/visit/keptVisit.ts';
import { createOutboxStore } from '../../src/tickets/outboxStore.ts';
import { PlayedCall } from '../../src/training/practise/history.ts';
import { whole } from '../engine/locks.ts';

/** What an earlier release made and stored: written by the code of commit f5094d3. */
interface Before {
  /** Visits in every guide, to where they led then. */
  readonly visits: readonly {
    flow: string;
    answers: string[];
    node: string;
    code: string;
    link: string;
    revision: string;
  }[];
  /** The last visit, as local storage held it. */
  readonly visit: string;
  /** Calls as the desk exported them, one a line. */
  readonly calls: string;
  readonly tickets: readonly { key: string; body: string }[];
  /** Practice calls that were played. */
  readonly entries: readonly { result: { id: string; score: number }; moves: unknown[] }[];
  readonly summary: object;
}

const before: Before = JSON.parse(readFileSync('test/rooms/stored/before.json', 'utf8'));
const lock = whole(JSON.parse(readFileSync('flows/answers.lock.json', 'utf8')) as LockFile);

test.each(before.visits)('the case code $code still says what was answered', (visit) => {
  const read = readCaseCode(lock, visit.code);
  expect(['current', 'older']).toContain(read.is);
  if (!('transcript' in read)) throw new Error(`${visit.code} cannot be read: ${read.is}`);
  expect(read.transcript).toEqual({ flow: visit.flow, answers: visit.answers });
  expect(readPasted(`Case code: ${visit.code}.`)).toEqual({ is: 'code', code: expect.any(String) });
});

test.each(before.visits)(
  'the link $link still opens its visit',
  ({ link, flow, answers, node }) => {
    const url = new URL(link, 'http://localhost');
    expect(parseGuidePath(url.pathname.replace('/guides/', ''))).toEqual({ flow, answers });
    const { visited, rejected } = replay(allFlows, flow, answers);
    const last = visited.at(-1);
    // Where a guide has changed since, what still fits is shown, and the page says so.
    expect(visited.length).toBeGreaterThan(0);
    if (rejected.length === 0) expect(allFlows).toHaveProperty(last?.flow ?? '');
    else expect(answers.length - rejected.length).toBeLessThan(answers.length);
    expect(node).toMatch(/\//);
  },
);

test('most visits of then still go all their way', () => {
  const fits = before.visits.filter(({ code, flow, answers }) => {
    const read = readCaseCode(lock, code);
    return (
      'answers' in read && fitting(replay(allFlows, flow, answers), read.answers) === answers.length
    );
  });
  expect(fits.length / before.visits.length).toBeGreaterThan(0.8);
});

test('the last visit that was kept is offered', () => {
  const stored = JSON.parse(before.visit);
  const { format: _, ...visit } = stored;
  expect(readKeptVisit(stored)).toMatchObject(visit);
});

describe('calls', () => {
  const lines = before.calls.trim().split('\n');
  test.each(lines.map((line, i) => [i, JSON.parse(line)] as const))(
    'call %i is read with all that was in it',
    (_, stored) => {
      const call = readCall(stored);
      if (typeof call === 'string') throw new Error(call);
      expect(call.case.transcript).toEqual(stored.case.transcript);
      expect(call.case.notes.map(({ text }) => text)).toEqual(
        stored.case.notes.map(({ text }: { text: string }) => text),
      );
      expect(call.case.identityCheck?.outcome).toBe(stored.case.identityCheck?.outcome);
      expect(call.before).toHaveLength(stored.before.length);
      expect(call.handOver).toEqual(stored.handOver);
      expect(call.phase).toBe(stored.phase);
      expect(readCall(JSON.parse(jsonLines([call])))).toEqual(call);
    },
  );
});

test('a ticket that waits is still in the outbox', async () => {
  const db = await openDB('tickets', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('tickets', { keyPath: 'key' }),
  });
  for (const ticket of before.tickets) await db.put('tickets', ticket);
  db.close();
  const { items, unreadable } = await createOutboxStore().list();
  expect(unreadable).toEqual([]);
  expect(items.map(({ key, body }) => ({ key, body }))).toEqual([
    ...new Map(before.tickets.map(({ key, body }) => [key, { key, body }])).values(),
  ]);
});

test.each(before.entries)('practice call $result.seed is kept with its score', (entry) => {
  expect(PlayedCall.parse(entry)).toMatchObject({ result: entry.result, moves: entry.moves });
});

it('a summary that was sent is still one', () => {
  expect(() => CaseSummary.parse(before.summary)).not.toThrow();
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { classOf, sharedCalls } from '../../src/training/practise/class.ts';
import type { CallResult, PlayedCall } from '../../src/training/practise/history.ts';
import {
  fileName,
  fromStatements,
  toCsv,
  toStatements,
} from '../../src/training/practise/resultFiles.ts';
import { Statement } from './xapi.ts';

const ORIGIN = 'https://help.example.org';

let ids = 0;
function result(own: Partial<CallResult> = {}): CallResult {
  ids += 1;
  return {
    version: 1,
    id: `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`,
    name: 'Ada',
    seed: '12345',
    difficulty: 2,
    at: '2026-05-04T10:11:12+02:00',
    flow: 'clock-drift',
    title: 'The clock is wrong',
    caller: 'Jonas',
    isImpostor: false,
    time: 304_120,
    score: 92,
    passed: true,
    parts: { outcome: 30, way: 22, identity: 25, handOff: 15 },
    outcome: 'right',
    end: 'done',
    reasons: ['You took “No”; it meant “Yes”.'],
    ...own,
  };
}

const hostile = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  'a "quoted", name\r\nwith lines',
  '<img src=x onerror=alert(1)>',
  '\u202egnp.exe',
  '',
];

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

describe('results as a table', () => {
  it('are read by a CSV parser, each value in its column', () => {
    const [row] = rowsOf(toCsv([result({ isImpostor: true })]));
    expect(row).toEqual({
      trainee: 'Ada',
      ended: '2026-05-04T10:11:12+02:00',
      seed: '12345',
      level: '2',
      guide: 'The clock is wrong',
      impostor: 'yes',
      score: '92',
      passed: 'yes',
      outcome: 'right',
      points_outcome: '30',
      points_way: '22',
      points_identity: '25',
      points_hand_off: '15',
      seconds: '304',
      reasons: 'You took “No”; it meant “Yes”.',
    });
  });

  it('stay one row a call whatever is in them, and nothing in them is a formula', () => {
    const rows = rowsOf(
      toCsv(hostile.map((text) => result({ name: text, reasons: [text, text] }))),
    );
    expect(rows).toHaveLength(hostile.length);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[\s\u202a-\u202e]*[=+\-@＝＋－＠]/);
  });

  it('are a head alone where there are none', () => {
    expect(rowsOf(toCsv([]))).toEqual([]);
    expect(toCsv([]).split('\r\n')).toHaveLength(2);
  });
});

describe('results as statements of the Experience API', () => {
  it('have the published shape of version 1.0.3', () => {
    const all = [
      result(),
      result({ passed: false, score: 0, outcome: 'let-in', end: 'stopped', time: 0 }),
      ...hostile.map((name) => result({ name, title: name, seed: name })),
    ];
    const statements = JSON.parse(JSON.stringify(toStatements(all, ORIGIN, 'en')));
    for (const statement of statements) expect(() => Statement.parse(statement)).not.toThrow();
    expect(statements[0]).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
      result: { score: { scaled: 0.92, raw: 92 }, success: true, completion: true },
      timestamp: '2026-05-04T10:11:12+02:00',
      context: { platform: `Authenticator Troubleshooter ${version}` },
      version: '1.0.3',
    });
    expect(statements[0].result.duration).toBe('PT304.12S');
    expect(statements[1]).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/failed' },
      result: { success: false, completion: false, duration: 'PT0.00S' },
    });
  });

  it('come back as they went, also from another address', () => {
    const all = [result(), result({ name: 'Grace', isImpostor: true })];
    const text = `\ufeff${JSON.stringify(toStatements(all, ORIGIN, 'en'), undefined, 2)}`;
    expect(fromStatements(text)).toEqual({ results: all, entries: [], bad: [] });
    const [one] = toStatements(all, 'http://localhost:4187', 'en');
    expect(fromStatements(JSON.stringify(one)).results).toEqual([all[0]]);
  });

  it('bring what was done along, so that a trainer opens the debrief; a broken play harms no result', () => {
    const one = result();
    const entry: PlayedCall = {
      result: one,
      moves: [
        { at: 1, is: 'check', method: 'call-back' },
        { at: 2, is: 'record', method: 'call-back' },
        { at: 3, is: 'write', field: 'note', text: 'The caller read the message aloud.' },
      ],
      allowed: ['call-back'],
      print: 'abc',
    };
    const [statement] = toStatements([one], ORIGIN, 'en', [entry]);
    expect(fromStatements(JSON.stringify(statement))).toEqual({
      results: [one],
      entries: [entry],
      bad: [],
    });
    const broken = JSON.stringify(statement).replace('"method"', '"methods"');
    expect(fromStatements(broken)).toEqual({ results: [one], entries: [], bad: [] });
  });

  it('are in files named by trainee', () => {
    expect(fileName('practice', ' Zoë / O’Hara ', '2026-05-04')).toBe(
      'practice-Zoe-O-Hara-2026-05-04',
    );
    expect(fileName('practice', '../..', '2026-05-04')).toBe('practice-2026-05-04');
    expect(fileName('practice', '李雷', '2026-05-04')).toBe('practice-李雷-2026-05-04');
  });

  it.each([
    ['no JSON', '{"id":'],
    ['nothing', ''],
    ['something else', '{"kind":"demonstration","version":1,"name":"","items":[]}'],
    [
      'a statement of another program',
      JSON.stringify({ ...toStatements([result()], ORIGIN, 'en')[0], context: { extensions: {} } }),
    ],
    [
      'a result that was tampered with',
      JSON.stringify(toStatements([result({ score: 4000 })], ORIGIN, 'en')),
    ],
    [
      'one with more than a result holds',
      JSON.stringify(toStatements([{ ...result(), more: 1 } as CallResult], ORIGIN, 'en')),
    ],
    ['a prototype', '[{"__proto__":{"id":"x"}}]'],
    ['a list of nothing', '[null, 1, "x"]'],
  ])('are not taken from %s, and it is said why', (_, text) => {
    const { results, bad } = fromStatements(text);
    expect(results).toEqual([]);
    expect(bad.length).toBeGreaterThan(0);
    for (const why of bad) if (why.is === 'no-call') expect(why.problem).toMatch(/\w/);
  });

  it('are taken as far as they are good, and the place of each bad one is told', () => {
    const good = toStatements([result(), result()], ORIGIN, 'en');
    const { results, bad } = fromStatements(JSON.stringify([good[0], {}, good[1]]));
    expect(results).toHaveLength(2);
    expect(bad).toMatchObject([{ is: 'no-call', place: 2 }]);
  });
});

describe('a class', () => {
  it('is told by name; the same call from two files counts once', () => {
    const twice = result({ name: ' Ada ' });
    const pupils = classOf([
      twice,
      twice,
      result({
        name: 'Ada',
        score: 50,
        passed: false,
        parts: { outcome: 30, way: 0, identity: 5, handOff: 15 },
      }),
      result({ name: 'Grace', isImpostor: true, outcome: 'right' }),
      result({ name: 'Grace', isImpostor: true, outcome: 'let-in', score: 40, passed: false }),
    ]);
    expect(pupils).toMatchObject([
      { name: 'Grace', passed: 1, mean: 66, impostors: 2, held: 1, next: 'let-in' },
      { name: 'Ada', passed: 1, mean: 71, impostors: 0, held: 0, next: 'way' },
    ]);
    expect(pupils.map(({ calls }) => calls.map(({ score }) => score))).toEqual([
      [40, 92],
      [50, 92],
    ]);
  });

  it('begins with whoever let an impostor in, whatever their points', () => {
    const pupils = classOf([
      result({ name: 'Low', score: 5, passed: false, outcome: 'stopped' }),
      result({ name: 'Away', score: 60, passed: false, outcome: 'sent-away' }),
      result({ name: 'In', score: 70, passed: false, outcome: 'let-in', isImpostor: true }),
      result({ name: 'In', score: 100 }),
      result({ name: 'Not', score: 40, passed: false, outcome: 'not-secured', isImpostor: true }),
    ]);
    expect(pupils.map(({ name }) => name)).toEqual(['In', 'Not', 'Away', 'Low']);
    expect(
      classOf([
        result({ score: 100, parts: { outcome: 30, way: 30, identity: 25, handOff: 15 } }),
      ])[0]?.next,
    ).toBeUndefined();
  });

  it('sees the same call side by side, and no call that only one has taken', () => {
    const own = { seed: '777', difficulty: 3 as const };
    const shared = sharedCalls([
      result({ ...own, name: 'Ada', score: 90 }),
      result({ ...own, name: 'Grace', score: 30, outcome: 'stopped', passed: false }),
      result({ seed: '777', difficulty: 1, name: 'Ada' }),
      result({ seed: '888', name: 'Ada' }),
      result({ seed: '888', name: 'Ada' }),
    ]);
    expect(shared).toMatchObject([{ seed: '777', difficulty: 3 }]);
    expect(shared[0]?.results.map(({ name }) => name)).toEqual(['Grace', 'Ada']);
  });

  it('is nobody where no call was read', () => {
    expect(classOf([])).toEqual([]);
  });
});

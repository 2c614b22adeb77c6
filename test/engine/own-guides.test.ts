import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import lockFile from '../../flows/answers.lock.json';
import { facts } from '../../flows/facts.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { vocabularyIn } from '../../flows/vocabularies.ts';
import { idsOf, type LockFile } from '../../src/engine/authoring/lock.ts';
import {
  checkOwnFiles,
  checkOwnGuides,
  type OwnFile,
  publishedBehind,
} from '../../src/engine/authoring/ownGuides.ts';
import { ownLock } from '../../src/engine/authoring/ownLock.ts';
import { caseCode, readCaseCode } from '../../src/engine/case-code.ts';
import type { AnswerNumbers } from '../../src/engine/case-code-lock.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { defaultChecks, isOwn } from '../../src/engine/organisation.ts';
import { readAdditionsFile, readOrganisationFile } from '../../src/engine/organisationFile.ts';
import { replay } from '../../src/engine/transcript.ts';
import type { Found } from '../../src/finder/search/model.ts';
import { ownEntry, ownFinder } from '../../src/finder/search/own.ts';
import { judge } from '../../src/training/practise/judge.ts';
import { difficulties, makeCall } from '../../src/training/practise/practiceCall.ts';
import { playBest } from '../training/bot.ts';
import { read } from './sources.ts';

const example = read('docs/examples/own-vpn.guide.json');
const around = { flows: allFlows, products, records, facts, mostUsed: [] };
const file = (text: string, i = 0): OwnFile => ({
  field: `guides[${i}]`,
  path: `guides/own-${i}.guide.json`,
  text,
});

/** What becomes of an organisation's files: its guides by id, and what is wrong, in words. */
function outcome(...texts: string[]) {
  const read = checkOwnFiles(texts.map(file));
  const checked = checkOwnGuides(read.guides, around);
  return {
    machines: Object.fromEntries(checked.guides.map(({ machine }) => [machine.id, machine])),
    problems: [...read.problems, ...checked.problems].map(
      ({ field, detail = '' }) => `${field} ${detail}`,
    ),
  };
}

/** The example with something in it changed. */
const changed = (from: string, to: string) => {
  expect(example).toContain(from);
  return example.replaceAll(from, to);
};

describe('an organisation’s own guide', () => {
  it('is sound as the documentation has it, and is fetched with the guide it goes on in', () => {
    const { machines, problems } = outcome(example);
    expect(problems).toEqual([]);
    expect(Object.keys(machines)).toEqual(['own-vpn']);
    expect(publishedBehind(checkOwnFiles([file(example)]).guides)).toEqual(['clock-drift']);
  });

  it('is never taken for a vendor’s: its id, its product and its records say whose it is', () => {
    const { machines, problems } = outcome(
      changed('"id": "own-vpn"', '"id": "vpn"'),
      changed('"product": "own"', '"product": "entrust"'),
    );
    expect(machines).toEqual({});
    expect(problems).toEqual([
      expect.stringContaining('guides[0] guides/own-0.guide.json, flow.id: is “vpn”'),
      expect.stringContaining('guides[1] guides/own-1.guide.json, flow.meta.product'),
      expect.stringContaining('guides[1] guides/own-1.guide.json, records.0.product'),
    ]);
    expect(Object.keys(allFlows).filter(isOwn)).toEqual([]);
  });

  it('is left out where it is faulty, with whoever goes on in it, and the others work', () => {
    const ungated = changed('"operation": "reset",', '').replaceAll('own-vpn', 'own-ungated');
    const behind = changed('"clock-drift"', '"own-ungated"').replaceAll(
      '"id": "own-vpn"',
      '"id": "own-behind"',
    );
    const { machines, problems } = outcome(ungated, behind, example, 'no guide');
    expect(Object.keys(machines)).toEqual(['own-vpn']);
    expect(problems).toEqual([
      expect.stringContaining('guides[3] guides/own-3.guide.json: is not JSON'),
      expect.stringContaining('flow.states.askForReset.meta.operation: tells somebody to “Reset…”'),
      expect.stringContaining('flow.states.checkClock.meta.flow: there is no flow own-ungated'),
    ]);
  });

  it('is refused where a guide behind its door would say what the visit did not establish', () => {
    const door = changed('"flow": "clock-drift"', '"flow": "identity-name-exists","with": ["yes"]');
    const told = (about: string) =>
      door.replace(
        '"label": "My phone shows the wrong time",',
        `$& "knows": [{ "id": "own-told", "how": "says", ${about} "text": "It says something." }],`,
      );
    expect(outcome(told('')).problems).toEqual([]);
    const { machines, problems } = outcome(told('"about": "message",'));
    expect(machines).toEqual({});
    expect(problems[0]).toContain('flow.states.checkClock: leads to identity-name-exists, ');
    expect(problems[0]).toContain('which the way /guides/own-vpn/clock');
  });

  it('is refused where another file has its id', () => {
    expect(outcome(example, example).problems).toEqual([
      expect.stringContaining('is “own-vpn”, as in another file'),
    ]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a hostile file holds what no type allows
type Anything = any;

/** The example after somebody has meddled with its first question, or with all of it. */
const meddled = (how: (question: Anything, file: Anything) => void) => {
  const file = JSON.parse(example);
  how(file.flow.states.sameMessage, file);
  return JSON.stringify(file);
};
const many = <One>(count: number, one: (i: number) => One) =>
  Array.from({ length: count }, (_, i) => one(i));
const label = (text: string) => meddled(({ on }) => Object.assign(on.yes.meta, { label: text }));
const atLabel = 'flow.states.sameMessage.on.yes.meta.label: ';

const hostile: readonly [name: string, text: string, place: string][] = [
  ['nothing', '', ': is not JSON'],
  ['null', 'null', 'format: is undefined'],
  ['garbage at its end', `${example}}{`, ': is not JSON'],
  ['UTF-16', Buffer.from(`\ufeff${example}`, 'utf16le').toString('utf8'), ': is not JSON'],
  ['NaN', example.replace('"format": 1', '"format": NaN'), ': is not JSON'],
  ['a number without end', example.replace('"format": 1', '"format": 1e999'), 'format: '],
  ['a text for a number', example.replace('"format": 1', '"format": "1"'), 'format: '],
  [
    'the same field twice',
    example.replace('"yes": {', '"yes": {}, "yes": {'),
    'flow.states.sameMessage.on.yes: stands there twice',
  ],
  ['a script without brackets', label('javascript:alert`1`'), atLabel],
  ['an image', label('<IMG SRC=x>'), atLabel],
  ['a text in data', label('data:text/html;base64,PHN2Zz4='), atLabel],
  ['letters that cannot be seen', label('\u3164'), atLabel],
  [
    'a word of two alphabets',
    label('Y\u0435s, it says so'),
    `${atLabel}holds a word of letters of two`,
  ],
  ['marks without end', label(`Y${'\u0301'.repeat(9)}`), `${atLabel}holds more marks`],
  ['a text that fills pages', label('x'.repeat(100_000)), `${atLabel}is longer than`],
  [
    'an id like another',
    meddled((_, { flow }) => Object.assign(flow, { id: 'own-v\u0440n' })),
    'flow.id: ',
  ],
  [
    'an id without end',
    meddled((_, { flow }) => Object.assign(flow, { id: `own-${'a'.repeat(3000)}` })),
    'flow.id: ',
  ],
  [
    'an id of ours',
    meddled((_, { flow }) => Object.assign(flow, { id: 'clock-drift' })),
    'flow.id: ',
  ],
  [
    'thousands of answers',
    meddled(({ on }) =>
      Object.assign(on, Object.fromEntries(many(1500, (i) => [`a${i}`, on.yes]))),
    ),
    'flow.states.sameMessage.on: has more than',
  ],
  [
    'thousands of facts',
    meddled(({ on }) =>
      Object.assign(on.yes.meta, {
        knows: many(3000, (i) => ({ id: `own-f${i}`, how: 'says', text: 'T' })),
      }),
    ),
    'flow.states.sameMessage.on.yes.meta.knows: has more',
  ],
  [
    'a step that runs something',
    meddled((question) => Object.assign(question, { invoke: { src: 'x' } })),
    'flow.states.sameMessage.invoke: ',
  ],
  [
    'an answer to anything',
    meddled(({ on }) => Object.assign(on, { '*': on.yes })),
    'flow.states.sameMessage.on.*: ',
  ],
  [
    'a door to what every object has',
    example.replace('"flow": "clock-drift"', '"flow": "constructor"'),
    'flow.states.checkClock.',
  ],
  [
    'a way round without end',
    meddled(({ on }, { flow }) => {
      for (const way of Object.values<Anything>(on)) way.target = 'freshCode';
      for (const way of Object.values<Anything>(flow.states.freshCode.on))
        way.target = 'sameMessage';
    }),
    'flow.states.sameMessage.on: ',
  ],
  [
    'an unmarked unlocking',
    example.replace('Wait until the app shows a new code.', 'Unlock the account.'),
    'flow.states.freshCode.',
  ],
];

describe('a hostile file', () => {
  const other = example.replaceAll('own-vpn', 'own-other').replaceAll('OWN-01', 'OWN-02');

  it.each(hostile)(
    'with %s is refused with its place, and the guide beside it works',
    (_, text, place) => {
      const { machines, problems } = outcome(text, other);
      expect(Object.keys(machines)).toEqual(['own-other']);
      expect(problems[0]).toContain(
        `guides[0] guides/own-0.guide.json${place.startsWith(':') ? '' : ', '}${place}`,
      );
    },
  );
});

describe('a case code of an own guide', () => {
  const published = lockFile as unknown as LockFile;
  const lockOf = (text: string, name: string): AnswerNumbers => {
    const { machines } = outcome(text);
    const own = ownLock(machines, name);
    return {
      revision: published.revision,
      ids: idsOf(published),
      own: own.own,
      flows: { ...published.flows, ...own.flows },
    };
  };
  const { machines } = outcome(example);
  const flows: Record<string, Flow> = { ...allFlows, ...machines };
  const lock = lockOf(example, 'Example University');
  const codeOf = (answers: string[]) =>
    caseCode(lock, replay(flows, 'own-vpn', answers)) ?? 'no code';

  it.each([
    [[]],
    [['yes']],
    [['yes', 'failed']],
    [['yes', 'hand-over']],
    [['yes', 'not-me']],
    [['clock', 'yes']],
    [['clock', 'no', 'not-sure', 'known-problem']],
  ])('opens in the same organisation: %j', (answers) => {
    expect(readCaseCode(lock, codeOf(answers))).toMatchObject({
      is: 'current',
      transcript: { flow: 'own-vpn', answers },
      isCut: false,
    });
  });

  it('is told to be another’s where the organisation is another, or has no own guides', () => {
    const code = codeOf(['yes', 'failed']);
    expect(readCaseCode(lockOf(example, 'Example Bank'), code)).toEqual({ is: 'foreign' });
    const { own: _, ...without } = lock;
    expect(readCaseCode(without, code)).toEqual({ is: 'foreign' });
  });

  it('opens the guide at its beginning once the guide asks something else', () => {
    const now = lockOf(changed('It refuses the new code too', 'No'), 'Example University');
    expect(readCaseCode(now, codeOf(['yes', 'failed']))).toEqual({
      is: 'older',
      transcript: { flow: 'own-vpn', answers: [] },
      answers: [],
      isCut: true,
    });
  });

  it('changes no code of a published guide', () => {
    const { own: _, ...without } = lock;
    const replayed = replay(flows, 'activation-code-expired', ['yes', 'failed', 'expired-again']);
    expect(caseCode(lock, replayed)).toBe(caseCode(without, replayed));
  });

  it('notices any wrong character', () => {
    const code = codeOf(['yes', 'failed']);
    for (let i = 0; i < code.length; i++) {
      if (code[i] === '-') continue;
      const wrong = code.slice(0, i) + (code[i] === '7' ? '8' : '7') + code.slice(i + 1);
      expect(readCaseCode(lock, wrong)).toEqual({ is: 'mistyped' });
    }
  });
});

describe('practice', () => {
  const { machines } = outcome(example);
  const flows = { ...allFlows, ...machines };
  const all = [...records, ...JSON.parse(example).records];
  const calls = Array.from({ length: 24 }, (_, i) =>
    makeCall(String(i), flows, all, difficulties[i % 3], { products: ['own'] }),
  );

  it('begins in an own guide, in its words, behind the same gate, and the best play has full marks', () => {
    expect(new Set(calls.map(({ way }) => way.flow))).toEqual(new Set(['own-vpn']));
    const known = calls.flatMap(({ card }) => card.facts);
    expect(known).toContain('The VPN window says that the passcode is incorrect.');
    const players = calls.map((call) => playBest(call, flows));
    const said = JSON.stringify(players.map(({ state }) => state.turns));
    expect(said).toContain('Please read me the message in the VPN window, without any code.');
    expect(said).toContain('Yes, passcode incorrect.');
    expect(calls.some(({ isProtected }) => isProtected)).toBe(true);
    const scores = players.map(
      ({ call, moves }) => judge(call, flows, { moves, allowed: defaultChecks, needs: {} }).score,
    );
    expect(new Set(scores)).toEqual(new Set([100]));
  });
});

describe('the finder', () => {
  const machine = outcome(example).machines['own-vpn'];
  if (machine === undefined) throw new Error('the example is not sound');
  const { sayings: _s, nearly: _n, symptoms: _y, ...vocabulary } = vocabularyIn('en');
  const withOwn = ownFinder([ownEntry({ machine })], vocabulary);
  const found = (query: string, more: Partial<Found> = {}): Found => ({
    ...{ query, hasSecret: false, isOtherLanguage: false, isNearly: false, isUnsure: false },
    ...{ named: [], kind: 'nothing', results: [], near: [], recognised: [], undocumented: [] },
    ...{ elsewhere: [], ...more },
  });

  it.each(['VPN passcode incorrect', 'the vpn refuses my code', 'vpn passc'])(
    'finds an own guide by “%s”',
    (query) => {
      const { kind, results, notCovered } = withOwn(found(query, { notCovered: 'VPN' }));
      expect([kind, notCovered]).toEqual(['words', undefined]);
      expect(results.map(({ href, product }) => [href, product])).toEqual([
        ['/guides/own-vpn', 'own'],
      ]);
    },
  );

  it('leaves what is about something else as it was', () => {
    const other = found('QR code icon missing in the portal');
    expect(withOwn(other)).toBe(other);
  });
});

describe('an addition', () => {
  const problemsOf = (addition: object) =>
    readOrganisationFile(JSON.stringify({ additions: [addition] }), products).problems.map(
      ({ field, fault }) => `${field}: ${fault}`,
    );
  const at = { guide: 'activation-email-missing', step: 'askAdministrator' };

  it('may have a text, things to do, links and a contact, in several languages', () => {
    const addition = {
      ...at,
      text: { en: 'Open the portal.', fr: 'Ouvrez le portail.' },
      steps: [{ do: 'Open the MyID portal.', also: 'It needs the university’s network.' }],
      links: [{ text: 'MyID portal', url: 'https://myid.example.org' }],
      contact: { name: 'Identity team', phone: '+44 20 7946 0000' },
    };
    expect(problemsOf(addition)).toEqual([]);
    const { organisation } = readOrganisationFile(
      JSON.stringify({ additions: [addition] }),
      products,
      'fr',
    );
    expect(organisation.additions[0]?.text).toBe('Ouvrez le portail.');
  });

  it.each([
    [{ ...at, links: [{ text: 'Run', url: 'javascript:alert(1)' }] }, 'links[0].url: not-https'],
    [{ ...at, links: [{ text: 'Open', url: 'http://a.example' }] }, 'links[0].url: not-https'],
    [{ guide: 'x' }, 'step: missing'],
    [{ ...at, script: 'x' }, 'script: unknown'],
  ])('is refused with its place: %j', (addition, place) => {
    expect(problemsOf(addition)).toEqual([`additions[0].${place}`]);
  });

  it('may stand in a file of its own, in that file’s language; what is wrong there is named with its place', () => {
    const path = 'own/library.additions.json';
    const organised = readOrganisationFile(
      JSON.stringify({ additions: [at, path, 'library.json', { ...at, text: '' }] }),
      products,
    );
    expect(organised.organisation).toMatchObject({ additions: [at], additionFiles: [path] });
    expect(organised.problems).toEqual([
      { field: 'additions[2]', fault: 'not-additions-file' },
      { field: 'additions[3].text', fault: 'empty' },
    ]);
    const sound = { ...at, text: { fr: 'Ouvrez le portail.', en: 'Open the portal.' } };
    const faulty = { ...at, links: [{ text: 'Run', url: 'javascript:alert(1)' }] };
    const text = JSON.stringify({ language: 'nl', additions: [sound, faulty] });
    expect(readAdditionsFile(text, path, 'en', 'de')).toEqual({
      additions: [{ ...at, text: 'Open the portal.' }],
      others: new Map([
        ['Open the portal.', 'en'],
        ['Run', 'nl'],
        ['javascript:alert(1)', 'nl'],
      ]),
      problems: [{ field: `additions: ${path}, additions[1].links[0].url`, fault: 'not-https' }],
    });
    expect(
      readAdditionsFile(read('docs/examples/library.additions.json'), path, 'en'),
    ).toMatchObject({
      additions: [{ guide: 'activation-code-expired' }],
      problems: [],
    });
    for (const [broken, fault] of [
      ['[]', 'not-an-object'],
      ['{', 'not-json'],
    ])
      expect(readAdditionsFile(broken ?? '', path, 'en').problems).toMatchObject([
        { field: `additions: ${path}`, fault },
      ]);
    expect(readAdditionsFile('{}', path, 'en').problems).toEqual([
      { field: `additions: ${path}, additions`, fault: 'missing' },
    ]);
  });

  it.each(['../secret.guide.json', 'https://evil.example/x.guide.json', 'guide.json'])(
    'and a guide file is only fetched from this site: %s',
    (path) => {
      const { problems } = readOrganisationFile(JSON.stringify({ guides: [path] }), products);
      expect(problems).toEqual([{ field: 'guides[0]', fault: 'not-guide-file' }]);
    },
  );
});

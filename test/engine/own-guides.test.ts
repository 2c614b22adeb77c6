import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import lockFile from '../../flows/answers.lock.json';
import { facts } from '../../flows/facts.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { vocabularyIn } from '../../flows/vocabularies.ts';
import { idsOf, type LockFile } from '../../src/engine/build/lock.ts';
import {
  checkOwnGuides,
  type OwnFile,
  publishedBehind,
  readOwnFiles,
} from '../../src/engine/build/ownGuides.ts';
import { ownLock } from '../../src/engine/build/ownLock.ts';
import { caseCode, readCaseCode } from '../../src/engine/case-code.ts';
import type { Lock } from '../../src/engine/case-code-lock.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { isOwn } from '../../src/engine/organisation.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';
import { replay } from '../../src/engine/transcript.ts';
import type { Found } from '../../src/finder/search/model.ts';
import { ownEntry, ownFinder } from '../../src/finder/search/own.ts';
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
  const read = readOwnFiles(texts.map(file));
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
    expect(publishedBehind(readOwnFiles([file(example)]).guides)).toEqual(['clock-drift']);
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

  it('is refused where another file has its id', () => {
    expect(outcome(example, example).problems).toEqual([
      expect.stringContaining('is “own-vpn”, as in another file'),
    ]);
  });
});

describe('a case code of an own guide', () => {
  const published = lockFile as unknown as LockFile;
  const lockOf = (text: string, name: string): Lock => {
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

  it.each(['../secret.guide.json', 'https://evil.example/x.guide.json', 'guide.json'])(
    'and a guide file is only fetched from this site: %s',
    (path) => {
      const { problems } = readOrganisationFile(JSON.stringify({ guides: [path] }), products);
      expect(problems).toEqual([{ field: 'guides[0]', fault: 'not-guide-file' }]);
    },
  );
});

import { readFileSync } from 'node:fs';
import type { MessageDescriptor } from '@lingui/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HAND_OVER } from '../../src/engine/answer.ts';
import type { Case } from '../../src/engine/case.ts';
import { LONGEST_ADDRESS } from '../../src/engine/mailto.ts';
import { markdown, sanitise, sanitiseLine } from '../../src/engine/sanitise.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../src/engine/summary/exports.ts';
import { summaryMail } from '../../src/engine/summary/mail.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { isoWithZone } from '../../src/engine/time.ts';
import { replay } from '../../src/engine/transcript.ts';
import {
  check,
  circus,
  escalation,
  instruction,
  question,
  RECORD,
  resolution,
  toy,
  toys,
} from './toys.ts';

const say = ({ message = '' }: MessageDescriptor) => message;
const nameOf = (product: string) => `the product ${product}`;
const LINK = 'https://help.example/guides/lamp/no?r=abc123';
const NOW = '2026-03-02T14:20:00+01:00';

const lamp = toys(
  toy('lamp', {
    dark: question(
      'Is **Lamp** dark?',
      {
        no: 'lit',
        yes: {
          to: 'press',
          label: 'Yes, **Lamp** is dark',
          reads: { shown: 'word-for-word' },
          knows: [{ id: 'dark', how: 'read', text: '**Lamp** is dark.' }],
        },
        dim: { to: 'press', reads: { shown: 'by-meaning' } },
        blinks: { to: 'press', value: { label: 'Times', pattern: '\\d+', example: '3' } },
        coded: {
          to: 'press',
          value: { label: 'Status code', pattern: '\\d+', example: '1007', is: 'code' },
        },
        '1012': { to: 'press', label: '1012' },
        said: {
          to: 'press',
          label: 'It says “Bulb missing”',
          reads: { message: 'Bulb missing' },
        },
        'something-else': { to: 'press', label: 'Something else than “Bulb missing”' },
        sms: { to: 'press', label: 'By text message (SMS)', isChannel: true },
        'not-sure': 'press',
      },
      { shows: { where: 'On the lamp', words: 'No light.' } },
    ),
    press: instruction('Press **On**', {
      worked: 'lit',
      failed: 'clock',
      cannot: 'toElectrician',
      'already-tried': 'toElectrician',
    }),
    clock: check('Measure the clock', {
      'in-sync': { to: 'toElectrician', label: 'The clock is right' },
      behind: {
        to: 'toElectrician',
        label: 'The clock is behind',
        value: {
          label: 'Seconds behind',
          pattern: '\\d+',
          example: '94',
          is: 'seconds-behind',
        },
      },
      ahead: {
        to: 'toElectrician',
        label: 'The clock is ahead',
        value: {
          label: 'Seconds ahead',
          pattern: '\\d+',
          example: '94',
          is: 'seconds-ahead',
        },
      },
    }),
    lit: resolution('It is lit', { wrong: 'It was **Off**.', fixed: 'Pressing **On**.' }),
    toElectrician: escalation('The electrician takes over', {
      to: 'vendor-support',
      lead: 'The bulb is not it.',
      problem: 'The lamp stays dark after **On** was pressed.',
      asks: ['Check the **Fuse**.', 'Check the wire.'],
      left: 'Another **Bulb**.',
    }),
  }),
);

const visit = (...answers: string[]) => replay(lamp, 'lamp', answers);
const summary = (...answers: string[]) => summarise(lamp, visit(...answers));

/** @returns a case of a call, with what is given */
const aCase = (more: Partial<Case> = {}): Case => ({
  version: 1,
  id: '5e1ab8a6-6a1c-4f2e-9d0a-0c3a4d1b2c3d',
  transcript: { flow: 'lamp', answers: [] },
  revision: 'abc123',
  startedAt: '2026-03-02T14:00:00+01:00',
  updatedAt: '2026-03-02T14:10:00+01:00',
  answeredAt: [],
  assumed: [],
  changes: [],
  notes: [],
  told: [],
  outstanding: [],
  ...more,
});

const AT = '2026-03-02T14:05:00+01:00';

/** Everything that a summary can hold. */
const full = () =>
  summarise(
    lamp,
    visit('yes', 'failed', 'behind~94'),
    aCase({
      answeredAt: [AT, AT, AT],
      changes: [{ at: AT, flow: 'lamp', node: 'dark', from: 'no', to: 'yes' }],
      notes: [
        { at: AT, step: 1, text: 'Pressed it twice.' },
        { at: AT, text: 'Calm and patient.' },
      ],
      reference: 'INC-20418',
      identityCheck: { at: AT, method: 'call-back', outcome: 'confirmed' },
      told: ['An electrician comes tomorrow.'],
      outstanding: ['Order a bulb.'],
    }),
    { code: 'K7QM-3XTD-9P', link: LINK, now: NOW },
  );

describe('the summary of a visit', () => {
  it('tells the other side what fails, who takes over and why, what to do and what was done', () => {
    expect(summary('yes', 'cannot')).toMatchObject({
      version: 1,
      language: 'en',
      status: 'escalated',
      problem: 'The lamp stays dark after On was pressed.',
      to: 'vendor-support',
      why: 'The electrician takes over. The bulb is not it.',
      asks: ['Check the Fuse.', 'Check the wire.'],
      left: 'Another Bulb.',
      guides: [{ flow: 'lamp', title: 'Title of lamp', product: 'entrust' }],
      steps: [
        {
          at: 0,
          node: 'dark',
          text: 'Is Lamp dark?',
          answer: 'Yes, Lamp is dark',
          result: 'answered',
        },
        { at: 1, node: 'press', text: 'Press On', answerId: 'cannot', result: 'cannot' },
      ],
      records: [RECORD],
    });
  });

  test.each([
    ['worked', 'done'],
    ['failed', 'failed'],
    ['cannot', 'cannot'],
    ['already-tried', 'already-tried'],
    [HAND_OVER, 'skipped'],
  ])('tells a step that %s from every other result', (answer, result) => {
    expect(summary('yes', answer).steps[1]?.result).toBe(result);
  });

  it('tells what was seen as an answer, not as something that did not help', () => {
    const seen = visit('yes', 'failed').visited.map((one) =>
      one.taken?.id === 'failed'
        ? { ...one, taken: { ...one.taken, isFinding: true as const } }
        : one,
    );
    const { steps, fails } = summarise(lamp, { visited: seen, rejected: [] });
    expect(steps[1]).toMatchObject({ answerId: 'failed', result: 'answered' });
    expect(fails).toEqual([]);
    expect(summary('yes', 'failed').fails).toEqual(['Press On: Label of failed']);
  });

  it('tells that somebody was not sure', () => {
    expect(summary('not-sure').steps.map(({ result }) => result)).toEqual(['not-sure']);
  });

  it('tells what was assumed, and takes nothing assumed for found out', () => {
    const assumed = summarise(lamp, visit('yes', 'worked'), aCase({ assumed: [1] }));
    expect(assumed.steps.map(({ result }) => result)).toEqual(['answered', 'assumed']);
    expect(assumed.works).toEqual([]);
    expect(summary('yes', 'worked').works).toEqual(['Press On: Label of worked']);
  });

  it('keeps the value that an answer carried, and what it is', () => {
    expect(summary('blinks~3').steps[0]).toMatchObject({ value: '3', valueLabel: 'Times' });
    expect(summary('blinks').steps[0]).not.toHaveProperty('value');
  });

  test.each([
    [
      ['coded~1007'],
      { codes: ['1007'], facts: [{ kind: 'code', label: 'Status code', value: '1007' }] },
    ],
    [['1012'], { codes: ['1012'], facts: [{ kind: 'code', value: '1012' }] }],
    [['yes'], { messages: ['No light.'], codes: [], facts: [] }],
    [['no'], { messages: [] }],
    [['said'], { messages: ['Bulb missing'] }],
    [['something-else'], { messages: [] }],
    [['sms'], { facts: [{ kind: 'channel', value: 'By text message (SMS)' }] }],
    [['dim'], { messages: [], meanings: ['No light.'] }],
    [['yes', 'cannot'], { established: [{ how: 'read', text: 'Lamp is dark.' }] }],
    [['blinks~3'], { codes: [], facts: [{ kind: 'value', label: 'Times', value: '3' }] }],
    [
      ['yes', 'failed', 'behind~94'],
      {
        codes: [],
        facts: [
          { kind: 'clock', label: 'Measure the clock', value: 'Seconds behind: 94', seconds: -94 },
        ],
        works: [],
        fails: ['Press On: Label of failed', 'Measure the clock: The clock is behind (94)'],
      },
    ],
    [['yes', 'failed', 'ahead~12'], { facts: [{ kind: 'clock', seconds: 12 }] }],
    [
      ['yes', 'failed', 'in-sync'],
      {
        facts: [{ kind: 'clock', value: 'The clock is right' }],
        works: ['Measure the clock: The clock is right'],
      },
    ],
  ])('of %j tells what was found', (answers, expected) => {
    expect(summary(...answers)).toMatchObject(expected);
  });

  it('tells what was wrong and what fixed it where nobody has to take over', () => {
    const fixed = summary('yes', 'worked');
    expect(fixed).toMatchObject({
      status: 'resolved',
      problem: 'It was Off.',
      fixed: 'Pressing On.',
      asks: [],
    });
    expect(fixed).not.toHaveProperty('to');
  });

  it('hands over at the step that was reached when somebody would rather have a person', () => {
    expect(summary('yes', HAND_OVER)).toMatchObject({
      to: 'helpdesk',
      problem: expect.stringContaining('Title of lamp'),
      asks: [expect.stringContaining('Press On')],
      steps: [{ result: 'answered' }, { result: 'skipped' }],
    });
  });

  it('passes through doors: all guides, all that was answered, what a door knew, nothing twice', () => {
    const passed = summarise(
      circus,
      replay(circus, 'lion', ['not-sure', 'failed', 'no', 'yes', 'failed', 'yes']),
    );
    expect(passed.guides.map(({ flow }) => flow)).toEqual(['lion', 'tamer']);
    expect(passed.steps.map(({ text, result }) => [text, result])).toEqual([
      ['Does it roar?', 'not-sure'],
      ['Listen', 'failed'],
      ['Is the tamer there?', 'known'],
      ['Has she a whip?', 'answered'],
      ['Does it roar?', 'answered'],
      ['Feed it', 'failed'],
      ['Does it still roar?', 'answered'],
    ]);
    expect(new Set(passed.steps.map(({ at }) => at)).size).toBe(passed.steps.length);
    expect(CaseSummary.parse(passed)).toEqual(passed);
  });

  it('can be made at any time, of any visit', () => {
    expect(summary()).toMatchObject({ status: 'open', problem: 'Is Lamp dark?', steps: [] });
    const nothing = summarise(lamp, replay(lamp, 'nowhere', []));
    expect(nothing).toMatchObject({ status: 'open', problem: '', guides: [], steps: [] });
    expect(CaseSummary.parse(nothing)).toEqual(nothing);
  });

  it('of a call has all that the agent added', () => {
    const made = full();
    expect(CaseSummary.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      startedAt: '2026-03-02T14:00:00+01:00',
      updatedAt: '2026-03-02T14:10:00+01:00',
      madeAt: NOW,
      caseCode: 'K7QM-3XTD-9P',
      link: LINK,
      steps: [{ time: AT }, { time: AT }, { time: AT }],
      changes: [{ time: AT, text: 'Is Lamp dark?', from: 'no', to: 'yes' }],
      call: {
        reference: 'INC-20418',
        identityCheck: { method: 'call-back', outcome: 'confirmed' },
        notes: [{ step: 1, text: 'Pressed it twice.' }, { text: 'Calm and patient.' }],
        told: ['An electrician comes tomorrow.'],
        outstanding: ['Order a bulb.'],
      },
    });
  });
});

describe('each export is complete', () => {
  const forms = { text: summaryText, markdown: summaryMarkdown, json: summaryJson };
  const held = [
    'The lamp stays dark after On was pressed',
    'No light.',
    'The electrician takes over. The bulb is not it.',
    'Check the Fuse.',
    'Check the wire.',
    'Another Bulb.',
    'Is Lamp dark?',
    'Yes, Lamp is dark',
    'Press On',
    'Label of failed',
    'The clock is behind',
    '94',
    'Seconds behind',
    'Title of lamp',
    'lamp',
    RECORD,
    'INC-20418',
    'call-back',
    'confirmed',
    'Pressed it twice.',
    'Calm and patient.',
    'An electrician comes tomorrow.',
    'Order a bulb.',
    'K7QM-3XTD-9P',
    LINK,
    'en',
  ];
  test.each(Object.entries(forms))('%s', (form, make) => {
    const text = make(full(), say, nameOf).replaceAll('\\-', '-');
    for (const words of held) expect(text, words).toContain(words);
    const times = form === 'json' ? [AT, NOW] : ['2026-03-02 14:05 UTC+01:00', '14:20 UTC+01:00'];
    for (const time of times) expect(text).toContain(time);
    const results = form === 'json' ? ['"failed"'] : ['done, but it did not help'];
    for (const result of results) expect(text).toContain(result);
  });

  it('JSON comes back as the same summary', () => {
    const made = full();
    expect(CaseSummary.parse(JSON.parse(summaryJson(made)))).toEqual(made);
  });

  it('text says in its first lines what the next person has to know, then the rest', () => {
    const made = { ...summary('yes', 'failed', 'in-sync'), caseCode: 'K7QM-3XTD-9P', link: LINK };
    expect(summaryText(made, say, nameOf)).toBe(
      [
        'For: OneSpan Support, through your organisation (from the user)',
        'The problem: The lamp stays dark after On was pressed. Exact message: “No light.”',
        'Done: Press On (done, but it did not help)',
        'Please: (1) Check the Fuse. (2) Check the wire.',
        'Case code: K7QM-3XTD-9P',
        '',
        'The visit itself',
        `• ${LINK}`,
        '',
        'What the guide says at the end',
        '• The electrician takes over. The bulb is not it.',
        '',
        'What can still be tried',
        '• Another Bulb.',
        '',
        'Read on the screen',
        '• Lamp is dark.',
        '',
        'Step by step',
        '1. Is Lamp dark? → Yes, Lamp is dark',
        '2. Press On → Label of failed – done, but it did not help',
        '3. Measure the clock → The clock is right',
        '',
        'Found out',
        '• Measure the clock: The clock is right',
        '',
        'Guides',
        '• Title of lamp (the product entrust)',
        '',
        `Source documents: ${RECORD}. Language: en`,
      ].join('\n'),
    );
  });

  it('text names codes with their products, and calls a contact what the organisation calls it', () => {
    const made = { ...summary('1012', 'cannot'), toName: 'Light Desk' };
    const [who, what] = summaryText(made, say, nameOf).split('\n');
    expect(who).toBe('For: Light Desk (from the user)');
    expect(what).toMatch(/ Exact code: 1012 \(the product entrust\)\.$/);
  });

  it('text says what was tried before the visit took another way', () => {
    const tried = ['Shake **Lamp**: Label of failed'];
    const text = summaryText(
      summarise(lamp, visit('yes', 'cannot'), undefined, { tried }),
      say,
      nameOf,
    );
    expect(text).toContain('Done: Shake Lamp: Label of failed (before, on a different path)');
  });

  it('tells the results apart in words', () => {
    const answers = ['worked', 'failed', 'cannot', 'already-tried', HAND_OVER];
    const words = answers.map(
      (answer) => /^2\. .* – (.*)$/m.exec(summaryText(summary('yes', answer), say, nameOf))?.[1],
    );
    expect(words).not.toContain(undefined);
    expect(new Set(words).size).toBe(answers.length);
  });
});

/** What somebody may type into a note, to see what a system does with it. */
const hostile: Readonly<Record<string, string>> = {
  formula: `=cmd|'/C calc'!A0`,
  'formula behind a space': ' =1+1',
  'plus formula': '+SUM(1)',
  'minus formula': '-2+3+cmd|x',
  'at formula': '@SUM(1+1)',
  'formula behind a tab': 'a\t=1+1',
  'formula in a second line': 'fine\n=HYPERLINK("http://evil.example")',
  'formula behind a carriage return': 'fine\r=1',
  image: '<img src=x onerror=alert(1)>',
  script: '</pre><script>alert(1)</script>',
  'code tag': '[code]<b>bold</b>[/code]',
  'link tag': '[url=javascript:alert(1)]here[/url]',
  link: '[click](javascript:alert(1))',
  'image link': '![x](http://evil.example/x.png)',
  'reference link': '[x]: http://evil.example',
  autolink: '<http://evil.example> http://evil.example www.evil.example a@evil.example',
  heading: '# Heading\n## Second',
  fence: '```\ncode\n```',
  table: 'a | b\n--- | ---\n1 | 2',
  list: '- one\n1. two\n> three',
  emphasis: '*a* _b_ ~~c~~ `d` $e$ &copy; \\*',
  'right to left': 'safe\u202Eexe.txt\u2066\u200F\u061C',
  controls: 'bell\u0007 escape\u001b[31m null\u0000 next\u0085line\u2028end',
  unseen: 'a\u200bb\u00adc\ufeffd\u{e0041}e',
  'half a character': 'x\ud800y\udc00z',
};

describe('hostile text is sanitised', () => {
  const withNote = (text: string) =>
    summarise(
      lamp,
      visit('yes', 'cannot'),
      aCase({
        notes: [{ at: AT, text }],
        reference: text,
        told: [text],
        outstanding: [text],
        changes: [{ at: AT, flow: text, node: text, from: text, to: text }],
        identityCheck: { at: AT, method: text, outcome: 'confirmed' },
      }),
      { link: LINK },
    );
  /** What may turn the direction of a text, control a terminal or not be seen. */
  const controls = '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f';
  const unseen =
    '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\u{e0000}-\\u{e007f}';
  const acting = new RegExp(`[${controls}${unseen}]|\\p{Surrogate}`, 'u');

  it('leaves a number with its sign as it is: it is an exact code, and no formula', () => {
    for (const code of ['-13', '-1021', '+7']) expect(sanitiseLine(code)).toBe(code);
    expect(sanitiseLine('-13+1')).toBe("'-13+1");
  });

  test.each(Object.entries(hostile))('%s', (_, text) => {
    const made = withNote(text);
    expect(CaseSummary.parse(made)).toEqual(made);
    const plain = summaryText(made, say, nameOf);
    expect(plain).not.toMatch(acting);
    expect(plain).not.toMatch(/\[\/?code\]|\[\/?url/i);
    // No line begins as a formula, and neither does anything that was typed.
    for (const line of plain.split('\n')) expect(line).not.toMatch(/^\s*[=+@-]/);
    for (const typed of [made.call?.notes[0]?.text ?? '', made.call?.told[0] ?? '']) {
      for (const line of typed.split('\n')) expect(line).not.toMatch(/^\s*([=@]|[+-]\S)/);
    }
    const json = summaryJson(made);
    expect(json).not.toMatch(acting);
    expect(json).not.toMatch(/[<>]/);
    expect(CaseSummary.parse(JSON.parse(json))).toEqual(made);
    const marked = summaryMarkdown(made, say, nameOf);
    expect(marked).not.toMatch(acting);
    const own = marked.replace(`<${LINK}>`, '');
    expect(own).not.toMatch(/(?<!\\)[<>[\]`*_~|&$]/);
    expect(own).not.toMatch(/[a-z]:\/\/|\bwww\.|(?<!\\)@/i);
    const headings = own.split('\n').filter((line) => /^\s*#/.test(line));
    expect(headings.every((line) => /^##? [A-Z]/.test(line))).toBe(true);
    expect(headings).toHaveLength(
      summaryMarkdown(withNote('x'), say, nameOf).match(/^##? /gm)?.length ?? 0,
    );
  });

  it('a text of a megabyte is cut, and says so', () => {
    const made = withNote('word '.repeat(200_000));
    for (const form of [
      summaryText(made, say, nameOf),
      summaryMarkdown(made, say, nameOf),
      summaryJson(made),
    ]) {
      expect(form.length).toBeLessThan(100_000);
      expect(form).toContain('(cut here: ');
    }
    const many = summarise(
      lamp,
      visit('yes'),
      aCase({ notes: Array.from({ length: 100 }, () => ({ at: AT, text: 'y'.repeat(10_000) })) }),
    );
    expect(summaryText(many, say, nameOf).length).toBeLessThan(200_000);
  });

  it('nothing more happens to a text that is sanitised, and no text breaks it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          fc.constantFrom(...Object.values(hostile)),
        ),
        fc.integer({ min: 60, max: 200 }),
        (text, most) => {
          const once = sanitise(text, most);
          expect(sanitise(once, most)).toBe(once);
          expect(once.length).toBeLessThanOrEqual(most);
          expect(sanitiseLine(text)).not.toMatch(/\n/);
          expect(once).not.toMatch(acting);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('every note survives: what can be read of it is in each export', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,;'"!?()%äöü€]{1,80}$/), (text) => {
        const made = withNote(text);
        const kept = sanitise(text);
        expect(summaryText(made, say, nameOf)).toContain(kept);
        expect(CaseSummary.parse(JSON.parse(summaryJson(made))).call?.notes[0]?.text).toBe(kept);
        expect(summaryMarkdown(made, say, nameOf)).toContain(markdown(kept));
      }),
    );
  }, 60_000);
});

describe('an e-mail', () => {
  const bodyOf = (href: string) =>
    new URLSearchParams(href.replace(/^[^?]*\?/, '').replaceAll('+', '%2B')).get('body') ?? '';

  it('holds all that counts, in signs that take little room', () => {
    const made = { ...summary('yes', 'failed', 'in-sync'), caseCode: 'K7QM-3XTD-9P', link: LINK };
    const { href, isWhole } = summaryMail(made, say, nameOf, 'it-desk@help.example');
    expect(isWhole).toBe(true);
    expect(href).toMatch(/^mailto:it-desk@help\.example\?subject=K7QM-3XTD-9P:/);
    const body = bodyOf(href);
    for (const words of [made.problem, ...made.asks, 'No light.', 'Press On', 'K7QM-3XTD-9P', LINK])
      expect(body).toContain(words);
    expect(body).not.toMatch(/[“”’–→…]/);
  });

  it('holds the code and the link, and a place for the rest, where it does not fit', () => {
    const long = {
      ...full(),
      asks: Array.from({ length: 30 }, (_, i) => `Check wire ${i} of the lamp, and its end.`),
    };
    const { href, isWhole } = summaryMail(long, say, nameOf);
    expect(isWhole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    expect(decodeURIComponent(href)).toContain('K7QM-3XTD-9P');
    expect(decodeURIComponent(href)).toContain(LINK);
  });

  it('is made of any text, also of one that was cut in the middle of a sign', () => {
    const { href } = summaryMail({ ...full(), problem: 'Lamp \ud83d' }, say, nameOf);
    expect(decodeURIComponent(href)).toContain('Lamp \ufffd');
  });

  it('is never longer than a mail program takes', () => {
    const long = {
      ...full(),
      link: `https://help.example/${'a/'.repeat(4_000)}`,
      problem: 'ß'.repeat(900),
    };
    expect(summaryMail(long, say, nameOf).href.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });
});

describe('times', () => {
  test.each([
    [0, '2026-03-02T13:05:09+00:00'],
    [60, '2026-03-02T14:05:09+01:00'],
    [-210, '2026-03-02T09:35:09-03:30'],
    [765, '2026-03-03T01:50:09+12:45'],
  ])('%i minutes east of UTC', (east, iso) => {
    const date = new Date('2026-03-02T13:05:09.750Z');
    expect(isoWithZone(date, east)).toBe(iso);
    expect(Math.abs(Date.parse(iso) - date.getTime())).toBeLessThan(1000);
  });
});

describe('the schema', () => {
  it('keeps zod out of what makes a summary', () => {
    for (const file of ['summarise', 'exports', 'mail', 'summaryWords']) {
      const source = readFileSync(`src/engine/summary/${file}.ts`, 'utf8');
      expect(source).not.toMatch(/^import (?!type)[^;]*'(zod|\.\/schema\.ts|\.\.\/case\.ts)'/m);
    }
  });
});

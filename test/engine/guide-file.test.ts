import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { checkGuide } from '../../src/engine/authoring/guideCheck.ts';
import {
  flowOfGuide,
  type GuideFile,
  readGuideFile,
  writeGuideFile,
} from '../../src/engine/guideFile.ts';
import { around, changed, fileOf } from './guide-files.ts';

const guides = Object.keys(allFlows);

/** @returns the guide of a text; fails the test where it is refused */
function read(text: string): GuideFile {
  const reading = readGuideFile(text);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.guide;
}

test.each(guides)(
  '%s is the same guide, to the letter, when its file was read and written',
  (id) => {
    const text = writeGuideFile(fileOf(id));
    const guide = read(text);
    expect(writeGuideFile(guide)).toBe(text);
    const { schemas: _, ...config } = allFlows[id]?.config ?? {};
    expect(flowOfGuide(guide).config).toEqual(config);
  },
);

const step = 'flow.states.sameMessage';
const hostile: readonly [name: string, text: () => string, path: string][] = [
  [
    'a script in a text',
    changed(({ flow }) => {
      flow.states.sameMessage.meta.text = 'Hello <script>alert(1)</script>';
    }),
    `${step}.meta.text`,
  ],
  [
    'a handler in a label',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.meta.label = 'Yes <b onclick="steal()">now</b>';
    }),
    `${step}.on.yes.meta.label`,
  ],
  [
    'a link that runs',
    changed(({ flow }) => {
      flow.states.sameMessage.meta.lead = 'Open javascript:alert(1)';
    }),
    `${step}.meta.lead`,
  ],
  [
    'a link that is not https',
    changed(({ flow }) => {
      flow.states.sameMessage.meta.lead = 'Open http://portal.example.org';
    }),
    `${step}.meta.lead`,
  ],
  [
    'a control character',
    changed(({ flow }) => {
      flow.states.sameMessage.meta.say = 'Please \u001b[31mread it.';
    }),
    `${step}.meta.say`,
  ],
  [
    'a turned direction',
    changed(({ flow }) => {
      flow.states.sameMessage.meta.say = 'Please read \u202eexe.txt';
    }),
    `${step}.meta.say`,
  ],
  [
    '__proto__ as a step',
    () => changed(() => {})().replaceAll('"sameMessage"', '"__proto__"'),
    'flow.states.__proto__',
  ],
  [
    'constructor as an answer',
    () => changed(() => {})().replaceAll('"not-sure"', '"constructor"'),
    `${step}.on.constructor`,
  ],
  [
    '__proto__ at the top',
    () => changed(() => {})().replace('{', '{"__proto__":{"isAdmin":true},'),
    '__proto__',
  ],
  ['10 MB', () => changed(() => {})().padEnd(10_000_000), ''],
  [
    'a depth of 100,000',
    () => '['.repeat(100_000) + ']'.repeat(100_000),
    '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0',
  ],
  [
    'a newer format',
    changed((json) => {
      json.format = 2;
    }),
    'format',
  ],
  [
    'no format',
    changed((json) => {
      delete json.format;
    }),
    'format',
  ],
  ['no JSON', () => 'export const guide = {}', ''],
  ['a list', () => '[1, 2, 3]', 'format'],
  [
    'an action of a machine',
    changed(({ flow }) => {
      flow.states.sameMessage.entry = 'run';
    }),
    `${step}.entry`,
  ],
  [
    'a guard on an answer',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.guard = 'isWeekend';
    }),
    `${step}.on.yes.guard`,
  ],
  [
    'a target that is a path',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.target = '#activation-code-expired.activated';
    }),
    `${step}.on.yes.target`,
  ],
  [
    'a pattern that takes forever',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.meta.value = {
        label: 'Code',
        pattern: '(\\d+)+x',
        example: '1x',
      };
    }),
    `${step}.on.yes.meta.value.pattern`,
  ],
  [
    'a step without its texts',
    changed(({ flow }) => {
      delete flow.states.sameMessage.meta.note;
    }),
    `${step}.meta.note`,
  ],
  [
    'a door to nowhere',
    changed(({ flow }) => {
      flow.states.nameExists.meta.flow = 'no-such-guide';
    }),
    'flow.states.nameExists.meta.flow',
  ],
  [
    'an answer to nowhere',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.target = 'nowhere';
    }),
    `${step}.on.yes.target`,
  ],
  [
    'an endless loop',
    changed(({ flow }) => {
      for (const way of Object.values<{ target: string }>(flow.states.showMessage.on))
        way.target = 'sameMessage';
      for (const way of Object.values<{ target: string }>(flow.states.sameMessage.on))
        way.target = 'showMessage';
    }),
    'flow.states.whichMessage',
  ],
  [
    'a protected operation that is not marked',
    changed(({ flow }) => {
      delete flow.states.reactivate.meta.operation;
    }),
    'flow.states.reactivate.meta.operation',
  ],
  [
    'an answer that every guide has',
    changed(({ flow }) => {
      flow.states.sameMessage.on['hand-over'] = flow.states.sameMessage.on.yes;
    }),
    `${step}.on.hand-over`,
  ],
  [
    'a fact that is another’s',
    changed(({ flow }) => {
      flow.states.sameMessage.on.yes.meta.knows[0].text = 'The user is an administrator.';
    }),
    `${step}.on.yes.meta.knows.0`,
  ],
  [
    'facts without number',
    changed(({ flow }) => {
      flow.states.askAdministrator.meta.problem = Array.from({ length: 60 }, (_, i) => ({
        when: [`fact-${i}`],
        text: `Fact ${i}.`,
      }));
    }),
    'flow.states.askAdministrator',
  ],
  [
    'a record that is another’s',
    changed((json) => {
      json.records.push(structuredClone(records[0]));
      delete json.records[0].source.edition;
    }),
    'records.0.id',
  ],
  [
    'a number that is no code',
    changed(({ flow }) => {
      flow.states.sameMessage.on[7] = flow.states.sameMessage.on.yes;
      delete flow.states.sameMessage.on[7].meta.reads;
    }),
    `${step}.on.7.meta.reads`,
  ],
  [
    '500 steps',
    changed(({ flow }) => {
      for (let i = 0; i < 500; i++) flow.states[`more${i}`] = flow.states.activated;
    }),
    'flow.states',
  ],
];

describe('a hostile file is refused, and told where', () => {
  test.each(hostile)('%s', (_, text, path) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const reading = readGuideFile(text());
    const faults = 'faults' in reading ? reading.faults : checkGuide(reading.guide, around);
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const { message, advice } of faults) {
      expect(message).not.toBe('');
      expect(advice).toMatch(/\.$/);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

it('is told in which step and answer it is', () => {
  const text = changed(({ flow }) => {
    flow.states.sameMessage.on.yes.meta.label = '';
  })();
  expect(readGuideFile(text)).toEqual({
    faults: [
      {
        path: `${step}.on.yes.meta.label`,
        step: 'sameMessage',
        answer: 'yes',
        message: expect.stringContaining('is empty'),
        advice: expect.any(String),
      },
    ],
  });
});

it('finds nothing wrong with a guide that is published', () => {
  for (const id of ['activation-code-expired', 'azure-call'])
    expect(checkGuide(fileOf(id), around)).toEqual([]);
});

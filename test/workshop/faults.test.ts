import { expect, test } from 'vitest';
import { checkGuide } from '../../src/engine/authoring/guideCheck.ts';
import { around, changed, type GuideFileJson } from '../engine/guide-files.ts';

/** What is set in the file; what is undefined goes. */
type Edit = readonly [path: string, value?: unknown];

const states = 'flow.states';
const question = `${states}.sameMessage`;
const repair = `${states}.reactivate`;
const ending = `${states}.askAdministrator`;
const door = `${states}.nameExists`;
const [loop, back] = [`${states}.scanNewest`, `${states}.stillExpired`];
const [record] = around.records;

/** What authors get wrong, and where it is to be shown: by default where something was changed. */
const ways: readonly [what: string, edits: readonly Edit[], place?: string][] = [
  ['a note that is empty', [[`${question}.meta.note`, '']]],
  ['an answer without words', [[`${question}.on.yes.meta.label`, '']]],
  ['an answer that no caller says', [[`${question}.on.yes.meta.caller`]]],
  ['nothing to do', [[`${repair}.meta.steps`, []]]],
  ['an ending that asks for nothing', [[`${ending}.meta.asks`, []]]],
  ['a record that does not exist', [[`${question}.meta.cites`, ['ENT-99-NO-SUCH']]]],
  [
    'an answer in the words of another',
    [[`${question}.on.has-expired.meta.label`, 'Yes, it says expired']],
  ],
  [
    'a step with the heading of another',
    [
      [
        `${states}.whichMessage.meta.text`,
        'Does the app say that the activation code has expired?',
      ],
    ],
  ],
  ['a question for those alone who know', [[`${question}.on.not-sure`]], `${question}.on`],
  ['an instruction that always works', [[`${repair}.on.failed`]], `${repair}.on`],
  ['a question without answers', [[`${states}.whichMessage.on`, {}]]],
  [
    'a step to which nothing leads',
    [[`${states}.showMessage.on.worked.target`, 'activated']],
    `${states}.activatedAfterAll`,
  ],
  [
    'a loop that only success leaves',
    [
      [`${loop}.on.email-gone`],
      [`${loop}.on.cannot.target`, 'stillExpired'],
      [
        `${back}.on`,
        { 'not-sure': { target: 'scanNewest', meta: { label: 'So', caller: ['a'] } } },
      ],
    ],
    loop,
  ],
  ['an answer to a step that is not there', [[`${question}.on.yes.target`, 'nowhere']]],
  ['a protected operation that is not marked', [[`${repair}.meta.operation`]]],
  ['a guide that does not exist', [[`${door}.meta.flow`, 'no-such-guide']]],
  ['answers that the next guide does not take', [[`${door}.meta.with`, ['no-such-answer']]]],
  [
    'a value whose example does not fit',
    [[`${question}.on.yes.meta.value`, { label: 'Number', pattern: '\\d{4}', example: '12' }]],
    `${question}.on.yes.meta.value.example`,
  ],
  ['what nobody knows at an ending', [[`${ending}.meta.left`, 'You have tried this already.']]],
  ['a text that is still to be written', [[`${ending}.meta.problem`, 'TODO what fails']]],
  [
    'a fact in other words',
    [[`${question}.on.yes.meta.knows.0.text`, 'The code is old.']],
    `${question}.on.yes.meta.knows.0`,
  ],
  ['a product that does not exist', [['flow.meta.product', 'no-such-product']]],
  ['a guide that nobody finds', [['flow.meta.symptoms', []]]],
  [
    'a record under the name of another product',
    [['records', [{ ...record, id: 'OAS-NEW-1', source: { document: 'D', place: '1' } }]]],
    'records.0.id',
  ],
];

/** What only the proof of the endings can tell. */
const proved: typeof ways = [
  ['a condition that nothing meets', [[`${ending}.meta.asks.0.when`, ['nobody-knows']]]],
  [
    'a text that one way there does not bear out',
    [[`${states}.askAdministratorUnread.meta.problem`, { needs: ['reactivated'], text: 'No.' }]],
  ],
  [
    'nothing to say on one way there',
    [[`${ending}.meta.text`, { when: ['type-unknown'], text: 'The administrator can help' }]],
  ],
];

function set(file: GuideFileJson, [path, value]: Edit): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key], file);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

const broken = (edits: readonly Edit[]) =>
  JSON.parse(
    changed((file) => {
      for (const edit of edits) set(file, edit);
    })(),
  );
/** A part of what was changed, or what holds it, is its place as well. */
const isAt = (place: string) => (path: string) => place === path || place.startsWith(`${path}.`);

test.each(ways)('%s is shown at its place before the endings are proved', (_, edits, place) => {
  const faults = checkGuide(broken(edits), around, { isUnproved: true });
  expect(faults.map(({ path }) => path)).toContain(place ?? edits[0]?.[0]);
});

test.each(proved)('%s is shown at its place', (_, edits) => {
  const paths = checkGuide(broken(edits), around).map(({ path }) => path);
  expect(paths.filter(isAt(edits[0]?.[0] ?? ''))).toHaveLength(1);
});

test('where nothing is wrong but the endings, only the proof finds something', () => {
  for (const [, edits] of proved)
    expect(checkGuide(broken(edits), around, { isUnproved: true })).toEqual([]);
});

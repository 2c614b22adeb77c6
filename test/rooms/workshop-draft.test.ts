import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import {
  afterEdit,
  type DraftEdit,
  draftAfterEdits,
  newDraft,
  newGuide,
} from '../../src/drafts/draft.ts';
import { isDrawable } from '../../src/drafts/drawable.ts';
import { edited, type GuideEdit } from '../../src/drafts/guideEdits.ts';
import { readDraft } from '../../src/drafts/readDraft.ts';
import { graphOf } from '../../src/engine/graph.ts';
import {
  answersOf,
  flowOfGuide,
  type GuideFile,
  guideFileOf,
  writeGuideFile,
} from '../../src/engine/guideFile.ts';
import { freeName, idOfWords, stepOfWords } from '../../src/workshop/namesFromWords.ts';

const published = (id: string): GuideFile => {
  const flow = allFlows[id];
  if (flow === undefined) throw new Error(`there is no flow ${id}`);
  return guideFileOf(flow);
};
const guide = published('activation-code-expired');
const all = (edits: readonly GuideEdit[], from = newGuide('own', 'Own', 'entrust')) =>
  edits.reduce(edited, from);
const first = 'firstQuestion';

describe('a guide that is being written', () => {
  it('leads each new answer to a step, an old one or one that comes with it', () => {
    const now = all([
      {
        do: 'add-answer',
        step: first,
        answer: 'yes',
        label: 'Yes',
        target: 'fixed',
        kind: 'resolution',
      },
      { do: 'add-answer', step: first, answer: 'no', label: 'No', target: 'fixed' },
      { do: 'add-answer', step: first, answer: 'lost', label: 'Lost', target: 'nowhere' },
    ]);
    expect(graphOf(flowOfGuide(now)).edges.map(({ answer, to }) => [answer, to])).toEqual([
      ['yes', 'fixed'],
      ['no', 'fixed'],
    ]);
    expect(now.flow.states.fixed).toMatchObject({ type: 'final', meta: { kind: 'resolution' } });
  });

  it('keeps what both kinds have where a step becomes of another kind', () => {
    const now = all([
      { do: 'step', step: first, field: 'text', value: 'Is it on?' },
      { do: 'step', step: first, field: 'say', value: 'Is it on, please?' },
      { do: 'kind', step: first, kind: 'instruction' },
    ]);
    expect(now.flow.states[first]?.meta).toMatchObject({
      kind: 'instruction',
      text: 'Is it on?',
      say: 'Is it on, please?',
      steps: [{ do: '' }],
    });
    const ended = edited(now, { do: 'kind', step: first, kind: 'information' });
    expect(ended.flow.states[first]).toMatchObject({ type: 'final' });
    expect(answersOf(ended.flow.states[first])).toEqual({});
  });

  it('lets what led to a step that is removed lead elsewhere, or go with it', () => {
    const before = all([
      {
        do: 'add-answer',
        step: first,
        answer: 'yes',
        label: 'Yes',
        target: 'next',
        kind: 'question',
      },
      {
        do: 'add-answer',
        step: first,
        answer: 'no',
        label: 'No',
        target: 'end',
        kind: 'information',
      },
    ]);
    const instead = edited(before, { do: 'remove-step', step: 'next', instead: 'end' });
    expect(answersOf(instead.flow.states[first]).yes?.target).toBe('end');
    const gone = edited(before, { do: 'remove-step', step: 'next' });
    expect(Object.keys(answersOf(gone.flow.states[first]))).toEqual(['no']);
    const without = edited(before, { do: 'remove-step', step: first });
    expect(without.flow.initial).toBe('next');
  });

  it('names a step, an answer and a record anew wherever they are named', () => {
    const claim = { text: 'It says so.', answered: [`${first}/yes`] };
    const before = all([
      {
        do: 'add-answer',
        step: first,
        answer: 'yes',
        label: 'Yes',
        target: 'end',
        kind: 'information',
      },
      { do: 'step', step: 'end', field: 'text', value: claim },
      { do: 'step', step: 'end', field: 'cites', value: ['ENT-NEW-1'] },
      {
        do: 'record',
        id: 'ENT-NEW-1',
        record: { id: 'ENT-NEW-1' } as GuideFile['records'][number],
      },
    ]);
    const now = [
      { do: 'rename-step', step: first, to: 'begin' },
      { do: 'rename-answer', step: 'begin', answer: 'yes', to: 'sure' },
      { do: 'record', id: 'ENT-NEW-1', record: { ...before.records[0], id: 'ENT-99' } },
    ].reduce((one, edit) => edited(one, edit as GuideEdit), before);
    expect(now.flow.initial).toBe('begin');
    expect(now.flow.states.end?.meta).toMatchObject({
      text: { answered: ['begin/sure'] },
      cites: ['ENT-99'],
    });
    expect(now.records[0]?.id).toBe('ENT-99');
  });

  it('takes no name that is none, or that is taken', () => {
    for (const edit of [
      { do: 'rename-step', step: 'sameMessage', to: 'a b' },
      { do: 'rename-step', step: 'sameMessage', to: 'whichMessage' },
      { do: 'rename-answer', step: 'sameMessage', answer: 'yes', to: '__proto__' },
      { do: 'id', id: '../x' },
      { do: 'reroute', step: 'sameMessage', answer: 'yes', target: 'nowhere' },
      { do: 'step', step: 'not-there', field: 'text', value: 'x' },
    ] as const)
      expect(edited(guide, edit)).toBe(guide);
  });

  it('can be drawn after any edits, and is never changed itself', () => {
    const step = fc.constantFrom(...Object.keys(guide.flow.states), 'fresh', 'gone');
    const answer = fc.constantFrom('yes', 'worked', 'failed', 'not-sure', 'new-one');
    const kind = fc.constantFrom('question', 'instruction', 'resolution', 'continue' as const);
    const edit = fc.oneof(
      fc.record({ do: fc.constant('remove-step'), step, instead: step }),
      fc.record({ do: fc.constant('remove-step'), step }),
      fc.record({ do: fc.constant('kind'), step, kind }),
      fc.record({ do: fc.constant('first'), step }),
      fc.record({ do: fc.constant('add-step'), step, kind }),
      fc.record({ do: fc.constant('rename-step'), step, to: step }),
      fc.record({ do: fc.constant('reroute'), step, answer, target: step }),
      fc.record({ do: fc.constant('remove-answer'), step, answer }),
      fc.record({ do: fc.constant('move-answer'), step, answer, by: fc.constantFrom(1, -1) }),
      fc.record({ do: fc.constant('add-answer'), step, answer, label: answer, target: step, kind }),
    );
    const before = writeGuideFile(guide);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const now = all(edits as GuideEdit[], guide);
        expect(isDrawable(now)).toBe(true);
        expect(() => flowOfGuide(now)).not.toThrow();
      }),
      { numRuns: 100 },
    );
    expect(writeGuideFile(guide)).toBe(before);
  });

  it.each(Object.keys(allFlows))('%s comes out as it went in', (id) => {
    const file = published(id);
    const draft = newDraft('d', file, 0, id);
    const there = afterEdit(draft, typing('x', 1, 'title'));
    const back = afterEdit(there, { type: 'undo', at: 2 });
    expect(there.guide.flow.meta.title).toBe('x');
    expect(writeGuideFile(back.guide)).toBe(writeGuideFile(file));
  });
});

const typing = (value: string, at: number, key?: string): DraftEdit => ({
  type: 'edit',
  edit: { do: 'about', field: 'title', value },
  at,
  ...(key && { key }),
});

describe('undo and redo', () => {
  const draft = newDraft('d', guide, 0);
  const titles = (edits: readonly DraftEdit[]) =>
    draftAfterEdits(draft, edits)?.guide.flow.meta.title;

  it('go back and forth without end', () => {
    const edits = Array.from({ length: 500 }, (_, i) => typing(`title ${i}`, i));
    const there = draftAfterEdits(draft, edits);
    const undo = edits.map((): DraftEdit => ({ type: 'undo', at: 1000 }));
    const redo = edits.map((): DraftEdit => ({ type: 'redo', at: 2000 }));
    expect(there?.guide.flow.meta.title).toBe('title 499');
    expect(titles([...edits, ...undo])).toBe(guide.flow.meta.title);
    expect(titles([...edits, ...undo, ...redo])).toBe('title 499');
  });

  it('take the letters of one text together, and what another text says apart', () => {
    const edits = [typing('a', 1, 'title'), typing('ab', 2, 'title'), typing('abc', 3, 'other')];
    expect(titles([...edits, { type: 'undo', at: 4 }])).toBe('ab');
    expect(titles([...edits, { type: 'undo', at: 4 }, { type: 'undo', at: 5 }])).toBe(
      guide.flow.meta.title,
    );
  });

  it('forget what was undone once something else is done', () => {
    const edits: DraftEdit[] = [typing('a', 1), { type: 'undo', at: 2 }, typing('b', 3)];
    expect(titles([...edits, { type: 'redo', at: 4 }])).toBe('b');
  });
});

describe('what is stored', () => {
  it('is a draft, also where texts are still to be written', () => {
    const draft = newDraft('d', newGuide('own', 'Own', 'entrust'), 0);
    expect(readDraft(structuredClone(draft))).toEqual(draft);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'draft'],
    ['a guide that is cut off', { id: 'd', at: 0, writes: 0, guide: { format: 1 } }],
    ['a guide of a newer format', { ...newDraft('d', guide, 0), guide: { ...guide, format: 2 } }],
    [
      'an answer that leads nowhere',
      newDraft('d', { ...guide, flow: { ...guide.flow, initial: 'nowhere' } }, 0),
    ],
  ])('is no draft where it is %s', (_, value) => {
    expect(readDraft(value)).toBeTypeOf('string');
  });

  it('goes back only to guides that can be drawn', () => {
    const damaged = { ...newDraft('d', guide, 0), past: [{ flow: { states: {} } }] };
    const read = readDraft(damaged);
    if (typeof read === 'string') throw new Error(read);
    expect(afterEdit(read, { type: 'undo', at: 1 })).toMatchObject({ guide, past: [] });
  });
});

describe('a name that follows from words', () => {
  it('has letters, digits and what parts them', () => {
    expect(idOfWords('It doesn’t say “é 1007”!')).toBe('it-doesnt-say-e-1007');
    expect(stepOfWords('I’m not sure')).toBe('imNotSure');
    expect(stepOfWords('123')).toBe('step123');
    expect(freeName('yes', (name) => name === 'yes')).toBe('yes2');
  });
});

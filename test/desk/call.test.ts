import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/desk/applyEdits.ts';
import { durations, outdated, wideClockTime } from '../../src/desk/callDurations.ts';
import { type CallEdit, newCall } from '../../src/desk/callEdits.ts';
import { Call, readCall } from '../../src/engine/call.ts';
import { talkedBy } from '../../src/engine/callTime.ts';
import { at, callAfter, ID, move } from './calls.ts';

const noted = (seconds: number, text: string): CallEdit => ({
  type: 'note',
  at: at(seconds),
  text,
});

describe('a call follows its address', () => {
  it('keeps when each answer was given', () => {
    const call = callAfter(move(21, [], ['yes']), move(48, ['yes'], ['yes', 'failed']));
    expect(call.case.transcript.answers).toEqual(['yes', 'failed']);
    expect(call.case.answeredAt).toEqual([at(21), at(48)]);
    expect(Call.parse(call)).toEqual(call);
  });

  it('remembers the way ahead after a step back, with its times', () => {
    const back = callAfter(
      move(21, [], ['yes']),
      move(48, ['yes'], ['yes', 'failed']),
      move(60, ['yes', 'failed'], ['yes']),
    );
    expect(back.case.transcript.answers).toEqual(['yes']);
    const forth = applyEdit(back, move(90, ['yes'], ['yes', 'failed']));
    expect(forth.case.answeredAt).toEqual([at(21), at(48)]);
    expect(forth.case.changes).toEqual([]);
  });

  it('records an answer that was changed', () => {
    const call = callAfter(
      move(21, [], ['yes']),
      move(48, ['yes'], ['yes', 'failed']),
      move(60, ['yes', 'failed'], ['yes']),
      move(90, ['yes'], ['yes', 'worked'], {
        changed: { flow: 'activation-code-expired', node: 'reactivate' },
      }),
    );
    expect(call.case.answeredAt).toEqual([at(21), at(90)]);
    expect(call.case.changes).toEqual([
      {
        at: at(90),
        flow: 'activation-code-expired',
        node: 'reactivate',
        from: 'failed',
        to: 'worked',
      },
    ]);
  });

  it('shows skipped answers as assumed until they are asked', () => {
    const call = callAfter(move(30, [], ['yes', 'failed'], { assumed: [0, 1] }));
    expect(call.case.assumed).toEqual([0, 1]);
    const asked = applyEdit(call, { type: 'confirm', place: 0 });
    expect(asked.case.assumed).toEqual([1]);
    const replaced = applyEdit(asked, move(40, ['yes', 'failed'], ['yes', 'worked']));
    expect(replaced.case.assumed).toEqual([]);
  });

  it('goes on in another guide and back again', () => {
    const there: CallEdit = {
      type: 'move',
      at: at(60),
      from: ['yes'],
      to: { flow: 'clock-drift', answers: ['yes'] },
      revision: 'bbbbbb',
    };
    const call = callAfter(move(21, [], ['yes']), there);
    expect(call.before).toEqual([
      {
        flow: 'activation-code-expired',
        answers: ['yes'],
        answeredAt: [at(21)],
        assumed: [],
        revision: 'aaaaaa',
      },
    ]);
    expect(call.case.transcript).toEqual({ flow: 'clock-drift', answers: ['yes'] });
    const back = applyEdit(call, move(90, ['yes'], ['yes']));
    expect(back.case.answeredAt).toEqual([at(21)]);
    // The guide that was left is there as it was, and can be gone back to in its turn.
    const later = {
      flow: 'clock-drift',
      answers: ['yes'],
      answeredAt: [at(60)],
      assumed: [],
      revision: 'bbbbbb',
    };
    expect(back.before).toEqual([later]);
    const again = applyEdit(back, { ...there, at: at(99) });
    expect(again.case.transcript).toEqual({ flow: 'clock-drift', answers: ['yes'] });
    expect(again.case.answeredAt).toEqual([at(60)]);
    expect(again.before.map(({ flow }) => flow)).toEqual(['activation-code-expired']);
    expect(Call.parse(again)).toEqual(again);
  });

  it('keeps a guide that is left step by step, and none that was only looked at', () => {
    const to = (seconds: number, answers: string[]): CallEdit => ({
      type: 'move',
      at: at(seconds),
      from: [],
      to: { flow: 'clock-drift', answers },
      revision: 'bbbbbb',
    });
    const looked = callAfter(move(21, [], ['yes']), to(60, []), move(90, [], ['yes']));
    expect(looked.before).toEqual([]);
    const walked = callAfter(
      move(21, [], ['yes']),
      to(60, []),
      to(70, ['yes']),
      to(80, []),
      move(90, [], ['yes']),
    );
    expect(walked.before).toMatchObject([{ flow: 'clock-drift', answers: ['yes'] }]);
  });

  it('takes over what the caller brings, once', () => {
    const fresh = newCall(ID, at(0));
    const bring: CallEdit = {
      type: 'bring',
      at: at(5),
      transcript: { flow: 'activation-code-expired', answers: ['yes', 'failed'] },
      revision: 'aaaaaa',
    };
    const call = applyEdit(fresh, bring);
    expect(call.brought).toBe(2);
    expect(call.case.transcript.answers).toEqual(['yes', 'failed']);
    expect(applyEdit(call, { ...bring, at: at(9) })).toBe(call);
  });

  it('counts an answer as brought only as long as it is the one that the caller brought', () => {
    const bring: CallEdit = {
      type: 'bring',
      at: at(5),
      transcript: { flow: 'activation-code-expired', answers: ['yes', 'failed'] },
      revision: 'aaaaaa',
    };
    const brought = applyEdit(newCall(ID, at(0)), bring);
    const further = applyEdit(
      brought,
      move(20, ['yes', 'failed'], ['yes', 'failed', 'expired-again']),
    );
    expect(further.brought).toBe(2);
    expect(
      applyEdit(further, move(30, further.case.transcript.answers, ['yes', 'worked'])).brought,
    ).toBe(1);
  });
});

describe('what the agent writes', () => {
  const [one, two] = [noted(10, 'one'), noted(11, 'two')];
  const changed = (text: string, note = { at: at(10), text: 'one' }): CallEdit => ({
    type: 'note-changed',
    at: at(30),
    note,
    text,
  });
  const texts = (...edits: CallEdit[]) => callAfter(...edits).case.notes.map(({ text }) => text);

  it('can be put otherwise or taken out, each note for itself', () => {
    expect(texts(one, two, changed('uno'))).toEqual(['uno', 'two']);
    expect(texts(one, two, changed(''))).toEqual(['two']);
  });

  it('is not lost where another tab has changed the note meanwhile', () => {
    expect(texts(one, changed('uno'), changed('eins'))).toEqual(['uno', 'eins']);
    expect(texts(one, changed('uno'), changed(''))).toEqual(['uno']);
  });

  it('is a draft until it is kept', () => {
    const draft: CallEdit = { type: 'draft', text: 'they sa' };
    expect(callAfter(draft).draft).toBe('they sa');
    expect(callAfter(draft, one)).not.toHaveProperty('draft');
    expect(callAfter(draft, { type: 'draft', text: '' })).not.toHaveProperty('draft');
  });

  it('holds who is calling, apart from the case', () => {
    const name = (to: string): CallEdit => ({ type: 'caller', at: at(5), field: 'name', to });
    expect(callAfter(name('Ada')).caller).toEqual({ name: 'Ada' });
    expect(callAfter(name('Ada'), name(''))).not.toHaveProperty('caller');
    expect(JSON.stringify(callAfter(name('Ada')).case)).not.toContain('Ada');
  });

  it('holds when the caller is to be called back, until that is done', () => {
    const due = at(900);
    const later: CallEdit = { type: 'call-back', at: at(5), due, number: '044 555 12 34' };
    expect(callAfter(later).callBack).toEqual({ due, number: '044 555 12 34' });
    expect(callAfter(later, { type: 'call-back', at: at(9) })).not.toHaveProperty('callBack');
  });
});

describe('a stored call', () => {
  it('of an earlier version opens', () => {
    const note = { at: at(3), text: 'x', step: 0 };
    const call = callAfter();
    expect(Call.parse({ ...call, case: { ...call.case, notes: [note] } }).case.notes).toEqual([
      note,
    ]);
  });

  it('that holds something unknown is told by its name', () => {
    expect(readCall({ ...callAfter(), mood: 'cross' })).toContain('mood');
  });

  it('has an ending as long as it has ended', () => {
    const ending = { status: 'escalated', to: 'security', left: ['ticket'] } as const;
    const end: CallEdit = {
      type: 'phase',
      at: at(50),
      to: 'ended',
      ending: { ...ending, left: [...ending.left] },
    };
    expect(callAfter(end).ending).toEqual(ending);
    expect(callAfter(end, { type: 'phase', at: at(60), to: 'talking' })).not.toHaveProperty(
      'ending',
    );
  });
});

describe('two tabs that change one call', () => {
  it('keep both notes, whichever is stored first', () => {
    const one = callAfter(noted(10, 'one'), noted(11, 'two'));
    const two = callAfter(noted(11, 'two'), noted(10, 'one'));
    expect(one.case.notes.map(({ text }) => text).sort()).toEqual(['one', 'two']);
    expect(two.case.notes.map(({ text }) => text).sort()).toEqual(['one', 'two']);
  });

  it('keep the reference that was there as a note when they clash', () => {
    const call = callAfter(
      { type: 'reference', at: at(10), from: '', to: 'INC-1' },
      { type: 'reference', at: at(11), from: '', to: 'INC-2' },
    );
    expect(call.case.reference).toBe('INC-2');
    expect(call.case.notes.map(({ text }) => text)).toEqual(['INC-1']);
  });

  it('keep the lines that the other has added', () => {
    const both = callAfter(
      { type: 'lines', at: at(1), which: 'told', from: [], to: ['one'] },
      { type: 'lines', at: at(2), which: 'told', from: [], to: ['two'] },
    );
    expect(both.case.told).toEqual(['one', 'two']);
    const call = callAfter(
      { type: 'lines', at: at(1), which: 'told', from: [], to: ['one'] },
      { type: 'lines', at: at(2), which: 'told', from: [], to: ['two'] },
      { type: 'lines', at: at(3), which: 'told', from: ['one', 'two'], to: ['two', 'three'] },
    );
    expect(call.case.told).toEqual(['two', 'three']);
  });

  it('record an answer that the other has given differently', () => {
    const call = callAfter(
      move(20, [], ['yes']),
      move(21, [], ['not-sure'], {
        changed: { flow: 'activation-code-expired', node: 'sameMessage' },
      }),
    );
    expect(call.case.transcript.answers).toEqual(['not-sure']);
    expect(call.case.changes).toMatchObject([{ from: 'yes', to: 'not-sure' }]);
  });
});

describe('time', () => {
  it('is split into talking and holding', () => {
    const call = callAfter(
      { type: 'phase', at: at(60), to: 'held' },
      { type: 'phase', at: at(90), to: 'talking' },
    );
    expect(durations(call, Date.parse(at(100)))).toEqual({
      talked: 70_000,
      held: 30_000,
      phase: 10_000,
    });
  });

  it('is never negative, whatever the clock does', () => {
    const anyTime = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1, maxLength: 8 }), anyTime, (times, now) => {
        const iso = times.map((time) => time.toISOString());
        const call = iso.reduce(
          (so, time, i) =>
            applyEdit(so, { type: 'phase', at: time, to: i % 2 ? 'talking' : 'held' }),
          callAfter(),
        );
        for (const part of Object.values(durations(call, now.getTime()))) {
          expect(part).toBeGreaterThanOrEqual(0);
        }
        const passed = talkedBy(iso, call);
        for (const [i, part] of passed.entries()) {
          expect(part).toBeGreaterThanOrEqual(passed[i - 1] ?? 0);
        }
        expect(wideClockTime(passed.at(-1) ?? 0)).toMatch(/^(\d+:)?\d\d:\d\d$/);
      }),
    );
  });

  it('counts on the timeline what was talked, not holds or what lay between an end and a new beginning', () => {
    const to = (minute: number, phase: 'talking' | 'held' | 'ended') =>
      ({ type: 'phase', at: at(60 * minute), to: phase }) as const;
    const call = callAfter(to(2, 'held'), to(5, 'talking'), to(7, 'ended'), to(40, 'talking'));
    const minutes = (times: readonly number[], of = call) =>
      talkedBy(
        times.map((time) => at(60 * time)),
        of,
      ).map((time) => time / 60_000);
    expect(minutes([1, 2, 3, 5, 6, 7, 41])).toEqual([1, 2, 2, 2, 3, 4, 5]);
    expect(minutes([41], callAfter(to(2, 'held')))).toEqual([2]);
    expect(durations(call, Date.parse(at(60 * 41))).talked).toBe(5 * 60_000);
  });

  it('makes a call outdated that was not touched for longer than it may be kept', () => {
    const call = callAfter(noted(10, 'x'));
    const day = 86_400_000;
    expect(outdated([call], Date.parse(at(10)) + 30 * day, 30)).toEqual([]);
    expect(outdated([call], Date.parse(at(10)) + 30 * day + 1, 30)).toEqual([call]);
    expect(outdated([call], Date.parse(at(10)) - 365 * day, 30)).toEqual([]);
  });

  it('makes no call outdated whose stamp is of a clock that was wrong: from before there was a desk', () => {
    const touched = (time: string) => callAfter({ type: 'note', at: time, text: 'x' });
    const now = Date.parse('2026-11-28T12:00:00Z');
    const first = touched('2026-01-01T00:00:00Z');
    expect(outdated([first], now, 30)).toEqual([first]);
    expect(outdated([touched('2025-12-31T23:59:59Z')], now, 30)).toEqual([]);
    expect(outdated([touched('2020-01-01T00:05:00+01:00')], now, 30)).toEqual([]);
  });
});

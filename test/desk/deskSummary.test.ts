import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { applyEdit } from '../../src/desk/applyEdits.ts';
import { type CallEdit, newCall } from '../../src/desk/callEdits.ts';
import { callSummary } from '../../src/desk/deskSummary.ts';
import { takenOver } from '../../src/desk/takeOver.ts';
import type { Call } from '../../src/engine/call.ts';
import { summaryText, withoutCaller } from '../../src/engine/summary/exports.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { at, callAfter, ID, move } from './calls.ts';

const flow = 'activation-code-expired';
const say = (message: Parameters<typeof i18n._>[0]) => i18n._(message as string);

/** What a call's summary says of telling the user, after a protected operation was done. */
function told(answers: readonly string[], more: Partial<Call> = {}, isConfirmed = true) {
  const call = newCall(ID, at(0), { flow, answers }, 'aaaaaa');
  const { call: side } = callSummary({
    flows: allFlows,
    call: {
      ...call,
      ...more,
      case: {
        ...call.case,
        identityCheck: {
          at: at(1),
          method: 'call-back',
          outcome: isConfirmed ? 'confirmed' : 'refused',
        },
      },
    },
    replayed: replay(allFlows, flow, answers),
    before: [],
    identity: () => isConfirmed,
    say: say as never,
    ways: {},
  });
  return { told: side?.told, outstanding: side?.outstanding };
}

it('reminds of telling the user by another way that a protected operation was carried out', () => {
  const { told: done, outstanding } = told(['yes', 'worked']);
  expect(done).toEqual([]);
  expect(outstanding).toEqual([expect.stringContaining('Tell the user through another channel')]);
});

it('says that the user was told, once that is done', () => {
  const { told: done, outstanding } = told(['yes', 'worked'], { toldOutOfBand: true });
  expect(done).toEqual([expect.stringContaining('Told through another channel')]);
  expect(outstanding).toEqual([]);
});

it('reminds of nothing where nothing protected was done, or nobody was identified', () => {
  expect(told(['yes', 'failed'])).toEqual({ told: [], outstanding: [] });
  expect(told(['yes', 'worked'], {}, false)).toEqual({ told: [], outstanding: [] });
});

/** A call that was moved from one way to the next, as an agent goes; its summary at the end. */
function summaryAfter(...ways: readonly (readonly string[])[]) {
  const moves = ways.map((to, i) => move(i + 1, ways[i - 1] ?? [], to));
  return summaryOf(callAfter(...moves));
}

const summaryOf = (call: Call, more: Partial<Parameters<typeof callSummary>[0]> = {}) =>
  callSummary({
    flows: allFlows,
    call,
    replayed: replay(allFlows, call.case.transcript.flow, call.case.transcript.answers),
    before: call.before.map((way) => replay(allFlows, way.flow, way.answers)),
    identity: () => true,
    say: say as never,
    ways: {},
    ...more,
  });

describe('what was tried on a way that the call has left', () => {
  it('stays in the summary after a step back and another answer', () => {
    const { tried, steps } = summaryAfter(['yes'], ['yes', 'failed'], [], ['not-sure']);
    expect(steps.map(({ answerId }) => answerId)).toEqual(['not-sure']);
    expect(tried).toEqual([expect.stringContaining('and it still fails')]);
  });

  it('is not told twice where the call comes by there again', () => {
    expect(summaryAfter(['yes', 'failed'], [], ['not-sure'], ['yes', 'failed']).tried).toEqual([]);
  });

  it('is nothing where it was only assumed', () => {
    const call = callAfter(
      move(1, [], ['yes', 'failed'], { assumed: [0, 1] }),
      move(2, ['yes', 'failed'], ['not-sure']),
    );
    expect(summaryOf(call).tried).toEqual([]);
  });

  it('stays when the agent returns to an earlier guide', () => {
    const other = 'token-does-not-work';
    const away: CallEdit = {
      type: 'move',
      at: at(2),
      from: ['yes'],
      to: { flow: 'activation-code-expired', answers: ['yes', 'failed'] },
      revision: 'aaaaaa',
    };
    const call = [move(4, [], []), away, { ...away, to: { flow: other, answers: [] } }].reduce(
      applyEdit,
      newCall(ID, at(0), { flow: other, answers: [] }, 'aaaaaa'),
    );
    expect(call.case.transcript.flow).toBe(other);
    expect(summaryOf(call).steps).toMatchObject([{ answerId: 'yes' }, { answerId: 'failed' }]);
  });

  it('says nothing of a protected step to a caller who was not identified', () => {
    const call = callAfter(
      move(1, [], ['yes', 'failed']),
      move(2, ['yes', 'failed'], ['not-sure']),
    );
    const { tried } = summaryOf(call, { identity: () => false });
    expect(tried).toEqual([expect.stringMatching(/^A protected step/)]);
  });
});

it('calls whoever takes over what the organisation calls them', () => {
  const call = callAfter(move(1, [], ['hand-over']));
  const { to, toName } = summaryOf(call, { contacts: { helpdesk: { name: 'Desk 7' } } });
  expect([to, toName]).toEqual(['helpdesk', 'Desk 7']);
});

describe('a note', () => {
  const flow = 'activation-code-expired';
  const note = (seconds: number, text: string, node: string): CallEdit => ({
    type: 'note',
    at: at(seconds),
    text,
    place: { flow, node },
  });
  const away: CallEdit = {
    type: 'move',
    at: at(9),
    from: ['yes'],
    to: { flow: 'token-does-not-work', answers: [] },
    revision: 'aaaaaa',
  };
  const stepOf = (call: Call) => {
    const { call: side, steps } = summaryOf(call);
    const [at] = side?.notes.map(({ step }) => step) ?? [];
    return at === undefined ? undefined : (steps[at]?.node ?? 'the step that is open');
  };

  it('stands at its step, also where the call went on in another guide', () => {
    const call = callAfter(note(1, 'x', 'sameMessage'), move(2, [], ['yes']), away);
    expect(stepOf(call)).toBe('sameMessage');
  });

  it('stands at the step that is open', () => {
    const call = callAfter(move(2, [], ['yes']), note(3, 'x', 'reactivate'));
    expect(stepOf(call)).toBe('the step that is open');
  });

  it('stands at no step where its own is no longer on the way', () => {
    const call = callAfter(
      move(2, [], ['yes']),
      note(3, 'x', 'reactivate'),
      move(4, [], ['not-sure']),
    );
    expect(summaryOf(call).call?.notes).toMatchObject([{ text: 'x' }]);
    expect(stepOf(call)).toBeUndefined();
  });
});

describe('a call that no guide fits', () => {
  const call: Call = {
    ...newCall(ID, at(0)),
    matter: 'The phone is in a lake',
    handOver: { to: 'administrator', why: 'they need a new one' },
  };
  const summary = callSummary({
    flows: {},
    call,
    replayed: { visited: [], rejected: [] },
    before: [],
    identity: () => false,
    say: say as never,
    ways: {},
  });

  it('is summed up and handed over', () => {
    expect(CaseSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      status: 'escalated',
      to: 'administrator',
      toName: 'The administrator',
      problem: 'The phone is in a lake',
      why: 'they need a new one',
    });
    const text = summaryText(summary, say as never, (product) => product);
    expect(text).toContain('The phone is in a lake');
    expect(text).not.toContain('Source documents');
  });
});

describe('who is calling', () => {
  const known: Partial<Call> = {
    caller: { name: 'Ada Byron', phone: '044 555 12 34', department: 'Mills' },
    urgent: true,
    callBack: { due: at(60), number: '044 555 99 99' },
  };
  const summary = summaryOf({ ...callAfter(move(1, [], ['hand-over'])), ...known });

  it('is told to whoever takes over', () => {
    expect(CaseSummary.parse(summary)).toEqual(summary);
    const text = summaryText(summary, say as never, (product) => product);
    for (const words of ['Ada Byron, 044 555 12 34, Mills', 'Urgent: yes', '044 555 99 99'])
      expect(text).toContain(words);
  });

  it('is told with the language that they speak, where it is not the desk’s', () => {
    const inFrench = summaryOf({ ...callAfter(), caller: { language: 'fr' } });
    expect(CaseSummary.parse(inFrench)).toEqual(inFrench);
    expect(inFrench.call?.caller).toBeUndefined();
    const text = summaryText(inFrench, say as never, (product) => product);
    expect(text).toContain('Language of the visit: French');
    expect(summaryText(summary, say as never, (product) => product)).not.toContain('Language of');
  });

  it('is not in what goes into an address', () => {
    const text = JSON.stringify(withoutCaller(summary));
    expect(text).not.toMatch(/Ada|044|Mills/);
    expect(text).toContain(at(60));
  });
});

it('says of a call that was passed on who had it, and that its identity check was not made again', () => {
  const before = callAfter(
    { type: 'agent', at: at(1), name: 'Anna Example' },
    { type: 'identity', at: at(2), method: 'call-back', outcome: 'confirmed' },
    { type: 'note', at: at(3), text: 'Their phone is new.' },
  );
  const summaryOf = (call: Call) =>
    CaseSummary.parse(
      callSummary({
        flows: allFlows,
        call,
        replayed: replay(allFlows, flow, []),
        before: [],
        identity: () => false,
        say: say as never,
        ways: {},
      }),
    );
  const textOf = (call: Call) => summaryText(summaryOf(call), say as never, String);
  const text = textOf(before);
  expect(text).toContain('Agent\n• Anna Example');
  expect(text).not.toContain('not again since');

  const taken = takenOver(before, at(600));
  expect(taken).toMatchObject({ phase: 'held', since: at(3), talked: 3_000 });
  expect(textOf(taken)).toMatch(/confirmed \(.*\n• It was made before the call was passed on/);
  expect(textOf(taken)).toContain('Agent\n• Passed on: Anna Example, 2026-03-02 14:15');
  expect(textOf(taken)).toContain('Their phone is new.');

  const again = applyEdit(taken, {
    type: 'identity',
    at: at(700),
    method: 'in-person',
    outcome: 'confirmed',
  });
  const own = textOf(applyEdit(again, { type: 'agent', at: at(701), name: 'Ben Example' }));
  expect(own).toContain('In person: confirmed');
  expect(own).not.toContain('not again since');
  expect(own).toContain('Agent\n• Ben Example\n• Passed on: Anna Example');
  expect(JSON.stringify(withoutCaller(summaryOf(again)))).not.toContain('Anna');
});

it('tells what the caller had answered before the call as that, without a time, in another guide too', () => {
  const visit = { flow, answers: ['yes'] };
  const brought = newCall(ID, at(0), visit, 'aaaaaa', true);
  const stepsOf = (call: Call) =>
    callSummary({
      flows: allFlows,
      call,
      replayed: replay(allFlows, call.case.transcript.flow, call.case.transcript.answers),
      before: call.before.map((way) => replay(allFlows, way.flow, way.answers)),
      identity: () => true,
      say: say as never,
      ways: {},
    }).steps.map(({ before, time }) => ({ before, time }));
  const further = applyEdit(brought, move(9, ['yes'], ['yes', 'failed']));
  const all = [
    { before: true, time: undefined },
    { before: undefined, time: at(9) },
  ];
  expect(stepsOf(further)).toEqual(all);
  const away = applyEdit(further, {
    ...move(20, ['yes', 'failed'], []),
    to: { flow: 'clock-drift', answers: [] },
  } as CallEdit);
  expect(stepsOf(away)).toEqual(all);
  const back = applyEdit(away, move(30, [], ['yes', 'failed']));
  expect(back.brought).toBe(1);
  expect(stepsOf(back)).toEqual(all);
});

it('says of a call that is not finished what its guide is about, and what comes next', () => {
  const call = callAfter(move(5, [], ['yes']));
  const summaryFor = (identity: boolean) =>
    callSummary({
      flows: allFlows,
      call,
      replayed: replay(allFlows, flow, ['yes']),
      before: [],
      identity: () => identity,
      say: say as never,
      ways: {},
    });
  expect(summaryFor(true).problem).toBe(
    'The app says my activation code has expired. Not finished. Next: Get a new activation code.',
  );
  expect(summaryFor(false).status).toBe('open');
  expect(summaryFor(false).problem).toMatch(
    /expired\. Not finished\. Next: A protected step: .+\.$/,
  );
});

it('tells a handover of the agent as the agent’s, not as the caller’s wish', () => {
  const answers = ['hand-over'];
  const call = callAfter(move(5, [], answers));
  const { steps } = callSummary({
    flows: allFlows,
    call,
    replayed: replay(allFlows, flow, answers),
    before: [],
    identity: () => true,
    say: say as never,
    ways: {},
  });
  expect(steps).toMatchObject([{ answer: 'Not answered: the agent handed the call over' }]);
});

/** The text of the summary of a call that has just these answers. */
const textOf = (id: string, ...answers: string[]) =>
  summaryText(
    summaryOf(newCall(ID, at(0), { flow: id, answers }, 'aaaaaa')),
    say as never,
    (product) => product,
  );

it('speaks about the caller, not to them', () => {
  const text = textOf('otp-channel-unavailable', 'sms', 'no', 'phone', 'failed', 'neither');
  expect(text).toContain('The administrator can check their profile.');
  expect(text).toContain('How were they trying to get the code? →');
  expect(text.match(/\byour? (?!organisation)/gi)).toBeNull();
});

it.each([
  ['activation-code-expired', 'yes', 'already-tried'],
  ['activation-email-missing', 'after-reactivate'],
])('does not call done in this visit what had been done before: %s/%s', (id, ...answers) => {
  const text = textOf(id, ...answers);
  expect(text).not.toContain('Done in this visit');
  expect(text).toMatch(/According to the user\n(• .*\n)*• Reactivate/);
});

it('names the error of the app whole, with its number', () => {
  expect(textOf('something-went-wrong', 'mss~-1021', 'no')).toContain('Exact code: mss (-1021)');
});

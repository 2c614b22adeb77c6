import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { applyEdit, type Call, type Edit, newCall } from '../../src/desk/call.ts';
import { callSummary } from '../../src/desk/deskSummary.ts';
import { replay } from '../../src/engine/transcript.ts';
import { words } from '../../src/locales/i18n.ts';
import { at, callAfter, ID, move } from './calls.ts';

const flow = 'activation-code-expired';
const say = (message: Parameters<typeof words._>[0]) => words._(message as string);

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
  expect(outstanding).toEqual([expect.stringContaining('Tell the user by another way')]);
});

it('says that the user was told, once that is done', () => {
  const { told: done, outstanding } = told(['yes', 'worked'], { toldOutOfBand: true });
  expect(done).toEqual([expect.stringContaining('Told by another way')]);
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
    const away: Edit = {
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
    expect(summaryOf(call).tried).toEqual([expect.stringContaining('and it still fails')]);
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

import { expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { type Call, newCall } from '../../src/desk/call.ts';
import { callSummary } from '../../src/desk/deskSummary.ts';
import { replay } from '../../src/engine/transcript.ts';
import { words } from '../../src/locales/i18n.ts';
import { at, ID } from './calls.ts';

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

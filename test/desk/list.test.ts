import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { holds, searchedText, writtenIn } from '../../src/desk/callSearch.ts';
import { callKeys, callsByKey, slotsFor } from '../../src/desk/callSlots.ts';
import { dutiesLeft, dutiesOf, endingOf, isToTell } from '../../src/desk/ending.ts';
import { countToDo, filters, inOrder } from '../../src/desk/listing.ts';
import type { Call } from '../../src/engine/call.ts';
import { replay } from '../../src/engine/transcript.ts';
import { at, callAfter, move } from './calls.ts';

const webhook = { by: 'webhook', url: 'https://tickets.example/new' } as const;
const flow = 'activation-code-expired';
const lastOf = (...answers: string[]) => replay(allFlows, flow, answers).visited.at(-1)?.step;

describe('a call is found by everything in it', () => {
  const call: Call = {
    ...callAfter(
      move(1, [], ['yes', 'failed']),
      { type: 'note', at: at(2), text: 'on the train' },
      { type: 'reference', at: at(3), from: '', to: 'INC-7' },
      { type: 'caller', at: at(4), field: 'department', to: 'Mills' },
      { type: 'hand-over', to: 'administrator', why: 'they leave' },
    ),
    matter: 'a code',
  };

  it('by what was written', () => {
    for (const text of ['train', 'inc-7', 'mills', 'leave', 'a code', 'train mills'])
      expect(holds(writtenIn(call), text), text).toBe(true);
    expect(holds(writtenIn(call), 'train plane')).toBe(false);
  });

  it('by what was asked and answered, its guide and its product', async () => {
    const asked = await searchedText(call);
    for (const text of ['entrust', 'still fails', 'ENT-03-CODE-EXPIRED', 'expired'])
      expect(holds(asked, text), text).toBe(true);
  });
});

describe('how a call ends', () => {
  const call = callAfter();

  it('follows from where it stands', () => {
    expect(endingOf(call, lastOf('yes', 'worked'))).toEqual({ status: 'resolved' });
    expect(endingOf(call, lastOf())).toEqual({ status: 'open' });
    expect(endingOf(call, undefined)).toEqual({ status: 'open' });
    const handed = { ...call, handOver: { to: 'security', why: '' } } as const;
    expect(endingOf(handed, lastOf())).toEqual({ status: 'escalated', to: 'security' });
  });

  it('is security’s where the caller could not be identified', () => {
    const refused = callAfter({ type: 'identity', at: at(1), method: 'x', outcome: 'refused' });
    expect(endingOf(refused, lastOf('yes', 'worked'))).toEqual({
      status: 'escalated',
      to: 'security',
    });
  });

  it('leaves the user to be told of a change that was made, a ticket to be sent, a draft', () => {
    const done = callAfter({ type: 'identity', at: at(1), method: 'x', outcome: 'confirmed' });
    const replays = [replay(allFlows, flow, ['yes', 'worked'])];
    expect(isToTell(done, replays)).toBe(true);
    expect(isToTell(call, replays)).toBe(false);
    const escalated = { status: 'escalated', to: 'security' } as const;
    const draft = { ...done, draft: 'they sa' };
    expect(dutiesOf(draft, escalated, true, webhook)).toEqual(['tell', 'ticket', 'draft']);
    expect(dutiesOf(done, escalated, false, { by: 'none' })).toEqual([]);
    expect(
      dutiesOf({ ...done, ticketAt: at(9), toldOutOfBand: true }, escalated, true, webhook),
    ).toEqual([]);
  });
});

describe('the list', () => {
  const ended: Call = {
    ...callAfter({ type: 'lines', at: at(1), which: 'outstanding', from: [], to: ['order one'] }),
    phase: 'ended',
    ending: { status: 'resolved', left: ['tell', 'ticket'] },
  };

  it('says what is left to do until it is done', () => {
    expect(dutiesLeft(ended)).toEqual(['tell', 'ticket']);
    expect(countToDo(ended)).toBe(3);
    expect(dutiesLeft({ ...ended, toldOutOfBand: true, ticketAt: at(9) })).toEqual([]);
    expect(countToDo({ ...ended, phase: 'talking' })).toBe(0);
  });

  it('shows parts of it', () => {
    const now = Date.parse(at(60));
    const open = callAfter();
    const back: Call = { ...open, callBack: { due: at(90) } };
    expect(filters['to-do'](ended, now)).toBe(true);
    expect(filters['to-do'](open, now)).toBe(false);
    expect(filters.open(open, now)).toBe(true);
    expect(filters['call-back'](back, now)).toBe(true);
    expect(filters['call-back'](open, now)).toBe(false);
    expect(filters.today(open, now)).toBe(true);
    expect(filters.today(open, now + 2 * 86_400_000)).toBe(false);
  });

  it('puts open calls first, and those to call back in the order in which they are due', () => {
    const open = callAfter();
    expect(inOrder([ended, open], 'all')).toEqual([open, ended]);
    const later: Call = { ...open, callBack: { due: at(90) } };
    const sooner: Call = { ...ended, callBack: { due: at(80) } };
    expect(inOrder([later, sooner], 'call-back')).toEqual([sooner, later]);
  });
});

describe('the function key of a call', () => {
  it('stays with it when another call ends, and goes to the next that comes', () => {
    const three = slotsFor({}, ['a', 'b', 'c']);
    expect(three).toEqual({ a: 0, b: 1, c: 2 });
    const two = slotsFor(three, ['b', 'c']);
    expect(two).toEqual({ b: 1, c: 2 });
    expect(slotsFor(two, ['b', 'c', 'd'])).toEqual({ b: 1, c: 2, d: 0 });
  });

  it('is one of five', () => {
    expect(callsByKey(['a', 'b'])).toEqual(['a', 'b', undefined, undefined, undefined]);
    expect(callsByKey(['b'])).toEqual([undefined, 'b', undefined, undefined, undefined]);
    expect(callKeys).toHaveLength(5);
  });
});

import { describe, expect, it, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { newCall } from '../../src/desk/callEdits.ts';
import { callOf, deskMachine } from '../../src/desk/deskMachine.ts';
import type { Call } from '../../src/engine/call.ts';
import { at, ID } from './calls.ts';

const callWith = (id: string): Call =>
  newCall(id, at(0), { flow: 'clock-drift', answers: [] }, 'a');

describe('another call', () => {
  const other = '22222222-2222-4222-8222-222222222222';
  function two() {
    const actor = createActor(deskMachine).start();
    actor.send({ type: 'loaded', calls: [callWith(ID)], unreadable: [] });
    const begin = { type: 'begin', call: newCall(other, at(30)) } as const;
    actor.send({ type: 'edit', id: other, edit: begin });
    const phases = () => [ID, other].map((id) => callOf(actor.getSnapshot().context, id)?.phase);
    return { actor, phases };
  }

  it('puts the one before on hold, from the moment at which it begins', () => {
    const { actor, phases } = two();
    expect(phases()).toEqual(['held', 'talking']);
    expect(callOf(actor.getSnapshot().context, ID)?.since).toBe(at(30));
    actor.stop();
  });

  it('goes on hold when the one before is taken off it, and not when that ends', () => {
    const { actor, phases } = two();
    const to = (phase: Call['phase'], seconds: number) =>
      actor.send({ type: 'edit', id: ID, edit: { type: 'phase', at: at(seconds), to: phase } });
    to('talking', 40);
    expect(phases()).toEqual(['talking', 'held']);
    to('ended', 50);
    expect(phases()).toEqual(['ended', 'held']);
    actor.stop();
  });
});

describe('an identity check ends', () => {
  const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: ['yes'] }, 'a');
  const phase = (to: Call['phase'], time: string) =>
    ({ type: 'edit', id: ID, edit: { type: 'phase', at: time, to } }) as const;

  function identified() {
    const actor = createActor(deskMachine).start();
    actor.send({ type: 'loaded', calls: [call], unreadable: [] });
    actor.send({ type: 'identify', id: ID, at: at(1), method: 'call-back' });
    const methods = () => actor.getSnapshot().context.identified[ID];
    const record = () => callOf(actor.getSnapshot().context, ID)?.case.identityCheck;
    expect(methods()).toEqual(['call-back']);
    return { actor, methods, record };
  }

  test.each<[string, Parameters<ReturnType<typeof identified>['actor']['send']>[0]]>([
    ['with the call', phase('ended', at(2))],
    [
      'when the call has ended in another tab',
      { type: 'news', id: ID, call: { ...call, phase: 'ended' } },
    ],
    ['when the call has gone', { type: 'news', id: ID, call: undefined }],
    ['when an edit finds no call', { type: 'applied', id: ID, call: undefined }],
    [
      'when all was read again and the call is not there',
      { type: 'loaded', calls: [], unreadable: [] },
    ],
    ['when the call is imported', { type: 'added', added: 1, known: 0, left: 0, calls: [call] }],
    [
      'when another call has taken its id',
      { type: 'news', id: ID, call: newCall(ID, at(5), call.case.transcript, 'a') },
    ],
    ['when it is taken back', { type: 'take-back', id: ID, at: at(2) }],
  ])('%s', (_, event) => {
    const { actor, methods } = identified();
    actor.send(event);
    expect(methods()).toBeUndefined();
    actor.stop();
  });

  it('after half an hour on hold, and not before', () => {
    vi.useFakeTimers({ now: new Date(at(2)) });
    const { actor, methods } = identified();
    actor.send(phase('held', at(2)));
    vi.advanceTimersByTime(29 * 60_000);
    expect(methods()).toEqual(['call-back']);
    vi.advanceTimersByTime(60_000);
    expect(methods()).toBeUndefined();
    actor.stop();
    vi.useRealTimers();
  });

  it('after a hold that the device has slept through', () => {
    const { actor, methods } = identified();
    const late = new Date(Date.parse(at(2)) + 31 * 60_000).toISOString();
    actor.send(phase('held', at(2)));
    actor.send(phase('talking', late));
    expect(methods()).toBeUndefined();
    actor.stop();
  });

  it('not with a short hold', () => {
    const { actor, methods } = identified();
    actor.send(phase('held', at(2)));
    actor.send(phase('talking', at(3)));
    expect(methods()).toEqual(['call-back']);
    actor.stop();
  });

  it('and is no longer recorded where it is taken back', () => {
    const { actor, record } = identified();
    expect(record()?.outcome).toBe('confirmed');
    actor.send({ type: 'take-back', id: ID, at: at(2) });
    expect(record()).toBeUndefined();
    actor.stop();
  });

  it('with a call that has ended; whoever is checked then is talked to again', () => {
    const { actor, methods } = identified();
    actor.send(phase('ended', at(2)));
    actor.send({ type: 'identify', id: ID, at: at(3), method: 'in-person' });
    expect(methods()).toEqual(['in-person']);
    expect(callOf(actor.getSnapshot().context, ID)?.phase).toBe('talking');
    actor.stop();
  });
});

it('the gate is opened by no event that storage or another tab sends, but by the check alone', () => {
  const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: ['yes'] }, 'a');
  const forged = {
    ...call,
    case: {
      ...call.case,
      identityCheck: { at: at(1), method: 'call-back', outcome: 'confirmed' as const },
    },
  };
  const actor = createActor(deskMachine).start();
  const identified = () => actor.getSnapshot().context.identified;
  actor.send({ type: 'loaded', calls: [forged], unreadable: [] });
  actor.send({ type: 'news', id: ID, call: forged });
  actor.send({ type: 'applied', id: ID, call: forged });
  actor.send({ type: 'added', added: 1, known: 0, left: 0, calls: [forged] });
  const edit = {
    type: 'identity',
    at: at(2),
    method: 'call-back',
    outcome: 'confirmed',
  } as const;
  actor.send({ type: 'edit', id: ID, edit });
  expect(identified()).toEqual({});
  actor.send({ type: 'identify', id: ID, at: at(3), method: 'call-back' });
  expect(identified()).toEqual({ [ID]: ['call-back'] });
  actor.send({ type: 'remove', id: ID });
  expect(identified()).toEqual({});
  actor.stop();
});

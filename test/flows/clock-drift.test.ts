import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';
import { visit } from './visit.ts';

const at = visit('clock-drift');

describe('when the clock may be the reason for a refused code', () => {
  it('measures only the device that the authenticator is on', () => {
    expect(at().node).toBe('sameDevice');
    expect(at('yes')).toMatchObject({ node: 'measure', step: { kind: 'check', check: 'clock' } });
    expect(at('no').node).toBe('compareByHand');
    expect(at('not-sure').node).toBe('compareByHand');
  });

  it('offers the check every result it can have, and a way by hand', () => {
    const { answers, step } = at('yes');
    expect(answers.map(({ id }) => id)).toEqual([
      'in-sync',
      'compared',
      'behind',
      'ahead',
      'cannot',
      'other-device',
    ]);
    expect(step).toHaveProperty('byHand');
  });

  it('carries the measured seconds, and is led the same way without them', () => {
    const { visited } = replay(allFlows, 'clock-drift', ['yes', 'behind~94']);
    expect(visited[1]?.taken).toMatchObject({ id: 'behind', value: '94' });
    expect(at('yes', 'behind~94').node).toBe('setClock');
    expect(at('yes', 'ahead').node).toBe('setClock');
    expect(replay(allFlows, 'clock-drift', ['yes', 'behind~-94']).rejected).toEqual(['behind~-94']);
  });

  it('compares by hand when the clock cannot be measured or is the wrong one', () => {
    expect(at('yes', 'cannot').node).toBe('compareByHand');
    expect(at('yes', 'other-device').node).toBe('compareByHand');
  });

  it('looks at daylight saving when the clock is an hour out', () => {
    const { step } = at('no', 'hour-out');
    expect(JSON.stringify(step)).toMatch(/daylight saving/);
  });

  it('lets the carrier set the clock when nobody can compare', () => {
    expect(at('no', 'not-sure').node).toBe('setToBeSure');
    expect(at('no', 'not-sure', 'cannot').node).toBe('clockUnknown');
  });

  it('ends well when a fresh code works with the right clock', () => {
    expect(at('yes', 'behind~94', 'worked', 'worked')).toMatchObject({
      node: 'clockFixed',
      step: { kind: 'resolution' },
    });
  });

  it('asks the administrator to check the account before the authenticator is replaced', () => {
    for (const way of [
      ['yes', 'in-sync', 'yes', 'failed'],
      ['no', 'differs', 'worked', 'failed'],
    ]) {
      const { step } = at(...way);
      if (step.kind !== 'escalation') throw new Error('not an escalation');
      expect(step).toMatchObject({ to: 'administrator', operation: 'replace' });
      const asks = step.asks.join(' ');
      expect(asks).toMatch(/active.*assigned.*resource rule.*replace/);
    }
  });

  it('does not claim anything about the clock of a hard token', () => {
    expect(at('hard-token')).toMatchObject({ node: 'noDeviceClock', step: { kind: 'escalation' } });
  });

  it('hands over a clock that is off and cannot be set', () => {
    expect(at('no', 'differs', 'cannot').node).toBe('clockLocked');
    expect(at('yes', 'ahead~3600', 'failed').node).toBe('clockStaysOff');
  });

  it('asks after a clock in sync whether the hour is that of the place', () => {
    expect(at('yes', 'in-sync').node).toBe('hourRight');
    expect(at('yes', 'in-sync', 'no').node).toBe('setHour');
    expect(JSON.stringify(at('yes', 'in-sync').step)).toMatch(/daylight saving/i);
  });

  it('calls no clock right that nobody compared', () => {
    const way = ['no', 'not-sure', 'already-tried'];
    expect(JSON.stringify(at(...way).step)).not.toMatch(/clock is right/);
    expect(JSON.stringify(at(...way, 'worked').step)).not.toMatch(/matches/);
    expect(JSON.stringify(at(...way, 'failed').step)).toMatch(/Whether it is right is not settled/);
  });

  it('keeps a measurement in the handover when only the hour is open', () => {
    for (const last of ['failed', 'cannot'])
      expect(at('yes', 'in-sync', 'not-sure', last).step).toMatchObject({
        problem: expect.stringContaining('was measured here and is in sync'),
      });
  });

  it('does not propose a second new authenticator', () => {
    const { step } = at('yes', 'in-sync', 'yes', 'replaced-before');
    expect(step).toMatchObject({ kind: 'escalation' });
    expect(JSON.stringify(step)).not.toMatch(/replace (it|the authenticator) with a new one/);
  });
});

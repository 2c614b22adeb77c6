import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-call');

describe('when the log says that a call did not get through', () => {
  it('asks who ended a call that was only “disconnected”', () => {
    expect(at('10').node).toBe('whoEnded');
    expect(at('10', 'by-itself').node).toBe('endedByItself');
    expect(at('10', 'no-call').node).toBe('noCallToEnd');
  });

  it('does not take over from the log that the person hung up', () => {
    expect(at('108').node).toBe('hungUp');
    expect(at('108', 'no')).toMatchObject({
      node: 'didNotHangUp',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('sends a call that nobody expected to security', () => {
    expect(at('108', 'yes-unexpected')).toMatchObject({
      node: 'hungUpUnexpected',
      step: { kind: 'escalation', to: 'security' },
    });
  });

  it('tells a phone that rang from one that did not', () => {
    expect(at('102', 'yes').node).toBe('itRang');
    expect(at('102', 'no').node).toBe('itDidNotRing');
  });

  it('tells one user without a call from many', () => {
    expect(at('117', 'one').node).toBe('notPlacedForOne');
    expect(at('117', 'several').node).toBe('notPlacedForSeveral');
  });

  it('keeps the timeout of a call and that of a result apart', () => {
    expect(at('11').node).toBe('callTimedOut');
    expect(at('144').node).toBe('authTimeout');
  });

  it('asks for the other call when one was in progress', () => {
    expect(at('101', 'yes').node).toBe('wasOnPhone');
  });

  it('shows where the code can be read when nobody has looked yet', () => {
    expect(at('not-sure').node).toBe('readLog');
    expect(at('not-sure', 'worked').node).toBe('whichCode');
    expect(at('not-sure', 'cannot')).toMatchObject({
      node: 'codeUnread',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('goes on in the guide for every other code', () => {
    expect(at('another-code')).toMatchObject({ flow: 'azure-other-code', node: 'whichCode' });
  });
});

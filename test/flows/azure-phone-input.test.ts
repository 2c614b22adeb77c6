import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-phone-input');

describe('when the log names a problem with the entry on the phone', () => {
  it('asks whether a PIN was wanted before it hands over a missing one', () => {
    expect(at('2').node).toBe('pinAsked');
    expect(at('2', 'yes')).toMatchObject({
      node: 'pinNotEntered',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('ends calmly when no PIN was wanted', () => {
    expect(at('2', 'no').step.kind).toBe('information');
  });

  it('tells the administrator when the log and the person do not agree about #', () => {
    expect(at('3', 'yes').node).toBe('hashWasPressed');
    expect(at('3', 'no').node).toBe('hashNotPressed');
  });

  it('tells a call without input from no call at all', () => {
    expect(at('4', 'yes').node).toBe('callWithoutInput');
    expect(at('4', 'unanswered').node).toBe('callUnanswered');
    expect(at('4', 'no').node).toBe('noCallSeen');
  });

  it('hands the other codes over at once', () => {
    expect(at('5')).toMatchObject({
      node: 'pinExpired',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('12')).toMatchObject({
      node: 'invalidInput',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('18')).toMatchObject({
      node: 'voiceprintExpired',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('118')).toMatchObject({
      node: 'voiceprintFailed',
      step: { kind: 'escalation', to: 'administrator' },
    });
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

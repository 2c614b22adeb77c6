import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-text-message');

describe('when the log names a problem with the text message', () => {
  it('tells one user without a text from many', () => {
    expect(at('120', 'one').node).toBe('notSentToOne');
    expect(at('120', 'several').node).toBe('notSentToSeveral');
  });

  it('tells no text from no answer when no reply was received', () => {
    expect(at('121', 'not-arrived').node).toBe('textNotArrived');
    expect(at('121', 'not-answered').node).toBe('textNotAnswered');
    expect(at('121', 'answered').node).toBe('textAnswered');
  });

  it('keeps a one-time password with PIN apart from one without', () => {
    expect(at('122')).toMatchObject({
      node: 'otpWrong',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('123')).toMatchObject({
      node: 'otpAndPinWrong',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('hands over an invalid message without guessing which one', () => {
    expect(at('106')).toMatchObject({
      node: 'messageInvalid',
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

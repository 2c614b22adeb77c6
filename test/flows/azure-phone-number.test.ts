import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-phone-number');

describe('when the log names a problem with the phone number', () => {
  it('keeps a number and its format apart', () => {
    expect(at('100')).toMatchObject({
      node: 'numberInvalid',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('107')).toMatchObject({
      node: 'formatInvalid',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('asks whether the number is one of another country', () => {
    expect(at('103').node).toBe('abroad');
    expect(at('103', 'yes').node).toBe('numberAbroad');
    expect(at('103', 'no').node).toBe('numberHere');
  });

  it('asks whether there is an extension at all', () => {
    expect(at('110', 'yes').node).toBe('extensionUsed');
    expect(at('110', 'no').node).toBe('extensionNotUsed');
  });

  it('helps somebody who does not know what an extension is', () => {
    expect(at('110', 'not-sure')).toMatchObject({
      node: 'extensionUnclear',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('keeps an extension that is not valid apart from one that is not allowed', () => {
    expect(at('111').node).toBe('extensionInvalid');
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

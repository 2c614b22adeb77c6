import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('policy');

describe('when a policy stops the login', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('leads an administrator to both documented causes of an invalid policy', () => {
    expect(at('1030', 'yes')).toMatchObject({ node: 'fixPolicy', step: { kind: 'instruction' } });
    expect(at('1030', 'yes', 'worked').step.kind).toBe('resolution');
  });

  it('hands an invalid policy to the administrator when the user cannot change it', () => {
    expect(at('1030', 'no')).toMatchObject({
      node: 'administratorFixesPolicy',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('1030', 'not-sure').node).toBe('administratorFixesPolicy');
  });

  it('does not send an administrator through the same checks twice', () => {
    expect(at('1030', 'yes', 'failed').node).toBe('policyStillInvalid');
    expect(at('1030', 'yes', 'already-tried').node).toBe('policyStillInvalid');
  });

  it('tells the administrator where None was found', () => {
    expect(at('5002', 'policy').node).toBe('noneInPolicy');
    expect(at('5002', 'user-account').node).toBe('noneInAccount');
  });

  it('has a way on for somebody who cannot see the settings', () => {
    expect(at('5002', 'not-sure')).toMatchObject({
      node: 'noneSomewhere',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('shows where to read the code, and asks again once it is known', () => {
    expect(at('not-sure').node).toBe('readStatusCode');
    expect(at('not-sure', 'worked').node).toBe('whichCode');
    expect(at('not-sure', 'failed').node).toBe('codeUnread');
  });

  it('hands over another code with its number', () => {
    expect(at('another-code~1010').node).toBe('anotherCode');
  });
});

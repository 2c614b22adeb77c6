import { describe, expect, it } from 'vitest';
import { inAllVoices } from './inAllVoices.ts';
import { visit } from './visit.ts';

const at = visit('one-time-passwords');

describe('when a one-time password is refused', () => {
  it('tells an incorrect one from a used one', () => {
    expect(at('1012').node).toBe('enterNewOtp');
    expect(at('1008').node).toBe('enterUnusedOtp');
  });

  it('ends well with a new one', () => {
    expect(at('1012', 'worked').step.kind).toBe('resolution');
    expect(at('1008', 'worked').step.kind).toBe('resolution');
  });

  it('gives the administrator the VACMAN Controller error to look for', () => {
    const { step } = at('1012', 'failed', 'same-again');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('VACMAN Controller error');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('score warning');
  });

  it('thinks of a request that is sent twice when a fresh one counts as used', () => {
    const { step } = at('1008', 'already-tried', 'same-again');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('re-sent automatically');
  });

  it('follows a code that has changed', () => {
    expect(at('1012', 'failed', 'already-used').node).toBe('enterUnusedOtp');
    expect(at('1008', 'failed', 'incorrect').node).toBe('askOtpIncorrect');
  });

  it('stops when the account is locked, with both facts in the hand-over', () => {
    const { step } = at('1012', 'failed', 'locked');
    expect(step).toMatchObject({ kind: 'escalation', operation: 'unlock' });
    expect(step.kind === 'escalation' && step.problem).toMatch(/1012.*1007/);
  });

  it('never has a one-time password read out', () => {
    for (const answers of [[], ['1012'], ['1008']]) {
      const { step } = inAllVoices('one-time-passwords')(...answers);
      expect(step.kind !== 'continue' && step.say).toMatch(/[Dd]on’t read/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('account-and-password');

describe('when the account or its password stops the login', () => {
  it('shows how to unlock only to somebody who can, as a protected operation', () => {
    expect(at('1007', 'yes')).toMatchObject({ node: 'unlock', step: { operation: 'unlock' } });
    expect(at('1007', 'no')).toMatchObject({ node: 'askUnlock', step: { operation: 'unlock' } });
    expect(at('1007', 'not-sure').node).toBe('askUnlock');
  });

  it('does not unlock a second time before the cause is found', () => {
    expect(at('1007', 'yes', 'failed', 'locked-again').node).toBe('askLockedAgain');
    expect(at('1007', 'yes', 'already-tried', 'locked-again').node).toBe('askLockedAgain');
  });

  it('prints no code as read that only the next guide assumes', () => {
    const { flow, step } = at('1007', 'yes', 'failed', 'one-time-password', 'cannot');
    expect(flow).toBe('one-time-passwords');
    expect(step.kind === 'escalation' && step.problem).toContain(
      'The code of this message was not read.',
    );
  });

  it('does not take a disabled account for a locked one', () => {
    const { step } = at('1009');
    expect(step).toMatchObject({ kind: 'escalation', to: 'administrator' });
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('Windows user account');
  });

  it('tells the things that can expire apart by words when there is no code', () => {
    const expired = ['not-sure', 'failed', 'expired'] as const;
    expect(at(...expired, 'static-password').node).toBe('renewStaticPassword');
    expect(at(...expired, 'back-end-password').node).toBe('renewBackEndPassword');
    expect(at(...expired, 'authenticator').node).toBe('askAuthenticatorExpired');
    expect(at(...expired, 'grace-period').node).toBe('haveAuthenticator');
    expect(at(...expired, 'challenge').flow).toBe('challenges');
  });

  it('sends a refused password to those who own its rules', () => {
    expect(at('1024', 'failed').step).toMatchObject({ to: 'administrator' });
    expect(at('1122', 'failed').step).toMatchObject({ to: 'back-end-team' });
  });

  it('goes on with the rules when a confirmed password breaks one', () => {
    expect(at('1019', 'failed', 'server-rules').node).toBe('followServerRules');
    expect(at('1019', 'failed', 'same-again').node).toBe('askConfirmation');
  });

  it('says of an expired back-end password that it was right', () => {
    const { step } = at('1021');
    expect(step.kind === 'instruction' && step.lead).toContain('correct password');
  });

  it('leaves autolearn to somebody who can change settings', () => {
    expect(at('1037', 'yes').node).toBe('enableAutolearn');
    expect(at('1037', 'not-sure').step.kind).toBe('escalation');
  });

  it('promises no remedy for an expired authenticator or an unprocessed password', () => {
    for (const code of ['1025', '1070']) {
      expect(at(code).step).toMatchObject({ left: 'The document gives no fix for this code.' });
    }
  });

  it('helps somebody who has no authenticator to a hand-over', () => {
    expect(at('1033', 'cannot').step).toMatchObject({ kind: 'escalation', operation: 'assign' });
  });

  it('goes on in the guide about one-time passwords when the authenticator’s is refused', () => {
    expect(at('1033', 'failed', 'one-time-password')).toMatchObject({
      flow: 'one-time-passwords',
      node: 'enterNewOtp',
    });
  });
});

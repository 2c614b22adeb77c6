import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('grace-period-and-virtual-authenticator');

describe('when the grace period is over or a Virtual Mobile Authenticator fails', () => {
  it('asks for the authenticator before it talks of more time', () => {
    expect(at('1014').node).toBe('haveAuthenticator');
    expect(at('1014', 'yes').node).toBe('useAuthenticator');
    expect(at('1014', 'yes', 'worked').step.kind).toBe('resolution');
  });

  it('gives more time only by somebody who can, as a protected operation', () => {
    expect(at('1014', 'no', 'yes').step).toMatchObject({
      kind: 'instruction',
      operation: 'unlock',
    });
    expect(at('1014', 'no', 'no').step).toMatchObject({ kind: 'escalation', operation: 'unlock' });
  });

  it('does not send somebody with an authenticator for more time', () => {
    expect(at('1014', 'yes', 'failed', 'same-again').node).toBe('askGraceAgain');
  });

  it('goes on in the guide about one-time passwords when it is one that is refused', () => {
    expect(at('1014', 'yes', 'failed', 'incorrect')).toMatchObject({
      flow: 'one-time-passwords',
      node: 'enterNewOtp',
    });
  });

  it('has both limits of the backup looked at', () => {
    const { step } = at('1015', 'no');
    const asks = step.kind === 'escalation' ? step.asks.join(' ') : '';
    expect(asks).toContain('**Enabled Until** is today or earlier');
    expect(asks).toContain('**Uses Remaining**');
    expect(asks).toContain('unless the authenticator record overrides it');
  });

  it('guards the mobile number, to which one-time passwords go', () => {
    expect(at('1017', 'yes').step).toMatchObject({ operation: 're-enrol' });
    expect(at('1017', 'not-sure').step).toMatchObject({ operation: 're-enrol' });
  });

  it('tells somebody without a second-stage password where it was missing', () => {
    expect(at('1018', 'worked').step.kind).toBe('resolution');
    expect(at('1018', 'already-tried').node).toBe('askSecondStage');
  });

  it('finds the way by words when nobody can read a code', () => {
    expect(at('not-sure', 'cannot', 'backup').node).toBe('canRaiseLimits');
    expect(at('not-sure', 'cannot', 'not-sure').node).toBe('askForCode');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('credentials');

describe('when the user name or the password is not accepted', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('looks for the real code behind 1000 before anybody checks a password', () => {
    expect(at('1000').node).toBe('realCode');
  });

  it('takes the user name and the password for the cause only where 1000 is the real code too', () => {
    expect(at('1000', '1000').node).toBe('checkCredentials');
    expect(at('1000', '1000', 'failed').step).toMatchObject({ kind: 'escalation' });
  });

  it.each([
    ['1007', 'account-and-password', 'canUnlock'],
    ['1009', 'account-and-password', 'askDisabled'],
    ['1025', 'account-and-password', 'askAuthenticatorExpired'],
    ['1033', 'account-and-password', 'useAuthenticator'],
    ['1012', 'one-time-passwords', 'enterNewOtp'],
    ['1010', 'credentials', 'askNoAccount'],
    ['1011', 'credentials', 'enterStaticPassword'],
  ])('goes on from a hidden %s right behind its first question in %s', (code, flow, node) => {
    expect(at('1000', code)).toMatchObject({ flow, node });
  });

  it('goes on from a hidden 1023 in the guide about the back end', () => {
    expect(at('1000', '1023').flow).toBe('back-end-and-radius');
  });

  it('leaves the real code to the administrator when the person cannot see it', () => {
    expect(at('1000', 'not-sure')).toMatchObject({
      node: 'askRealCode',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('asks nobody to try again when there is no account for the user name', () => {
    expect(at('1010').step.kind).toBe('escalation');
  });

  it('hands over a forgotten password only as a protected operation', () => {
    expect(at('1011', 'cannot').step).toMatchObject({ kind: 'escalation', operation: 'reset' });
  });

  it('notices when the attempts have locked the account', () => {
    expect(at('1011', 'failed', 'locked').step).toMatchObject({ operation: 'unlock' });
  });

  it('says plainly that nothing is documented for 1006', () => {
    expect(at('1006').step).toMatchObject({
      kind: 'escalation',
      left: 'The document gives no fix for this code.',
    });
  });

  it('shows where a code can be read, and hands over where nobody can read it', () => {
    expect(at('not-sure').node).toBe('readStatusCode');
    expect(at('not-sure', 'failed').node).toBe('askForCode');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('reset-token-invalid-response');

describe('when the Reset token window says “Invalid Response.”', () => {
  it('confirms first that the code comes from the authenticator that is being reset', () => {
    expect(at('yes').node).toBe('exactAuthenticator');
  });

  it('then confirms that every character is correct', () => {
    expect(at('yes', 'yes').node).toBe('everyCharacter');
  });

  it('sends somebody with both confirmed to the administrator', () => {
    expect(at('yes', 'yes', 'yes')).toMatchObject({
      node: 'askAdministrator',
      step: { to: 'administrator', operation: 'reset' },
    });
  });

  it('has a code taken from the right authenticator when it came from another one', () => {
    expect(at('yes', 'no').node).toBe('useThatOne');
    expect(at('yes', 'not-sure').node).toBe('useThatOne');
    expect(at('yes', 'no', 'worked').step.kind).toBe('resolution');
  });

  it('still checks the characters when the right authenticator alone did not help', () => {
    expect(at('yes', 'no', 'failed').node).toBe('everyCharacter');
  });

  it('has a wrong character corrected once, and then asks the administrator', () => {
    expect(at('yes', 'yes', 'no').node).toBe('correctIt');
    expect(at('yes', 'yes', 'no', 'worked').step.kind).toBe('resolution');
    expect(at('yes', 'yes', 'no', 'failed').node).toBe('askAdministrator');
    expect(at('yes', 'yes', 'no', 'already-tried').node).toBe('askAdministrator');
  });

  it('tells the administrator when the authenticator is gone or cannot be told', () => {
    expect(at('yes', 'not-sure', 'cannot').node).toBe('askAdministratorWhich');
  });

  it('goes on in the guide about signing in when nothing is being reset', () => {
    expect(at('at-sign-in').flow).toBe('token-does-not-work');
  });

  it('marks every step of the reset as a protected operation', () => {
    expect(at('yes', 'no').step).toMatchObject({ operation: 'reset' });
    expect(at('yes', 'yes', 'no').step).toMatchObject({ operation: 'reset' });
    expect(at('not-sure').step).toMatchObject({ operation: 'reset' });
  });

  it('claims no cause and no check for somebody who was not sure', () => {
    const resolved = at('yes', 'not-sure', 'worked').step;
    expect(resolved).toMatchObject({ wrong: expect.stringContaining('isn’t known') });
    const { step } = at('yes', 'not-sure', 'already-tried', 'not-sure', 'already-tried');
    expect(JSON.stringify(step)).not.toMatch(/and every character is correct/);
    expect(JSON.stringify(step)).toMatch(/Have the user confirm that every character/);
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('activation-email-missing');

describe('when the activation email does not arrive', () => {
  it('confirms the e-mail address before anything is sent again', () => {
    expect(at('yes').node).toBe('addressRight');
    expect(at('not-sure').node).toBe('addressRight');
  });

  it('leads from a right address to Reactivate, as a protected operation', () => {
    expect(at('yes', 'yes')).toMatchObject({
      node: 'sendAgain',
      step: { operation: 'reactivate' },
    });
  });

  it('ends well when the new e-mail is there', () => {
    expect(at('yes', 'yes', 'worked').step.kind).toBe('resolution');
  });

  it('sends a second missing e-mail to the administrator', () => {
    expect(at('yes', 'yes', 'failed').node).toBe('askAdministrator');
    expect(at('yes', 'yes', 'already-tried').node).toBe('askAdministrator');
  });

  it('never sends an e-mail to an address that is wrong or not confirmed', () => {
    expect(at('yes', 'no').node).toBe('askAdministratorAddress');
    expect(at('yes', 'not-sure').node).toBe('askAdministratorConfirm');
  });

  it('asks the administrator for the e-mail when Reactivate is out of reach', () => {
    expect(at('yes', 'yes', 'cannot').node).toBe('askAdministratorNoReactivate');
  });

  it('does not wait for an e-mail before the token is activated', () => {
    expect(at('not-activated').node).toBe('askAdministratorNotActivated');
  });

  it('goes on in the guide about the portal when the email has arrived, with nothing assumed', () => {
    expect(at('e-mail-came')).toMatchObject({
      flow: 'portal-activation-fails',
      node: 'whatHappens',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('activation-code-expired');

describe('when the activation code has expired', () => {
  it('asks first whether the app really says so', () => {
    expect(at()).toMatchObject({ node: 'sameMessage', step: { kind: 'question' } });
  });

  it('leads from the message straight to Reactivate', () => {
    expect(at('yes').node).toBe('reactivate');
  });

  it('ends well when the new QR code works', () => {
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('sends a second failure to the administrator, not round again', () => {
    expect(at('yes', 'failed', 'expired-again')).toMatchObject({
      node: 'askAdministrator',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('does not send somebody who has reactivated already through it once more', () => {
    expect(at('yes', 'already-tried').node).toBe('stillExpired');
  });

  it('asks for the message to be brought back when nobody read it', () => {
    expect(at('not-sure').node).toBe('showMessage');
    expect(at('not-sure', 'failed').node).toBe('reactivate');
  });

  it('goes on in the guide about names when the name is taken', () => {
    expect(at('something-else', 'name-exists').flow).toBe('identity-name-exists');
  });

  it('hands over the exact words of a message that no document knows', () => {
    expect(at('something-else', 'another-message').node).toBe('askAdministratorOther');
  });

  it('has the newest email scanned before the new code is called expired', () => {
    expect(at('yes', 'failed', 'earlier-email').node).toBe('scanNewest');
    expect(at('yes', 'failed', 'earlier-email', 'failed').node).toBe('stillExpired');
  });

  it('goes on with the address when no email arrives after Reactivate, and asks for no second one', () => {
    expect(at('yes', 'no-e-mail')).toMatchObject({
      flow: 'activation-email-missing',
      node: 'addressAfterReactivate',
    });
    expect(at('yes', 'no-e-mail', 'yes').step).toMatchObject({
      kind: 'escalation',
      problem: expect.stringContaining('not even after Reactivate'),
    });
  });

  it('says nothing of a message that nobody read after Reactivate', () => {
    const { step } = at('yes', 'failed', 'not-sure');
    expect(step).toMatchObject({ problem: expect.stringContaining('is not known') });
    expect(JSON.stringify(step)).not.toMatch(/says that the activation code has expired/);
  });

  it('asks nobody for the message again who has just read it and cannot reach the Name field', () => {
    const { step } = at('yes', 'failed', 'name-exists', 'cannot');
    expect(step).toMatchObject({ problem: expect.stringContaining('cannot reach or fill in') });
    expect(JSON.stringify(step)).not.toMatch(/Read the message/);
    expect(JSON.stringify(step)).toMatch(/Go through the activation with the user/);
  });

  it('asks for no scan from an email that is gone', () => {
    const { step } = at('yes', 'failed', 'earlier-email', 'email-gone');
    expect(JSON.stringify(step)).not.toMatch(/scans the QR code from the newest email/);
    expect(step).toMatchObject({
      asks: expect.arrayContaining([expect.stringContaining('Send another')]),
    });
  });

  it('takes no message for another message', () => {
    expect(at('no-message').step).toMatchObject({
      problem: expect.stringContaining('shows no message'),
    });
    expect(JSON.stringify(at('something-else', 'not-sure').step)).not.toMatch(/other than/);
  });
});

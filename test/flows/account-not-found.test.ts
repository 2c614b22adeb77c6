import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('account-not-found');

describe('when the app does not find the account', () => {
  it('compares the account in the app with the intended operation first', () => {
    expect(at('yes').node).toBe('rightAccount');
  });

  it('says that it has no instructions when the account matches, and hands over', () => {
    expect(at('yes', 'yes')).toMatchObject({
      node: 'askMatches',
      step: { kind: 'escalation', left: expect.stringContaining('The document says nothing') },
    });
  });

  it('sorts out a mix-up of accounts before anybody is asked for an activation', () => {
    expect(at('yes', 'no', 'in-the-app').node).toBe('useRightAccount');
    expect(at('yes', 'no', 'in-the-app', 'worked').step.kind).toBe('resolution');
  });

  it('asks the organisation to re-activate an account that is missing in the app', () => {
    expect(at('yes', 'none', 'no').step).toMatchObject({
      kind: 'escalation',
      to: 'administrator',
      operation: 'reactivate',
    });
  });

  it('goes on with the activation when a new image is there', () => {
    expect(at('yes', 'none', 'yes').flow).toBe('offline-cronto-activation');
  });

  it('does not send somebody round again who used the right account already', () => {
    expect(at('yes', 'no', 'in-the-app', 'already-tried').node).toBe('messageNow');
    expect(at('yes', 'no', 'in-the-app', 'failed', 'same-message').node).toBe('askMatches');
  });

  it('helps with an image that is refused afterwards, and hands over both messages', () => {
    const image = ['yes', 'no', 'in-the-app', 'failed', 'invalid-image'];
    expect(at(...image).node).toBe('newImage');
    expect(at(...image, 'worked').step.kind).toBe('resolution');
    expect(at(...image, 'failed').step).toMatchObject({
      kind: 'escalation',
      problem: expect.stringMatching(/Account not found.*Invalid image code/),
    });
  });

  it('skips the first question of the guide about images', () => {
    expect(at('something-else', 'invalid-image')).toMatchObject({
      flow: 'invalid-image-code',
      node: 'newImage',
    });
  });

  it('shows somebody who is not sure what to compare', () => {
    expect(at('yes', 'not-sure').node).toBe('lookAtAccounts');
    expect(at('yes', 'not-sure', 'cannot').node).toBe('askWhichAccount');
  });

  it('begins the activation at the scan when a new image is there', () => {
    expect(at('yes', 'none', 'yes').node).toBe('startScan');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('invalid-image-code');

describe('when the app refuses the scanned image', () => {
  it('leads from the message straight to a new image', () => {
    expect(at('yes').node).toBe('newImage');
  });

  it('ends well when the new image is accepted', () => {
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('hands over all three causes when the new image is refused as well', () => {
    expect(at('yes', 'failed', 'same-message').step).toMatchObject({
      kind: 'escalation',
      asks: [
        expect.stringContaining('supports'),
        expect.stringContaining('data in the image'),
        expect.stringContaining('operation'),
        expect.stringContaining('logged'),
      ],
    });
  });

  it('does not send somebody who had a new image already for another one', () => {
    expect(at('yes', 'already-tried').node).toBe('messageNow');
  });

  it('treats a new image for an activation as a protected operation', () => {
    expect(at('yes', 'cannot', 'yes').step).toMatchObject({ operation: 'reactivate' });
    expect(at('yes', 'cannot', 'not-sure').step).toMatchObject({ operation: 'reactivate' });
    expect(at('yes', 'cannot', 'no').step).not.toHaveProperty('operation');
  });

  it('goes on with the account when the new image is read and the account is missing', () => {
    expect(at('yes', 'failed', 'account-not-found')).toMatchObject({
      flow: 'account-not-found',
      node: 'rightAccount',
    });
  });

  it('brings back a message that nobody read', () => {
    expect(at('not-sure').node).toBe('showMessage');
    expect(at('not-sure', 'failed').node).toBe('newImage');
    expect(at('not-sure', 'cannot').node).toBe('askUnread');
  });

  it('ends kindly for a message that is not listed', () => {
    expect(at('something-else', 'another-message').node).toBe('unlistedMessage');
  });

  it('does not write down the first message as the second one', () => {
    expect(at('yes', 'failed', 'not-sure').step).toMatchObject({
      problem: expect.stringContaining('is not known'),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('something-went-wrong');

describe('when something went wrong in the app', () => {
  it('asks for the error code before anything else', () => {
    expect(at()).toMatchObject({ node: 'errorCode', step: { kind: 'question' } });
  });

  it('lets an administrator look an mss number up, and keeps the number', () => {
    expect(at('mss~-1021', 'yes').node).toBe('lookUp');
    expect(at('mss~-1021', 'yes', 'failed').step).toMatchObject({ to: 'vendor-support' });
  });

  it('does not send an end user into the documentation of the product package', () => {
    expect(at('mss~42', 'no').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
    expect(at('mss~42', 'not-sure').node).toBe('askAdministratorMss');
  });

  it('hands mas and (-1) to OneSpan Support, each with a problem of its own', () => {
    expect(at('mas~7').step).toMatchObject({ to: 'vendor-support' });
    expect(at('minus-one').step).toMatchObject({ to: 'vendor-support' });
    expect(at('minus-one').node).not.toBe(at('mas~7').node);
  });

  it('hands every networking form to the back-end team', () => {
    for (const form of ['http-status~503', 'return-code~9001', 'minus-one', 'not-sure']) {
      expect(at('networking', form).step).toMatchObject({ to: 'back-end-team' });
    }
  });

  it('tells that a number like an HTTP status can be a returned code', () => {
    expect(at('networking', 'http-status~503').step).toMatchObject({
      asks: expect.arrayContaining([expect.stringContaining('returnCode')]),
    });
  });

  it('removes an account only after the last step of an activation', () => {
    expect(at('no-code', 'last-step').node).toBe('dismiss');
    for (const other of ['no', 'not-sure']) {
      expect(at('no-code', other).step.kind).toBe('escalation');
    }
  });

  it('looks at the server, not at a third try, when the last step fails again', () => {
    expect(at('no-code', 'last-step', 'worked', 'again').step).toMatchObject({
      to: 'back-end-team',
      operation: 'reactivate',
    });
  });

  it('lets it happen again when the code was not noted, but only once', () => {
    expect(at('not-sure').node).toBe('showCode');
    expect(at('not-sure', 'failed', 'mas~7').node).toBe('askSupportMas');
    expect(at('not-sure', 'failed', 'not-sure').node).toBe('askCodeUnknown');
  });

  it('ends kindly for codes and messages that are not listed', () => {
    expect(at('something-else', 'another-code').node).toBe('askOtherCode');
    expect(at('something-else', 'another-message').node).toBe('unlistedMessage');
  });
});

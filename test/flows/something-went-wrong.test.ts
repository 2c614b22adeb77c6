import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';
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
      expect(at('networking', form, 'not-sure').step).toMatchObject({ to: 'back-end-team' });
    }
  });

  it('tells that a number like an HTTP status can be a returned code', () => {
    expect(at('networking', 'http-status~503', 'several').step).toMatchObject({
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

  it('does not lead doubt about the last step to the tap that removes the account', () => {
    expect(at('no-code', 'last-step', 'not-sure').node).toBe('askStep');
    for (const way of [['not-sure'], ['last-step', 'not-sure'], ['last-step', 'cannot']]) {
      const { step } = at('no-code', ...way);
      if (step.kind !== 'escalation') throw new Error('not an escalation');
      expect(step.problem).not.toMatch(/failed at the final step/);
      expect(step.left).toMatch(/only if it was at its final step/);
      expect(step.asks.join(' ')).toMatch(/If it was not/);
    }
  });

  it('does not send somebody at an earlier step into the image guide unasked', () => {
    expect(at('no-code', 'earlier-step').node).toBe('earlierHow');
    expect(at('no-code', 'earlier-step', 'no').step.kind).toBe('escalation');
    expect(at('no-code', 'last-step', 'start-over', 'yes')).toMatchObject({
      flow: 'offline-cronto-activation',
      node: 'startOver',
    });
  });

  it('offers no second removal after the account was removed once', () => {
    const way = ['no-code', 'last-step', 'worked', 'first-time', 'yes'];
    expect(at(...way)).toMatchObject({ flow: 'offline-cronto-activation', node: 'activateAnew' });
    expect(at(...way, 'failed').node).toBe('signatureAgain');
  });

  it('takes no number of five digits for an HTTP status', () => {
    const { rejected } = replay(allFlows, 'something-went-wrong', [
      'networking',
      'http-status~12345',
    ]);
    expect(rejected).toEqual(['http-status~12345']);
  });

  it('tells the back-end team how many are affected', () => {
    const asked = (who: string) => JSON.stringify(at('networking', 'return-code~9001', who).step);
    expect(asked('several')).toMatch(/Several users are affected/);
    expect(asked('only-me')).toMatch(/works for others/);
    expect(asked('not-sure')).not.toMatch(/Several users are affected|works for others/);
  });
});

import { describe, expect, it } from 'vitest';
import { offlineCrontoActivation } from '../../flows/onespan-app/offline-cronto-activation.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { visit } from './visit.ts';

const at = visit('offline-cronto-activation');

/** The eleven steps in order: what is answered, where it leads, and the record of that step. */
const walk = [
  ['begin', 'startScan', 'OFF-01'],
  ['worked', 'scanImage', 'OFF-02'],
  ['worked', 'enterCode', 'OFF-03'],
  ['worked', 'choosePin', 'OFF-04'],
  ['worked', 'confirmPin', 'OFF-05'],
  ['worked', 'chooseMethod', 'OFF-06'],
  ['biometrics', 'allowBiometrics', 'OFF-07'],
  ['worked', 'recordBiometrics', 'OFF-08'],
  ['worked', 'finalCode', 'OFF-09'],
  ['worked', 'notifications', 'OFF-10'],
  ['worked', 'homeScreen', 'OFF-11'],
] as const;

describe('when the activation with an image stops', () => {
  it('asks first roughly, then exactly', () => {
    expect(at()).toMatchObject({ node: 'roughly', step: { kind: 'question' } });
    expect(at('scan').node).toBe('scanPart');
    expect(at('pin-or-face').node).toBe('protectionPart');
    expect(at('end').node).toBe('endPart');
    expect(at('interrupted').node).toBe('interruption');
  });

  it('goes through all eleven steps in their order, to the activated app', () => {
    const answers: string[] = [];
    for (const [answer, node, record] of walk) {
      answers.push(answer);
      const here = at(...answers);
      expect(here.node).toBe(node);
      expect(here.step.cites).toContain(record);
    }
    expect(at(...answers, 'yes')).toMatchObject({
      node: 'activated',
      step: { kind: 'resolution' },
    });
  });

  it('lets a person pass the steps that do not come up for them', () => {
    const noPin = ['code', 'worked', 'not-asked'];
    expect(at(...noPin).node).toBe('chooseMethod');
    expect(at(...noPin, 'not-asked').node).toBe('finalCode');
    expect(at(...noPin, 'not-asked', 'worked', 'not-asked').node).toBe('homeScreen');
  });

  it('goes from a skipped face or fingerprint straight to the last code', () => {
    expect(at('pin-or-face', 'choice', 'skipped').node).toBe('finalCode');
    expect(at('pin-or-face', 'choice', 'pin').node).toBe('finalCode');
  });

  it('asks for a new image when the app calls the image code invalid, once', () => {
    expect(at('scan', 'refused', 'invalid-image').node).toBe('newImage');
    expect(at('scan', 'refused', 'invalid-image', 'worked').node).toBe('enterCode');
    expect(at('scan', 'refused', 'invalid-image', 'failed')).toMatchObject({
      node: 'imageRefused',
      step: { kind: 'escalation', to: 'helpdesk' },
    });
  });

  it('does not let the two codes be mixed up', () => {
    expect(at('not-sure', 'code').node).toBe('whichCode');
    expect(at('not-sure', 'code', 'not-sure').node).toBe('placeUnknown');
  });

  it('starts again after Cancel', () => {
    expect(at('interrupted', 'cancel', 'worked').node).toBe('startScan');
  });

  it('starts over once, and hands over when that fails', () => {
    const startOver = at('end', 'code', 'failed', 'start-over');
    expect(startOver.node).toBe('startOver');
    expect(at('end', 'code', 'failed', 'start-over', 'failed').node).toBe('whereAgain');
    expect(at('end', 'code', 'failed', 'start-over', 'failed', 'another-message').node).toBe(
      'stoppedAgain',
    );
  });

  it('warns that the account is removed before anybody is told to tap', () => {
    const tells = [...graphOf(offlineCrontoActivation).edges]
      .filter(({ to }) => to === 'dismiss')
      .map(({ from }) => from);
    expect(tells).toEqual(['removeAccount']);
    expect(JSON.stringify(at('interrupted', 'something-went-wrong', 'no', 'yes').step)).toMatch(
      /removes the account/,
    );
  });

  it('activates from the beginning when the account has been removed', () => {
    const way = ['interrupted', 'something-went-wrong', 'no', 'yes', 'yes', 'worked'];
    expect(at(...way)).toMatchObject({ node: 'activateAnew', step: { operation: 'reactivate' } });
    expect(at('interrupted', 'account-gone').node).toBe('activateAnew');
    expect(at(...way, 'failed').node).toBe('signatureAgain');
  });

  it('leaves the message open when a person does not want to lose the account', () => {
    const way = ['end', 'message', 'something-went-wrong', 'no', 'yes'];
    expect(at(...way, 'no').node).toBe('keepMessage');
    expect(at(...way, 'not-sure').node).toBe('keepMessage');
  });

  it('goes on in the guide about error codes when there is one', () => {
    expect(at('interrupted', 'something-went-wrong', 'yes').flow).toBe('something-went-wrong');
  });

  it('helps with an image that is rejected after a restart, and only once', () => {
    for (const restart of [
      ['start-over', 'failed'],
      ['pin-or-face', 'permission', 'cannot', 'failed'],
      ['interrupted', 'account-gone', 'stopped-elsewhere'],
    ]) {
      expect(at(...restart, 'invalid-image').node).toBe('newImageAgain');
      expect(at(...restart, 'invalid-image', 'stopped-elsewhere').node).toBe('stoppedAgain');
    }
    expect(
      JSON.stringify(at('interrupted', 'account-gone', 'stopped-elsewhere', 'not-sure').step),
    ).toMatch(/account was removed/);
  });

  it('knows the documented messages wherever a message is asked for', () => {
    for (const way of [
      ['scan', 'refused'],
      ['scan', 'refused', 'not-sure', 'another-message'],
      ['begin', 'failed'],
      ['interrupted'],
    ]) {
      const offered = at(...way).answers.map(({ id }) => id);
      expect(offered).toContain('account-not-found');
      expect(offered).toContain('invalid-image');
    }
  });

  it('does not go round for ever between the image and the missing account', () => {
    expect(at('scan', 'refused', 'account-not-found', 'set-up').step.kind).toBe('escalation');
    expect(at('scan', 'refused', 'account-not-found', 'not-sure').step.kind).toBe('escalation');
  });

  it('does not start an activation on a home screen that may be an activated one', () => {
    expect(at('not-sure', 'scan-code').node).toBe('homeWithScanCode');
    expect(at('not-sure', 'scan-code', 'yes').step.kind).toBe('information');
    expect(at('end', 'home', 'yes').step.kind).toBe('information');
  });

  it('asks for no words of a message that is gone', () => {
    const { step } = at('begin', 'failed', 'not-sure', 'cannot');
    expect(step).toMatchObject({ kind: 'escalation' });
    expect(JSON.stringify(step)).not.toMatch(/exact (words|message)/);
  });

  it('says what a new start may cost before somebody cancels for it', () => {
    expect(JSON.stringify(at('pin-or-face', 'permission', 'cannot').step)).toMatch(
      /don’t know whether a stopped attempt counts/,
    );
  });
});

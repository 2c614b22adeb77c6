import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';
import { visit } from './visit.ts';

const at = visit('portal-activation-fails');

describe('when the token cannot be activated on the user portal', () => {
  it('looks first whether the phone may lack the activation type', () => {
    expect(at('portal').node).toBe('device');
    expect(at('portal', 'named-platform').node).toBe('typeSupported');
  });

  it('asks everybody about the activation type, and then whether the period has expired', () => {
    expect(at('portal', 'another-phone').node).toBe('typeElsewhere');
    expect(at('portal', 'not-sure').node).toBe('typeElsewhere');
    expect(at('portal', 'another-phone', 'supported').node).toBe('expired');
    expect(at('portal', 'another-phone', 'not-sure').node).toBe('expired');
    expect(at('portal', 'named-platform', 'yes').node).toBe('expired');
  });

  it('goes on with Reactivate when the period has expired', () => {
    expect(at('portal', 'another-phone', 'supported', 'yes')).toMatchObject({
      flow: 'activation-code-expired',
      node: 'reactivate',
    });
  });

  it('looks at the message when nobody knows whether it has expired', () => {
    expect(at('portal', 'another-phone', 'not-sure', 'not-sure')).toMatchObject({
      flow: 'activation-code-expired',
      node: 'sameMessage',
    });
  });

  it('asks the administrator when neither reason applies, and invents no third', () => {
    expect(at('portal', 'another-phone', 'supported', 'no')).toMatchObject({
      node: 'askAdministrator',
      step: { to: 'administrator', left: 'The document says nothing more about this problem.' },
    });
  });

  it('tells a type that is not supported from one that nobody has confirmed', () => {
    expect(at('portal', 'named-platform', 'no').node).toBe('askAdministratorType');
    expect(at('portal', 'named-platform', 'not-sure').node).toBe('askAdministratorConfirmType');
  });

  it('goes straight to the guide of a message that has one', () => {
    expect(at('says-expired').node).toBe('reactivate');
    expect(at('name-exists').flow).toBe('identity-name-exists');
    expect(at('no-e-mail').flow).toBe('activation-email-missing');
  });

  it('hands over no message that nobody saw', () => {
    const { visited } = replay(allFlows, 'portal-activation-fails', [
      'portal',
      'another-phone',
      'supported',
      'yes',
      'cannot',
    ]);
    expect(visited.flatMap(({ taken }) => taken?.reads ?? [])).toEqual([]);
    expect(JSON.stringify(visited.at(-1)?.step)).not.toMatch(/says that the activation code/);
  });

  it('passes on that the user portal cannot be reached', () => {
    expect(at('unreachable').step).toMatchObject({
      problem: expect.stringContaining('cannot get to the user portal'),
    });
  });
});

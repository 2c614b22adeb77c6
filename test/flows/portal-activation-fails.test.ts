import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('portal-activation-fails');

describe('when the token cannot be activated on the user portal', () => {
  it('looks first whether the phone may lack the activation type', () => {
    expect(at('portal').node).toBe('device');
    expect(at('portal', 'named-platform').node).toBe('typeSupported');
  });

  it('asks next, on any other phone, whether the activation period has expired', () => {
    expect(at('portal', 'another-phone').node).toBe('expired');
    expect(at('portal', 'not-sure').node).toBe('expired');
    expect(at('portal', 'named-platform', 'yes').node).toBe('expired');
  });

  it('goes on with Reactivate when the period has expired', () => {
    expect(at('portal', 'another-phone', 'yes')).toMatchObject({
      flow: 'activation-code-expired',
      node: 'reactivate',
    });
  });

  it('looks at the message when nobody knows whether it has expired', () => {
    expect(at('portal', 'another-phone', 'not-sure')).toMatchObject({
      flow: 'activation-code-expired',
      node: 'sameMessage',
    });
  });

  it('asks the administrator when neither reason applies, and invents no third', () => {
    expect(at('portal', 'another-phone', 'no')).toMatchObject({
      node: 'askAdministrator',
      step: { to: 'administrator', left: 'Nothing more is documented for this problem.' },
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
});

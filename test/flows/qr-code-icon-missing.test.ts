import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('qr-code-icon-missing');

describe('when the QR code icon cannot be found', () => {
  it('begins with the documentation that tells where the icon is', () => {
    expect(at('yes').node).toBe('lookUp');
    expect(at('not-sure').node).toBe('lookUp');
  });

  it('ends well as soon as the icon is found', () => {
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('offers both documented ways only after the documentation did not help', () => {
    expect(at('yes', 'failed').node).toBe('whichWay');
    expect(at('yes', 'cannot').node).toBe('whichWay');
    expect(at('yes', 'already-tried').node).toBe('whichWay');
  });

  it('lets the person choose between the administrator and the User Portal', () => {
    expect(at('yes', 'failed', 'administrator').step).toMatchObject({ to: 'administrator' });
    expect(at('yes', 'failed', 'reactivate').node).toBe('reactivateInPortal');
  });

  it('marks the reactivation as a protected operation', () => {
    expect(at('yes', 'failed', 'reactivate').step).toMatchObject({ operation: 'reactivate' });
  });

  it('does not reactivate a second time', () => {
    expect(at('yes', 'failed', 'reactivate', 'failed').node).toBe('askAdministratorReactivated');
    expect(at('yes', 'failed', 'reactivate', 'already-tried').node).toBe(
      'askAdministratorReactivated',
    );
  });

  it('tells the administrator when the User Portal is out of reach', () => {
    expect(at('yes', 'failed', 'reactivate', 'cannot').node).toBe('askAdministratorNoPortal');
  });

  it('goes on in the guide about the e-mail when there is no QR code to scan', () => {
    expect(at('no-e-mail').flow).toBe('activation-email-missing');
  });

  it('invents no remedy for a QR code that does not scan', () => {
    expect(at('does-not-scan')).toMatchObject({
      node: 'askAdministratorScan',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('does not say that the documentation was read when it could not be opened', () => {
    for (const way of [
      ['yes', 'cannot', 'not-sure'],
      ['yes', 'cannot', 'reactivate', 'failed'],
      ['yes', 'cannot', 'reactivate', 'cannot'],
    ]) {
      const { step } = at(...way);
      if (step.kind !== 'escalation') throw new Error('not an escalation');
      expect(step.problem).not.toMatch(/documentation did not help/);
      expect(step.asks.join(' ')).toMatch(/Entrust Identity technical documentation/);
    }
  });
});

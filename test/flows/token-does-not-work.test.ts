import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('token-does-not-work');

describe('when the token does not work at sign-in', () => {
  it('keeps the order of the document: active, assigned, resource rule, clock', () => {
    expect(at().node).toBe('bothActive');
    expect(at('yes').node).toBe('assigned');
    expect(at('yes', 'yes').node).toBe('ruleAllows');
    expect(at('yes', 'yes', 'yes').node).toBe('clock');
  });

  it('goes on in the guide about the clock when it is off or nobody has looked', () => {
    expect(at('yes', 'yes', 'yes', 'no').flow).toBe('clock-drift');
    expect(at('yes', 'yes', 'yes', 'not-sure').flow).toBe('clock-drift');
  });

  it('asks the administrator for whatever is not confirmed', () => {
    expect(at('not-sure', 'no').node).toBe('askAdministratorAll');
    expect(at('yes', 'not-sure').node).toBe('askAdministratorAssigned');
    expect(at('yes', 'yes', 'not-sure').node).toBe('askAdministratorRule');
  });

  it('offers the one check that needs nobody else before the administrator is asked', () => {
    expect(at('not-sure', 'yes').flow).toBe('clock-drift');
    expect(at('not-sure', 'clock-is-right').node).toBe('askAdministratorClockDone');
  });

  it('has the administrator resolve a user or an authenticator that is not active', () => {
    expect(at('no').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('lets only somebody who can do it assign an authenticator', () => {
    expect(at('yes', 'no', 'yes').step).toMatchObject({ operation: 'assign' });
    expect(at('yes', 'no', 'yes', 'worked').step.kind).toBe('resolution');
    expect(at('yes', 'no', 'no').node).toBe('askAdministratorAssign');
    expect(at('yes', 'no', 'not-sure').node).toBe('askAdministratorAssign');
  });

  it('goes on with the next check when an assigned authenticator still fails', () => {
    expect(at('yes', 'no', 'yes', 'failed').node).toBe('ruleAllows');
    expect(at('yes', 'yes', 'no', 'yes', 'failed').node).toBe('clock');
  });

  it('has the rule reconfigured by an administrator only', () => {
    expect(at('yes', 'yes', 'no', 'yes', 'worked').step.kind).toBe('resolution');
    expect(at('yes', 'yes', 'no', 'no').node).toBe('askAdministratorChangeRule');
  });

  it('comes to a new authenticator last, with the clocks in sync', () => {
    expect(at('yes', 'yes', 'yes', 'yes', 'no').step).toMatchObject({
      to: 'administrator',
      operation: 'replace',
    });
  });

  it('does not replace an authenticator twice', () => {
    expect(at('yes', 'yes', 'yes', 'yes', 'yes').node).toBe('askAdministratorReplaced');
  });

  it('does not look for a clock on a token that is not on a mobile device', () => {
    expect(at('yes', 'yes', 'yes', 'no-mobile-device').node).toBe('askAdministratorHardToken');
  });
});

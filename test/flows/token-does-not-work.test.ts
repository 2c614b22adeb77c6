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
    const asksOf = (...way: string[]) => {
      const { step } = at(...way);
      if (step.kind !== 'escalation') throw new Error('not an escalation');
      return step.asks.join(' ');
    };
    expect(asksOf('not-sure', 'no')).toMatch(/active.*assigned.*resource rule.*clock.*replace/s);
    expect(asksOf('yes', 'not-sure')).not.toMatch(/are active/);
    expect(asksOf('yes', 'not-sure')).toMatch(/assigned.*resource rule.*clock/s);
    expect(asksOf('yes', 'yes', 'not-sure')).not.toMatch(/assigned to the user/);
    expect(asksOf('yes', 'yes', 'not-sure')).toMatch(/resource rule.*clock/s);
    expect(asksOf('not-sure', 'clock-is-right')).not.toMatch(/clock/);
  });

  it('offers the one check that needs nobody else before the administrator is asked', () => {
    expect(at('not-sure', 'yes').flow).toBe('clock-drift');
    expect(at('not-sure', 'clock-is-right').node).toBe('askAdministrator');
  });

  it('has the administrator resolve a user or an authenticator that is not active', () => {
    for (const [which, asked] of [
      [
        'user',
        'Find out why the user is not active, and resolve it. Confirm that the authenticator is active.',
      ],
      [
        'authenticator',
        'Find out why the authenticator is not active, and resolve it. Confirm that the user is active.',
      ],
      ['both', 'Find out why the user and the authenticator are not active, and resolve it.'],
    ] as const) {
      expect(at('no', which).step).toMatchObject({
        to: 'administrator',
        asks: expect.arrayContaining([asked]),
      });
    }
    expect(JSON.stringify(at('no', 'not-sure').step)).not.toMatch(/Find out why the user is not/);
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
    expect(at('yes', 'yes', 'yes', 'no-mobile-device').node).toBe('noDeviceClock');
    expect(at('not-sure', 'no-mobile-device').node).toBe('noDeviceClock');
  });

  it('asks nobody about the clock twice who said that it is wrong', () => {
    expect(at('yes', 'yes', 'yes', 'no')).toMatchObject({ flow: 'clock-drift', node: 'setClock' });
  });

  it('leaves no check of the document out when it goes by the clock first', () => {
    const { step } = at('not-sure', 'yes', 'no', 'differs', 'cannot');
    if (step.kind !== 'escalation') throw new Error('not an escalation');
    expect(step.asks.join(' ')).toMatch(/active.*assigned.*resource rule.*clock.*replace/s);
  });

  it('does not call four checks done where one was passed over', () => {
    const { step } = at('none-assigned', 'yes', 'failed', 'yes', 'yes', 'no');
    if (step.kind !== 'escalation') throw new Error('not an escalation');
    expect(step.problem).not.toMatch(/all four/);
    expect(step.asks.join(' ')).toMatch(/both the user and the authenticator are active/);
  });
});

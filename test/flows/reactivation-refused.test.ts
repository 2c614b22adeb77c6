import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('reactivation-refused');

describe('when reactivation is not allowed', () => {
  it('asks which of the three limits has been reached', () => {
    expect(at('1050')).toMatchObject({ node: 'whichLimit', step: { kind: 'question' } });
  });

  it('lets somebody wait who was too soon, once', () => {
    expect(at('1050', 'interval').node).toBe('waitAndReactivate');
    expect(at('1050', 'interval', 'failed').node).toBe('askAfterWait');
    expect(at('1050', 'interval', 'already-tried').node).toBe('askAfterWait');
  });

  it('does not let somebody wait whose attempts or locations are used up', () => {
    expect(at('1050', 'attempts', 'no').node).toBe('askAttempts');
    expect(at('1050', 'locations', 'no').node).toBe('askLocations');
  });

  it('has the administrator find the limit when nobody knows it', () => {
    const { step } = at('1050', 'not-sure');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toMatch(
      /\*\*Max Locations\*\*.*\*\*Max Attempts\*\*.*\*\*Min Interval\*\*/,
    );
  });

  it('treats every way to another activation as a protected operation', () => {
    for (const answers of [
      ['interval'],
      ['attempts', 'yes'],
      ['locations', 'yes'],
      ['locations', 'no'],
      ['not-sure'],
    ]) {
      expect(at('1050', ...answers).step).toMatchObject({ operation: 'reactivate' });
    }
  });

  it('takes the words of the message for the code', () => {
    expect(at('not-sure', 'failed', 'yes').node).toBe('whichLimit');
    expect(at('not-sure', 'failed', 'something-else').node).toBe('askForCode');
  });

  it('has all three limits checked when raising one did not help', () => {
    expect(at('1050', 'attempts', 'yes', 'failed').node).toBe('askStillRefused');
  });
});

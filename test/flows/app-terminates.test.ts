import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('app-terminates');

describe('when the app closes by itself', () => {
  it('ends calmly, with nothing to send, when the app can be used again', () => {
    expect(at('yes', 'yes')).toMatchObject({
      node: 'reportSent',
      step: { kind: 'information', text: 'You don’t have to do anything' },
    });
  });

  it('hands over somebody whose app keeps closing, without making up a remedy', () => {
    expect(at('yes', 'keeps-closing').step).toMatchObject({
      kind: 'escalation',
      left: 'The document gives no fix.',
    });
  });

  it('never asks for a report or a setting', () => {
    expect(JSON.stringify(at('yes', 'keeps-closing').step)).toContain('No configuration is needed');
  });

  it('has somebody who did not look open the app and watch', () => {
    expect(at('not-sure').node).toBe('openAgain');
    expect(at('not-sure', 'worked').node).toBe('reportSent');
    expect(at('not-sure', 'failed').node).toBe('askKeepsClosing');
  });

  it('goes on with the message when there is one', () => {
    expect(at('message', 'something-went-wrong').flow).toBe('something-went-wrong');
    expect(at('message', 'account-not-found').node).toBe('rightAccount');
  });

  it('does not call a message unknown that was only not read', () => {
    expect(at('message', 'not-sure').node).toBe('askUnread');
    expect(at('message', 'another-message').node).toBe('unlistedMessage');
  });

  it('says of nobody that they are unsure who saw the app close', () => {
    expect(JSON.stringify(at('yes', 'not-sure', 'cannot').step)).not.toMatch(/not sure/);
    expect(JSON.stringify(at('not-sure', 'cannot').step)).toMatch(/not sure/);
  });
});

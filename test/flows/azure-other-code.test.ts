import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-other-code');

describe('when a result code is in no other guide', () => {
  it('sends a code that is not in the list to the Impero support team', () => {
    expect(at('other')).toMatchObject({
      node: 'imperoSupport',
      step: { kind: 'escalation', to: 'impero-support' },
    });
  });

  it('carries the exact number along', () => {
    expect(at('other~146')).toMatchObject({
      node: 'imperoSupport',
      step: { kind: 'escalation', to: 'impero-support' },
    });
  });

  it('finds the guide of a code that is in the list', () => {
    expect(at('listed', 'oath-code')).toMatchObject({ flow: 'azure-oath-code', node: 'whichCode' });
    expect(at('listed', 'call', '102').node).toBe('didItRing');
  });

  it('lets the search find the group', () => {
    expect(at('listed', 'not-sure').node).toBe('searchNumber');
  });

  it('does not send a number from a screen to Impero', () => {
    expect(at('elsewhere').node).toBe('notFromLog');
  });

  it('shows where the code can be read when nobody has looked yet', () => {
    expect(at('not-sure').node).toBe('readLog');
    expect(at('not-sure', 'worked').node).toBe('whichCode');
    expect(at('not-sure', 'cannot')).toMatchObject({
      node: 'codeUnread',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });
});

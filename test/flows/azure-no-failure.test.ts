import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-no-failure');

describe('when the result code names no failure', () => {
  it('ends calmly for every code, without a hand-over', () => {
    for (const code of [
      '1',
      '6',
      '7',
      '8',
      '9',
      '15',
      '16',
      '17',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
    ])
      expect(at(code).step.kind).toBe('information');
  });

  it('says the same about the three codes that read “Used Cache”', () => {
    expect(new Set(['6', '8', '9'].map((code) => at(code).node))).toEqual(new Set(['usedCache']));
  });

  it('keeps the two pending codes apart', () => {
    expect(at('15').node).toBe('statusPending');
    expect(at('22').node).toBe('oathPending');
  });

  it('keeps an OATH code and a fallback OATH code apart', () => {
    expect(at('23').node).toBe('oathVerified');
    expect(at('24').node).toBe('fallbackOathVerified');
  });

  it('sends somebody who reads a screen to the search', () => {
    expect(at('not-sure', 'on-screen').node).toBe('notFromLog');
  });

  it('shows where the code can be read when nobody has looked yet', () => {
    expect(at('not-sure').node).toBe('readLog');
    expect(at('not-sure', 'worked').node).toBe('whichCode');
    expect(at('not-sure', 'cannot')).toMatchObject({
      node: 'codeUnread',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('goes on in the guide for every other code', () => {
    expect(at('another-code')).toMatchObject({ flow: 'azure-other-code', node: 'whichCode' });
  });
});

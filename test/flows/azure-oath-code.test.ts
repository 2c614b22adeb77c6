import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-oath-code');

describe('when the log says that an OATH code was not right', () => {
  it('keeps wrong, out of date and too late apart', () => {
    expect(at('138')).toMatchObject({
      node: 'oathIncorrect',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('140')).toMatchObject({
      node: 'oathOutOfDate',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('142')).toMatchObject({
      node: 'oathTimeout',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('asks whether a duplicate was entered twice', () => {
    expect(at('139').node).toBe('usedTwice');
    expect(at('139', 'yes').node).toBe('sameCodeTwice');
  });

  it('looks for somebody else when the person entered it once', () => {
    expect(at('139', 'no')).toMatchObject({
      node: 'newCodeEachTime',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('hands over an open question as open', () => {
    expect(at('139', 'not-sure').node).toBe('duplicateUnclear');
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

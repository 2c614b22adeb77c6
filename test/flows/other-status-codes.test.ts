import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('other-status-codes');

describe('when a status code belongs to no family', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('says that zero is no error', () => {
    expect(at('0').step.kind).toBe('information');
  });

  it('keeps the number of a negative code for the administrator who looks it up', () => {
    expect(at('negative~-13', 'server')).toMatchObject({
      node: 'errorCodeList',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('does not take a number without its minus for a negative code', () => {
    expect(() => at('negative~13')).toThrow('not offered');
  });

  it('does not mix up the numbers of the app with those of the server', () => {
    expect(at('negative~-1', 'app').flow).toBe('something-went-wrong');
  });

  it('hands over a negative number of unknown origin', () => {
    expect(at('negative', 'not-sure').node).toBe('sourceUnknown');
  });

  it('hands a different authenticator type to the administrator', () => {
    expect(at('5003').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('hands over when nobody can read the code', () => {
    expect(at('not-sure', 'cannot').node).toBe('codeUnread');
  });
});

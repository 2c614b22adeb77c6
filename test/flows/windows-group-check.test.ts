import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('windows-group-check');

describe('when the user failed the Windows Group Check', () => {
  it('asks for the number, because two codes have the same text', () => {
    expect(at()).toMatchObject({
      node: 'whichCode',
      step: { kind: 'question', shows: { words: 'The user failed the Windows Group Check' } },
    });
  });

  it('tells rejected from not handled', () => {
    expect(at('1002').node).toBe('inListedGroup');
    expect(at('5001').node).toBe('loggedIn');
  });

  it('takes the option where the number is not known', () => {
    expect(at('option', 'reject-others').node).toBe('inListedGroup');
    expect(at('option', 'pass-back').node).toBe('loggedIn');
  });

  it('asks for the option when the code cannot be read either', () => {
    expect(at('not-sure', 'failed').node).toBe('whichOption');
    expect(at('not-sure', 'cannot', 'not-sure').node).toBe('codeOrOptionUnknown');
  });

  it('never promises a group to somebody who is in none of them', () => {
    expect(at('1002', 'no')).toMatchObject({
      node: 'rejectedNotListed',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('ends calmly when the host system let the user in', () => {
    expect(at('5001', 'yes').step.kind).toBe('information');
  });

  it('has both sides looked at when the user did not get in', () => {
    expect(at('5001', 'no').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });
});

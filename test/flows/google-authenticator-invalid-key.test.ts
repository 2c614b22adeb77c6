import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { visit } from './visit.ts';

const at = visit('google-authenticator-invalid-key');

describe('when Google Authenticator says that the key is invalid', () => {
  it('asks first whether the app really says so', () => {
    expect(at()).toMatchObject({ node: 'sameMessage', step: { kind: 'question' } });
  });

  it('has the key compared with the Key Activation Code before anything else', () => {
    expect(at('yes').node).toBe('compare');
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('looks for digits that no such key has, whatever the comparison brought', () => {
    for (const answer of ['failed', 'no-difference', 'already-tried']) {
      expect(at('yes', answer)).toMatchObject({
        node: 'impossibleDigits',
        step: { standards: ['RFC 4648'] },
      });
    }
  });

  it('has such digits replaced, and ends well when the key is taken', () => {
    expect(at('yes', 'failed', 'in-my-entry').node).toBe('replaceDigits');
    expect(at('yes', 'failed', 'not-sure', 'worked').step.kind).toBe('resolution');
  });

  it('tells the administrator when the code that was given has such a digit', () => {
    expect(at('yes', 'no-difference', 'in-the-code').step).toMatchObject({
      to: 'administrator',
      problem: expect.stringContaining('0, 1, 8 or 9'),
    });
  });

  it('sends a key that is right in every character to the administrator', () => {
    expect(at('yes', 'no-difference', 'no').node).toBe('askAdministrator');
    expect(at('yes', 'failed', 'in-my-entry', 'failed').node).toBe('askAdministrator');
  });

  it('claims no message that nobody has read', () => {
    expect(at('not-sure', 'cannot').node).toBe('askAdministratorUnread');
  });

  it('hands over the exact words of a message that no document knows', () => {
    expect(at('something-else').node).toBe('askAdministratorOther');
  });

  it('never asks a caller to say the key', () => {
    const states = Object.values(allFlows['google-authenticator-invalid-key']?.states ?? {});
    expect(states.length).toBeGreaterThan(0);
    for (const { meta } of states)
      expect(JSON.stringify(meta.say ?? '')).not.toMatch(/(tell|give|spell|send) me the key/i);
    for (const node of ['sameMessage', 'showMessage', 'impossibleDigits']) {
      const step = states.find(({ key }) => key === node)?.meta;
      expect(step.say).toContain('Don’t read me the key');
    }
  });

  it('does not say that a key was compared which nobody can read', () => {
    expect(at('yes', 'failed', 'not-sure', 'cannot').node).toBe('askAdministratorNoCode');
  });
});

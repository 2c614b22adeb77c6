import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('signatures');

describe('when a signature is not accepted', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('has a new signature made only when the old one was already used', () => {
    expect(at('1061')).toMatchObject({ node: 'newSignature', step: { kind: 'instruction' } });
    expect(at('1060').node).toBe('frameworkCode');
  });

  it('ends well when the new signature is accepted', () => {
    expect(at('1061', 'worked').step.kind).toBe('resolution');
  });

  it('asks for one new signature, not for a second', () => {
    expect(at('1061', 'failed').node).toBe('stillUsed');
    expect(at('1061', 'already-tried').node).toBe('stillUsed');
  });

  it('goes on with the other code when the new signature fails validation', () => {
    expect(at('1061', 'failed-validation').node).toBe('frameworkCode');
  });

  it('hands over the Framework error code of a failed validation, if there is one', () => {
    expect(at('1060', 'yes~-13').node).toBe('invalidWithDetail');
    expect(at('1060', 'no').node).toBe('invalidWithoutDetail');
    expect(at('1060', 'not-sure').node).toBe('invalidUnseen');
  });

  it('tells a missing host code from a missing confirmation code', () => {
    expect(at('1062', 'logging-in').step).toMatchObject({
      to: 'administrator',
      problem: expect.stringContaining('a host code'),
    });
    expect(at('1062', 'signing').step).toMatchObject({
      to: 'administrator',
      problem: expect.stringContaining('a confirmation code'),
    });
  });

  it('hands over when nobody can read the code', () => {
    expect(at('not-sure', 'cannot').node).toBe('codeUnread');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('back-end-and-radius');

describe('when the back end refuses or cannot be used', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('hands the accompanying error of a failed back-end authentication to the back end', () => {
    expect(at('1022', 'have-it~1326').step).toMatchObject({
      kind: 'escalation',
      to: 'back-end-team',
    });
  });

  it('has the accompanying error read first when nobody has it', () => {
    expect(at('1022', 'not-sure').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('keeps a supplied password apart, for which nothing is documented', () => {
    expect(at('1023')).toMatchObject({
      node: 'suppliedPassword',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('does not let a hashed password be typed again', () => {
    expect(at('1032').step.kind).toBe('escalation');
  });

  it('tells the two set-ups apart in which a challenge cannot be handled', () => {
    expect(at('1040', 'iis-module').node).toBe('challengeAtIis');
    expect(at('1040', 'password-forwarded').node).toBe('challengeAfterOtp');
    expect(at('1040', 'not-sure').node).toBe('challengeUnknownSetup');
  });

  it('leads an administrator to the missing protocol ID, and everybody else to the administrator', () => {
    expect(at('1090', 'yes').node).toBe('setProtocol');
    expect(at('1090', 'yes', 'worked').step.kind).toBe('resolution');
    expect(at('1090', 'no').node).toBe('administratorSetsProtocol');
  });

  it('does not have the protocol ID set twice', () => {
    expect(at('1090', 'yes', 'failed').node).toBe('protocolStillMissing');
    expect(at('1090', 'yes', 'already-tried').node).toBe('protocolStillMissing');
  });

  it('names the audit message of a failed synchronization', () => {
    expect(at('1121').step).toMatchObject({
      asks: expect.arrayContaining([expect.stringContaining('W-016004')]),
    });
  });
});

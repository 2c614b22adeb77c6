import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('provisioning-and-binding');

describe('when an authenticator cannot be activated or bound', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('has the request name one authenticator where there are several', () => {
    expect(at('1051', 'yes')).toMatchObject({
      node: 'nameAuthenticator',
      step: { kind: 'instruction', operation: 'reactivate' },
    });
    expect(at('1051', 'yes', 'worked').step.kind).toBe('resolution');
    expect(at('1051', 'not-sure').node).toBe('administratorNames');
  });

  it('stops after one request, because attempts can be limited', () => {
    expect(at('1051', 'yes', 'failed').node).toBe('stillMultiple');
    expect(at('1051', 'yes', 'already-tried').node).toBe('stillMultiple');
  });

  it('guards the static password, whoever sets it', () => {
    expect(at('1052', 'yes').step).toMatchObject({ kind: 'instruction', operation: 'reset' });
    expect(at('1052', 'no').step).toMatchObject({ kind: 'escalation', operation: 'reset' });
  });

  it('guards the destination of a notification, whoever adds it', () => {
    expect(at('1120', 'yes').step).toMatchObject({ kind: 'instruction', operation: 'reactivate' });
    expect(at('1120', 'no').step).toMatchObject({ kind: 'escalation', operation: 'reactivate' });
  });

  it('tells the two kinds of missing authenticator apart', () => {
    expect(at('1053').node).toBe('noneForAssignment');
    expect(at('1108').node).toBe('noneWithProperties');
  });

  it('tells a failed binding from an authenticator that does not support it', () => {
    expect(at('1105', 'already-bound').node).toBe('boundAlready');
    expect(at('1105', 'not-sure').node).toBe('bindingUnclear');
    expect(at('1107').node).toBe('bindingNotSupported');
  });

  it.each(['1055', '1100', '1101', '1102', '1103', '1104', '1107', '1108'])(
    'says of %s that no remedy is documented, and gives the administrator the code',
    (code) => {
      expect(at(code).step).toMatchObject({
        kind: 'escalation',
        to: 'administrator',
        problem: expect.stringContaining(`Status ${code}`),
        left: expect.stringMatching(/^The document /),
      });
    },
  );

  it('hands over the Framework error code where no activation code was generated', () => {
    expect(at('1054', 'yes~-13').node).toBe('codeNotGeneratedWithDetail');
    expect(at('1054', 'not-sure').node).toBe('codeNotGeneratedUnseen');
  });

  it('hands over when nobody can read the code', () => {
    expect(at('not-sure', 'cannot').node).toBe('codeUnread');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('administration');

describe('when an administration command does not go through', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('leads to a new session where the session is not accepted', () => {
    expect(at('1038').node).toBe('newSession');
    expect(at('1039').node).toBe('newSession');
    expect(at('1039', 'worked').step.kind).toBe('resolution');
  });

  it('asks for one new session, then hands over what is seen there', () => {
    expect(at('1038', 'failed', 'location').node).toBe('sessionElsewhere');
    expect(at('1039', 'already-tried', 'stopped').node).toBe('sessionStops');
    expect(at('1039', 'failed', 'not-sure').node).toBe('sessionUnclear');
  });

  it('ends calmly where nothing has failed', () => {
    expect(at('1126').step.kind).toBe('information');
    expect(at('1127', 'yes').step.kind).toBe('information');
    expect(at('1127', 'not-sure').step.kind).toBe('information');
    expect(at('1128').step.kind).toBe('information');
  });

  it('takes it seriously when somebody did not cancel', () => {
    expect(at('1127', 'no').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('has an approved operation completed by the administrator who created it', () => {
    expect(at('1129', 'no').node).toBe('creatorCompletes');
    expect(at('1129', 'yes').node).toBe('creatorRefused');
  });

  it('leaves a missing privilege to those who decide about privileges', () => {
    expect(at('1005').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('guards the choice of a successor, who receives the items of another user', () => {
    expect(at('1132').step).toMatchObject({ kind: 'instruction', operation: 'assign' });
    expect(at('1132', 'cannot').node).toBe('successorToDecide');
  });
});

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('self-assignment');

describe('when somebody cannot assign an authenticator to themselves', () => {
  it('checks the serial number first, for both codes that follow a mistyped one', () => {
    expect(at('1016').node).toBe('checkSerial');
    expect(at('1041').node).toBe('checkSerial');
  });

  it('treats the assignment as a protected operation', () => {
    expect(at('1016').step).toMatchObject({ operation: 'assign' });
    expect(at('1041', 'already-tried', 'not-found').step).toMatchObject({ operation: 'assign' });
  });

  it('thinks of somebody else who has it only where the code allows that', () => {
    const available = at('1016', 'failed', 'not-available').step;
    const found = at('1041', 'failed', 'not-found').step;
    expect(available.kind === 'escalation' && available.asks.join(' ')).toContain('someone else');
    expect(found.kind === 'escalation' && found.asks.join(' ')).not.toContain('someone else');
    expect(found.kind === 'escalation' && found.asks.join(' ')).toContain('organisational unit');
  });

  it.each(['1031', '1042'])('does not let anybody check a serial number for %s', (code) => {
    expect(at(code).step).toMatchObject({
      kind: 'escalation',
      left: 'The document gives no fix for this code.',
    });
  });

  it('ends well when a digit was wrong', () => {
    expect(at('1041', 'worked').step.kind).toBe('resolution');
  });

  it('finds the way by words when nobody can read a code', () => {
    expect(at('not-sure', 'failed', 'authenticator').node).toBe('checkSerial');
  });
});

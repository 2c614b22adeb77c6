import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('data-migration');

describe('when a data record cannot be migrated', () => {
  it('asks first which status code is shown', () => {
    expect(at()).toMatchObject({ node: 'whichCode', step: { kind: 'question' } });
  });

  it('hands over each code with the audit message that belongs to it', () => {
    expect(at('1123', 'yes').step).toMatchObject({
      to: 'administrator',
      problem: expect.stringContaining('E-013004'),
    });
    expect(at('1124', 'yes').step).toMatchObject({
      to: 'administrator',
      problem: expect.stringContaining('E-013003'),
    });
  });

  it('tells when the audit message was looked for and not found', () => {
    expect(at('1123', 'no').node).toBe('versionNoAudit');
    expect(at('1124', 'no').node).toBe('migrationNoAudit');
  });

  it('does not ask a user to read audit messages', () => {
    expect(at('1123', 'not-sure').node).toBe('versionNotLooked');
    expect(at('1124', 'not-sure').node).toBe('migrationNotLooked');
  });

  it('hands over when nobody can read the code', () => {
    expect(at('not-sure', 'failed').node).toBe('codeUnread');
  });
});

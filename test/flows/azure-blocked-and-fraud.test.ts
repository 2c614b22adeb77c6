import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-blocked-and-fraud');

describe('when the log speaks of a block, a lock or fraud', () => {
  it('keeps a blocked user and a locked account apart', () => {
    expect(at('14')).toMatchObject({
      node: 'userBlocked',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('105')).toMatchObject({
      node: 'accountLocked',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('opens both only after an identity check', () => {
    expect(at('14').step).toMatchObject({ operation: 'unlock' });
    expect(at('105').step).toMatchObject({ operation: 'unlock' });
  });

  it('sends a fraud code that was meant to security', () => {
    expect(at('112', 'on-purpose')).toMatchObject({
      node: 'fraudOnPurpose',
      step: { kind: 'escalation', to: 'security' },
    });
  });

  it('treats an unclear fraud code as serious', () => {
    expect(at('112', 'not-sure')).toMatchObject({
      node: 'fraudUnclear',
      step: { kind: 'escalation', to: 'security' },
    });
    expect(at('132', 'not-sure')).toMatchObject({
      node: 'reportUnclear',
      step: { kind: 'escalation', to: 'security' },
    });
  });

  it('lets the administrator check a mistake', () => {
    expect(at('112', 'by-mistake')).toMatchObject({
      node: 'fraudByMistake',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('132', 'by-mistake')).toMatchObject({
      node: 'reportedByMistake',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('asks who reported the fraud', () => {
    expect(at('132').node).toBe('whoReported');
    expect(at('132', 'no')).toMatchObject({
      node: 'reportedByOther',
      step: { kind: 'escalation', to: 'security' },
    });
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

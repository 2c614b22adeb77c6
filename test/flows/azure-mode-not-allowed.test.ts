import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-mode-not-allowed');

describe('when the log says that a mode is not allowed', () => {
  it('says of 104 that it is probably a PIN mode', () => {
    expect(at('104').step).toMatchObject({ lead: expect.stringContaining('probably a misprint') });
  });

  it('keeps 104 and the return PIN mode apart', () => {
    expect(at('104').node).toBe('pinMode');
    expect(at('114').node).toBe('returnPinMode');
  });

  it('hands each mode over under its own name', () => {
    const problem = (code: string) => JSON.stringify(at(code).step);
    expect(problem('124')).toContain('“Text Message Mode Not Allowed”');
    expect(problem('134')).toContain('“Mobile App Mode Not Allowed”');
    expect(problem('141')).toContain('“OATH Token Mode Not Allowed”');
  });

  it('does not call a wrong parameter “not allowed”', () => {
    expect(JSON.stringify(at('116').step)).not.toContain('not allowed');
  });

  it('sends every one of them to the administrator', () => {
    for (const code of ['104', '113', '114', '115', '116', '119', '124', '125', '134', '141'])
      expect(at(code).step).toMatchObject({ kind: 'escalation', to: 'administrator' });
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

import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-licences-and-balance');

describe('when the log says that licences or balance are not enough', () => {
  it('does not say whose balance it is', () => {
    expect(at('109').step).toMatchObject({ lead: expect.stringContaining('doesn’t say whose') });
  });

  it('keeps the three kinds of licences apart', () => {
    expect(at('126').node).toBe('licences');
    expect(at('127').node).toBe('textLicences');
    expect(at('128').node).toBe('voiceprintLicences');
  });

  it('sends every one of them to the administrator', () => {
    for (const code of ['109', '126', '127', '128'])
      expect(at(code).step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('hands over without a code when there is none', () => {
    expect(at('not-sure', 'failed').node).toBe('codeUnread');
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

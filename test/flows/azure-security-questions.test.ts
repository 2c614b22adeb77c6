import { describe, expect, it } from 'vitest';
import { inAllVoices } from './inAllVoices.ts';
import { visit } from './visit.ts';

const at = visit('azure-security-questions');

describe('when the log says that security questions timed out', () => {
  it('asks whether the questions were there at all', () => {
    expect(at('143').node).toBe('questionsSeen');
  });

  it('tells answered from unanswered and unseen questions', () => {
    expect(at('143', 'answered').node).toBe('questionsAnswered');
    expect(at('143', 'not-answered').node).toBe('questionsNotAnswered');
    expect(at('143', 'not-seen').node).toBe('questionsNotSeen');
  });

  it('hands over to the administrator in every case', () => {
    for (const answer of ['answered', 'not-answered', 'not-seen', 'not-sure'])
      expect(at('143', answer).step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('never asks for the answers', () => {
    expect(inAllVoices('azure-security-questions')('143').step).toMatchObject({
      say: expect.stringContaining('don’t tell me the questions or the answers'),
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

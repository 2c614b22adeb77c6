import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';
import { visit } from './visit.ts';

const at = visit('challenges');

describe('when something is said about a challenge', () => {
  it.each(['3001', '3003'])('ends calmly for %s, which is no failure', (code) => {
    expect(at(code).step.kind).toBe('information');
  });

  it('keeps too old, not the latest and not found apart', () => {
    expect(at('1004').node).toBe('answerInTime');
    expect(at('1013').node).toBe('answerLatest');
    expect(at('3002').node).toBe('requestNewChallenge');
  });

  it('asks for one new challenge, and then what the server says to it', () => {
    expect(at('3002', 'failed').node).toBe('afterChallenge');
    expect(at('3002', 'already-tried').node).toBe('afterChallenge');
  });

  it('shows the time setting to somebody who can change it, and hands it over for all others', () => {
    expect(at('1004', 'failed', 'expired', 'yes').node).toBe('changeMaxAge');
    const { step } = at('1004', 'cannot', 'no');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain(
      '**VASCO/Challenge-Cache/Max-Age**',
    );
  });

  it('names the missing challenge key when a new challenge is not found either', () => {
    const { step } = at('3002', 'failed', 'none-found');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('challenge key');
  });

  it('names the policy setting when the latest challenge counts as an older one', () => {
    const { step } = at('1013', 'failed', 'invalid');
    expect(step.kind === 'escalation' && step.asks.join(' ')).toContain('**Check Challenge**');
  });

  it('leaves the protocol to somebody who can change it', () => {
    expect(at('1034', 'yes').node).toBe('usePap');
    expect(at('1034', 'no').step).toMatchObject({ kind: 'escalation', to: 'administrator' });
  });

  it('offers no way round the limit of Windows 2000', () => {
    expect(at('1035').step).toMatchObject({ left: 'The document gives no fix for this code.' });
  });

  it('takes somebody who only sees a challenge for a person without an error', () => {
    expect(at('not-sure', 'failed', 'waiting').step.kind).toBe('information');
    const { visited } = replay(allFlows, 'challenges', ['not-sure', 'failed', 'waiting']);
    for (const { taken } of visited) expect(taken?.reads?.meaning).toBeUndefined();
  });
});

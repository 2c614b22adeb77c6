import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { flowOfGuide, type GuideFile, readGuideFile } from '../../src/engine/guideFile.ts';
import { defaultChecks } from '../../src/engine/organisation.ts';
import { judge } from '../../src/training/practise/judge.ts';
import {
  debriefAddress,
  parsePractise,
  practiceAddress,
} from '../../src/training/practise/practiceAddress.ts';
import { difficulties, makeCall } from '../../src/training/practise/practiceCall.ts';
import { fileOf } from '../engine/guide-files.ts';
import { playBest } from './bot.ts';

/** An organisation’s own guide, with facts of its own. */
const own = readGuideFile(readFileSync('docs/examples/own-vpn.guide.json', 'utf8'));

/** Calls on a draft, of every level. */
function callsOn(guide: GuideFile, count = 60) {
  const flows = { ...allFlows, [guide.flow.id]: flowOfGuide(guide) };
  const all = [...records, ...guide.records];
  return Array.from({ length: count }, (_, i) => {
    const limits = { only: guide.flow.id, products: [] };
    return { flows, call: makeCall(String(i), flows, all, difficulties[i % 3], limits) };
  });
}

describe('a practice call on a draft', () => {
  if (!('guide' in own)) throw new Error('the example is faulty');
  const calls = callsOn(own.guide);

  it('is about the draft, whatever the organisation uses, and tells what is known in its own facts', () => {
    expect(new Set(calls.map(({ call }) => call.way.flow))).toEqual(new Set([own.guide.flow.id]));
    expect(calls.flatMap(({ call }) => call.card.facts)).toContain(
      'The VPN window says that the passcode is incorrect.',
    );
  });

  it('can be played so that nothing is left to be desired', () => {
    for (const { call, flows } of calls) {
      const { moves } = playBest(call, flows);
      expect(judge(call, flows, { moves, allowed: defaultChecks, needs: {} }).score).toBe(100);
    }
  });

  it('comes from an impostor only where the draft has something that an impostor wants', () => {
    const impostors = (guide: GuideFile) =>
      callsOn(guide).filter(({ call }) => call.caller.is === 'impostor').length;
    const harmless = structuredClone(fileOf('clock-drift'));
    for (const { meta } of Object.values(harmless.flow.states))
      if ('operation' in meta) delete meta.operation;
    expect(impostors(fileOf('activation-code-expired'))).toBeGreaterThan(0);
    expect(impostors(harmless)).toBe(0);
  });

  it('has an address of its own, so that it is never taken for another call of the same number', () => {
    const address = (at: string) => parsePractise('/train/practise', at.replace(/^[^?]*/, ''));
    expect(address(practiceAddress('7', 2, 'one'))).toEqual({
      ...{ page: 'call', seed: '7', difficulty: 2, draft: 'one' },
    });
    expect(practiceAddress('7', 2, 'one')).not.toBe(practiceAddress('7', 2));
    expect(parsePractise('/train/practise/debrief', debriefAddress('x', 'one').slice(23))).toEqual({
      ...{ page: 'debrief', id: 'x', draft: 'one' },
    });
  });
});

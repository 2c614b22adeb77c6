import type { MessageDescriptor } from '@lingui/core';
import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../src/engine/summary/exports.ts';
import { CaseSummary } from '../../src/engine/summary/schema.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { HAND_OVER, replay } from '../../src/engine/transcript.ts';

const LINK = 'https://help.example/guides/x?r=000000';
const say = ({ message, id }: MessageDescriptor) => message ?? id;
const summary = (flow: string, ...answers: string[]) =>
  summarise(allFlows, replay(allFlows, flow, answers), undefined, { link: LINK });
const expired = (...answers: string[]) => summary('activation-code-expired', ...answers);

describe('the summary of a visit', () => {
  it('tells the other side what fails, who takes over, what to do and what was done', () => {
    const made = expired('yes', 'failed', 'expired-again');
    expect(made).toMatchObject({ status: 'escalated', to: 'administrator', link: LINK });
    expect(made.problem).toContain('activation code has expired');
    expect(made.asks.length).toBeGreaterThan(0);
    expect(made.steps.map(({ result }) => result)).toEqual(['answered', 'failed', 'answered']);
    expect(made.records).toContain('ENT-03-CODE-EXPIRED');
  });

  test.each([
    ['worked', 'done'],
    ['failed', 'failed'],
    ['cannot', 'cannot'],
    ['already-tried', 'already-tried'],
  ])('tells a step that %s from every other result', (answer, result) => {
    expect(expired('yes', answer).steps[1]?.result).toBe(result);
  });

  it('tells that somebody was not sure', () => {
    expect(expired('not-sure').steps.map(({ result }) => result)).toEqual(['not-sure']);
  });

  it('keeps the value that an answer carried', () => {
    expect(summary('clock-drift', 'yes', 'behind~94').steps[1]).toMatchObject({ value: '94' });
    expect(summary('clock-drift', 'yes', 'behind').steps[1]).not.toHaveProperty('value');
  });

  it('tells what fixed it where nobody has to take over', () => {
    const fixed = expired('yes', 'worked');
    expect(fixed.status).toBe('resolved');
    expect(fixed.fixed).toContain('Reactivate');
    expect(fixed).not.toHaveProperty('to');
  });

  it('hands over at the step that was reached when somebody would rather have a person', () => {
    const handed = expired('yes', HAND_OVER);
    expect(handed.to).toBe('helpdesk');
    expect(handed.asks.join()).toContain('Get a new activation code');
  });

  it('can be made at any time, of any visit, and fits its schema', () => {
    for (const [flow, ...answers] of [
      ['nowhere'],
      ['activation-code-expired'],
      ['activation-code-expired', 'something-else', 'name-exists'],
      ['clock-drift', 'yes', 'ahead~3600'],
    ] as const) {
      const made = summary(flow, ...answers);
      expect(CaseSummary.parse(made)).toEqual(made);
    }
  });
});

describe('an export of the summary', () => {
  const made = expired('yes', 'failed', 'expired-again');

  it('as text has the problem, what to do, each step and the link, without marks', () => {
    const text = summaryText(made, say);
    for (const part of [made.problem, LINK, ...made.asks, ...made.steps.map((s) => s.answer)])
      expect(text).toContain(part.replaceAll('**', ''));
    expect(text).not.toContain('**');
  });

  it('as Markdown has each step and the link', () => {
    const text = summaryMarkdown(made, say);
    expect(text).toContain('It still fails');
    expect(text).toContain('help.example');
  });

  it('as JSON is the summary', () => {
    expect(JSON.parse(summaryJson(made))).toEqual(made);
  });
});

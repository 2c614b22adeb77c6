/**
 * The summary: what the next person has to know, so that nobody starts again from zero. It is
 * derived from the visit alone.
 */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isGiven } from './change.ts';
import { type Flows, flowById, guideOf } from './flow.ts';
import type { Role, Step } from './step.ts';
import type { Replay } from './transcript.ts';

/** How a step of the visit went. */
export type Result = 'answered' | 'done' | 'failed' | 'already-tried' | 'cannot' | 'not-sure';

interface SummaryStep {
  /** Its place in the visit, from 0. */
  readonly at: number;
  /** The step's heading. */
  readonly text: string;
  readonly answer: string;
  readonly value?: string;
  readonly result: Result;
}

export interface Summary {
  /** The titles of the guides that the visit passed, in order. */
  readonly guides: readonly string[];
  /** What fails, in one sentence. */
  readonly problem: string;
  /** Who takes over; absent where nobody has to. */
  readonly to?: Role;
  /** What the other side should check or do. */
  readonly asks: readonly string[];
  /** What is still documented to try, or that nothing is. */
  readonly left?: string;
  readonly steps: readonly SummaryStep[];
  /** The records that the last step rests on. */
  readonly records: readonly string[];
}

const results: Readonly<Record<string, Result>> = {
  worked: 'done',
  failed: 'failed',
  'already-tried': 'already-tried',
  cannot: 'cannot',
  'not-sure': 'not-sure',
};

/** The words for how a step went. */
export const resultWords: Readonly<Record<Result, MessageDescriptor>> = {
  answered: msg`answered`,
  done: msg`done, and it worked`,
  failed: msg`done, and it did not help`,
  'already-tried': msg`already tried before`,
  cannot: msg`could not be done`,
  'not-sure': msg`not sure`,
};

/** The words for who takes over. */
export const roleWords: Readonly<Record<Role, MessageDescriptor>> = {
  administrator: msg`Your administrator`,
  helpdesk: msg`Your organisation’s helpdesk`,
  'back-end-team': msg`The team that runs the server behind the app`,
  'vendor-support': msg`OneSpan Support, through your organisation`,
  'impero-support': msg`The Impero support team`,
  security: msg`Your organisation’s security team`,
};

/**
 * @param flows flows by id, with all that the visit passes
 * @param replayed the replayed transcript
 * @returns its summary
 */
export function summarise(flows: Flows, { visited }: Replay): Summary {
  const last = visited.at(-1)?.step;
  const passed = new Set(visited.map(({ flow }) => flow));
  return {
    guides: [...passed].flatMap((id) => flowById(flows, id) ?? []).map((f) => guideOf(f).title),
    ...ending(last),
    steps: visited.filter(isGiven).flatMap(({ step, taken }, at) =>
      step.kind === 'continue'
        ? []
        : {
            at,
            text: step.text,
            answer: taken.label,
            ...(taken.value === undefined ? {} : { value: taken.value }),
            result: results[taken.id] ?? 'answered',
          },
    ),
    records: last?.cites ?? [],
  };
}

function ending(step: Step | undefined): Pick<Summary, 'problem' | 'to' | 'asks' | 'left'> {
  switch (step?.kind) {
    case 'escalation': {
      const { problem, to, asks, left } = step;
      return { problem, to, asks, ...(left === undefined ? {} : { left }) };
    }
    case 'resolution':
      return { problem: step.wrong, asks: [], left: step.fixed };
    default:
      return { problem: step && step.kind !== 'continue' ? step.text : '', asks: [] };
  }
}

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param link the full address of the visit, for whoever goes on from it
 * @returns the summary as plain text, line by line
 */
export function summaryText(
  summary: Summary,
  say: (message: MessageDescriptor) => string,
  link: string,
): string {
  const { guides, problem, to, asks, left, steps, records } = summary;
  const block = (heading: MessageDescriptor, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', say(heading), ...lines.map((line) => `- ${line}`)];
  return [
    problem,
    ...block(msg`Who takes over`, to === undefined ? [] : [say(roleWords[to])]),
    ...block(msg`Please check or do`, asks),
    ...block(
      msg`Done so far`,
      steps.map(
        ({ text, answer, value, result }) =>
          `${text} ${answer}${value === undefined ? '' : ` (${value})`}` +
          (result === 'answered' ? '' : ` [${say(resultWords[result])}]`),
      ),
    ),
    ...block(msg`Left to try`, left === undefined ? [] : [left]),
    ...block(msg`Guides`, guides),
    ...block(msg`Documented in`, records),
    ...block(msg`The visit itself`, [link]),
  ]
    .join('\n')
    .replaceAll('**', '');
}

/** The summary in the forms in which it leaves: plain text, Markdown and JSON. Each is complete. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { inert, markdown } from './inert.ts';
import type { CaseSummary, SummaryStep } from './schema.ts';
import { type NameOf, outcomeWords, resultWords, roleWords, type Say } from './words.ts';

/** One part of the summary: a heading and its lines; no lines, no part. */
interface Part {
  readonly heading: MessageDescriptor;
  readonly lines: readonly string[];
  /** The lines stand in an order that counts. */
  readonly isNumbered?: boolean;
}

/** The words of the summary, part by part, in the order in which the next person needs them. */
function partsOf(summary: CaseSummary, say: Say, nameOf: NameOf): Part[] {
  const { to, why, asks, left, fixed, messages, codes, facts, works, fails, call } = summary;
  const step = (at: number) => summary.steps.find((one) => one.at === at)?.text;
  return [
    { heading: msg`Exact message`, lines: messages },
    { heading: msg`Exact code`, lines: codes },
    { heading: msg`What fixed it`, lines: some(fixed) },
    {
      heading: msg`Who takes over, and why`,
      lines: to === undefined ? [] : [say(roleWords[to]), ...some(why)],
    },
    { heading: msg`Please check or do`, lines: asks, isNumbered: true },
    { heading: msg`Left to try`, lines: some(left) },
    {
      heading: msg`Done so far`,
      lines: summary.steps.map((one) => stepLine(one, say)),
      isNumbered: true,
    },
    {
      heading: msg`Answers that were changed`,
      lines: summary.changes.map(
        ({ time, text, node, from, to: now }) => `${text ?? node} ${from} ⇒ ${now} (${when(time)})`,
      ),
    },
    { heading: msg`What works`, lines: works },
    { heading: msg`What does not work`, lines: fails },
    {
      heading: msg`Found out`,
      lines: facts.map(({ label, value }) => `${label.replace(/[?:]$/, '')}: ${value}`),
    },
    ...(call ? callParts(call, say, step) : []),
    {
      heading: msg`Guides`,
      lines: summary.guides.map(
        ({ title, product, flow, revision }) =>
          `${title} (${nameOf(product)}; ${flow}, ${revision})`,
      ),
    },
    { heading: msg`Documented in`, lines: some(summary.records.join(', ')) },
    {
      heading: msg`Times`,
      lines: (
        [
          [msg`Begun`, summary.startedAt],
          [msg`Last answer`, summary.updatedAt],
          [msg`This summary`, summary.madeAt],
        ] as const
      ).flatMap(([label, time]) => (time === undefined ? [] : `${say(label)}: ${when(time)}`)),
    },
    { heading: msg`Language`, lines: [summary.language] },
    { heading: msg`Case code`, lines: some(summary.caseCode) },
    { heading: msg`The visit itself`, lines: some(summary.link) },
  ].filter(({ lines }) => lines.length > 0);
}

function callParts(
  call: NonNullable<CaseSummary['call']>,
  say: Say,
  step: (at: number) => string | undefined,
): Part[] {
  const { reference, identityCheck: check, notes, told, outstanding } = call;
  return [
    { heading: msg`Caller reference`, lines: some(reference) },
    {
      heading: msg`Identity check`,
      lines: check
        ? [`${check.method}: ${say(outcomeWords[check.outcome])} (${when(check.time)})`]
        : [say(msg`none made`)],
    },
    {
      heading: msg`Notes`,
      lines: notes.map(({ time, step: at, text }) => {
        const where = at === undefined ? undefined : step(at);
        return `${when(time)}${where === undefined ? '' : `, ${where}`}: ${text}`;
      }),
    },
    { heading: msg`The caller was told`, lines: told },
    { heading: msg`Outstanding`, lines: outstanding },
  ];
}

const some = (line: string | undefined): string[] => (line ? [line] : []);

function stepLine({ text, answer, value, result, time }: SummaryStep, say: Say): string {
  const marks = [
    ...(result === 'answered' ? [] : [say(resultWords[result])]),
    ...(time === undefined ? [] : [when(time)]),
  ];
  return (
    `${text} → ${answer}${value === undefined ? '' : ` (${value})`}` +
    (marks.length === 0 ? '' : ` – ${marks.join(', ')}`)
  );
}

/** @returns a time as people read it, its zone beside it: `2026-03-02 14:05 UTC+01:00` */
const when = (time: string) =>
  time.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
    (_, day: string, clock: string, zone: string) =>
      `${day} ${clock} UTC${zone === 'Z' ? '' : zone}`,
  );

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @returns the whole summary as plain text; no line of it is a formula to a spreadsheet
 */
export function summaryText(summary: CaseSummary, say: Say, nameOf: NameOf): string {
  const line = (text: string) => inert(text).replaceAll('\n', '\n  ');
  return [
    inert(summary.problem),
    ...partsOf(summary, say, nameOf).flatMap(({ heading, lines, isNumbered }) => [
      '',
      say(heading),
      ...lines.map((text, i) => `${isNumbered ? `${i + 1}.` : '•'} ${line(text)}`),
    ]),
  ].join('\n');
}

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @returns the whole summary as Markdown (CommonMark), with nothing in it that acts
 */
export function summaryMarkdown(summary: CaseSummary, say: Say, nameOf: NameOf): string {
  const line = (text: string) =>
    text === summary.link && /^https?:\/\/[^\s<>]+$/.test(text)
      ? `<${text}>`
      : markdown(inert(text)).replaceAll('\n', '\\\n   ');
  return [
    `# ${line(summary.problem).replaceAll('\\\n', '')}`,
    ...partsOf(summary, say, nameOf).flatMap(({ heading, lines, isNumbered }) => [
      '',
      `## ${markdown(say(heading))}`,
      '',
      ...lines.map((text, i) => `${isNumbered ? `${i + 1}.` : '-'} ${line(text)}`),
    ]),
    '',
  ].join('\n');
}

/**
 * @param summary a summary
 * @returns the whole summary as JSON that `/schemas/case-summary.v1.json` describes; characters that
 *   would act in a page or turn the direction of a text stand as escapes
 */
export const summaryJson = (summary: CaseSummary): string =>
  `${JSON.stringify(summary, undefined, 2).replace(
    /[<>&\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

/** The summary in its exported forms: plain text, Markdown and JSON. Each is complete. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { MOST_TYPED, markdown, sanitise, sanitiseLine } from '../sanitise.ts';
import type { FactSource } from '../step.ts';
import type { CaseSummary, SummaryStep } from './summarySchema.ts';
import {
  checkOutcomeWords,
  factSourceWords,
  type NameOf,
  resultWords,
  roleWords,
  type Say,
} from './summaryWords.ts';

/** One part of the summary: a heading and its lines; without lines, the part is omitted. */
interface Part {
  readonly heading: MessageDescriptor;
  readonly lines: readonly string[];
  /** Whether the order of the lines matters. */
  readonly isNumbered?: boolean;
}

/** What the next person reads first: five lines, or fewer if there is nothing to say. */
function firstLines(summary: CaseSummary, say: Say, nameOf: NameOf): [MessageDescriptor, string][] {
  const { to, toName, asks, fixed, call, caseCode } = summary;
  const who = toName ?? (to && say(roleWords[to]));
  const from = call
    ? [say(msg`the helpdesk`), ...some(call.reference)].join(', ')
    : say(msg`the user`);
  const done = summary.steps.flatMap((one) =>
    one.result === 'done' || one.result === 'failed' || one.result === 'already-tried'
      ? `${one.text} (${say(resultWords[one.result])})`
      : [],
  );
  const tried = (summary.tried ?? []).map(
    (line) => `${line} (${say(msg`before, on a different path`)})`,
  );
  const numbered = asks.length < 2 ? asks : asks.map((ask, i) => `(${i + 1}) ${ask}`);
  const lines: [MessageDescriptor, string][] = [
    who === undefined
      ? [msg`From`, call ? from : '']
      : [msg`For`, `${who} (${say(msg`from`)} ${from})`],
    [msg`Caller`, callerLine(call)],
    [msg`Urgent`, call?.urgent ? say(msg`yes`) : ''],
    [msg`The problem`, [summary.problem, ...readLines(summary, say, nameOf)].join(' ')],
    [msg`Done`, [...new Set([...done, ...tried])].join('; ')],
    [msg`Please`, numbered.join(' ')],
    [msg`What fixed it`, fixed ?? ''],
    [msg`Case code`, caseCode ?? ''],
    [msg`Language of the visit`, languageOf(summary)],
  ];
  return lines.filter(([, line]) => line !== '');
}

/** The language in which the visit was held, named in the summary's own; empty if it is the same. */
function languageOf({ heldIn, language }: CaseSummary): string {
  if (heldIn === undefined) return '';
  return new Intl.DisplayNames([language], { type: 'language' }).of(heldIn) ?? heldIn;
}

/** The caller, as far as written down. */
function callerLine(call: CaseSummary['call']): string {
  const { name, phone, department } = call?.caller ?? {};
  return [name, phone, department].flatMap(some).join(', ');
}

/**
 * @param summary a summary
 * @returns the same without the caller, their contact details, and the agent: those go into no address
 */
export function withoutCaller(summary: CaseSummary): CaseSummary {
  if (summary.call === undefined) return summary;
  const { caller, callBack, agent, passedOn, ...call } = summary.call;
  return {
    ...summary,
    call: {
      ...call,
      ...(callBack && { callBack: { time: callBack.time } }),
      ...(passedOn && { passedOn: { time: passedOn.time } }),
    },
  };
}

/** Codes and messages, each with how exactly it was read. */
function readLines(summary: CaseSummary, say: Say, nameOf: NameOf): string[] {
  const { codes, codesRead, messages, meanings = [] } = summary;
  const named = codesRead?.map(({ code, product }) => `${code} (${nameOf(product)})`) ?? codes;
  return (
    [
      [msg`Exact code`, named],
      [msg`Exact message`, messages.map((words) => `“${words}”`)],
      [msg`Message, by its meaning`, meanings.map((words) => `“${words}”`)],
    ] as const
  ).flatMap(([heading, words]) =>
    words.length === 0
      ? []
      : `${say(heading)}: ${words.join(', ')}${/[.!?]”?$/.test(words.at(-1) ?? '') ? '' : '.'}`,
  );
}

/** What the user said about the guide. */
function feedbackLines({ feedback }: CaseSummary, say: Say): string[] {
  const { helped, wrong } = feedback ?? {};
  return [
    ...(helped === undefined
      ? []
      : [
          say(
            helped ? msg`The user says that it helped.` : msg`The user says that it did not help.`,
          ),
        ]),
    ...(wrong === undefined ? [] : [`${say(msg`Something is wrong in it`)}: ${wrong}`]),
  ];
}

/** The order in which facts are listed: by who vouches for them. */
const bySource: readonly FactSource[] = ['says', 'read', 'done', 'measured', 'brought'];

/** The rest of the summary, part by part, in the order in which the next person needs it. */
function partsOf(summary: CaseSummary, say: Say, nameOf: NameOf): Part[] {
  const { why, left, established = [], facts, call, status } = summary;
  const step = (at: number) => summary.steps.find((one) => one.at === at)?.text;
  return [
    { heading: msg`The visit itself`, lines: some(summary.link) },
    { heading: msg`In the user’s words`, lines: some(summary.typed) },
    { heading: msg`About the guide`, lines: feedbackLines(summary, say) },
    { heading: msg`What the guide says at the end`, lines: some(why) },
    {
      heading: status === 'resolved' ? msg`Good to know` : msg`What can still be tried`,
      lines: some(left),
    },
    ...bySource.map((how) => ({
      heading: factSourceWords[how],
      lines: established.filter((fact) => fact.how === how).map(({ text }) => text),
    })),
    {
      heading: msg`Step by step`,
      lines: summary.steps.map((one) => stepLine(one, say)),
      isNumbered: true,
    },
    {
      heading: msg`Answers that were changed`,
      lines: summary.changes.map(
        ({ time, text, node, from, to: now, fromLabel = from, toLabel = now }) =>
          `${text ?? node} ${fromLabel} ⇒ ${toLabel} (${when(time)})`,
      ),
    },
    {
      heading: msg`Found out`,
      lines: facts
        // A code is at the top, and a channel is among what the user says.
        .filter(({ kind }) => kind === 'value' || kind === 'clock')
        .map(({ label, value }) => `${label.replace(/[?:]$/, '')}: ${value}`),
    },
    ...(call ? callParts(call, say, step) : []),
    {
      heading: msg`Guides`,
      lines: summary.guides.map(({ title, product }) => `${title} (${nameOf(product)})`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** Times, records and language: one line, for anybody who looks into the case later. */
function lastLine(summary: CaseSummary, say: Say): string {
  const times = (
    [
      [msg`Started`, summary.startedAt],
      [msg`This summary`, summary.madeAt],
    ] as const
  ).flatMap(([label, time]) => (time === undefined ? [] : `${say(label)}: ${when(time)}`));
  return [
    ...times,
    ...(summary.records.length === 0
      ? []
      : [`${say(msg`Source documents`)}: ${summary.records.join(', ')}`]),
    `${say(msg`Language`)}: ${summary.language}`,
  ].join('. ');
}

function callParts(
  call: NonNullable<CaseSummary['call']>,
  say: Say,
  step: (at: number) => string | undefined,
): Part[] {
  const { identityCheck: check, notes, told, outstanding, callBack, agent } = call;
  return [
    {
      heading: msg`To be called back`,
      lines: callBack ? [[when(callBack.time), ...some(callBack.phone)].join(', ')] : [],
    },
    {
      heading: msg`Identity check`,
      lines: check
        ? [
            `${[
              // If no check was possible, there is no method to name.
              ...(check.outcome === 'not-possible' ? [] : [check.method]),
              say(checkOutcomeWords[check.outcome]),
            ].join(': ')} (${when(check.time)})`,
            ...(check.elsewhere
              ? [
                  say(
                    msg`It was made before the call was passed on, and has not been repeated since.`,
                  ),
                ]
              : []),
          ]
        : [say(msg`none made`)],
    },
    { heading: msg`Agent`, lines: [...some(agent), ...takenOver(call, say)] },
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

function takenOver({ passedOn }: NonNullable<CaseSummary['call']>, say: Say): string[] {
  if (passedOn === undefined) return [];
  const { from, time } = passedOn;
  return [`${say(msg`Passed on`)}: ${[...some(from), when(time)].join(', ')}`];
}

const some = (line: string | undefined): string[] => (line ? [line] : []);

function stepLine({ text, answer, value, result, time, before }: SummaryStep, say: Say): string {
  const marks = [
    // For “not sure” the answer itself says it.
    ...(['answered', 'not-sure'].includes(result) ? [] : [say(resultWords[result])]),
    ...(before ? [say(msg`before the call`)] : []),
    ...(time === undefined ? [] : [when(time)]),
  ];
  return (
    `${text} → ${answer}${value === undefined ? '' : ` (${value})`}` +
    (marks.length === 0 ? '' : ` – ${marks.join(', ')}`)
  );
}

/** @returns a time in a readable form, with its zone: `2026-03-02 14:05 UTC+01:00` */
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
 * @returns the whole summary as plain text, without lines that a spreadsheet takes for formulas
 */
export function summaryText(summary: CaseSummary, say: Say, nameOf: NameOf): string {
  const line = (text: string) => sanitise(text).replaceAll('\n', '\n  ');
  return [
    ...firstLines(summary, say, nameOf).map(
      ([label, text]) => `${say(label)}: ${sanitiseLine(text, MOST_TYPED)}`,
    ),
    ...partsOf(summary, say, nameOf).flatMap(({ heading, lines, isNumbered }) => [
      '',
      say(heading),
      ...lines.map((text, i) => `${isNumbered ? `${i + 1}.` : '•'} ${line(text)}`),
    ]),
    '',
    lastLine(summary, say),
  ].join('\n');
}

/** @returns the text in characters that take little room in a link */
export const inPlainSigns = (text: string) =>
  text.replace(/[“”‘’–…→\u00a0]/g, (sign) => plainSigns[sign] ?? sign);

/** Characters that need nine characters in a link, and replacements that need one or two. */
const plainSigns: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '…': '...',
  '→': '->',
  '\u00a0': ' ',
};

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @returns the summary in its short forms, the fullest first: each has the lines that matter, in
 *   characters that take little room in a link
 */
export function shortTexts(summary: CaseSummary, say: Say, nameOf: NameOf): string[] {
  const { left, established = [], link } = summary;
  const counts = firstLines(summary, say, nameOf).map(([label, text]) => `${say(label)}: ${text}`);
  const known = established.map(({ how, text }) => `${say(factSourceWords[how])}: ${text}`);
  const open = left === undefined ? [] : [`${say(msg`What can still be tried`)}: ${left}`];
  return [
    [...counts, ...some(link), ...open, ...known],
    [...counts, ...some(link), ...open],
    [...counts, ...some(link)],
    counts,
  ].map((lines) => inPlainSigns(lines.map((line) => sanitiseLine(line, MOST_TYPED)).join('\n')));
}

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @returns the whole summary as Markdown (CommonMark), with nothing active in it
 */
export function summaryMarkdown(summary: CaseSummary, say: Say, nameOf: NameOf): string {
  const line = (text: string) =>
    text === summary.link && /^https?:\/\/[^\s<>]+$/.test(text)
      ? `<${text}>`
      : markdown(sanitise(text)).replaceAll('\n', '\\\n   ');
  return [
    ...firstLines(summary, say, nameOf).map(
      ([label, text]) => `- ${markdown(say(label))}: ${markdown(sanitiseLine(text, MOST_TYPED))}`,
    ),
    ...partsOf(summary, say, nameOf).flatMap(({ heading, lines, isNumbered }) => [
      '',
      `## ${markdown(say(heading))}`,
      '',
      ...lines.map((text, i) => `${isNumbered ? `${i + 1}.` : '-'} ${line(text)}`),
    ]),
    '',
    markdown(lastLine(summary, say)),
    '',
  ].join('\n');
}

/**
 * @param summary a summary
 * @returns the whole summary as JSON that `/schemas/case-summary.v1.json` describes; characters that would
 *   act in a page or change the direction of text are escaped
 */
export const summaryJson = (summary: CaseSummary): string =>
  `${JSON.stringify(summary, undefined, 2).replace(
    /[<>&\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

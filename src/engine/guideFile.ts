/**
 * A guide as a file, `<id>.guide.json`: the machine's configuration as the build writes it
 * (docs/decisions/016), with everything that its proof needs, and its own records. The workshop and
 * organisations write such files, so nothing in them is trusted: `readGuideFile` accepts only data and
 * words, and reports everything else with its place and what to do.
 *
 * Whether a guide file works together with the other guides is checked by authoring/guideCheck.ts.
 */

import { type Flow, flow } from './flow.ts';
import { faultAt, type GuideFault, hostile, MOST_BYTES, namedTwice } from './guideFileFaults.ts';
import { messageOf } from './messageOf.ts';
import { STEP_NAME } from './names.ts';
import { LANGUAGE_TAG } from './organisationLanguages.ts';
import { SourceRecord } from './record.ts';
import { Answer, answerId, flowId, Guide, WrittenStep } from './step.ts';
import { z } from './zod.ts';

/** The format that is written here. Formats that have been released keep their meaning. */
const FORMAT = 1;

const stepName = z.string().regex(STEP_NAME);

const state = z.union([
  z.strictObject({
    meta: WrittenStep,
    on: z.record(answerId, z.strictObject({ target: stepName, meta: Answer })),
  }),
  z.strictObject({ type: z.literal('final'), meta: WrittenStep }),
]);

/** The schema of a guide file; it is served as `/schemas/guide-file.v1.json`. */
export const GuideFile = z.strictObject({
  /** The address of the schema, for editors. */
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  /** The language of its texts, a BCP 47 tag; English if left out. */
  language: z.string().regex(LANGUAGE_TAG).optional(),
  /** The argument of XState’s `createMachine` for the guide. */
  flow: z.strictObject({
    id: flowId,
    /** The step at which a visit begins. */
    initial: stepName,
    meta: Guide,
    states: z.record(stepName, state),
  }),
  /** The guide’s own records; published ones are only cited. */
  records: z.array(SourceRecord),
});
export type GuideFile = z.infer<typeof GuideFile>;
export type GuideState = z.infer<typeof state>;
type GuideAnswers = Extract<GuideState, { on: unknown }>['on'];

/** A guide that was read, or everything that is wrong with its file. */
export type GuideReading =
  | { readonly guide: GuideFile }
  | { readonly faults: readonly [GuideFault, ...GuideFault[]] };

/**
 * @param text the text of a guide file, from anywhere
 * @returns the guide, or what is wrong with it, place by place; never throws
 */
export function readGuideFile(text: string): GuideReading {
  const whole = (message: string, advice: string): GuideReading => ({
    faults: [{ path: '', message, advice }],
  });
  // In UTF-8 each character takes at least one byte.
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES)
    return whole('is larger than 1 MB', 'Split the guide: one guide is about one problem.');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const said = messageOf(error);
    return whole(`is not JSON: ${said}`, 'Check commas, quotation marks and brackets there.');
  }
  const [first, ...more] = guideFileFaults(json);
  const twice = first === undefined && namedTwice(text);
  if (twice)
    return { faults: [faultAt(twice, 'stands there twice', 'Remove one, or name it otherwise.')] };
  return first ? { faults: [first, ...more] } : { guide: GuideFile.parse(json) };
}

/**
 * @param json the content of a guide file, from anywhere: parsed, or made by an editor
 * @returns what is wrong with it in itself; empty if it is a `GuideFile`
 */
export function guideFileFaults(json: unknown): GuideFault[] {
  const unsafe = hostile(json);
  if (unsafe.length > 0) return unsafe;
  const { format } = Object(json) as { format?: unknown };
  if (typeof json !== 'object' || json === null || Array.isArray(json) || format !== FORMAT)
    return [
      {
        path: 'format',
        message:
          typeof format === 'number' && format > FORMAT
            ? `is ${format}: the file was written by a newer release than this one`
            : `is ${JSON.stringify(format)?.slice(0, 40)}: this is no guide file of format ${FORMAT}`,
        advice: `Export the guide again with this release; its files begin with "format": ${FORMAT}.`,
      },
    ];
  const parsed = GuideFile.safeParse(json, { reportInput: true });
  return parsed.success
    ? targetFaults(parsed.data)
    : parsed.error.issues.flatMap((issue) => schemaFaults(issue));
}

/** One fault for each issue; for alternatives, those of the one that was meant. */
function schemaFaults(issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): GuideFault[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative whose faults are deepest, and then fewest, is the one that was meant.
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(...branch.map((one) => one.path.length));
    const [meant = []] = [...issue.errors].sort(
      (a, b) => depth(b) - depth(a) || a.length - b.length,
    );
    return meant.flatMap((one) => schemaFaults(one, path));
  }
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (keys.length > 0)
    return keys.map((key) =>
      faultAt([...path, key], 'is not a field there', 'Remove it, or check how it is spelled.'),
    );
  return [faultAt(path, ...wordsFor(issue))];
}

/** What is wrong with a field, and what to do. */
function wordsFor(issue: z.core.$ZodIssue): [message: string, advice: string] {
  if (issue.input === undefined) return ['is missing', 'Fill it in.'];
  switch (issue.code) {
    case 'too_small':
      return [
        'is empty, or has too few entries',
        'Fill it in; a field that is not needed can be left out.',
      ];
    case 'invalid_type':
      return [`is of another kind than ${issue.expected}`, 'Write the kind that is expected.'];
    case 'invalid_value':
      return [`is none of ${issue.values.join(', ')}`, 'Choose one of these.'];
    case 'invalid_key':
      return ['cannot be a name there', 'Use letters and digits; answers have small letters.'];
    case 'invalid_format':
      return ['does not have the form that is expected there', `It has to fit ${issue.pattern}.`];
    default:
      return [issue.message, 'Change it to what is expected there.'];
  }
}

/** Targets that do not exist: no machine can be made with those. */
function targetFaults({ flow: { initial, states } }: GuideFile): GuideFault[] {
  const advice = 'Choose a step that exists.';
  const begins = Object.hasOwn(states, initial)
    ? []
    : [faultAt(['flow', 'initial'], `is “${initial}”, and there is no such step`, advice)];
  const leads = answersIn(states).flatMap(({ path, target }) =>
    Object.hasOwn(states, target)
      ? []
      : faultAt([...path, 'target'], `is “${target}”, and there is no such step`, advice),
  );
  return [...begins, ...leads];
}

/**
 * @param state a step
 * @returns its answers by id; none at an ending
 */
export const answersOf = (state: GuideState | undefined): GuideAnswers =>
  state !== undefined && 'on' in state ? state.on : {};

/** @returns the answers of all steps, each with its place in the file */
export const answersIn = (states: GuideFile['flow']['states']) =>
  Object.entries(states).flatMap(([step, state]) =>
    Object.entries(answersOf(state)).map(([answer, { target, meta }]) => ({
      path: ['flow', 'states', step, 'on', answer],
      ...{ step, state, answer, target, meta },
    })),
  );

/**
 * @param guide a guide
 * @returns the text of its file; reading it and writing the result gives the same text
 */
export const writeGuideFile = (guide: GuideFile): string =>
  `${JSON.stringify(guide, undefined, 2)}\n`;

/**
 * @param machine a flow
 * @param records its own records; none for a published guide
 * @returns it in the form of a guide file
 * @throws Error when a guide file cannot represent it; the flows check finds this at build time
 */
export function guideFileOf(machine: Flow, records: GuideFile['records'] = []): GuideFile {
  const { id, initial, meta, states } = machine.config;
  // Through JSON, so that nothing is shared with the machine, and undefined values are dropped.
  return GuideFile.parse(
    JSON.parse(JSON.stringify({ format: FORMAT, flow: { id, initial, meta, states }, records })),
  );
}

/**
 * @param guide a guide, as it was read
 * @returns its flow, in the form that visits use
 */
export const flowOfGuide = ({ flow: { id, initial, meta, states } }: GuideFile): Flow =>
  flow.createMachine({ id, initial, meta, states });

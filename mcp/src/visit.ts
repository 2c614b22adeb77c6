/** A visit by its address, as on pages: walked by the engine, in the reader’s voice. */
import { parseGuidePath } from '../../src/engine/address.ts';
import {
  formatAnswer,
  HAND_OVER,
  KNOWN_PROBLEM,
  looksLikeOneTimeCode,
  NOT_ME,
} from '../../src/engine/answer.ts';
import { type Flow, guideOf } from '../../src/engine/flow.ts';
import { currentNotices } from '../../src/engine/organisation.ts';
import type { StandingStep } from '../../src/engine/step.ts';
import {
  offersNotMe,
  type Replay,
  replay,
  type Transcript,
  type VisitedStep,
  valueFits,
} from '../../src/engine/transcript.ts';
import { universalOf } from '../../src/engine/universal.ts';
import { isLanguage } from '../../src/language/languages.ts';
import type { Site } from './site.ts';

/** An error that the person, or the assistant, can fix: its message is returned as it is. */
export class Misuse extends Error {}

/** A visit, and the flows on its path. */
export interface Walked {
  readonly transcript: Transcript;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly replayed: Replay;
}

/**
 * @param address an address of a guide: `/guides/clock-drift/yes`, also with its site or language
 * @returns its language, if it names one, and the visit that it denotes
 * @throws Misuse if it is not a guide's
 */
export function readPlace(address: string): { language?: string; transcript: Transcript } {
  const [, folder = '', path = ''] =
    /(?:^|\/)(?:([a-z-]+)\/)?guides\/([^?#]+)/.exec(address.trim()) ?? [];
  const transcript = parseGuidePath(path);
  if (/(?:^|\/)codes\//.test(address))
    throw new Misuse(`“${address}” is the address of a code: open_code tells what it means`);
  if (transcript === undefined)
    throw new Misuse(`“${address}” is no address of a guide, such as /guides/clock-drift`);
  return { ...(isLanguage(folder) && { language: folder }), transcript };
}

/**
 * @param transcript a visit
 * @returns it, walked as far as its answers fit
 * @throws Misuse if there is no such guide
 */
export async function walk(site: Site, transcript: Transcript): Promise<Walked> {
  const flows: Record<string, Flow> = {};
  for (;;) {
    const replayed = replay(flows, transcript.flow, transcript.answers);
    const { missing } = replayed;
    if (missing === undefined) return { transcript, flows, replayed };
    const guide = await site.guide(missing);
    if (guide === undefined) {
      const known = site.index.guides.map(({ id }) => id).join(', ');
      throw new Misuse(`there is no guide “${missing}”; there are ${known}`);
    }
    flows[missing] = guide.flow;
  }
}

/** The current step of a visit. */
export function standing({
  replayed,
  transcript,
}: Walked): VisitedStep & { readonly step: StandingStep } {
  const here = replayed.visited.at(-1);
  if (here === undefined || here.step.kind === 'continue')
    throw new Misuse(`${transcript.flow} cannot be walked`);
  return { ...here, step: here.step };
}

/**
 * @param walked a visit
 * @returns the answers that a person is offered at its current step, ending with those of every guide
 */
export async function offered(site: Site, walked: Walked) {
  const here = standing(walked);
  const machine = walked.flows[here.flow];
  const { notMe, handOver, knownProblem } = universalOf(machine ?? {});
  const isOpen = here.answers.length > 0;
  const { product } = machine ? guideOf(machine) : { product: '' };
  const notices = currentNotices(await site.organisation(), Date.now(), {
    flow: here.flow,
    product,
  });
  return {
    notices: notices.map(({ text }) => text),
    answers: [
      ...here.answers.map(({ id, label, hint, value }) => ({
        id,
        label,
        ...(hint && { hint }),
        ...(value && { value: { label: value.label, example: value.example } }),
      })),
      ...(offersNotMe(here) ? [{ id: NOT_ME, label: here.step.notMe ?? notMe }] : []),
      ...(isOpen && notices.length > 0 ? [{ id: KNOWN_PROBLEM, label: knownProblem.label }] : []),
      ...(isOpen ? [{ id: HAND_OVER, label: handOver.label }] : []),
    ],
  };
}

/**
 * @param walked a visit
 * @param answer the id of an answer offered at its current step
 * @param value the answer's value, if it takes one
 * @returns the visit with the answer added
 * @throws Misuse if the answer is not offered, or the value does not fit
 */
export async function take(
  site: Site,
  walked: Walked,
  answer: string,
  value?: string,
): Promise<Walked> {
  const { answers } = await offered(site, walked);
  if (!answers.some(({ id }) => id === answer))
    throw new Misuse(
      `“${answer}” is not offered here; offered are ${answers.map(({ id }) => id).join(', ') || 'none: the visit has come to its end'}`,
    );
  const typed = value?.trim() ?? '';
  const own = standing(walked).answers.find(({ id }) => id === answer);
  if (typed !== '') {
    if (looksLikeOneTimeCode(typed))
      throw new Misuse(
        'this may be a one-time code. Nobody may ask for one: leave the value out, and tell the person never to pass a code on.',
      );
    if (own === undefined || !valueFits(own, typed))
      throw new Misuse(
        own?.value
          ? `“${typed}” is no ${own.value.label}, such as ${own.value.example}; it may be left out`
          : `“${answer}” takes no value`,
      );
  }
  const { flow, answers: before } = walked.transcript;
  return walk(site, { flow, answers: [...before, formatAnswer(answer, typed)] });
}

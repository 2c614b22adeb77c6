/** cmi5: sends Experience API statements to the platform that has opened this page. */

import Cmi5 from '@xapi/cmi5';
import { messageOf } from '../../engine/messageOf.ts';
import type { CourseReport } from '../course.ts';
import type { Decision } from '../decisions.ts';
import { madeAt, type Platform, type PlatformTrouble } from './platform.ts';

/** The state document with the progress, beside other documents of the activity. */
const STATE = 'progress';

/** A state has no size limit; this is far more than a course needs. */
const ROOM = 1_000_000;

const LANGUAGE = 'en-US';

/** What to send, with the name to report if that fails. */
type Sending = readonly [what: string, how: () => PromiseLike<unknown>];

/** @returns a function that sends things in order; what fails is sent again before the next */
function queue(
  onTrouble: (trouble: PlatformTrouble) => void,
): (...more: Sending[]) => Promise<void> {
  let waiting: Sending[] = [];
  let running = Promise.resolve();
  const run = async () => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const [what, how] = next;
      try {
        await how();
        waiting = waiting.slice(1);
      } catch (error) {
        onTrouble({ what, why: messageOf(error) });
        return;
      }
    }
  };
  return (...more) => {
    waiting.push(...more);
    running = running.then(run);
    return running;
  };
}

/** Neither may be stated twice (cmi5 Quartz, 9.3.2 and 9.3.4). */
interface Said {
  readonly completed: boolean;
  readonly judged: boolean;
}

/** @returns the statements about the state of the course, except those already made */
function standing(cmi5: Cmi5, report: CourseReport, said: Said): Sending[] {
  const { score = 0, progress, isComplete, isPassed } = report;
  if (!isComplete) return [['progressed', () => cmi5.progress(Math.round(progress * 100))]];
  const points = { scaled: score / 100, raw: score, min: 0, max: 100 };
  const judged: Sending = isPassed
    ? ['passed', () => cmi5.pass(points)]
    : ['failed', () => cmi5.fail(points)];
  return [
    ...(said.completed ? [] : [['completed', () => cmi5.complete()] as const]),
    ...(said.judged ? [] : [judged]),
  ];
}

/** @returns the statement about a decision */
function interaction(
  cmi5: Cmi5,
  decision: Decision,
  ended: Parameters<Platform['tell']>[2],
): Sending {
  const { id, at, took, asked, chosen, right, isRight } = decision;
  const end = madeAt(at, ended);
  const period = { start: new Date(end.getTime() - took), end };
  const name = { [LANGUAGE]: asked };
  const correct = right === undefined ? undefined : [right];
  const how = () =>
    cmi5.interactionChoice('calls', id, [chosen], correct, undefined, name, name, isRight, period);
  return [id, how];
}

/**
 * @param onTrouble called with what the platform does not accept
 * @returns the platform; undefined if none has opened this page
 * @throws Error if the platform has opened it but does not answer
 */
export async function openCmi5(
  onTrouble: (trouble: PlatformTrouble) => void,
): Promise<Platform | undefined> {
  if (!Cmi5.isCmiAvailable) return undefined;
  const cmi5 = new Cmi5();
  await cmi5.initialize();
  const { actor: agent, activityId, registration } = cmi5.getLaunchParameters();
  const place = { agent, activityId, registration, stateId: STATE };
  const { launchMode, returnURL } = cmi5.getLaunchData();
  // Somebody who is only browsing is not judged (10.2.2).
  const isJudged = launchMode === 'Normal';
  const kept = await cmi5.xapi?.getState(place).then(
    ({ data }) => data as unknown as { text?: string; said?: Said },
    // There is none yet.
    () => undefined,
  );
  let text = kept?.text ?? '';
  let said: Said = kept?.said ?? { completed: false, judged: false };
  let ending: Promise<void> | undefined;
  const send = queue(onTrouble);
  const state: Sending = [
    'progress',
    async () => cmi5.xapi?.setState({ ...place, state: { text, said } }),
  ];
  return {
    suspended: text,
    room: ROOM,
    backTo: returnURL,
    async keep(next) {
      text = next;
      if (isJudged) await send(state);
    },
    async tell(report, decisions, ended) {
      if (!isJudged) return;
      const interactions = decisions.map((decision) => interaction(cmi5, decision, ended));
      const now = standing(cmi5, report, said);
      if (report.isComplete) said = { completed: true, judged: true };
      await send(...interactions, ...now, state);
    },
    end() {
      ending ??= send(['terminated', () => cmi5.terminate()]);
      return ending;
    },
  };
}

/**
 * The debrief: what was done compared with the best way, each point with its reason. Only what a machine can
 * see is judged; whether a note is well written is for a trainer to say.
 */
import { type Flows, titleIn } from '../../engine/flow.ts';
import { headingOf, plain } from '../../engine/plain.ts';
import { MASK } from '../../engine/secrets.ts';
import { replay } from '../../engine/transcript.ts';
import { wayReasons } from './judgeWay.ts';
import type { HandoverField, Play } from './moves.ts';
import { playOut } from './play.ts';
import { marksOf } from './playMarks.ts';
import type { PracticeCall } from './practiceCall.ts';
import { belongsToSecurity } from './replies.ts';
import type { PlayState } from './state.ts';
import {
  COSTS,
  type JudgedPart,
  type JudgedReason,
  judgedParts,
  PASS,
  type Verdict,
} from './verdict.ts';

/** The fewest words of a line that says something. */
const FEWEST_WORDS = 3;

/**
 * @param call the call, with its hidden card
 * @param flows every flow by id
 * @param play what the trainee did
 * @returns the score with all its reasons
 */
export function judge(call: PracticeCall, flows: Flows, play: Play): Verdict {
  const state = playOut(call, flows, play);
  const isSecuritys = belongsToSecurity(call, flows, play);
  const { visited } = replay(flows, call.way.flow, call.way.answers);
  const ending = visited.at(-1)?.step;
  const right = isSecuritys || ending === undefined ? undefined : headingOf(ending);
  const outcome = outcomeOf(call, state, isSecuritys);
  const reasons: JudgedReason[] = [
    ...outcomeReasons(call, state, outcome, right ?? ''),
    ...wayReasons(call, flows, state),
    ...identityReasons(call, state, isSecuritys),
    ...handOffReasons(call, flows, state, isSecuritys),
  ];
  const got = (part: JudgedPart): number =>
    reasons
      .filter((reason) => reason.part === part)
      .reduce((left, { cost }) => Math.max(0, left - cost), judgedParts[part] as number);
  const points = {
    outcome: got('outcome'),
    way: got('way'),
    identity: got('identity'),
    handOff: got('handOff'),
  };
  const score = points.outcome + points.way + points.identity + points.handOff;
  return {
    score,
    passed: score >= PASS && outcome === 'right' && gaveWayIn(state).length === 0,
    parts: points,
    reasons,
    outcome,
    isImpostor: call.caller.is === 'impostor',
    time: state.at,
    marks: marksOf(call, flows, state, outcome),
    best: visited.flatMap(({ step, taken }) =>
      taken?.at === undefined ? [] : { step: headingOf(step), answer: plain(taken.label) },
    ),
    right,
    end: state.end ?? 'stopped',
  };
}

/** What was given way to and not taken back in time. */
const gaveWayIn = ({ gaveWay }: PlayState) => gaveWay.filter(({ isTakenBack }) => !isTakenBack);

function outcomeOf(call: PracticeCall, state: PlayState, isSecuritys: boolean): Verdict['outcome'] {
  const { end, here } = state;
  if (isSecuritys) {
    if (gaveWayIn(state).length > 0) return 'let-in';
    return end === 'security' ? 'right' : 'not-secured';
  }
  if (end === 'security') return 'sent-away';
  if (end !== 'done') return 'stopped';
  const isThere = here?.flow === call.end.flow && here.node === call.end.node;
  return isThere ? 'right' : 'other-end';
}

function outcomeReasons(
  call: PracticeCall,
  state: PlayState,
  outcome: Verdict['outcome'],
  right: string,
): JudgedReason[] {
  const part = 'outcome';
  const cost = judgedParts.outcome;
  switch (outcome) {
    case 'right':
      return [
        {
          part,
          cost: 0,
          is:
            state.end !== 'security'
              ? 'right-end'
              : call.caller.is === 'impostor'
                ? 'held'
                : 'rightly-refused',
        },
      ];
    case 'other-end':
      return [
        { part, cost, is: outcome, reached: state.here ? headingOf(state.here.step) : '', right },
      ];
    case 'stopped':
      return [{ part, cost, is: outcome, right }];
    default:
      return [{ part, cost, is: outcome }];
  }
}

function identityReasons(
  call: PracticeCall,
  state: PlayState,
  isSecuritys: boolean,
): JudgedReason[] {
  const part = 'identity';
  const { gaveWay, assured } = state;
  const found: JudgedReason[] = gaveWayIn(state).map(({ at, how }) => {
    return { part, at, cost: judgedParts.identity, is: 'gave-way', how };
  });
  if (found.length > 0) return found;
  for (const { at, how } of gaveWay)
    found.push({ part, at, cost: COSTS.takenBack, is: 'taken-back', how });
  if (assured) {
    const cost = { 'hang-up': 0, insist: COSTS.insisted, 'send-code': COSTS.sentCode }[assured.how];
    found.push({ part, at: assured.at, cost, is: 'assured', how: assured.how });
  }
  return [...found, ...(isSecuritys ? refusalReasons(call, state) : checkReasons(call, state))];
}

/** A caller who cannot be identified has to be heard, offered a check, and refused. */
function refusalReasons(
  call: PracticeCall,
  { checks, gateAt, refusedAt: at }: PlayState,
): JudgedReason[] {
  const part = 'identity';
  if (at === undefined) return [{ part, cost: judgedParts.identity, is: 'not-refused' }];
  const found: JudgedReason[] = [];
  if (gateAt === undefined) found.push({ part, at, cost: COSTS.early, is: 'refused-early' });
  if (checks.length === 0) found.push({ part, at, cost: COSTS.unheard, is: 'refused-unheard' });
  // A check that cannot be made reveals nothing. A caller who asks for an exception has revealed enough.
  const asked = checks.findIndex(({ isExceptionAsked }) => isExceptionAsked);
  const count = asked < 0 ? 0 : checks.length - asked - 1;
  if (count > 0) {
    const since = checks[asked]?.at ?? at;
    const cost = Math.min(COSTS.mostForChecks, COSTS.manyChecks * count);
    found.push({ part, at: since, cost, is: 'many-checks', count, spent: at - since });
  }
  if (found.length > 0) return found;
  return [{ part, at, cost: 0, is: call.caller.is === 'impostor' ? 'held' : 'rightly-refused' }];
}

function checkReasons(
  call: PracticeCall,
  { checks, gateAt, isConfirmed, confirmed: methods, recorded }: PlayState,
): JudgedReason[] {
  const part = 'identity';
  const last = checks.findLast((one) => one.isConfirmed && methods.includes(one.method));
  if (isConfirmed && last) return [{ part, at: last.at, cost: 0, is: 'checked', methods }];
  if (gateAt !== undefined) {
    const is = recorded.length > 0 ? 'one-of-two' : 'no-check-tried';
    return [{ part, at: gateAt, cost: COSTS.notReached, is }];
  }
  if (call.isProtected) return [{ part, cost: COSTS.notReached, is: 'not-reached' }];
  return [{ part, cost: 0, is: 'no-check-needed' }];
}

function handOffReasons(
  call: PracticeCall,
  flows: Flows,
  state: PlayState,
  isSecuritys: boolean,
): JudgedReason[] {
  const part = 'handOff';
  const found: JudgedReason[] = [];
  const of = (field: HandoverField) => state.written.filter((one) => one.field === field);
  const last = (field: HandoverField) => of(field).at(-1)?.text.trim() ?? '';
  const says = (text: string) => text.split(/\s+/).filter(Boolean).length >= FEWEST_WORDS;
  const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

  if (bare(last('reference')) !== bare(call.reference)) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'reference', right: call.reference });
  }
  if (!of('note').some(({ text }) => says(text))) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'note' });
  }
  if (!says(last('told'))) found.push({ part, cost: COSTS.told, is: 'lacks', field: 'told' });
  const isHandedOn =
    isSecuritys || state.end === 'security' || state.here?.step.kind === 'escalation';
  if (isHandedOn && !says(last('ask'))) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'ask' });
  }
  if (call.second) {
    const meant = `${call.second.words} ${titleIn(flows, call.second.flow)}`;
    const all = state.written.map(({ text }) => text.toLowerCase()).join(' ');
    const words = meant.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    if (!words.some((word) => all.includes(word))) {
      found.push({ part, cost: COSTS.second, is: 'lacks-second', words: call.second.words });
    }
  }
  const secret = state.written.find(({ text }) => text.includes(MASK));
  if (secret) found.push({ part, at: secret.at, cost: COSTS.secret, is: 'secret-written' });
  return found.length > 0 ? found : [{ part, cost: 0, is: 'complete' }];
}

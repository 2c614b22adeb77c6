/** Somebody who plays practice calls: as well as can be, at random, or giving way. */
import type { Flows } from '../../src/engine/flow.ts';
import { stillOffered } from '../../src/engine/identity.ts';
import { defaultChecks, type Needs } from '../../src/engine/organisation.ts';
import {
  type HandoverField,
  handoverFields,
  type Move,
} from '../../src/training/practise/moves.ts';
import { beginPlay } from '../../src/training/practise/play.ts';
import type { PracticeCall } from '../../src/training/practise/practiceCall.ts';
import type { Random } from '../../src/training/practise/random.ts';
import type { PlayState } from '../../src/training/practise/state.ts';
import { assurances, temptations } from '../../src/training/practise/traineeWords.ts';

type Bare<Of> = Of extends Move ? Omit<Of, 'at'> : never;
export type Step = Bare<Move>;

/** Longer than this nobody talks. */
const MOST_MOVES = 300;

/** A call in the bot's hands. */
export class Player {
  readonly moves: Move[] = [];
  constructor(
    readonly call: PracticeCall,
    readonly flows: Flows,
    readonly needs: Needs = {},
  ) {
    this.#play = beginPlay(call, flows, needs);
  }

  readonly #play: ReturnType<typeof beginPlay>;
  #made = 0;
  #state: PlayState | undefined;

  /** How the call stands; moves that were made before are not taken back. */
  get state(): PlayState {
    const added = this.moves.slice(this.#made);
    for (const move of added) this.#play.make(move);
    this.#made = this.moves.length;
    if (added.length > 0) this.#state = undefined;
    this.#state ??= this.#play.state();
    return this.#state;
  }

  do(...steps: Step[]): this {
    for (const step of steps)
      this.moves.push({ ...step, at: (this.moves.length + 1) * 7_000 } as Move);
    return this;
  }
}

/** Everything that a good summary holds. */
const handOff = ({ reference, second }: PracticeCall): Step[] => [
  { is: 'write', field: 'reference', text: reference },
  { is: 'write', field: 'note', text: 'The caller read the message aloud.' },
  { is: 'write', field: 'told', text: 'Told what happens next, and when.' },
  {
    is: 'write',
    field: 'ask',
    text: `Please take it from here.${second ? ` There is also: ${second.words}` : ''}`,
  },
];

/** Plays by the hidden card: the right guide, an answer only once it was said, the checks it needs. */
export function playBest(
  call: PracticeCall,
  flows: Flows,
  allowed: readonly string[] = defaultChecks,
  needs: Needs = {},
): Player {
  const player = new Player(call, flows, needs).do({
    is: 'guide',
    flow: call.way.flow,
    answers: [],
  });
  for (let tried = 0; tried < MOST_MOVES; tried++) {
    const { here, heard, isGate, isAtEnd, isInDoubt, checks, recorded } = player.state;
    if (here === undefined) throw new Error('the guide does not open');
    if (isInDoubt) player.do({ is: 'assure', how: 'hang-up' });
    else if (isGate) {
      // One check after another, until it is passed, an exception is asked for, or none is left.
      const last = checks.at(-1);
      const next = stillOffered(allowed, recorded[0]).find((method) =>
        checks.every((one) => one.method !== method),
      );
      if (last?.isConfirmed && !recorded.includes(last.method))
        player.do({ is: 'record', method: last.method });
      else if (last?.isExceptionAsked || next === undefined) {
        player.do({ is: 'refuse' });
        break;
      } else player.do({ is: 'check', method: next });
    } else if (isAtEnd) break;
    else if (heard?.isClear && heard.means !== undefined)
      player.do({ is: 'answer', answer: heard.means });
    else player.do({ is: 'ask' });
  }
  return player.do(...handOff(call), { is: 'end' });
}

/** Plays without listening: anything that the screen offers, by chance. */
export function playRandom(call: PracticeCall, flows: Flows, random: Random): Player {
  const player = new Player(call, flows);
  const ids = Object.keys(flows);
  for (let tried = 0; tried < 40; tried++) {
    const { here, isGate, isAtEnd, isInDoubt, end, isRefused, checks } = player.state;
    if (end !== undefined) return player;
    if (here === undefined) player.do({ is: 'guide', flow: random.one(ids), answers: [] });
    else if (isAtEnd || isRefused) break;
    else if (isInDoubt) player.do({ is: 'assure', how: random.one(assurances) });
    else if (isGate) {
      player.do(
        random.one<Step>([
          ...defaultChecks.map((method): Step => ({ is: 'check', method })),
          ...checks.map(({ method }): Step => ({ is: 'record', method })),
          ...temptations.map((how): Step => ({ is: 'give-way', how })),
          { is: 'refuse' },
        ]),
      );
    } else {
      player.do(
        random.one<Step>([
          { is: 'ask' },
          ...here.answers.map(({ id }): Step => ({ is: 'answer', answer: id })),
          { is: 'back' },
        ]),
      );
    }
  }
  const written = handOff(call).filter((step) => {
    const isKept = random.happens(0.7);
    return (
      isKept ||
      !(handoverFields as readonly HandoverField[]).includes(
        (step as { field: HandoverField }).field,
      )
    );
  });
  return player.do(...written, { is: 'end' });
}

/** Plays as well as can be up to the gate, and there does what the caller wants. */
export function giveWay(
  call: PracticeCall,
  flows: Flows,
  random: Random,
  thenRefuse: boolean,
): Player {
  const player = new Player(call, flows).do({ is: 'guide', flow: call.way.flow, answers: [] });
  for (let tried = 0; tried < MOST_MOVES; tried++) {
    const { here, heard, isGate, isAtEnd, isInDoubt, gaveWay } = player.state;
    if (here === undefined || isAtEnd) break;
    if (isInDoubt) player.do({ is: 'assure', how: 'hang-up' });
    else if (isGate) {
      const how = random.one([...temptations, 'record'] as const);
      if (how === 'record') {
        const [method] = defaultChecks;
        player.do({ is: 'check', method }, { is: 'record', method });
      } else player.do({ is: 'give-way', how });
      if (thenRefuse) break;
    } else if (heard?.isClear && heard.means !== undefined && !(gaveWay.length > 0 && tried > 40)) {
      player.do({ is: 'answer', answer: heard.means });
    } else if (tried > 60) break;
    else player.do({ is: 'ask' });
  }
  if (thenRefuse) player.do({ is: 'refuse' });
  return player.do(...handOff(call), { is: 'end' });
}

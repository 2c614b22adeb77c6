/** The practice calls of the pictures: one to be taken, and the results of a class of three. */
import { practice } from '../../test/browser/training.ts';

type Practice = Awaited<ReturnType<typeof practice>>;
type Call = ReturnType<Practice['makeCall']>;

/** The first call of a difficulty, by number, that meets the condition. */
function callThat(
  { makeCall, allFlows, records }: Practice,
  difficulty: Call['difficulty'],
  fits: (call: Call) => boolean,
): Call {
  for (let seed = 1; seed < 2_000; seed += 1) {
    const call = makeCall(String(seed), allFlows, records, difficulty);
    if (fits(call)) return call;
  }
  throw new Error('No practice call matches these options.');
}

/** @returns a call whose guide begins with a question that the caller answers */
export async function practiceCall(): Promise<{
  seed: string;
  difficulty: Call['difficulty'];
  flow: string;
}> {
  const { seed, difficulty, way } = callThat(
    await practice(),
    1,
    ({ caller, isInDoubt, way: { flow, answers }, isProtected }) =>
      caller.is === 'real' &&
      isProtected &&
      !isInDoubt &&
      flow === 'activation-code-expired' &&
      answers.length > 2,
  );
  return { seed, difficulty, flow: way.flow };
}

/** @returns the files of three trainees who took the same two calls, one of them an impostor’s */
export async function classFiles(): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const room = await practice();
  const { allFlows, playBest, giveWay, randomFor, judge, toStatements } = room;
  const real = callThat(
    room,
    1,
    ({ caller, isProtected, isInDoubt }) => caller.is === 'real' && isProtected && !isInDoubt,
  );
  const impostor = callThat(
    room,
    2,
    ({ caller, way, isInDoubt }) =>
      caller.is === 'impostor' && way.answers.length > 1 && !isInDoubt,
  );
  let count = 0;
  const resultOf = (name: string, call: Call, how: 'well' | 'briefly' | 'gives-way') => {
    count += 1;
    const whole =
      how === 'gives-way'
        ? giveWay(call, allFlows, randomFor(name), false).moves
        : playBest(call, allFlows).moves;
    // The brief trainee writes nothing down.
    const moves = how === 'briefly' ? whole.filter(({ is }) => is !== 'write') : whole;
    const allowed = [...new Set(whole.flatMap((move) => (move.is === 'check' ? move.method : [])))];
    const verdict = judge(call, allFlows, { moves, allowed });
    const { score, passed, parts, outcome, isImpostor, time, end } = verdict;
    return {
      version: 1 as const,
      id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
      name,
      seed: call.seed,
      difficulty: call.difficulty,
      at: `2026-03-02T10:${10 + count}:00+01:00`,
      flow: call.way.flow,
      title: allFlows[call.way.flow]?.config.meta?.title ?? call.way.flow,
      caller: call.name,
      ...{ isImpostor, time, score, passed, parts, outcome, end },
      reasons: [],
    };
  };
  const pupils = {
    Ada: [resultOf('Ada', real, 'well'), resultOf('Ada', impostor, 'well')],
    Bruno: [resultOf('Bruno', real, 'briefly'), resultOf('Bruno', impostor, 'gives-way')],
    Chioma: [resultOf('Chioma', real, 'well'), resultOf('Chioma', impostor, 'briefly')],
  };
  return Object.entries(pupils).map(([name, results]) => ({
    name: `practice-${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(toStatements(results, 'https://help.example.org', 'en'))),
  }));
}

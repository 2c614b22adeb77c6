/**
 * A small interpreter of the guides that a site publishes. It knows what their schema says and nothing of
 * the engine, as whoever takes the files into another program does.
 */
import type {
  PublishedGuide,
  PublishedStep,
  PublishedText,
} from '../../src/engine/published/publishedSchema.ts';

type Guides = Readonly<Record<string, PublishedGuide>>;
type Answer = PublishedStep['answers'][number];
type Fact = NonNullable<Answer['knows']>[number];

/** A step as somebody meets it, and the answer that was given there. */
interface Met {
  readonly guide: string;
  readonly node: string;
  readonly step: Readonly<Record<string, unknown>>;
  readonly offered: readonly string[];
  readonly answer?: string;
}

const tellable = ['text', 'lead', 'wrong', 'fixed', 'remember', 'problem', 'left'] as const;
const lists = ['asks', 'facts'] as const;

/** The first alternative of a text whose conditions all hold. */
function tell(text: PublishedText, facts: readonly Fact[], last: string): string | undefined {
  const has = (name: string) => facts.some(({ id }) => id === name);
  const found = [text].flat().find((one) => {
    if (typeof one === 'string') return true;
    const { needs = [], when = [], unless = [], answered } = one;
    return (
      [...needs, ...when].every(has) &&
      !unless.some(has) &&
      (answered === undefined || answered.includes(last))
    );
  });
  return typeof found === 'object' ? found.text : found;
}

function met(step: PublishedStep, facts: readonly Fact[], last: string) {
  const { answers: _, ...told }: Record<string, unknown> & PublishedStep = step;
  for (const field of tellable) {
    const text = step[field];
    const said = text && tell(text, facts, last);
    if (said === undefined) delete told[field];
    else told[field] = said;
  }
  for (const field of lists) {
    const texts = step[field]?.flatMap((text) => tell(text, facts, last) ?? []);
    if (texts && (texts.length > 0 || field === 'asks')) told[field] = [...new Set(texts)];
    else delete told[field];
  }
  return told as Readonly<Record<string, unknown>>;
}

function establish(facts: readonly Fact[], known: readonly Fact[]): readonly Fact[] {
  return known.reduce(
    (all, fact) => [
      ...all.filter(
        ({ id, about }) => id !== fact.id && (about === undefined || about !== fact.about),
      ),
      fact,
    ],
    facts,
  );
}

/** An answer may carry a value where it asks for one: `other~146`. */
const fits = (answer: Answer, value: string | undefined): boolean =>
  value === undefined ||
  (answer.value !== undefined && new RegExp(`^(?:${answer.value.pattern})$`, 'u').test(value));

/** The end that each step with answers offers besides. */
function endOf({ everywhere }: PublishedGuide, answer: string, step: PublishedStep) {
  const end =
    answer === 'hand-over'
      ? everywhere.handOver
      : answer === 'known-problem'
        ? everywhere.knownProblem
        : undefined;
  if (end === undefined || step.answers.length === 0) return undefined;
  const { label: _, asks, ...said } = end;
  const before = asks.slice(0, -1);
  const last = asks.at(-1) ?? '';
  return {
    kind: 'escalation',
    to: 'helpdesk',
    ...said,
    asks: [
      ...before,
      ...(step.operation === undefined ? [] : [everywhere.identityAsk]),
      last.replace('{step}', () => String([step.text].flat()[0])),
    ],
    cites: step.cites,
  };
}

/**
 * @param guides guides as they are published, by id
 * @param id the guide in which a visit begins
 * @param answers its answers
 * @returns the steps that it meets, and the answers that do not fit
 */
export function walk(guides: Guides, id: string, answers: readonly string[]) {
  const visited: Met[] = [];
  let guide = guides[id];
  let node = guide?.start ?? '';
  let facts: readonly Fact[] = [];
  let given: readonly string[] = [];
  let last = '';
  const left = [...answers];
  while (guide !== undefined) {
    const step: PublishedStep | undefined = guide.steps[node];
    if (step === undefined) throw new Error(`${guide.id} has no step ${node}`);
    const here = {
      guide: guide.id,
      node,
      step: met(step, facts, last),
      offered: step.answers.map((answer) => answer.id),
    };
    if (step.kind === 'continue') {
      visited.push(here);
      given = step.with ?? [];
      guide = guides[step.flow ?? ''];
      node = guide?.start ?? '';
      continue;
    }
    const [first = ''] = given;
    const isGiven = here.offered.includes(first);
    const [answer = '', value] = isGiven ? [first] : (left[0] ?? '').split(/~(.*)/s);
    given = isGiven ? given.slice(1) : [];
    if (answer === 'not-me' && value === undefined && guide.id !== 'somebody-else') {
      visited.push({ ...here, answer });
      left.shift();
      guide = guides['somebody-else'];
      node = guide?.start ?? '';
      continue;
    }
    const end = value === undefined ? endOf(guide, answer, step) : undefined;
    const taken = step.answers.find((one) => one.id === answer && fits(one, value));
    if (end === undefined && taken === undefined) return { visited: [...visited, here], left };
    visited.push({ ...here, answer });
    if (!isGiven) left.shift();
    if (end !== undefined) {
      visited.push({ guide: guide.id, node: answer, step: end, offered: [] });
      return { visited, left };
    }
    const told = facts.filter(({ how, about }) => how === 'says' && about !== undefined);
    const knows = (taken?.knows ?? []).filter(
      ({ how, about }) => !isGiven || how !== 'read' || !told.some((one) => one.about === about),
    );
    facts = establish(facts, knows);
    last = `${node}/${answer}`;
    node = taken?.to ?? '';
  }
  return { visited, left };
}

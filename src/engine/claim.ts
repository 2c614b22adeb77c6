/**
 * Claims: the texts of a step that depend on what the visit has established. Facts choose words, never
 * ways: only the graph decides which step comes next.
 */
import type { Claim, Claims, Fact, Step, WrittenStep } from './step.ts';
import { type UniversalTexts, universalTexts } from './universalTexts.ts';

/** The names of what a visit has established. */
export type FactNames = ReadonlySet<string>;

/** Nothing is established at the start of a visit, or without one. */
const nothingEstablished: FactNames = new Set();

/**
 * @param facts the facts established so far, in order
 * @param known the facts that an answer establishes
 * @returns the facts established now: a later fact replaces an earlier one about the same thing
 */
export function establish<Known extends Pick<Fact, 'id' | 'about'>>(
  facts: readonly Known[],
  known: readonly Known[] = [],
): readonly Known[] {
  let all = facts;
  for (const fact of known) {
    const isReplaced = ({ id, about }: Known) =>
      id === fact.id || (about !== undefined && about === fact.about);
    all = [...all.filter((one) => !isReplaced(one)), fact];
  }
  return all;
}

/**
 * @param facts the facts established so far, in order
 * @param known the facts of an answer that a door gave without asking: nobody has read anything there, so
 *   they do not replace what the person only said, such as a message by its meaning
 * @returns the facts established now
 */
export const assume = <Known extends Pick<Fact, 'id' | 'about' | 'how'>>(
  facts: readonly Known[],
  known: readonly Known[] = [],
): readonly Known[] => {
  const told = facts.filter(({ how, about }) => how === 'says' && about !== undefined);
  return establish(
    facts,
    known.filter(({ how, about }) => how !== 'read' || !told.some((one) => one.about === about)),
  );
};

/** @returns the alternatives of a text, in order */
export const alternativesOf = (claims: Claims): readonly Claim[] =>
  Array.isArray(claims) ? claims : [claims];

/**
 * @param claim a claim
 * @param facts what the visit has established
 * @returns whether it is shown. Its `needs` are not checked here, since the flows check proves them
 */
export const applies = (claim: Claim, facts: FactNames): boolean =>
  typeof claim === 'string' ||
  ((claim.when ?? []).every((fact) => facts.has(fact)) &&
    !(claim.unless ?? []).some((fact) => facts.has(fact)));

/** @returns a claim's text */
export const claimText = (claim: Claim): string => (typeof claim === 'string' ? claim : claim.text);

/**
 * @param claims a text and its alternatives
 * @param facts what the visit has established
 * @returns the first that applies, if any
 */
export function told(claims: Claims | undefined, facts: FactNames): string | undefined {
  const claim = claims && alternativesOf(claims).find((one) => applies(one, facts));
  return claim === undefined ? undefined : claimText(claim);
}

/** @returns the first that applies, or else the last, which the flows check proves to apply */
const always = (claims: Claims, facts: FactNames): string =>
  told(claims, facts) ?? alternativesOf(claims).map(claimText).at(-1) ?? '';

type FieldOf<Any, Field extends PropertyKey> = Any extends unknown
  ? Field extends keyof Any
    ? Any[Field]
    : never
  : never;

/** The fields of a step whose written form differs from the one that people meet. */
type ToldField = {
  [Kind in Step['kind']]: {
    [Field in keyof Extract<WrittenStep, { kind: Kind }>]-?: Extract<
      WrittenStep,
      { kind: Kind }
    >[Field] extends FieldOf<Extract<Step, { kind: Kind }>, Field>
      ? never
      : Field;
  }[keyof Extract<WrittenStep, { kind: Kind }>];
}[Step['kind']];

/** How the texts of a field are chosen, by its type in a step that people meet. */
type HowTold<Told> = [NonNullable<Told>] extends [readonly string[]]
  ? 'each'
  : undefined extends Told
    ? 'one'
    : 'always';

/**
 * The fields of steps whose texts depend on what the visit has established: `always` has exactly one text,
 * `one` has one if any applies, and `each` has those of a list that apply.
 */
export const toldFields = {
  text: 'always',
  lead: 'one',
  say: 'always',
  wrong: 'always',
  fixed: 'always',
  remember: 'one',
  problem: 'always',
  asks: 'each',
  left: 'one',
  facts: 'each',
} as const satisfies { readonly [Field in ToldField]: HowTold<FieldOf<Step, Field>> };

const tellBy = {
  always,
  one: told,
  each: (list: readonly Claims[], facts: FactNames): string[] | undefined => {
    const all = new Set(list.flatMap((claims) => told(claims, facts) ?? []));
    return all.size === 0 ? undefined : [...all];
  },
};

function tellField(field: string, value: unknown, facts: FactNames): unknown {
  if (!Object.hasOwn(toldFields, field) || value === undefined) return value;
  const how = toldFields[field as keyof typeof toldFields];
  return tellBy[how](value as never, facts);
}

/**
 * @param written a step, as written
 * @param facts what the visit has established
 * @param texts what every flow says, in the language of the step
 * @returns the step as people meet it. Anybody asked for a protected operation is first asked to find out
 *   who the person is
 */
export function tell(
  written: WrittenStep,
  facts: FactNames = nothingEstablished,
  { identityAsk }: Pick<UniversalTexts, 'identityAsk'> = universalTexts,
): Step {
  if (written.kind === 'continue') return written;
  const step: Record<string, unknown> = Object.fromEntries(
    Object.entries(written).flatMap(([field, value]) => {
      const said = tellField(field, value, facts);
      return said === undefined ? [] : [[field, said]];
    }),
  );
  if (written.kind === 'escalation')
    step.asks = [...(written.operation ? [identityAsk] : []), ...[step.asks ?? []].flat()];
  return step as Step;
}

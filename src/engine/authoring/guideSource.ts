/**
 * A guide file as TypeScript source for flows/: the guide as an author would write it with flows/build.ts,
 * and the facts and records to add. Formatted like the project's formatter does, so that it can be
 * committed as it is.
 */
import { exportName } from '../exportName.ts';
import { answersIn, type GuideFile, type GuideState } from '../guideFile.ts';
import type { SourceRecord } from '../record.ts';
import type { Answer, Claim, Fact, WrittenStep } from '../step.ts';
import { type CodeText, callText, literal, print, quoted } from './sourceText.ts';

type Facts = Readonly<Record<string, Omit<Fact, 'id'>>>;

/** What makes a guide file part of the product, file by file. */
export interface GuideSource {
  /** The path of the guide: `flows/entrust/name-exists.ts`. */
  readonly path: string;
  /** The content of that file. */
  readonly guide: string;
  /** Entries for `entries` of flows/facts.ts; empty if no fact is new. */
  readonly facts: string;
  /** Entries for the product’s file in flows/records; empty if the guide has no records of its own. */
  readonly records: string;
  /** Pairs for flows/records/apart.ts; empty if no record is distinguished from another. */
  readonly apart: string;
}

/**
 * @param guide a guide file in which the check has found no fault
 * @param facts the published facts, by name: flows/facts.ts
 * @returns the source of the guide, and what to add to other files
 */
export function writeTypeScript({ flow, records }: GuideFile, facts: Facts): GuideSource {
  const used = new Set(['guide']);
  const build = (name: string, ...args: readonly CodeText[]) => {
    used.add(name);
    return callText(name, ...args);
  };
  const known = new Map(Object.entries(facts));
  const added = newFacts(flow, known);
  const { initial, states } = flow;
  // In source, the first state is the one where a guide begins.
  const names = [initial, ...Object.keys(states).filter((name) => name !== initial)];
  const { kind: _, ...about } = flow.meta;
  const source = callText('guide', quoted(flow.id), literal(about), {
    is: 'object',
    isAiry: true,
    entries: names.flatMap((name) => {
      const state = states[name];
      return state ? [[name, stateSource(state, build, known)] as const] : [];
    }),
  });
  const cited = new Set(Object.values(states).flatMap(({ meta }) => meta.cites));
  const builders = [...used].sort().join(', ');
  const line = `import { ${builders} } from '../build.ts';`;
  const imports =
    line.length <= 100
      ? line
      : `import {\n${[...used]
          .sort()
          .map((name) => `  ${name},\n`)
          .join('')}} from '../build.ts';`;
  const comment = `${flow.meta.title} (${[...cited].join(', ')})`.replaceAll('*/', '* /');
  const begin = `export const ${exportName(flow.id)} = `;
  return {
    path: `flows/${flow.meta.product}/${flow.id}.ts`,
    guide: `/** ${comment}. */\n${imports}\n\n${begin}${print(source, '', begin.length)};\n`,
    facts: added.map((fact) => factEntry(fact)).join(''),
    records: records.map((record) => `  ${print(recordSource(record), '  ', 2)},\n`).join(''),
    apart: apartEntries(records),
  };
}

type Build = (name: string, ...args: readonly CodeText[]) => CodeText;

function stateSource(
  state: GuideState,
  build: Build,
  facts: ReadonlyMap<string, Omit<Fact, 'id'>>,
) {
  const { kind, ...step } = state.meta;
  const claims = (value: unknown): CodeText =>
    Array.isArray(value)
      ? { is: 'list', items: value.map(claims) }
      : isClaim(value)
        ? claimSource(value, build)
        : literal(value);
  if ('flow' in step) {
    const { flow, ...more } = step;
    return build('goOn', quoted(flow), literal(more));
  }
  const written: CodeText = {
    is: 'object',
    entries: Object.entries(step)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, claims(value)]),
  };
  if (!('on' in state)) return build(kind, written);
  const ways = Object.entries(state.on).map(([id, { target, meta }]) => {
    const { label, ...more } = meta;
    const rest = answerRest(kind, id, more, facts);
    const isPlain = Object.values(rest).every((value) => value === undefined);
    const args = [quoted(target), quoted(label), ...(isPlain ? [] : [literal(rest)])];
    return [id, build('to', ...args)] as const;
  });
  return build(kind, written, { is: 'object', entries: ways });
}

/** What an answer carries in addition to its label, except what its builder fills in. */
function answerRest(
  kind: WrittenStep['kind'],
  id: string,
  { knows, reads, ...rest }: Omit<Answer, 'label'>,
  facts: ReadonlyMap<string, Omit<Fact, 'id'>>,
) {
  const isFilledIn =
    kind === 'question' &&
    /^\d+$/.test(id) &&
    JSON.stringify(reads) === JSON.stringify({ code: id });
  return {
    ...rest,
    knows: knows?.map(({ id: fact, how }) => (facts.get(fact)?.how === how ? fact : { fact, how })),
    reads: isFilledIn ? undefined : reads,
  };
}

/** A text and what it depends on; a step's other objects have no `text`. */
const isClaim = (value: unknown): value is Exclude<Claim, string> =>
  typeof value === 'object' && value !== null && 'text' in value;

/** The builders that bind a text, the outermost first. */
const binders = ['always', 'answered', 'when', 'unless', 'needs'] as const;

function claimSource(claim: Exclude<Claim, string>, build: Build): CodeText {
  const bound = binders.filter((name) => claim[name] !== undefined);
  if (bound.length === 0) return literal(claim);
  return bound.reduceRight<CodeText>((text, name) => {
    const to = claim[name];
    const [only, ...others] = Array.isArray(to) ? to : [to];
    return build(name, literal(others.length === 0 ? only : to), text);
  }, quoted(claim.text));
}

/** The facts of a guide that are not published, each once; adds them to those known. */
function newFacts(flow: GuideFile['flow'], known: Map<string, Omit<Fact, 'id'>>): Fact[] {
  const facts = answersIn(flow.states).flatMap(({ meta }) => meta.knows ?? []);
  return facts.filter((fact) => {
    const isNew = !known.has(fact.id);
    if (isNew) known.set(fact.id, fact);
    return isNew;
  });
}

/** An entry of flows/facts.ts, with the function for how the fact is known. */
function factEntry({ id, how, text, about }: Fact): string {
  const args = [quoted(text), ...(about === undefined ? [] : [quoted(about)])];
  const entry: CodeText = {
    is: 'object',
    entries: [[id, callText(how === 'brought' ? "known('brought')" : how, ...args)]],
  };
  // Broken at the outermost level: the entry goes into the existing object.
  return print({ ...entry, isAiry: true }).replace(/^\{\n|\}$/g, '');
}

/** In the form of records written with flows/records/sheet.ts: empty fields are left out. */
function recordSource({ confusedWith: _, remedy, nature, ...rest }: SourceRecord): CodeText {
  const isFilled = (value: unknown) => !Array.isArray(value) || value.length > 0;
  const filled = Object.entries(rest).filter(([, value]) => isFilled(value));
  const steps = remedy.steps.map((step) =>
    step.who
      ? callText('byAdministrator', quoted(step.do))
      : step.implied
        ? callText('ours', quoted(step.do))
        : quoted(step.do),
  );
  const hasOurs = remedy.steps.some(({ implied }) => implied);
  const isStated = remedy.basis === 'stated';
  // No builder combines the two in one step.
  const hasBoth = remedy.steps.some(({ who, implied }) => who && implied);
  const isPlain = !hasBoth && (isStated || (remedy.basis === 'implied' && !hasOurs));
  const written =
    remedy.basis === 'none' && steps.length === 0
      ? 'undocumentedRemedy'
      : isPlain
        ? callText(remedy.basis, ...steps)
        : literal(remedy);
  return callText('sheet', {
    is: 'object',
    entries: [
      ...filled.map(([key, value]) => [key, literal(value)] as const),
      ...(nature === 'failure' ? [] : [['nature', quoted(nature)] as const]),
      ['remedy', written],
    ],
  });
}

/** Each pair once, whichever of its records mentions it. */
function apartEntries(records: readonly SourceRecord[]): string {
  const pairs = records.flatMap(({ id, confusedWith }) =>
    confusedWith.map((other) => [id, other.id, other.difference]),
  );
  const isFirst = ([one, other]: readonly (string | undefined)[], i: number) =>
    !pairs.slice(0, i).some(([a, b]) => a === other && b === one);
  return pairs
    .filter(isFirst)
    .map((pair) => `  ${print(literal(pair), '  ', 2)},\n`)
    .join('');
}

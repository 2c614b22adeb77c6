/**
 * The edits of a guide that is being written: pure, on immutable guides. Texts may be empty, but the guide
 * can always be drawn: each answer leads to an existing step, and names are valid.
 */
import { answersOf, type GuideFile, type GuideState } from '../engine/guideFile.ts';
import { NAME, STEP_NAME } from '../engine/names.ts';
import type { SourceRecord } from '../engine/record.ts';
import type { Answer, Guide, WrittenStep } from '../engine/step.ts';
import { isFinal } from '../engine/stepKinds.ts';
import { blankStep, ofKind } from './blankStep.ts';
import { withRenamedAnswers, withRenamedRecord, withRenamedStep } from './renames.ts';

export type StepState = GuideState;
export type StepKind = WrittenStep['kind'];
type Ways = ReturnType<typeof answersOf>;

/** An edit of a guide, as data: it is stored, and repeated in another tab. */
export type GuideEdit =
  | { readonly do: 'about'; readonly field: keyof Guide; readonly value: unknown }
  | { readonly do: 'id'; readonly id: string }
  /** Sets a field of a step, or removes it if there is no value. */
  | {
      readonly do: 'step';
      readonly step: string;
      readonly field: string;
      readonly value?: unknown;
    }
  | { readonly do: 'kind'; readonly step: string; readonly kind: StepKind }
  | { readonly do: 'add-step'; readonly step: string; readonly kind: StepKind }
  | { readonly do: 'rename-step'; readonly step: string; readonly to: string }
  /** Answers that led to it lead to `instead`, or are removed, too. */
  | { readonly do: 'remove-step'; readonly step: string; readonly instead?: string }
  | { readonly do: 'first'; readonly step: string }
  | {
      readonly do: 'add-answer';
      readonly step: string;
      readonly answer: string;
      readonly label: string;
      readonly target: string;
      /** Set if it leads to a step that has yet to be created. */
      readonly kind?: StepKind;
    }
  | {
      readonly do: 'answer';
      readonly step: string;
      readonly answer: string;
      readonly field: keyof Answer;
      readonly value?: unknown;
    }
  | {
      readonly do: 'rename-answer';
      readonly step: string;
      readonly answer: string;
      readonly to: string;
    }
  | {
      readonly do: 'reroute';
      readonly step: string;
      readonly answer: string;
      readonly target: string;
      readonly kind?: StepKind;
    }
  | { readonly do: 'remove-answer'; readonly step: string; readonly answer: string }
  | {
      readonly do: 'move-answer';
      readonly step: string;
      readonly answer: string;
      readonly by: 1 | -1;
    }
  /** Sets a record of the guide’s own, under its id so far, or removes it if there is no record. */
  | { readonly do: 'record'; readonly id: string; readonly record?: SourceRecord }
  | { readonly do: 'replace'; readonly guide: GuideFile };

/** Whether a text can be a step’s name in files. */
export const isStepName = (name: string): boolean => STEP_NAME.test(name);

/** Whether a text can be the id of a guide or answer in addresses. */
export const isId = (id: string): boolean => NAME.test(id);

/**
 * @param guide a guide
 * @param edit the edit
 * @returns the edited guide; the same object if the edit does not apply, such as one of a step that another
 *   tab has removed
 */
export function edited(guide: GuideFile, edit: GuideEdit): GuideFile {
  const { flow } = guide;
  switch (edit.do) {
    case 'replace':
      return edit.guide;
    case 'about':
      return { ...guide, flow: { ...flow, meta: withField(flow.meta, edit.field, edit.value) } };
    case 'id':
      return isId(edit.id) ? { ...guide, flow: { ...flow, id: edit.id } } : guide;
    case 'record':
      return withRecord(guide, edit.id, edit.record);
    case 'add-step':
      return withNewStep(guide, edit.step, edit.kind);
    default:
      return Object.hasOwn(flow.states, edit.step) ? stepEdited(guide, edit) : guide;
  }
}

type StepEdit = Exclude<GuideEdit, { do: 'replace' | 'about' | 'id' | 'record' | 'add-step' }>;

function stepEdited(guide: GuideFile, edit: StepEdit): GuideFile {
  const { states } = guide.flow;
  const state = states[edit.step];
  if (state === undefined) return guide;
  switch (edit.do) {
    case 'step':
      return withState(guide, edit.step, {
        ...state,
        meta: withField(state.meta, edit.field, edit.value),
      });
    case 'kind':
      return withState(guide, edit.step, stateOf(ofKind(state.meta, edit.kind), answersOf(state)));
    case 'first':
      return withFirst(guide, edit.step);
    case 'rename-step':
      if (!isStepName(edit.to) || Object.hasOwn(states, edit.to)) return guide;
      return withRenamedStep(guide, edit.step, edit.to);
    case 'remove-step':
      return withoutStep(guide, edit.step, edit.instead);
    default:
      return isFinal(state.meta) ? guide : answerEdited(guide, edit);
  }
}

type AnswerEdit = Extract<StepEdit, { answer: string }>;

function answerEdited(guide: GuideFile, edit: AnswerEdit): GuideFile {
  const { step, answer } = edit;
  const on = answersOf(guide.flow.states[step]);
  const way = on[answer];
  if (edit.do === 'add-answer') {
    if (way !== undefined || !isId(answer)) return guide;
    const wider = withTarget(guide, edit);
    const added = { target: edit.target, meta: { label: edit.label } };
    return wider ? withWays(wider, step, { ...on, [answer]: added }) : guide;
  }
  if (way === undefined) return guide;
  switch (edit.do) {
    case 'answer': {
      const meta = withField(way.meta, edit.field, edit.value);
      return withWays(guide, step, { ...on, [answer]: { ...way, meta } });
    }
    case 'reroute': {
      const wider = withTarget(guide, edit);
      const led = { ...way, target: edit.target };
      return wider ? withWays(wider, step, { ...on, [answer]: led }) : guide;
    }
    case 'rename-answer': {
      if (!isId(edit.to) || on[edit.to] !== undefined) return guide;
      const renamed = withWays(guide, step, renamedKey(on, answer, edit.to));
      return withRenamedAnswers(renamed, `${step}/${answer}`, `${step}/${edit.to}`);
    }
    case 'remove-answer':
      return withWays(guide, step, without(on, answer));
    case 'move-answer':
      return withWays(guide, step, movedKey(on, answer, edit.by));
  }
}

/** The guide with the step that an answer is to lead to; undefined if there can be none. */
function withTarget(
  guide: GuideFile,
  { target, kind }: { target: string; kind?: StepKind },
): GuideFile | undefined {
  if (Object.hasOwn(guide.flow.states, target)) return guide;
  return kind !== undefined && isStepName(target) ? withNewStep(guide, target, kind) : undefined;
}

const stateOf = (meta: WrittenStep, on: Ways): StepState =>
  isFinal(meta) ? { type: 'final', meta } : { meta, on };

function withNewStep(guide: GuideFile, step: string, kind: StepKind): GuideFile {
  if (!isStepName(step) || Object.hasOwn(guide.flow.states, step)) return guide;
  return withState(guide, step, stateOf(blankStep(kind), {}));
}

const withStates = (guide: GuideFile, states: GuideFile['flow']['states']): GuideFile => ({
  ...guide,
  flow: { ...guide.flow, states },
});

const withState = (guide: GuideFile, step: string, state: StepState): GuideFile =>
  withStates(guide, { ...guide.flow.states, [step]: state });

const withWays = (guide: GuideFile, step: string, on: Ways): GuideFile => {
  const state = guide.flow.states[step];
  return state && 'on' in state ? withState(guide, step, { ...state, on }) : guide;
};

/** Makes visits begin at a step, which comes first in files, too. */
function withFirst(guide: GuideFile, step: string): GuideFile {
  const { [step]: first, ...others } = guide.flow.states;
  if (first === undefined) return guide;
  return { ...guide, flow: { ...guide.flow, initial: step, states: { [step]: first, ...others } } };
}

function withoutStep(guide: GuideFile, step: string, instead?: string): GuideFile {
  const { initial, states } = guide.flow;
  const left = Object.entries(states).filter(([name]) => name !== step);
  const [next] = left[0] ?? [];
  // A guide always has a step.
  if (next === undefined || instead === step) return guide;
  const isThere = instead !== undefined && Object.hasOwn(states, instead);
  const rerouted = left.map(([name, state]): [string, StepState] => {
    if (!('on' in state) || !Object.values(state.on).some(({ target }) => target === step))
      return [name, state];
    const on = Object.entries(state.on).flatMap(([id, way]): [string, Ways[string]][] => {
      if (way.target !== step) return [[id, way]];
      return isThere ? [[id, { ...way, target: instead }]] : [];
    });
    return [name, { ...state, on: Object.fromEntries(on) }];
  });
  const less = withStates(guide, Object.fromEntries(rerouted));
  return initial === step ? withFirst(less, isThere ? instead : next) : less;
}

function withRecord(guide: GuideFile, id: string, record?: SourceRecord): GuideFile {
  const at = guide.records.findIndex((one) => one.id === id);
  if (record === undefined)
    return at < 0 ? guide : { ...guide, records: guide.records.toSpliced(at, 1) };
  if (at < 0) return { ...guide, records: [...guide.records, record] };
  const changed = { ...guide, records: guide.records.with(at, record) };
  return record.id === id ? changed : withRenamedRecord(changed, id, record.id);
}

/** A guide's data is JSON: a field without a value is left out. */
function withField<Of extends object>(of: Of, field: string, value: unknown): Of {
  if (value === undefined) return without(of, field);
  return { ...of, [field]: value };
}

function without<Of extends object>(of: Of, field: string): Of {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== field)) as Of;
}

const renamedKey = <Of>(of: Record<string, Of>, from: string, to: string): Record<string, Of> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name === from ? to : name, value]));

function movedKey<Of>(of: Record<string, Of>, name: string, by: number): Record<string, Of> {
  const entries = Object.entries(of);
  const at = entries.findIndex(([each]) => each === name);
  const [entry] = entries.splice(at, 1);
  if (entry === undefined || at + by < 0) return of;
  entries.splice(at + by, 0, entry);
  return Object.fromEntries(entries);
}

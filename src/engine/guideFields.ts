/** Every field of a guide, a step and an answer, and its audience: a new field has to be listed here. */
import type { Answer, Guide, WrittenStep } from './step.ts';

/** The names of the fields of any of several shapes. */
type FieldsOf<Shape> = Shape extends unknown ? keyof Shape : never;

/**
 * `readers` and `staff` are for texts: those that readers read, and those that agents and trainers read or
 * callers say. Both are translated. Other fields belong to the flow itself, and go wherever it goes
 * (`flow`), or only to staff rooms and checks (`rooms`).
 */
type For = 'readers' | 'staff' | 'flow' | 'rooms';

/** In the order in which a person meets them, which is that of the catalogues. */
const fields = {
  guide: {
    kind: 'flow',
    title: 'readers',
    summary: 'readers',
    product: 'flow',
    symptoms: 'rooms',
  },
  step: {
    kind: 'flow',
    text: 'readers',
    lead: 'readers',
    shows: 'readers',
    notMe: 'readers',
    why: 'readers',
    steps: 'readers',
    byHand: 'readers',
    wrong: 'readers',
    fixed: 'readers',
    remember: 'readers',
    problem: 'readers',
    asks: 'readers',
    left: 'readers',
    facts: 'readers',
    say: 'staff',
    do: 'staff',
    listenFor: 'staff',
    note: 'staff',
    check: 'flow',
    to: 'flow',
    operation: 'flow',
    cites: 'flow',
    standards: 'flow',
    flow: 'flow',
    with: 'flow',
    certain: 'rooms',
    isAboutPin: 'rooms',
  },
  answer: {
    label: 'readers',
    hint: 'readers',
    value: 'readers',
    reads: 'readers',
    caller: 'staff',
    knows: 'flow',
    isChannel: 'flow',
    isFinding: 'flow',
    isOther: 'rooms',
  },
} as const satisfies {
  readonly guide: Readonly<Record<FieldsOf<Guide>, For>>;
  readonly step: Readonly<Record<FieldsOf<WrittenStep>, For>>;
  readonly answer: Readonly<Record<FieldsOf<Answer>, For>>;
};

/** The things that have fields. */
export type Fielded = keyof typeof fields;

/** The fields of something for one audience. */
export type FieldFor<Of extends Fielded, Whom extends For> = {
  [Field in keyof (typeof fields)[Of]]: (typeof fields)[Of][Field] extends Whom ? Field : never;
}[keyof (typeof fields)[Of]];

/** @returns the fields of something for some audiences, in their order */
export const fieldsFor = (of: Fielded, ...whom: readonly For[]): string[] =>
  Object.entries(fields[of]).flatMap(([field, who]) => (whom.includes(who) ? [field] : []));

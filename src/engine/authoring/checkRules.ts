/** What the flows check refuses, and what authors can do about it. */

/** The rules, each with what it protects people from. */
export const checkRules = {
  schema: 'a step, an answer or a guide is not of its schema',
  pure: 'a flow holds more than states, steps and answers',
  name: 'a flow or a record is not found under its name, or not under its product',
  target: 'an answer leads nowhere',
  label: 'two answers of a step look alike, or two steps of a flow do',
  unreachable: 'a step can never be reached',
  'dead-end': 'no end can be reached from a step',
  loop: 'a loop can be left only by the answer that goes round it, or by success',
  uncited: 'a step rests on no existing record',
  ungated: 'a protected operation is not marked',
  'not-sure': 'a question does not allow for a person who does not know',
  outcome: 'an instruction does not ask how it went',
  value: 'an answer asks for a value that its pattern cannot take',
  continue: 'a step goes on in a flow, or with answers, that do not exist',
  fact: 'a text depends on a fact that no answer establishes',
  need: 'a text needs a fact that a way to it does not establish',
  untold: 'a step has nothing to say on a way to it',
  visit: 'an ending refers to the visit, and nothing shows that it is true on every way',
  unwritten: 'a text still has to be written',
  spoken: 'a practice call has too few words of callers for an answer, or no trainer’s note',
} as const;
export type CheckRule = keyof typeof checkRules;

/** What to do about a fault of each rule. */
export const advice: Readonly<Record<CheckRule, string>> = {
  schema: 'Fill in or change the field that is named.',
  pure: 'Remove it: a guide holds steps and answers only. An ending offers no answers, and every other step does.',
  name: 'Choose the product that the guide is about, and ids of its kind.',
  target: 'Choose the step to which it leads, or remove it.',
  label: 'Word one of them differently, so that people can tell them apart.',
  unreachable: 'Let an answer lead there, or remove the step.',
  'dead-end': 'Let an answer lead on to an ending: a solution, a person, or information.',
  loop: 'Give one of its steps an answer that leads out, for people whom going round does not help.',
  uncited: 'Cite a record that exists, or write the record first.',
  ungated: 'Mark the step with the protected operation, so that the desk asks who is calling.',
  'not-sure': 'Add an answer “I’m not sure” (not-sure), or say why everybody knows.',
  outcome:
    'Add the answer that is missing: “worked” and “failed” after an instruction, “cannot” after a check.',
  value: 'Change the pattern, or the example, so that one fits the other.',
  continue: 'Choose a guide that exists, and answers that it takes from its first step on.',
  fact: 'Let an answer establish the fact, or take it out of the condition.',
  need: 'Let every way to the step establish it, or show the text only where it is established (when).',
  untold: 'Add a last wording without a condition.',
  visit:
    'Say it without what went before, bind it to the facts that make it true, or say why it is true on every way.',
  unwritten: 'Write the text.',
  spoken: 'Add how callers say it, or the trainer’s note.',
};

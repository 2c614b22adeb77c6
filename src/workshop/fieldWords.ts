/** The names of a guide's fields, wherever they are edited, described or faulty. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Fields of the guide, its steps and their answers, by their names in files. */
const fieldWords = {
  title: msg`Title`,
  summary: msg`Summary`,
  symptoms: msg`What people type when they look for it`,
  product: msg`Product`,
  kind: msg`Kind of step`,
  text: msg`The heading`,
  lead: msg`Under the heading`,
  why: msg`Why do we ask?`,
  say: msg`Said on the call`,
  do: msg`Meanwhile, the agent …`,
  listenFor: msg`Listen for`,
  note: msg`What this step is for, and where people go wrong`,
  cites: msg`Records`,
  operation: msg`Protected operation`,
  certain: msg`Why nobody can be unsure`,
  notMe: msg`The answer that means “this wasn’t me”`,
  standards: msg`Public standards`,
  shows: msg`Words on a screen`,
  steps: msg`Things to do, in order`,
  byHand: msg`What to do by hand if the check cannot run`,
  wrong: msg`What was wrong`,
  fixed: msg`What fixed it`,
  remember: msg`Good to know for next time`,
  to: msg`Who takes over`,
  problem: msg`The problem`,
  asks: msg`What the other side should check or do`,
  left: msg`What is still left to try`,
  facts: msg`Facts worth reading`,
  flow: msg`The guide in which the visit continues`,
  with: msg`Answers already known there`,
  label: msg`What the person presses`,
  caller: msg`How callers say it`,
  knows: msg`What is known once it is given`,
  hint: msg`A quieter line under it`,
  value: msg`A short value to type, such as an error number`,
} satisfies Record<string, MessageDescriptor>;

/** Fields of a record. */
const recordWords = {
  id: msg`Id`,
  title: msg`Title`,
  meaning: msg`What it means`,
  document: msg`Document`,
  place: msg`Place in the document`,
  product: msg`Product`,
  kind: msg`Kind`,
  nature: msg`Nature`,
  errorTexts: msg`Messages, word for word`,
  codes: msg`Codes, word for word`,
  causes: msg`Causes that the document names`,
  facts: msg`What else the document says`,
  basis: msg`Does the document give the fix?`,
  steps: msg`The fix, step by step`,
} satisfies Record<string, MessageDescriptor>;

/** @returns functions that name a field: of the guide, a step, an answer, or a record */
export function useFieldWords() {
  const { i18n } = useLingui();
  const wordsIn =
    <Name extends string>(words: Readonly<Record<Name, MessageDescriptor>>) =>
    (name: string): string =>
      Object.hasOwn(words, name) ? i18n._(words[name as Name]) : name;
  const [ofField, ofRecord] = [wordsIn(fieldWords), wordsIn(recordWords)];
  return {
    ofField,
    ofRecord,
    /** The field at a place in the guide’s file; undefined if there is none. */
    at: (path: string): string | undefined => {
      const [, inRecord, inMeta] =
        /^records\.\d+\.(?:.*\.)?([a-zA-Z]+)|\.meta\.([a-zA-Z]+)/.exec(path) ?? [];
      if (inRecord !== undefined) return ofRecord(inRecord);
      return inMeta === undefined ? undefined : ofField(inMeta);
    },
  };
}

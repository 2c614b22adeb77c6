import type { WrittenStep } from '../../engine/step.ts';

/** The usual answers of a kind of step: the check requires some of them. */
export const usualAnswers: Readonly<
  Partial<Record<WrittenStep['kind'], readonly { readonly id: string; readonly label: string }[]>>
> = {
  question: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
    { id: 'not-sure', label: 'I’m not sure' },
  ],
  instruction: [
    { id: 'worked', label: 'It works now' },
    { id: 'failed', label: 'It still does not work' },
    { id: 'already-tried', label: 'I have tried that already' },
    { id: 'cannot', label: 'I can’t do that' },
  ],
  check: [
    { id: 'in-sync', label: 'The clock is correct' },
    { id: 'cannot', label: 'I can’t check it' },
  ],
};

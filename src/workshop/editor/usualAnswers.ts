import type { WrittenStep } from '../../engine/step.ts';

/** The answers that a step of a kind mostly has: the check asks for some of them. */
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

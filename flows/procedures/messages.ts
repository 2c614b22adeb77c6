/** Endings that guides about one message have in common. */
import { answered, escalation, resolution } from '../build.ts';

type Resolution = Parameters<typeof resolution>[0];
type Escalation = Parameters<typeof escalation>[0];

/**
 * @param ending what differs from guide to guide: `fixed` is what was done once more
 * @param from the answer that leads there, as `step/answer`
 * @returns the end of a visit in which the message was to be shown, and there was none
 */
export const workedAfterAll = (
  {
    fixed,
    say,
    ...ending
  }: Omit<Resolution, 'fixed' | 'note' | 'say' | 'wrong'> & {
    fixed: string;
    say: string;
    wrong?: string;
  },
  from = 'showMessage/worked',
) =>
  resolution({
    lead: 'You’re all set.',
    wrong: 'What was shown at first wasn’t read, so the cause isn’t known.',
    fixed: answered(from, fixed),
    say: `${say} If the message comes back, leave it open and call us.`,
    note: 'It works now, and we don’t claim to know why it didn’t before.',
    ...ending,
  });

/**
 * @param ending what differs from guide to guide: `where` the message comes from (“from this app”),
 *   `without` what it is passed on (“leaving out any code”), and what is asked besides reading it
 * @returns the hand-over of a message that no document has
 */
export const otherMessage = ({
  where,
  without,
  asks = [],
  ...ending
}: Pick<Escalation, 'problem' | 'cites'> &
  Partial<Pick<Escalation, 'asks' | 'operation'>> & { where: string; without: string }) =>
  escalation({
    to: 'administrator',
    text: 'Your administrator needs the exact words',
    lead: `We don’t have instructions for any other message ${where}. Write down the exact wording, ${without}, and pass it on.`,
    asks: ['Read the exact message with the user.', ...asks],
    left: `The document says nothing about other messages ${where}.`,
    say: `We don’t have instructions for this message. Please read me its exact words, ${without}, and I’ll pass them on.`,
    note: 'Pass on the exact words, not a guess.',
    ...ending,
  });

/** A message of Mobile Authenticator Studio that is not among its documented ones. */
import { escalation } from '../build.ts';
import { checkAppLog } from './app-log.ts';

/**
 * @param on the records of the flow that uses it: the messages that it was told apart from
 * @returns the state of the procedure, to be spread into a flow: the final step `unlistedMessage`
 */
export const unlistedMessage = (on: { cites: string[] }) => ({
  unlistedMessage: escalation({
    to: 'administrator',
    text: 'We don’t have a guide for this message',
    lead: 'The app has other messages that we have no instructions for. Write down the exact wording and the time, and give them to your administrator.',
    problem:
      'Mobile Authenticator Studio shows the user a message that, according to the user, is none of “Account not found”, “Invalid image code” and “Something went wrong”.',
    asks: [
      'Read the exact message with the user, and note when it appeared and what the user was doing.',
      checkAppLog,
      'If the log does not explain the message, ask OneSpan Support.',
    ],
    left: 'The document says nothing about this message.',
    say: 'We don’t have instructions for this message. Please tell me its exact words, without any code that’s meant for you alone, and I’ll pass them on.',
    note: 'The document says that its list of messages isn’t complete. Pass on the exact words and the time, not the known message that sounds closest.',
    cites: on.cites,
  }),
});

/** A message of Mobile Authenticator Studio that is not among its documented ones: a kind end. */
import { escalation } from '../build.ts';

/**
 * @param on the records of the flow that uses it: the messages that it was told apart from
 * @returns the state of the procedure, to be spread into a flow: the final step `unlistedMessage`
 */
export const unlistedMessage = (on: { cites: string[] }) => ({
  unlistedMessage: escalation({
    to: 'administrator',
    text: 'Your message is new to us, and that is all right',
    lead: 'The app has more messages than the ones that are described. Write down its exact words and the time, and give them to your administrator.',
    problem:
      'Mobile Authenticator Studio shows the user a message that is not one of its described error messages.',
    asks: [
      'Read the exact message with the user, and note when it came and what the user was doing.',
      'Look at what the app has logged: the error code, the error description and the place in the app. The description can also hold the reason and a suggestion.',
      'If the log does not explain the message, ask OneSpan Support.',
    ],
    left: 'Nothing is documented for this message.',
    say: 'This message is not one that we have instructions for. That happens, the list is not complete. Please tell me its exact words, without any code that is meant only for you, and I will pass them on.',
    note: 'The list of messages is openly not complete. Hand over exact words and the time, never the nearest message that is known.',
    cites: on.cites,
  }),
});

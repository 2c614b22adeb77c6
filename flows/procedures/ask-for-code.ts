/** Nobody here can tell which status code it is: an administrator reads it on the server (OAS-1000). */
import { escalation, when } from '../build.ts';
import { codeNotKnown } from './status-code.ts';

/**
 * @param what what fails, in one sentence, for somebody who has seen nothing of the visit
 * @returns the ending of the procedure, to be spread into a flow: `askForCode`
 */
export const askForCode = (what: string) => ({
  askForCode: escalation({
    to: 'administrator',
    text: [
      when('status-code-not-found', 'Your administrator can look for the code on the server'),
      'Your administrator can read the exact code',
    ],
    lead: [
      when(
        'status-code-not-found',
        'An administrator can look in the audit and trace messages of the server. Once you know the number, search for it here: each code has its own page.',
      ),
      'The code and its message are recorded in the server’s audit and trace messages. Once you have the number, search for it here: each code has its own page.',
    ],
    problem: codeNotKnown(what),
    asks: [
      'Find this request in the audit or trace messages of OneSpan Authentication Server.',
      'Read the status code and its message there. The real ones stay visible even where the user sees only 1000.',
      'Follow the guide for that code, if there is one.',
    ],
    left: 'The guide for the code, once it is known.',
    say: [
      when(
        'status-code-not-found',
        'That’s fine. The administrator can look for the code on the server. I’ll pass on what we know, and that no code was found.',
      ),
      'That’s fine. The administrator can read the exact code on the server. I’ll pass on what we know.',
    ],
    do: 'If you can read the audit or trace messages yourself, look now, go back and choose the code.',
    note: 'Don’t guess a code. A guessed code sends the next person in the wrong direction.',
    cites: ['OAS-1000'],
  }),
});

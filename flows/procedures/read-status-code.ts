/** Finding a status code of OneSpan Authentication Server: where it can be read, and what to do with a number of another guide. */
import { escalation, instruction, to, when } from '../build.ts';

/**
 * @param ways the states in which the flow goes on: when the code has been read, and when it cannot be
 * @returns the states of the procedure, to be spread into a flow: `readStatusCode` looks for the
 *   code, `anotherCode` hands over a code that the flow is not about
 */
export const readStatusCode = <State extends string>(ways: { found: State; unread: State }) => ({
  readStatusCode: instruction(
    {
      text: 'Find the status code',
      lead: 'The code is a number that the server keeps with its message.',
      steps: [
        { do: 'Look for a number in the message that you have in front of you.' },
        {
          do: 'If there is none, ask your administrator to look in the audit and trace messages of OneSpan Authentication Server.',
          also: 'They show the real status code and its message.',
        },
      ],
      say: 'Is there a number in the message you see? If not, the administrator can find it in the audit and trace messages of the server. I’ll wait, or you can call back with it.',
      do: 'If you can read the audit and trace messages yourself, look there for the failed operation.',
      listenFor: [
        'a number with four digits',
        'a number with a minus',
        'a name that begins with STAT',
      ],
      note: 'A name that begins with STAT_ is as good as the number. Don’t choose a code from the sound of a message: several are worded alike.',
      cites: ['OAS-1000'],
    },
    {
      worked: to(ways.found, 'I have the code now', {
        caller: ['I found a number, just a moment.', 'They’ve read it out to me.'],
      }),
      failed: to(ways.unread, 'There is no code there', {
        isFinding: true,
        knows: ['status-code-not-found'],
        caller: ['I looked, but I see no number.', 'It’s only words, as far as I can tell.'],
      }),
      cannot: to(ways.unread, 'I can’t look there now', {
        hint: 'For example, nobody can open the audit and trace messages.',
        caller: ['I have no way into the server.', 'The person who could look isn’t here.'],
      }),
    },
  ),

  anotherCode: escalation({
    to: 'administrator',
    text: [when('new-code', 'Another code has come up'), 'This guide doesn’t cover that code'],
    lead: 'First search for the whole number on the start page. Every code in our documents has its own page. If there isn’t one, pass the number on.',
    problem: [
      when(
        'new-code',
        'An operation on OneSpan Authentication Server was tried as the guide says, and ended with another status code.',
      ),
      'An operation on OneSpan Authentication Server ended with a status code that the guide in use does not cover.',
    ],
    asks: [
      'Read the status code and its message in the audit and trace messages.',
      'Look up that exact number. The code before or after it means something else.',
    ],
    left: 'The guide for that number, if there is one. The document says nothing about a number that is not in the list.',
    say: [
      when(
        'new-code',
        'So there is another code now. Let me search for exactly that number, or I’ll pass it on with its message.',
      ),
      'This guide doesn’t cover that number. Let me search for exactly that number, or I’ll pass it on with its message.',
    ],
    do: 'Search for the whole number. If nothing is found, write down the exact message for the administrator.',
    note: 'Numbers that look alike have nothing to do with each other. Never use the guide of a neighbouring number.',
    cites: ['OAS-1000'],
  }),
});

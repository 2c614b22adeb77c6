/** Only somebody with rights on the server can do what comes next: is that the person here? */
import { question, to } from '../build.ts';

/**
 * @param step the question, what there is to know about it, and the records that it rests on
 * @param ways the states in which the flow goes on: for somebody who can change it, and for all others
 * @returns the question, as one state of a flow
 */
export const canYouChange = <const State extends string>(
  step: { text: string; lead: string; cites: string[] },
  ways: { yes: State; no: State },
) =>
  question(
    {
      ...step,
      why: 'The next steps need administrator rights on the server. If you don’t have them, we’ll prepare a message you can pass on.',
      say: 'Do you look after the OneSpan Authentication Server yourself, or is someone else its administrator?',
      do: 'If you have the rights yourself, answer “Yes” for yourself.',
      listenFor: ['I am the administrator', 'I only log in', 'someone else looks after that'],
      note: 'Never walk a user through a server setting. If they don’t have rights there, give them the handover.',
    },
    {
      yes: to(ways.yes, 'Yes, I can', {
        hint: 'I look after the server.',
        caller: ['That would be me. I run that server.', 'I have the rights, I think. Yes.'],
      }),
      no: to(ways.no, 'No, someone else can', {
        hint: 'We’ll write down what your administrator needs.',
        caller: ['No, I just want to log in.', 'That’s for our IT people, not for me.'],
      }),
      'not-sure': to(ways.no, 'I’m not sure', {
        hint: 'We’ll write it down for your administrator.',
        caller: ['What server?', 'I’ve never looked. I can use my computer, that’s all.'],
      }),
    },
  );

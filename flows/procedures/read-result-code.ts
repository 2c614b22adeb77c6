/** Finding an Azure Multi-Factor result code: it is only in the logs of Netop Remote Control. */
import { escalation, goOn, information, instruction, question, to, when } from '../build.ts';

/**
 * @param ways where the flow goes on when the code has been read, and the records that the flow is about
 * @returns the states of the procedure, to be spread into a flow: `readLog` looks for the code,
 *   `codeUnread` hands over without one, `notFromLog` is for what was read on a screen
 */
export const readResultCode = <State extends string>(ways: { found: State; cites: string[] }) => ({
  readLog: instruction(
    {
      text: 'Find the result code in the log',
      lead: 'The code is only in the logs. Netop Remote Control doesn’t show it on screen.',
      steps: [
        {
          do: 'Open the logs, or ask the administrator who can read them.',
          also: 'We don’t know where your logs are kept.',
        },
        {
          do: 'Find the entry for this user and this time.',
          also: 'The code is a number from 1 to 25 or from 100 to 145, with a short name.',
        },
      ],
      say: 'The code is only in the logs, not on your screen. If you can’t open the logs, tell me who was affected and when, and I’ll ask the administrator.',
      do: 'If you can read the logs yourself, look there for the user and the time.',
      listenFor: [
        'a number and a short name',
        'I see it on my screen',
        'I have no access to the logs',
      ],
      note: 'Users never see these codes. Don’t have them search their screen, and don’t choose a code from what they tell you.',
      cites: ways.cites,
    },
    {
      worked: to(ways.found, 'I have the code now', {
        caller: ['Found it, there’s a number.', 'They’ve sent me the line from the log.'],
      }),
      failed: to('codeUnread', 'There is no code in the log', {
        isFinding: true,
        knows: ['result-code-not-found'],
        caller: ['I looked through it, but I see no such number.', 'There’s nothing at that time.'],
      }),
      cannot: to('codeUnread', 'I can’t look in the logs', {
        hint: 'Someone else would have to look.',
        caller: ['I don’t have access to that.', 'I only work here, I have no logs.'],
      }),
      'on-screen': to('notFromLog', 'It’s on a screen, not in a log', {
        isOther: true,
        hint: 'A message or a number in an app or a window.',
        caller: ['It’s right here on my phone.', 'A window came up with it.'],
      }),
    },
  ),

  codeUnread: escalation({
    to: 'administrator',
    text: [
      when('result-code-not-found', 'The administrator can look for the code in the logs'),
      'The administrator can read the code in the logs',
    ],
    lead: 'Without the code we can’t say more. Pass on who was affected, what happened and when.',
    problem: [
      when(
        'result-code-not-found',
        'An Azure Multi-Factor result code is needed from the logs of Netop Remote Control. Someone looked for it and found none.',
      ),
      'An Azure Multi-Factor result code is needed from the logs of Netop Remote Control. It was not read.',
    ],
    asks: [
      'Find the entry of this user and this time in the logs, and read the result code with its name.',
      'Look up that exact number in the list of result codes. Numbers next to each other mean different things.',
    ],
    left: 'The guide for the code, once it is known.',
    say: 'That’s fine. The administrator can look in the logs. When did it happen, and what did you see or hear?',
    do: 'Note the user, the time, and whether there was a call, a text message or something in an app.',
    note: 'A guessed code is worse than none. A name, a time and what happened make a good handover.',
    cites: ways.cites,
  }),

  notFromLog: information({
    text: 'Search for the words on the screen instead',
    lead: 'Azure Multi-Factor result codes aren’t shown on screen in Netop Remote Control. What you see comes from somewhere else.',
    facts: [
      'Search on the start page for the exact words, or for the whole number and the words around it.',
      'A number in brackets after “mss”, “mas” or “networking” is from an app on the phone. It isn’t one of these codes.',
      'If Netop Remote Control itself displays an error code that isn’t in the list, contact the Impero support team.',
    ],
    say: 'Then it isn’t one of these codes. Please read me the exact words, without any one-time code, and tell me which app shows them.',
    note: 'An app’s message can contain the same small number. No document links the two.',
    cites: [...new Set([...ways.cites, 'AZ-OTHER', 'MAS-05-MSS', 'MAS-06-MAS', 'MAS-10-NET-HTTP'])],
  }),
});

/** The words of a question, but for those that all flows of this kind share. */
type Step = Omit<Parameters<typeof question>[0], 'text' | 'why'>;

/**
 * @param step the question which code is in the log, as this flow asks it
 * @param answers the codes of the flow
 * @returns the states that a flow about result codes begins with, to be spread into it: `whichCode`,
 *   those of `readResultCode`, and `anotherCode`
 */
export const whichResultCode = <On extends Parameters<typeof question>[1]>(
  step: Step,
  answers: On,
) => ({
  whichCode: question(
    {
      text: 'Which result code is in the log?',
      why: 'The document gives neither a cause nor a fix, so whoever takes over needs the exact code.',
      ...step,
    },
    {
      ...answers,
      'another-code': to('anotherCode', 'Another code', {
        isOther: true,
        caller: ['It’s a different number.', 'None of those is in my log.'],
      }),
      'not-sure': to('readLog', 'I’m not sure', {
        hint: 'We’ll show you where to find the code.',
        caller: ['I haven’t seen the log.', 'Someone told me about it, without a number.'],
      }),
    },
  ),
  ...readResultCode({ found: 'whichCode', cites: step.cites }),
  anotherCode: goOn('azure-other-code', { cites: step.cites }),
});

/** Status codes of OneSpan Authentication Server that belong to no family: 0, the negative ones, 5003. */
import { answered, escalation, goOn, guide, information, question, to } from '../build.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const otherStatusCodes = guide(
  'other-status-codes',
  {
    product: 'onespan-server',
    title: 'Status code 0, a negative code, or 5003',
    summary: '5003: the authenticator exists as a different type.',
    symptoms: [
      'no error',
      'status 0',
      'code zero',
      'negative code',
      'negative status code',
      'minus number',
      'code with a minus',
      'error code below zero',
      'different authenticator type',
      'authenticator exists as different type',
      'wrong autenticator type',
      'wrong kind of token',
      'STAT_DP_EXIST_AS_DIFF_TYPE',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Read the whole number, with the minus if there is one.',
        why: 'One of these codes isn’t an error at all. For the others, someone has to look on the server.',
        say: 'Which status code do you see, please? Please tell me if there is a minus in front.',
        listenFor: ['zero', 'minus', 'a different type'],
        note: 'It’s easy to miss a minus over the phone. Ask for it.',
        cites: ['OAS-0', 'OAS-NEG', 'OAS-5003'],
      },
      {
        '0': codeRead('noError', '0: No error', {
          caller: ['It’s just a zero.', 'Nothing but a nought. Is that bad?'],
        }),
        '5003': codeRead('differentType', '5003: The authenticator exists as a different type', {
          hint: 'STAT_DP_EXIST_AS_DIFF_TYPE',
          caller: [
            'Five thousand and three, about the type.',
            'It says mine is a different kind of authenticator.',
          ],
        }),
        negative: to('whereSeen', 'A negative code', {
          hint: 'A number with a minus in front.',
          caller: ['There’s a minus, then a number.', 'It’s below zero, is that possible?'],
          value: { label: 'Negative code', pattern: '-\\d{1,10}', example: '-13', is: 'code' },
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['None of those, it’s a normal number.', 'Mine is different.'],
          value: { label: 'Status code', pattern: '\\d{1,10}', example: '1131', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I didn’t see a number.', 'Where would I find that?'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    noError: information({
      text: 'This code means no error',
      notMe: 'The user says that it wasn’t them',
      lead: answered('whichCode/0', 'The operation didn’t fail. There is nothing to fix.'),
      facts: [
        'Status code 0 stands for “No error”.',
        'If something else doesn’t work, it has its own code or message. Search for that one.',
      ],
      say: 'Zero means no error. There is nothing to fix. If something else doesn’t work, tell me what you see there.',
      note: 'A number looks like a fault to callers. Say clearly that this one isn’t.',
      cites: ['OAS-0'],
    }),

    whereSeen: question(
      {
        text: 'Where do you see the negative number?',
        lead: 'The app on your phone can show a number with a minus too. It means something else there.',
        why: 'No document links the app’s numbers with the server’s, so they must not be mixed up.',
        say: 'Where do you see that number? In the app on your phone, or in a message or log of the server?',
        listenFor: ['in the app', 'in brackets', 'networking', 'in the log of the server'],
        note: 'In Mobile Authenticator Studio the number is in brackets: (-1) alone, or after mss, mas or networking. No document links such a number to a status code of the server.',
        cites: ['OAS-NEG', 'MAS-07-UNHANDLED', 'MAS-09-NET-NO-RETURNCODE'],
      },
      {
        server: to('errorCodeList', 'In a message or log of the server', {
          caller: [
            'It’s in the audit, in the status column.',
            'From the server, I think. It’s in a log.',
          ],
        }),
        app: to('appMessage', 'In the app on a phone', {
          hint: 'Mobile Authenticator Studio, often in brackets.',
          caller: ['It’s on my phone, in the app.', 'It says minus one in brackets.'],
        }),
        'not-sure': to('sourceUnknown', 'I’m not sure', {
          caller: ['Someone only sent me the number.', 'I don’t remember where that was.'],
        }),
      },
    ),

    appMessage: goOn('something-went-wrong', {
      cites: ['MAS-07-UNHANDLED', 'MAS-09-NET-NO-RETURNCODE'],
    }),

    errorCodeList: escalation({
      to: 'administrator',
      text: 'Your administrator can look up the error code',
      lead: 'Each negative status code matches an error code. We don’t have that list, so pass on the exact number.',
      problem:
        'OneSpan Authentication Server ends an operation with a negative status code. Such a code matches a corresponding error code.',
      asks: [
        'Look up the error code that this number matches, in the error code list of OneSpan Authentication Server.',
        'Read the audit and trace messages of the same operation.',
      ],
      left: 'The document says nothing about single negative codes. What to do follows from the error code.',
      say: 'A negative code stands for an error code that the administrator can look up. I’ll pass on the exact number, with its minus.',
      do: 'Check that the number in the ticket has its minus.',
      note: 'Don’t explain the number yourself. A number without its minus is a different code.',
      cites: ['OAS-NEG'],
    }),

    sourceUnknown: escalation({
      to: 'administrator',
      text: answered('whereSeen/not-sure', 'Ask someone to check where the number comes from'),
      lead: 'A number in the app isn’t linked to a status code on the server in any document. Pass it on with what you know.',
      problem:
        'A negative number was reported. It is not known whether it is a status code of OneSpan Authentication Server or an error code shown by Mobile Authenticator Studio.',
      asks: [
        'Find out where the number was shown.',
        'If it is from the server, look up the matching error code in its error code list.',
        'If it is from the app, read the whole message there. (-1) alone and (-1) after “networking” are different errors.',
      ],
      left: 'The guide for the app’s message, or the error code list of the server, once the source is known.',
      say: 'That’s fine. I’ll pass on the number and ask where it came from.',
      note: 'Write down who reported the number. That person may still have the screen.',
      cites: ['OAS-NEG', 'MAS-07-UNHANDLED', 'MAS-09-NET-NO-RETURNCODE'],
    }),

    differentType: escalation({
      to: 'administrator',
      text: 'Your administrator can check the authenticator type',
      lead: 'The server knows this authenticator as a different type. Your administrator needs to look at it.',
      problem:
        'Status 5003 on OneSpan Authentication Server, “The authenticator exists as different authenticator type”.',
      asks: [
        'Check as which type this authenticator exists in the system.',
        'Compare it with the type that was used in the operation.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'The server has this authenticator as a different type. The administrator can compare the two. Please have the authenticator ready.',
      note: 'Don’t have the user try another authenticator. The document says nothing of the kind.',
      cites: ['OAS-5003'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t say more. Tell your administrator what you were doing, and when.',
      problem: codeNotKnown('An operation on OneSpan Authentication Server may have failed.'),
      asks: [
        'Read the status code and its message in the audit and trace messages. Status 0 means that there was no error.',
        'Look up the exact number, with its minus if it has one.',
      ],
      left: 'The guide for the code, once it is known.',
      say: 'That’s fine. The administrator can look for the code on the server. What were you doing, and when?',
      note: 'A good handover says when it happened and what they were doing.',
      cites: ['OAS-1000', 'OAS-0', 'OAS-NEG'],
    }),
  },
);

/** A hard token’s serial number is refused in self-assignment (ENT-10). */
import { escalation, guide, instruction, question, resolution, to } from '../build.ts';

export const hardTokenSerialInvalid = guide(
  'hard-token-serial-invalid',
  {
    product: 'entrust',
    title: 'The token serial number is invalid',
    summary: 'You are assigning a hard token to yourself, and its serial number is refused.',
    symptoms: [
      'serial number not accepted',
      'hard token serial wrong',
      'assign my hardware token',
      'self-assign token',
      'self assignment fails',
      'register key fob',
      'number on the back of the token',
      'serial nummer invalid',
      'serial no invalid',
      'new hardware token does not register',
      'S/N refused',
      'add my token',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does it say that the token serial number is invalid?',
        lead: 'The message appears when you assign a hard token to yourself.',
        shows: {
          where: 'What the page shows',
          words: 'The Token Serial Number you have entered is invalid.',
        },
        why: 'Other messages about serial numbers have other reasons.',
        say: 'What does the page say after you entered the serial number? Please read me only the message, not the response of the token.',
        listenFor: [
          'serial number is invalid',
          'it says something else',
          'which number do you mean',
        ],
        note: 'OneSpan has messages about serial numbers too. This guide is for the Entrust message, word for word.',
        cites: ['ENT-10-SERIAL-INVALID'],
      },
      {
        yes: to('reenter', 'Yes, that is the message', {
          caller: ['It says that my serial number is invalid.', 'It does not like the number.'],
        }),
        'something-else': to('askAdministratorOther', 'No, it says something else', {
          caller: ['No, it is about something different.', 'There is nothing about a number.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We bring the message back.',
          caller: ['I did not read it properly.', 'It was something in red.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        operation: 'assign',
        text: 'Bring the message back',
        lead: 'Do the same once more, and stop at the message.',
        steps: [
          {
            do: 'Enter the serial number and the response of your hard token once more, as before.',
          },
          {
            do: 'Stop at the message and read it.',
            also: 'Look for “serial number” and “invalid”.',
          },
        ],
        say: 'Let’s make the message come back. Please enter the serial number and the response once more, and tell me only what the page says.',
        listenFor: ['serial number is invalid', 'it worked this time', 'something else'],
        note: 'A message that was not read is no message. Once is enough.',
        cites: ['ENT-10-SERIAL-INVALID'],
      },
      {
        worked: to('assignedAfterAll', 'It worked this time', {
          hint: 'The token is assigned to me.',
          caller: ['Oh, now it took it.', 'No message this time.'],
        }),
        failed: to('reenter', 'It says that the serial number is invalid', {
          caller: ['Yes, here: serial number invalid.', 'It is the number, it says.'],
        }),
        'something-else': to('askAdministratorOther', 'It says something else', {
          caller: ['No, other words.', 'This is about something different.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I can’t get back to that page.',
          caller: ['I don’t find that page any more.', 'I don’t have the token with me.'],
        }),
      },
    ),

    reenter: instruction(
      {
        operation: 'assign',
        text: 'Check both numbers and enter them again',
        lead: 'You need two things from your hard token: its serial number and its response.',
        steps: [
          { do: 'Check the serial number of your hard token, one character after the other.' },
          { do: 'Check the response of your hard token.' },
          { do: 'Enter the serial number again in its own field.' },
          { do: 'Enter the response again in its own field.', also: 'Don’t swap the two.' },
        ],
        say: 'Please compare the serial number with your token, one character at a time. Then enter the serial number and the response again, each in its own field. Don’t read me the response.',
        listenFor: ['I had them swapped', 'one digit was wrong', 'I can’t read the number'],
        note: 'Two slips to listen for: one wrong character, and the two fields swapped. Both entries have to be made again, not only the one that looks wrong.',
        cites: ['ENT-10-SERIAL-INVALID'],
      },
      {
        worked: to('assigned', 'It worked', {
          hint: 'The token is assigned to me.',
          caller: ['Yes, now it is there.', 'I had one digit wrong. It is fine now.'],
        }),
        failed: to('askAdministrator', 'The message is back', {
          caller: ['The same again.', 'It still says invalid, and I checked everything.'],
        }),
        'something-else': to('askAdministratorOther', 'Now it says something else', {
          caller: [
            'Now there is another message.',
            'It does not say that any more, but something new.',
          ],
        }),
        cannot: to('askAdministratorUnreadable', 'I can’t do this', {
          hint: 'For example, I can’t read the serial number, or the token shows no response.',
          caller: ['The number has rubbed off.', 'I can’t find any number on this thing.'],
        }),
        'already-tried': to('askAdministrator', 'I already did this', {
          caller: ['I have entered that five times.', 'I checked it before I called.'],
        }),
      },
    ),

    assigned: resolution({
      text: 'Fixed. Your hard token is assigned.',
      lead: 'There is nothing left to do.',
      wrong: 'The serial number that was entered was not valid.',
      fixed: 'Checking the serial number and the response, and entering both again.',
      say: 'Good. The token is assigned to you now.',
      note: 'Close with what fixed it: both entries, checked and made again.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    assignedAfterAll: resolution({
      text: 'It worked this time. Your hard token is assigned.',
      lead: 'There is nothing left to do.',
      wrong: 'The first try failed with a message that was not read, so the cause is not known.',
      fixed: 'Entering the serial number and the response once more.',
      say: 'Good, the token is assigned. If it ever happens again, leave the message open and call us.',
      note: 'An honest ending: it works, and we do not claim to know why it did not before.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You checked and entered both numbers. Keep the hard token at hand.',
      problem:
        'Self-assigning a hard token fails with “The Token Serial Number you have entered is invalid.” The user has checked the serial number and the response and entered both again.',
      asks: [
        'Check the serial number and the response of the hard token together with the user.',
        'Check that this is the right user before anybody assigns the token.',
      ],
      left: 'Nothing more is documented for this message.',
      operation: 'assign',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator. Please keep the token with you.',
      note: 'The document ends here: if it persists after both were entered again, the administrator helps.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorUnreadable: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the hard token',
      lead: 'Without its serial number and its response the token can’t be assigned from here.',
      problem:
        'Self-assigning a hard token fails with “The Token Serial Number you have entered is invalid.” The user cannot confirm the serial number or the response of the token.',
      asks: [
        'Find out which hard token the user was given, and confirm its serial number.',
        'Check that this is the right user before anybody assigns the token.',
      ],
      left: 'Entering the right serial number and response again.',
      operation: 'assign',
      say: 'Then I will ask the administrator which token you were given. Please keep it with you.',
      note: 'Say which of the two is missing: the serial number, or the response.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the assignment',
      lead: 'Without the message nobody can tell the cause from here.',
      problem:
        'Self-assigning a hard token failed with a message that was not read, and the user cannot bring it back.',
      asks: [
        'Check that this is the right user, then go through the self-assignment with the user and read the message.',
        'If it is “The Token Serial Number you have entered is invalid.”: confirm the serial number and the response of the hard token.',
      ],
      left: 'Entering the right serial number and response again.',
      operation: 'assign',
      say: 'That is all right. I will ask the administrator to go through it with you.',
      note: 'Do not guess the message because this one is the only one documented.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'No other message of this page is documented here. Write down its exact words, without any response of the token, and hand them over.',
      problem:
        'Self-assigning a hard token fails with a message that is not “The Token Serial Number you have entered is invalid.”',
      asks: [
        'Read the exact message with the user.',
        'Check that this is the right user before anybody assigns the token.',
      ],
      left: 'Nothing is documented for other messages.',
      operation: 'assign',
      say: 'This message is not one we have instructions for. Please read me its exact words, and I will pass them on.',
      note: 'Hand over words, not guesses.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),
  },
);

/** A hard token’s serial number is refused in self-assignment (ENT-10). */
import {
  answered,
  escalation,
  guide,
  instruction,
  needs,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import { otherMessage, workedAfterAll } from '../procedures/messages.ts';

export const hardTokenSerialInvalid = guide(
  'hard-token-serial-invalid',
  {
    product: 'entrust',
    title: 'The serial number of my hard token is rejected',
    summary: 'You’re assigning a hard token to yourself, and its serial number is rejected.',
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
        yes: to('reenter', 'Yes, that’s the message', {
          reads: { shown: 'by-meaning' },
          caller: ['It says that my serial number is invalid.', 'It doesn’t like the number.'],
        }),
        'something-else': to('askAdministratorOther', 'No, it says something else', {
          isOther: true,
          caller: ['No, it’s about something different.', 'There’s nothing about a number.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see the message again.',
          caller: ['I didn’t read it properly.', 'It was something in red.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        operation: 'assign',
        text: 'Make the message appear again',
        lead: 'Do the same thing again, and read the message.',
        steps: [
          {
            do: 'Enter the serial number and the response of your hard token again, as before.',
          },
          {
            do: 'When the message appears, leave it open and read it.',
            also: 'Look for “serial number” and “invalid”.',
          },
        ],
        say: 'Let’s make the message appear again. Please enter the serial number and the response again, and tell me only what the page says.',
        listenFor: ['serial number is invalid', 'it worked this time', 'something else'],
        note: 'Nobody can act on a message that nobody read. Once is enough.',
        cites: ['ENT-10-SERIAL-INVALID'],
      },
      {
        worked: to('assignedAfterAll', 'It worked this time', {
          hint: 'The token is assigned to me.',
          caller: ['Oh, now it accepted it.', 'No message this time.'],
        }),
        failed: to('reenter', 'It says that the serial number is invalid', {
          isFinding: true,
          reads: { meaning: 'The Token Serial Number you have entered is invalid.' },
          caller: ['Yes, here: serial number invalid.', 'It’s the number, it says.'],
        }),
        'something-else': to('askAdministratorOther', 'It says something else', {
          isOther: true,
          caller: ['No, other words.', 'This is about something different.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I can’t get back to that page.',
          caller: ['I can’t find that page any more.', 'I don’t have the token with me.'],
        }),
      },
    ),

    reenter: instruction(
      {
        operation: 'assign',
        text: 'Check both numbers and enter them again',
        lead: 'You need two things from your hard token: its serial number and its response.',
        steps: [
          { do: 'Check the serial number of your hard token, one character at a time.' },
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
          caller: ['Yes, now it’s there.', 'I had one digit wrong. It’s fine now.'],
        }),
        failed: to('askAdministrator', 'The message is back', {
          caller: ['The same again.', 'It still says invalid, and I checked everything.'],
          knows: ['entered-again'],
        }),
        'something-else': to('askAdministratorOther', 'Now it says something else', {
          isOther: true,
          caller: [
            'Now there is another message.',
            'It doesn’t say that any more, but something new.',
          ],
          knows: ['entered-again'],
        }),
        cannot: to('askAdministratorUnreadable', 'I can’t do this', {
          hint: 'For example, I can’t read the serial number, or the token shows no response.',
          caller: ['The number has rubbed off.', 'I can’t find any number on this thing.'],
        }),
        'already-tried': to('askAdministrator', 'I already did this', {
          caller: ['I’ve entered that five times.', 'I checked it before I called.'],
          knows: ['entered-again'],
        }),
      },
    ),

    assigned: resolution({
      text: 'Fixed. Your hard token is assigned.',
      lead: 'It’s assigned to you now.',
      wrong: 'The serial number that was entered wasn’t valid.',
      fixed: answered(
        'reenter/worked',
        'Checking the serial number and the response, and entering both again.',
      ),
      say: 'Good. The token is assigned to you now.',
      note: 'Close with what fixed it: both entries, checked and made again.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    assignedAfterAll: workedAfterAll({
      text: 'It worked this time. Your hard token is assigned.',
      lead: 'It’s assigned to you now.',
      fixed: 'Entering the serial number and the response again.',
      say: 'Good, the token is assigned.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: 'Keep the hard token to hand.',
      problem: needs(
        'entered-again',
        'Self-assigning a hard token fails with “The Token Serial Number you have entered is invalid.” According to the user, the serial number and the response have been checked and entered again.',
      ),
      asks: [
        'Find out which hard token the user was given, and confirm its serial number.',
        'Help the user to assign the token.',
      ],
      left: 'The document says nothing more about this message.',
      operation: 'assign',
      say: needs(
        'entered-again',
        'You’ve done everything you can. I’ll pass this to the administrator. Please keep the token with you.',
      ),
      note: 'The document ends here: if it persists after both were entered again, the administrator helps.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorUnreadable: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the hard token',
      lead: 'You need its serial number and its response to assign it to yourself.',
      problem:
        'Self-assigning a hard token fails with “The Token Serial Number you have entered is invalid.” The user cannot confirm the serial number or the response of the token.',
      asks: [
        'Find out which hard token the user was given, and confirm its serial number.',
        'Help the user to assign the token.',
      ],
      left: 'Entering the right serial number and response again.',
      operation: 'assign',
      say: 'Then I’ll ask the administrator which token you were given. Please keep it with you.',
      note: 'When you pass it on, say which of the two is missing: the serial number, or the response.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the assignment',
      lead: 'Without the message, we can’t tell what is wrong.',
      problem:
        'Self-assigning a hard token fails with a message that nobody has read. The user cannot make it appear.',
      asks: [
        'Go through the self-assignment with the user and read the message.',
        'If it is “The Token Serial Number you have entered is invalid.”: confirm the serial number and the response of the hard token.',
      ],
      left: 'Entering the right serial number and response again.',
      operation: 'assign',
      say: 'That’s fine. I’ll ask the administrator to go through it with you.',
      note: 'Don’t guess the message because the document has only this one.',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),

    askAdministratorOther: otherMessage({
      where: 'on this page',
      without: 'without any response of the token',
      problem: [
        when(
          'entered-again',
          'Self-assigning a hard token failed with “The Token Serial Number you have entered is invalid.” With the serial number and the response entered again, it fails with another message.',
        ),
        'Self-assigning a hard token fails with a message that is not “The Token Serial Number you have entered is invalid.”',
      ],
      asks: ['Help the user to assign the token.'],
      operation: 'assign',
      cites: ['ENT-10-SERIAL-INVALID'],
    }),
  },
);

/** Google Authenticator refuses a key that was typed in (ENT-05). */
import { escalation, guide, instruction, question, resolution, to } from '../build.ts';

export const googleAuthenticatorInvalidKey = guide(
  'google-authenticator-invalid-key',
  {
    product: 'entrust',
    title: 'Google Authenticator says “Invalid key”',
    summary: 'You typed the key by hand, and Google Authenticator does not take it.',
    symptoms: [
      'key sequence of numbers and letters is invalid',
      'key not accepted',
      'wrong setup key',
      'google authenticator manual entry',
      'key activation code does not work',
      'typed the code in by hand',
      'enter a setup key fails',
      'secret key invalid',
      'gauth error',
      'google authentificator',
      'invalid kee',
      'can’t add my account by typing',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does Google Authenticator say that the key is invalid?',
        lead: 'Look at the message in the app. Only the meaning has to match.',
        shows: {
          where: 'What Google Authenticator shows',
          words: 'Invalid key - The key sequence of numbers and letters is invalid.',
        },
        why: 'This message means one thing only: the key in the app is not right.',
        say: 'What does Google Authenticator say after you typed in the key? Please read me only the message. Don’t read me the key.',
        listenFor: ['invalid key', 'numbers and letters', 'I scanned it, I did not type'],
        note: 'The message comes after typing the key by hand. Never have the key read aloud, not even a part of it: whoever has the key can make the codes.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        yes: to('compare', 'Yes, it says “Invalid key”', {
          caller: [
            'Invalid key, it says. Something with numbers and letters.',
            'It does not like what I typed in.',
          ],
        }),
        'something-else': to('askAdministratorOther', 'No, it says something else', {
          caller: ['No, there is nothing about a key.', 'It is another message.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We bring the message back.',
          caller: ['It was gone before I could read it.', 'Some error, I pressed it away.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Bring the message back',
        lead: 'Type the key once more, so that the app shows its message again.',
        steps: [
          { do: 'Open Google Authenticator and enter the Key Activation Code by hand, as before.' },
          { do: 'Stop at the message and read it.', also: 'Look for the words “Invalid key”.' },
        ],
        say: 'Let’s make the message come back. Please type in the key once more, slowly, and tell me what the app says. Don’t read me the key.',
        listenFor: ['invalid key', 'it took it this time', 'I don’t have that code any more'],
        note: 'If it works now, what was wrong before stays unknown. That is fine.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        worked: to('accepted', 'The app took the key this time', {
          caller: ['Oh, now it worked.', 'No message. It is in the list now.'],
        }),
        failed: to('compare', 'It says “Invalid key”', {
          caller: ['Yes, here: invalid key.', 'It says the key is invalid.'],
        }),
        'something-else': to('askAdministratorOther', 'It says something else', {
          caller: ['No, this is about something different.', 'Other words, nothing about a key.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I no longer have the Key Activation Code.',
          caller: ['I closed that page with the code.', 'I don’t have that code any more.'],
        }),
      },
    ),

    compare: instruction(
      {
        text: 'Compare what you typed with the Key Activation Code',
        lead: 'One wrong letter or digit is enough. Keep the key to yourself.',
        steps: [
          { do: 'In the app, press **OK** to close the message.' },
          {
            do: 'Compare each character in the Google Authenticator window with the **Key Activation Code**, one by one.',
          },
          { do: 'Replace every character that differs.' },
          { do: 'Enter the key again as you did before.' },
        ],
        say: 'Please press OK. Now compare what you typed with the Key Activation Code, one character at a time, and replace what differs. Do it silently. The key is a secret, I must not hear it.',
        do: 'Give them time, and stop them when they begin to read the key aloud.',
        listenFor: ['there was a zero', 'it is all the same', 'now it took it'],
        note: 'People look at the whole key and say “it is the same”. Have them cover the rest and go one by one.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        worked: to('corrected', 'I corrected it, and it worked', {
          caller: ['There was a wrong letter. It is in now.', 'Found it. No more message.'],
        }),
        failed: to('impossibleDigits', 'I corrected it, but the message is back', {
          caller: ['I changed one thing, and it says invalid again.', 'The same message again.'],
        }),
        'no-difference': to('impossibleDigits', 'Everything is the same', {
          hint: 'I found no character that differs.',
          caller: [
            'I compared it all, there is no difference.',
            'It is exactly what they gave me.',
          ],
        }),
        'already-tried': to('impossibleDigits', 'I already compared it', {
          caller: ['I have been through it three times.', 'I did that, believe me.'],
        }),
        cannot: to('askAdministratorNoCode', 'I can’t do this', {
          hint: 'For example, I no longer have the Key Activation Code.',
          caller: ['The page with the code is gone.', 'I only had it on a slip of paper.'],
        }),
      },
    ),

    impossibleDigits: question(
      {
        text: 'Does what you typed have a 0, a 1, an 8 or a 9 in it?',
        lead: 'Such a key has only the letters A to Z and the digits 2 to 7. A 0, 1, 8 or 9 is always wrong.',
        why: 'These keys are written in Base32, a public standard that leaves these four digits out.',
        say: 'One more look. Is there a zero, a one, an eight or a nine anywhere in what you typed? Just say yes or no. Don’t read me the key.',
        listenFor: ['yes, a zero', 'a one, I think, or is that an L', 'no, none of those'],
        note: 'A zero is easily taken for the letter O, and a one for the letter I or L. A yes or no is enough. The key itself stays with the person.',
        cites: ['ENT-05-GA-INVALID-KEY'],
        standards: ['RFC 4648'],
      },
      {
        'in-my-entry': to('replaceDigits', 'Yes, I typed one of them', {
          caller: ['Yes, there is a zero.', 'A one. Or that could be a letter.'],
        }),
        'in-the-code': to(
          'askAdministratorCode',
          'Yes, and it is like that in the Key Activation Code',
          {
            hint: 'It is certainly the digit, not a letter that looks like it.',
            caller: [
              'Yes, but that is how they sent it to me.',
              'There is an eight in theirs as well, quite clearly.',
            ],
          },
        ),
        no: to('askAdministrator', 'No, none of them', {
          caller: ['No, none of those.', 'Only letters, and a few other digits.'],
        }),
        'not-sure': to('replaceDigits', 'I’m not sure', {
          hint: 'For example, it may be a 0 or the letter O.',
          caller: ['I can’t tell a zero from an O here.', 'It is so small on this screen.'],
        }),
      },
    ),

    replaceDigits: instruction(
      {
        text: 'Replace every 0, 1, 8 and 9',
        lead: 'They can’t stand in the key. A 0 is often the letter O, and a 1 is often the letter I or L.',
        steps: [
          { do: 'Find every 0, 1, 8 and 9 in what you typed.' },
          {
            do: 'Look at the same place in the **Key Activation Code** once more, and type the letter or digit that stands there.',
            also: 'If you can’t tell an O from a 0, it is the letter O.',
          },
          { do: 'Enter the key again as you did before.' },
        ],
        say: 'Please look for every zero, one, eight and nine in what you typed, and compare that place with the Key Activation Code again. A zero must be the letter O. Then enter the key once more. Don’t read it to me.',
        listenFor: ['it took it', 'the same message', 'I can’t read it'],
        note: 'This follows from the alphabet of Base32, not from the message. It finds the slips that a quick comparison misses.',
        cites: ['ENT-05-GA-INVALID-KEY'],
        standards: ['RFC 4648'],
      },
      {
        worked: to('corrected', 'It worked', {
          hint: 'The app took the key.',
          caller: ['It was an O. Now it is in.', 'No message this time.'],
        }),
        failed: to('askAdministrator', 'The message is back', {
          caller: ['Invalid key, once more.', 'No, it still does not want it.'],
        }),
        cannot: to('askAdministrator', 'I can’t do this', {
          hint: 'For example, I can’t read the Key Activation Code well.',
          caller: ['I can’t make out what it is.', 'I give up, it is too blurred.'],
        }),
      },
    ),

    corrected: resolution({
      text: 'Fixed. Google Authenticator took the key.',
      lead: 'There was a wrong character in it.',
      wrong: 'The key in Google Authenticator was not the same as the Key Activation Code.',
      fixed: 'Comparing it character by character, and replacing what differed.',
      remember:
        'The key is a secret. Nobody from the helpdesk needs it, so don’t read it out or send it.',
      say: 'Good, the key is in. Keep that key to yourself, nobody here needs it.',
      note: 'Close with the cause: one wrong character, found by comparing.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    accepted: resolution({
      text: 'It worked this time. The key is in the app.',
      lead: 'There is nothing left to do.',
      wrong: 'The first try failed with a message that was not read, so the cause is not known.',
      fixed: 'Entering the Key Activation Code once more.',
      remember:
        'The key is a secret. Nobody from the helpdesk needs it, so don’t read it out or send it.',
      say: 'Good, it is in the app now. Keep that key to yourself, nobody here needs it.',
      note: 'An honest ending: it works, and we do not claim to know why it did not before.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You compared the key as well as it can be done. Tell your administrator about it, but don’t send the key.',
      problem:
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” still appears after the user compared the entry with the Key Activation Code.',
      asks: [
        'Check the Key Activation Code that this user was given.',
        'Check that this is the right user before the user gets another one.',
      ],
      left: 'Nothing more is documented for this message.',
      operation: 're-enrol',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator. Please don’t send the key to anybody.',
      note: 'The document ends here: if the problem persists after comparing, the administrator helps.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorCode: escalation({
      to: 'administrator',
      text: 'The code itself may be wrong. Ask your administrator',
      lead: 'A 0, 1, 8 or 9 can’t be part of such a key. You typed it as you got it, so somebody has to look at the code.',
      problem:
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” According to the user, the Key Activation Code itself contains a 0, 1, 8 or 9, which Base32 does not have (RFC 4648).',
      asks: [
        'Check the Key Activation Code at its source: Base32 has only A to Z and 2 to 7.',
        'Check whether the user misread it, for example in a font where O and 0 look alike.',
        'Check that this is the right user before the user gets another one.',
      ],
      left: 'Nothing more is documented for this message.',
      operation: 're-enrol',
      say: 'Then the code itself should be checked. I will pass that to the administrator. Please don’t read the code to me or send it to anybody.',
      note: 'The most useful sentence to hand over: the digit stands in the code that the user was given.',
      cites: ['ENT-05-GA-INVALID-KEY'],
      standards: ['RFC 4648'],
    }),

    askAdministratorNoCode: escalation({
      to: 'administrator',
      text: 'Ask your administrator about the Key Activation Code',
      lead: 'Without it you can’t compare. How to see it again is not documented here.',
      problem:
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” The user no longer has, or cannot read, the Key Activation Code to compare the entry with.',
      asks: [
        'Check that this is the right user, then let the user have a Key Activation Code in a safe way.',
        'Have the user compare each character with what is typed in Google Authenticator.',
      ],
      left: 'Comparing the entry with the Key Activation Code.',
      operation: 're-enrol',
      say: 'Without the code we can’t compare. I will ask the administrator. They will not need the key from you either.',
      note: 'Whoever gets the code can make this user’s codes. That is why the administrator first checks who asks.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at it with you',
      lead: 'Without the message, and without the Key Activation Code, nothing more can be done from here.',
      problem:
        'Registering in Google Authenticator by manual entry failed with a message that was not read. The user cannot enter the Key Activation Code again to bring it back.',
      asks: [
        'Check that this is the right user, then let the user have a Key Activation Code in a safe way.',
        'Have the user enter it, and read the message with the user if there is one.',
      ],
      left: 'If the message is “Invalid key”: comparing the entry with the Key Activation Code, character by character.',
      operation: 're-enrol',
      say: 'That is all right. I will ask the administrator to go through it with you. Nobody will need the key from you.',
      note: 'Do not guess “Invalid key” because it is the only message documented.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'No other message of Google Authenticator is documented here. Write down its exact words, without the key, and hand them over.',
      problem:
        'Registering in Google Authenticator fails with a message that is not “Invalid key - The key sequence of numbers and letters is invalid.”',
      asks: [
        'Read the exact message with the user.',
        'Find out whether the user enters the key by hand or scans a QR code.',
      ],
      left: 'Nothing is documented for other messages of Google Authenticator.',
      say: 'This message is not one we have instructions for. Please read me its exact words, but not the key, and I will pass them on.',
      note: 'Hand over words, not guesses.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),
  },
);

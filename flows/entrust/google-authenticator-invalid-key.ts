/** Google Authenticator refuses a key that was typed in (ENT-05). */
import { escalation, guide, instruction, needs, question, resolution, to } from '../build.ts';
import { otherMessage, workedAfterAll } from '../procedures/messages.ts';

const remember =
  'The key is a secret. Nobody from the helpdesk needs it, so don’t read it out or send it.';

export const googleAuthenticatorInvalidKey = guide(
  'google-authenticator-invalid-key',
  {
    product: 'entrust',
    title: 'Google Authenticator says “Invalid key”',
    summary: 'You typed in the key, and Google Authenticator won’t accept it.',
    symptoms: [
      'key sequence of numbers and letters is invalid',
      'key not accepted',
      'wrong setup key',
      'google authenticator manual entry',
      'key is too short',
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
        lead: 'Look at the message in the app. It doesn’t have to match word for word.',
        shows: {
          where: 'What Google Authenticator shows',
          words: 'Invalid key - The key sequence of numbers and letters is invalid.',
        },
        why: 'This message means one thing only: the key in the app isn’t right.',
        say: 'What does Google Authenticator say after you type in the key? Please read me only the message. Don’t read me the key.',
        listenFor: ['invalid key', 'numbers and letters', 'I scanned it, I did not type'],
        note: 'The message appears after the key has been typed in. Never have the key read aloud, not even a part of it: whoever has the key can make the codes.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        yes: to('compare', 'Yes, it says “Invalid key”', {
          reads: { shown: 'by-meaning' },
          caller: [
            'Invalid key, it says. Something with numbers and letters.',
            'It doesn’t like what I typed in.',
          ],
        }),
        'something-else': to('askAdministratorOther', 'No, it says something else', {
          isOther: true,
          caller: ['No, there’s nothing about a key.', 'It’s another message.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see the message again.',
          caller: ['It was gone before I could read it.', 'Some error, I pressed it away.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Make the message appear again',
        lead: 'Type in the key again so that the app shows the message.',
        steps: [
          { do: 'Open Google Authenticator and type in the Key Activation Code, as before.' },
          {
            do: 'When the message appears, leave it open and read it.',
            also: 'Look for the words “Invalid key”.',
          },
        ],
        say: 'Let’s make the message appear again. Please type in the key again, slowly, and tell me what the app says. Don’t read me the key.',
        listenFor: ['invalid key', 'it accepted it this time', 'I don’t have that code any more'],
        note: 'If it works now, what was wrong before stays unknown. That’s fine.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        worked: to('accepted', 'The app accepted the key this time', {
          caller: ['Oh, now it worked.', 'No message. It’s in the list now.'],
        }),
        failed: to('compare', 'It says “Invalid key”', {
          isFinding: true,
          reads: {
            meaning: 'Invalid key - The key sequence of numbers and letters is invalid.',
          },
          caller: ['Yes, here: invalid key.', 'It says the key is invalid.'],
        }),
        'something-else': to('askAdministratorOther', 'It says something else', {
          isOther: true,
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
        say: 'Please press OK. Now compare what you typed with the Key Activation Code, one character at a time, and replace what differs. Do it silently. The key is a secret, and I must not hear it.',
        do: 'Give them time, and stop them when they begin to read the key aloud.',
        listenFor: ['there was a zero', 'it is all the same', 'now it accepted it'],
        note: 'People look at the whole key and say “it is the same”. Have them cover the rest and go one by one.',
        cites: ['ENT-05-GA-INVALID-KEY'],
      },
      {
        worked: to('corrected', 'I corrected it, and it worked', {
          caller: ['There was a wrong letter. It’s in now.', 'Found it. No more message.'],
        }),
        failed: to('impossibleDigits', 'I corrected it, but the message is back', {
          caller: ['I changed one thing, and it says invalid again.', 'The same message again.'],
          knows: ['key-compared'],
        }),
        'no-difference': to('impossibleDigits', 'Everything is the same', {
          hint: 'I found no character that differs.',
          caller: ['I compared it all, there’s no difference.', 'It’s exactly what they gave me.'],
          knows: ['key-compared'],
        }),
        'already-tried': to('impossibleDigits', 'I already compared it', {
          caller: ['I’ve been through it three times.', 'I did that, believe me.'],
          knows: ['key-compared'],
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
        lead: 'A key in Base32 has only the letters A to Z and the digits 2 to 7. So a 0, 1, 8 or 9 may be a misread letter.',
        why: 'If the key is in Base32, it follows a public standard that leaves these four digits out.',
        say: 'One more look. Is there a zero, a one, an eight or a nine anywhere in what you typed? Just say yes or no. Don’t read me the key.',
        listenFor: ['yes, a zero', 'a one, I think, or is that an L', 'no, none of those'],
        note: 'RFC 4648 defines Base32; our document doesn’t say that the key is in it. Don’t call the digit the cause. A yes or no is enough: the key itself stays with the person.',
        cites: ['ENT-05-GA-INVALID-KEY'],
        standards: ['RFC 4648'],
      },
      {
        'in-my-entry': to('replaceDigits', 'Yes, I typed one of them', {
          caller: ['Yes, there’s a zero.', 'A one. Or that could be a letter.'],
        }),
        'in-the-code': to(
          'askAdministratorCode',
          'Yes, and it’s like that in the Key Activation Code',
          {
            hint: 'It’s definitely the digit, not a letter that looks similar.',
            caller: [
              'Yes, but that’s how they sent it to me.',
              'There’s an eight in theirs as well, quite clearly.',
            ],
          },
        ),
        no: to('askAdministrator', 'No, none of them', {
          caller: ['No, none of those.', 'Only letters, and a few other digits.'],
        }),
        'not-sure': to('replaceDigits', 'I’m not sure', {
          hint: 'For example, it may be a 0 or the letter O.',
          caller: ['I can’t tell a zero from an O here.', 'It’s so small on this screen.'],
        }),
      },
    ),

    replaceDigits: instruction(
      {
        text: 'Replace every 0, 1, 8 and 9',
        lead: 'A key in Base32 doesn’t have them. A 0 may be the letter O, and a 1 the letter I or L.',
        steps: [
          { do: 'Find every 0, 1, 8 and 9 in what you typed.' },
          {
            do: 'Look at the same place in the **Key Activation Code** again, and type the letter or digit that’s there.',
            also: 'If you can’t tell an O from a 0, try the letter O.',
          },
          { do: 'Enter the key again as you did before.' },
        ],
        say: 'Please look for every zero, one, eight and nine in what you typed, and compare that place with the Key Activation Code again. If it could be the letter O, type an O. Then enter the key again. Don’t read it to me.',
        listenFor: ['it accepted it', 'the same message', 'I can’t read it'],
        note: 'This follows from the alphabet of Base32, not from the message. It can find slips that a quick comparison misses.',
        cites: ['ENT-05-GA-INVALID-KEY'],
        standards: ['RFC 4648'],
      },
      {
        worked: to('corrected', 'It worked', {
          hint: 'The app accepted the key.',
          caller: ['It was an O. Now it’s in.', 'No message this time.'],
        }),
        failed: to('askAdministrator', 'The message is back', {
          caller: ['Invalid key, again.', 'No, it still won’t accept it.'],
        }),
        cannot: to('askAdministratorNoCode', 'I can’t do this', {
          hint: 'For example, I can’t read the Key Activation Code well.',
          caller: ['I can’t make out what it is.', 'I give up, it’s too blurred.'],
        }),
      },
    ),

    corrected: resolution({
      text: 'Fixed. Google Authenticator accepted the key.',
      lead: 'You’re all set.',
      wrong: 'The key that was entered in Google Authenticator was incorrect.',
      fixed: 'Going through the key character by character, and correcting it.',
      remember,
      say: 'Good, the key is in. Keep it to yourself: nobody here needs it.',
      note: 'Close with the cause: the key was entered wrong.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    accepted: workedAfterAll({
      text: 'It worked this time. The key is in the app.',
      fixed: 'Entering the Key Activation Code again.',
      remember,
      say: 'Good, it’s in the app now. Keep the key to yourself: nobody here needs it.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: needs(
        'key-compared',
        'You’ve compared the key. Tell your administrator about it, but don’t send them the key.',
      ),
      problem: needs(
        'key-compared',
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” appears, although the user says that the entry has been compared with the Key Activation Code.',
      ),
      asks: [
        'Check the Key Activation Code that this user was given.',
        'If it is wrong, let the user have another one in a safe way.',
      ],
      left: 'The document says nothing more about this message.',
      operation: 're-enrol',
      say: needs(
        'key-compared',
        'You’ve done everything you can. I’ll pass this to the administrator. Please don’t send the key to anyone.',
      ),
      note: 'The document ends here: if the problem persists after comparing, the administrator helps.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorCode: escalation({
      to: 'administrator',
      text: 'Ask your administrator to check the Key Activation Code',
      lead: 'A key in Base32 doesn’t have a 0, 1, 8 or 9. You typed it as you got it, so someone needs to check the code.',
      problem:
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” According to the user, the Key Activation Code itself contains a 0, 1, 8 or 9, which Base32 does not have (RFC 4648).',
      asks: [
        'Check the Key Activation Code at its source. If it is in Base32, it has only A to Z and 2 to 7.',
        'Check whether the user misread it, for example in a font where O and 0 look alike.',
        'If it is wrong, let the user have another one in a safe way.',
      ],
      left: 'The document says nothing more about this message.',
      operation: 're-enrol',
      say: 'Then someone should check the code itself. I’ll pass that to the administrator. Please don’t read the code to me or send it to anyone.',
      note: 'The most useful thing to pass on: the digit is in the code that the user was given.',
      cites: ['ENT-05-GA-INVALID-KEY'],
      standards: ['RFC 4648'],
    }),

    askAdministratorNoCode: escalation({
      to: 'administrator',
      text: 'Ask your administrator about the Key Activation Code',
      lead: 'You need it for comparing. We have no instructions for showing it a second time.',
      problem:
        'Google Authenticator, manual entry: “Invalid key - The key sequence of numbers and letters is invalid.” The user cannot compare the entry with the Key Activation Code, for example because it is gone or hard to read.',
      asks: [
        'Let the user have a Key Activation Code in a safe way.',
        'Have the user compare each character with what is typed in Google Authenticator.',
      ],
      left: 'Comparing the entry with the Key Activation Code.',
      operation: 're-enrol',
      say: 'Without the code we can’t compare. I’ll ask the administrator. They won’t need the key from you either.',
      note: 'Whoever gets the code can make this user’s codes. That’s why the administrator first checks who asks.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at it with you',
      lead: 'Without the message, we can’t tell what is wrong.',
      problem:
        'Registering in Google Authenticator by manual entry fails with a message that nobody has read. The user cannot make it appear, for example because the Key Activation Code is gone.',
      asks: [
        'Let the user have a Key Activation Code in a safe way.',
        'Have the user enter it, and read the message with the user if there is one.',
      ],
      left: 'If the message is “Invalid key”: comparing the entry with the Key Activation Code, character by character.',
      operation: 're-enrol',
      say: 'That’s fine. I’ll ask the administrator to go through it with you. Nobody will need the key from you.',
      note: 'Don’t guess “Invalid key” because it’s the only message in the document.',
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),

    askAdministratorOther: otherMessage({
      where: 'from Google Authenticator',
      without: 'without the key',
      problem:
        'Registering in Google Authenticator fails with a message that is not “Invalid key - The key sequence of numbers and letters is invalid.”',
      asks: ['Find out whether the user types in the key or scans a QR code.'],
      cites: ['ENT-05-GA-INVALID-KEY'],
    }),
  },
);

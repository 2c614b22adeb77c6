/** The Reset token window answers “Invalid Response.” (ENT-06). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const resetTokenInvalidResponse = guide(
  'reset-token-invalid-response',
  {
    product: 'entrust',
    title: 'Reset token says “Invalid Response.”',
    summary: 'You are resetting a token, and the window does not take the code.',
    symptoms: [
      'reset token window error',
      'code not accepted when resetting',
      'cannot reset my token',
      'token response wrong',
      'wrong passcode on reset',
      'my token reset fails',
      'reset authenticator does not work',
      'invalid responce',
      'invalid respons',
      'response is not valid',
      'two tokens, which code',
      'code refused',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does the Reset token window say “Invalid Response”?',
        lead: 'It is about resetting a token, not about signing in.',
        shows: { where: 'What the Reset token window shows', words: 'Invalid Response.' },
        why: 'A code that fails when you sign in has other reasons.',
        say: 'Are you in the Reset token window, and does it say “Invalid Response”? Please don’t read me the code.',
        listenFor: ['invalid response', 'when I sign in', 'another message'],
        note: 'Callers mix up resetting a token and signing in with it. The window decides which guide fits.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        yes: to('exactAuthenticator', 'Yes, that is it', {
          caller: [
            'Yes, I want to reset it and it says invalid response.',
            'It refuses the number that I put in.',
          ],
        }),
        'at-sign-in': to('atSignIn', 'No, it happens when I sign in', {
          caller: [
            'No, I just want to log in, and it does not take my code.',
            'Reset? I am not resetting anything.',
          ],
        }),
        'something-else': to('askAdministratorOther', 'No, the window says something else', {
          caller: ['I am in that window, but the words are different.', 'Another message.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We bring the message back.',
          caller: ['I did not read it.', 'Something red came up, and I closed it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        operation: 'reset',
        text: 'Bring the message back',
        lead: 'Enter the code once more, so that the window shows its message again.',
        steps: [
          { do: 'Go to the **Reset token** window and enter the code as before.' },
          { do: 'Stop at the message and read it.' },
        ],
        say: 'Let’s make the message come back. Please enter the code once more in the Reset token window, and tell me only what the window says. Don’t read me the code.',
        listenFor: ['invalid response', 'it took it this time', 'something else'],
        note: 'A message that was not read is no message. Once is enough.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('resetAfterAll', 'It worked this time', {
          hint: 'The token is reset.',
          caller: ['Oh, now it went through.', 'No message any more.'],
        }),
        failed: to('exactAuthenticator', 'It says “Invalid Response.”', {
          caller: ['Here it is: invalid response.', 'It says the response is invalid.'],
        }),
        'something-else': to('askAdministratorOther', 'It says something else', {
          caller: ['No, other words.', 'Now it is about something different.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I can’t get back to that window.',
          caller: ['That window is gone.', 'I don’t know how I got there.'],
        }),
      },
    ),

    exactAuthenticator: question(
      {
        text: 'Does the code come from the exact authenticator you are resetting?',
        lead: 'If you have more than one, their codes are different.',
        why: 'The window takes a code only from the authenticator that is being reset.',
        say: 'Do you have more than one authenticator? Please make sure that the code comes from exactly the one you want to reset. I don’t need to hear the code.',
        listenFor: ['I have an old one and a new one', 'I only have this one', 'which one is it'],
        note: 'Think of an old and a new phone, or of a hard token and an app: the code may come from the other one.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        yes: to('everyCharacter', 'Yes, exactly that one', {
          caller: ['I only have this one.', 'Yes, it is the one I want to reset, I checked.'],
        }),
        no: to('useThatOne', 'No, it came from another one', {
          caller: ['Oh. That was from my old phone.', 'No, I took the other one.'],
        }),
        'not-sure': to('useThatOne', 'I’m not sure', {
          hint: 'We go through it together.',
          caller: ['I have two, they look the same.', 'Is there a difference?'],
        }),
      },
    ),

    useThatOne: instruction(
      {
        operation: 'reset',
        text: 'Use a code from the authenticator you want to reset',
        lead: 'A code from any other authenticator is refused.',
        steps: [
          { do: 'Make sure which authenticator you want to reset.' },
          { do: 'Get a code from exactly that authenticator.' },
          { do: 'Enter it in the **Reset token** window, one character after the other.' },
        ],
        say: 'Please take the authenticator that you want to reset, get a code from it, and enter that code in the Reset token window. Don’t read it to me.',
        listenFor: ['it is reset now', 'invalid response again', 'I don’t know which one it is'],
        note: 'The document asks only for the check. That the right authenticator is used next follows from it.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('rightOneUsed', 'It worked', {
          hint: 'The token is reset.',
          caller: ['Yes, that was it.', 'Now it took it.'],
        }),
        failed: to('everyCharacter', 'It says “Invalid Response.” again', {
          caller: ['The same again, with the right one.', 'No luck with this one either.'],
        }),
        'already-tried': to('everyCharacter', 'I already did this', {
          caller: ['I tried that one too, before.', 'I have done both of them.'],
        }),
        cannot: to('askAdministratorWhich', 'I can’t do this', {
          hint: 'For example, I don’t have that authenticator, or I can’t tell which one it is.',
          caller: ['I don’t have that phone any more.', 'I can’t tell which of the two it is.'],
        }),
      },
    ),

    everyCharacter: question(
      {
        text: 'Is every character that you entered correct?',
        lead: 'Compare it with the token response on your authenticator.',
        why: 'One wrong character is enough for this message.',
        say: 'Please compare what you entered with what your authenticator shows, one character at a time. Just tell me whether it is the same. Don’t read it to me.',
        listenFor: ['I swapped two digits', 'it is the same', 'I can’t see what I entered'],
        note: 'Never compare for them: the code must not be said aloud. If both things are right, the document sends them to the administrator.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        yes: to('askAdministrator', 'Yes, every character is correct', {
          caller: ['It is exactly the same.', 'I compared it twice. It is right.'],
        }),
        no: to('correctIt', 'No, something was wrong', {
          caller: ['I see, I swapped two of them.', 'There is one too few.'],
        }),
        'not-sure': to('correctIt', 'I’m not sure', {
          hint: 'You enter it once more, slowly.',
          caller: ['I can’t see any more what I typed.', 'I think so. I was in a hurry.'],
        }),
      },
    ),

    correctIt: instruction(
      {
        operation: 'reset',
        text: 'Enter the response once more, slowly',
        lead: 'Take the response that the authenticator shows now.',
        steps: [
          { do: 'In the **Reset token** window, clear what you entered.' },
          { do: 'Enter the response from your authenticator, one character after the other.' },
          { do: 'Compare all of it before you go on.' },
        ],
        say: 'Please clear the field and enter the response again, slowly. Compare it before you go on. Don’t read it to me.',
        listenFor: ['it took it', 'the same message', 'I have done that already'],
        note: 'One careful entry is enough. After a second refusal the administrator takes over.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('typedRight', 'It worked', {
          hint: 'The token is reset.',
          caller: ['Now it accepted it.', 'It is reset, I think. No message.'],
        }),
        failed: to('askAdministrator', 'It says “Invalid Response.” again', {
          caller: ['Invalid response. Again.', 'It does not want it, however slowly I type.'],
        }),
        'already-tried': to('askAdministrator', 'I already did this', {
          caller: ['I typed it four times.', 'I have been as slow as I can.'],
        }),
        cannot: to('askAdministratorCannot', 'I can’t do this', {
          hint: 'For example, the authenticator shows nothing.',
          caller: ['It does not show me anything now.', 'I can’t read the display.'],
        }),
      },
    ),

    atSignIn: goOn('token-does-not-work', { cites: ['ENT-09-TOKEN-FAILS'] }),

    rightOneUsed: resolution({
      text: 'Fixed. The right authenticator gave the code.',
      lead: 'Your token is reset.',
      wrong: 'The code was not from the authenticator that is being reset.',
      fixed: 'A code from exactly that authenticator.',
      remember: 'If you have several authenticators, look first which of them you are resetting.',
      say: 'Good, it is reset. It was the code of another authenticator.',
      note: 'Close with what fixed it: the right authenticator.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    typedRight: resolution({
      text: 'Fixed. The response was accepted.',
      lead: 'Your token is reset.',
      wrong: 'The passcode that was entered was not correct.',
      fixed: 'Entering the response once more, with every character right.',
      say: 'Good, it is reset. One character was wrong before.',
      note: 'Close with what fixed it: careful typing, nothing else.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    resetAfterAll: resolution({
      text: 'It worked this time. Your token is reset.',
      lead: 'There is nothing left to do.',
      wrong: 'The first try failed with a message that was not read, so the cause is not known.',
      fixed: 'Entering the code once more.',
      say: 'Good, it is reset. If it ever happens again, leave the message open and call us.',
      note: 'An honest ending: it works, and we do not claim to know why it did not before.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You checked both things that can be checked on your side. Don’t send the code to anybody.',
      problem:
        'The Reset token window shows “Invalid Response.” The user says that the code comes from the exact authenticator being reset, and has checked and entered every character.',
      asks: [
        'Check that this is the right user, and that the authenticator in the Reset token window is the one the user has.',
        'Help the user to reset this token.',
      ],
      left: 'Nothing more is documented for this message.',
      operation: 'reset',
      say: 'You have checked everything that can be checked from your side. I will pass this to the administrator with all we tried.',
      note: 'Both confirmations are true. That is exactly where the document names the administrator.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorWhich: escalation({
      to: 'administrator',
      text: 'Your administrator can tell which authenticator it is',
      lead: 'Only a code from the authenticator that is being reset counts, and you can’t get one.',
      problem:
        'The Reset token window shows “Invalid Response.” The user does not have, or cannot tell, the authenticator that is being reset.',
      asks: [
        'Check that this is the right user, then tell the user which authenticator is being reset.',
        'If the user no longer has it, decide with the user how to go on. Nothing is documented here for that.',
      ],
      left: 'The reset with a code from the right authenticator.',
      operation: 'reset',
      say: 'Then the administrator has to see which authenticator this is. I will pass on what we found.',
      note: 'A person who does not have the authenticator may also be a person who should not have it. The identity check comes first.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorCannot: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the authenticator',
      lead: 'You can’t enter its response, so nothing more can be done from here.',
      problem:
        'The Reset token window shows “Invalid Response.” The user cannot enter the token response again, for example because the authenticator shows none.',
      asks: [
        'Check that this is the right user, then look at the authenticator with the user.',
        'Help the user to reset the token once the authenticator shows a response.',
      ],
      left: 'Entering the response with every character right.',
      operation: 'reset',
      say: 'Then I will ask the administrator to look at the authenticator with you.',
      note: 'An authenticator that shows nothing is another problem than a wrong character. Say so when you hand over.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the reset',
      lead: 'Without the message nobody can tell the cause from here.',
      problem:
        'Resetting an Entrust token failed with a message that was not read, and the user cannot bring it back.',
      asks: [
        'Check that this is the right user, then go to the Reset token window with the user and read the message.',
        'If it is “Invalid Response.”: make sure that the code comes from the exact authenticator being reset, and that every character is correct.',
      ],
      left: 'The reset with a correct code from the right authenticator.',
      operation: 'reset',
      say: 'That is all right. I will ask the administrator to go through the reset with you.',
      note: 'Do not guess the message because this one is the only one documented.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'No other message of this window is documented here. Write down its exact words, without any code in it, and hand them over.',
      problem: 'The Reset token window shows a message that is not “Invalid Response.”',
      asks: [
        'Read the exact message with the user.',
        'Check that this is the right user before you help with resetting the token.',
      ],
      left: 'Nothing is documented for other messages of the Reset token window.',
      operation: 'reset',
      say: 'This message is not one we have instructions for. Please read me its exact words, without any code, and I will pass them on.',
      note: 'Hand over words, not guesses.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),
  },
);

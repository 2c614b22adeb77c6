/** The Reset token window answers “Invalid Response.” (ENT-06). */
import {
  escalation,
  goOn,
  guide,
  instruction,
  needs,
  question,
  resolution,
  to,
  unless,
  when,
} from '../build.ts';

export const resetTokenInvalidResponse = guide(
  'reset-token-invalid-response',
  {
    product: 'entrust',
    title: 'Resetting my token: “Invalid Response.”',
    summary: 'You are resetting a token, and the window won’t accept the code.',
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
          reads: { shown: 'word-for-word' },
          caller: [
            'Yes, I want to reset it and it says invalid response.',
            'It rejects the number that I put in.',
          ],
        }),
        'at-sign-in': to('atSignIn', 'No, it happens when I sign in', {
          caller: [
            'No, I just want to sign in, and it won’t accept my code.',
            'Reset? I am not resetting anything.',
          ],
        }),
        'something-else': to('askAdministratorOther', 'No, the window says something else', {
          caller: ['I am in that window, but the words are different.', 'Another message.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see the message again.',
          caller: ['I did not read it.', 'Something red came up, and I closed it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        operation: 'reset',
        text: 'Make the message appear again',
        lead: 'Enter the code again so that the window shows the message.',
        steps: [
          { do: 'Go to the **Reset token** window and enter the code as before.' },
          { do: 'When the message appears, leave it open and read it.' },
        ],
        say: 'Let’s make the message appear again. Please enter the code again in the Reset token window, and tell me only what the window says. Don’t read me the code.',
        listenFor: ['invalid response', 'it accepted it this time', 'something else'],
        note: 'Nobody can act on a message that nobody read. Once is enough.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('resetAfterAll', 'It worked this time', {
          hint: 'The token is reset.',
          caller: ['Oh, now it went through.', 'No message any more.'],
        }),
        failed: to('exactAuthenticator', 'It says “Invalid Response.”', {
          isFinding: true,
          reads: { message: 'Invalid Response.' },
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
        text: 'Is the code from the exact authenticator you are resetting?',
        lead: 'If you have more than one, their codes are different.',
        why: 'The window accepts a code only from the authenticator that is being reset.',
        say: 'Do you have more than one authenticator? Please make sure that the code comes from exactly the one you want to reset. I don’t need to hear the code.',
        listenFor: ['I have an old one and a new one', 'I only have this one', 'which one is it'],
        note: 'Think of an old and a new phone, or of a hard token and an app: the code may come from the other one.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        yes: to('everyCharacter', 'Yes, exactly that one', {
          knows: ['exact-authenticator'],
          caller: ['I only have this one.', 'Yes, it is the one I want to reset, I checked.'],
        }),
        no: to('useThatOne', 'No, it was from another one', {
          knows: ['other-authenticator'],
          caller: ['Oh. That was from my old phone.', 'No, I took the other one.'],
        }),
        'not-sure': to('useThatOne', 'I’m not sure', {
          hint: 'We’ll go through it together.',
          caller: ['I have two, and they look the same.', 'Is there a difference?'],
        }),
      },
    ),

    useThatOne: instruction(
      {
        operation: 'reset',
        text: 'Use a code from the authenticator you want to reset',
        lead: 'A code from any other authenticator is rejected.',
        steps: [
          { do: 'Make sure which authenticator you want to reset.' },
          { do: 'Get a code from exactly that authenticator.' },
          { do: 'Enter it in the **Reset token** window, one character at a time.' },
        ],
        say: 'Please take the authenticator that you want to reset, get a code from it, and enter that code in the Reset token window. Don’t read it to me.',
        listenFor: ['it is reset now', 'invalid response again', 'I don’t know which one it is'],
        note: 'The document asks only for the check. That the right authenticator is used next follows from it.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('rightOneUsed', 'It worked', {
          hint: 'The token is reset.',
          caller: ['Yes, that was it.', 'Now it accepted it.'],
        }),
        failed: to('everyCharacter', 'It says “Invalid Response.” again', {
          caller: ['The same again, with the right one.', 'No luck with this one either.'],
          knows: ['exact-authenticator'],
          reads: { message: 'Invalid Response.' },
        }),
        'already-tried': to('everyCharacter', 'I already used a code from that one', {
          knows: ['exact-authenticator'],
          caller: ['I’ve tried that one too.', 'I’ve used both of them.'],
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
          knows: ['characters-correct'],
          caller: ['It’s exactly the same.', 'I compared it twice. It’s right.'],
        }),
        no: to('correctIt', 'No, something was wrong', {
          knows: ['character-wrong'],
          caller: ['I see, I swapped two of them.', 'There is one too few.'],
        }),
        'not-sure': to('correctIt', 'I’m not sure', {
          hint: 'Then enter it again, slowly.',
          caller: ['I can’t see any more what I typed.', 'I think so. I was in a hurry.'],
        }),
      },
    ),

    correctIt: instruction(
      {
        operation: 'reset',
        text: 'Enter the response again, slowly',
        lead: 'Take the response that the authenticator shows now.',
        steps: [
          { do: 'In the **Reset token** window, clear what you entered.' },
          { do: 'Enter the response from your authenticator, one character at a time.' },
          { do: 'Compare all of it before you go on.' },
        ],
        say: 'Please clear the field and enter the response again, slowly. Compare it before you go on. Don’t read it to me.',
        listenFor: ['it accepted it', 'the same message', 'I have done that already'],
        note: 'One careful entry is enough. If it is rejected too, the administrator takes over.',
        cites: ['ENT-06-INVALID-RESPONSE'],
      },
      {
        worked: to('typedRight', 'It worked', {
          hint: 'The token is reset.',
          caller: ['Now it accepted it.', 'It is reset, I think. No message.'],
        }),
        failed: to('askAdministrator', 'It says “Invalid Response.” again', {
          caller: ['Invalid response. Again.', 'It won’t accept it, however slowly I type.'],
          knows: ['characters-correct'],
          reads: { message: 'Invalid Response.' },
        }),
        'already-tried': to('askAdministrator', 'I already did this', {
          caller: ['I typed it four times.', 'I’ve been as slow as I can.'],
        }),
        cannot: to('askAdministratorCannot', 'I can’t do this', {
          hint: 'For example, the authenticator shows nothing.',
          caller: ['It does not show me anything now.', 'I can’t read the display.'],
        }),
      },
    ),

    atSignIn: goOn('token-does-not-work', { cites: ['ENT-09-TOKEN-FAILS'] }),

    rightOneUsed: resolution({
      text: 'Fixed. Your token is reset.',
      lead: 'The code was accepted.',
      wrong: [
        when('other-authenticator', 'The code was not from the authenticator that is being reset.'),
        'The passcode that was entered was not correct. Whether it was from another authenticator is not known.',
      ],
      fixed: 'A code from exactly the authenticator that is being reset.',
      remember: 'If you have several authenticators, check first which of them you are resetting.',
      say: 'Good, it’s reset. Next time, check first which authenticator you are resetting.',
      note: 'Close with what fixed it: a code from the authenticator that is being reset.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    typedRight: resolution({
      text: 'Fixed. The response was accepted.',
      lead: 'Your token is reset.',
      wrong: [
        when('character-wrong', 'A character of the passcode that was entered was wrong.'),
        'The passcode that was entered was not correct. What was wrong with it is not known.',
      ],
      fixed: 'Entering the response that the authenticator showed, slowly.',
      say: 'Good, it’s reset.',
      note: 'The response entered now may be a newer one. Don’t say that a character was wrong unless they saw it.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    resetAfterAll: resolution({
      text: 'It worked this time. Your token is reset.',
      lead: 'You’re all set.',
      wrong: 'Nobody read the message of the first try, so the cause is not known.',
      fixed: 'Entering the code again.',
      say: 'Good, it’s reset. If it ever happens again, leave the message open and call us.',
      note: 'It works now, and we don’t claim to know why it didn’t before.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator will take it from here',
      lead: 'Don’t send the code to anybody.',
      problem: [
        when(
          'characters-correct',
          needs(
            'exact-authenticator',
            'The Reset token window shows “Invalid Response.” According to the user, the code is from the exact authenticator being reset, and every character is correct.',
          ),
        ),
        needs(
          'exact-authenticator',
          'The Reset token window shows “Invalid Response.” According to the user, the code is from the exact authenticator being reset.',
        ),
      ],
      asks: [
        'Make sure that the authenticator in the Reset token window is the one the user has.',
        unless(
          'characters-correct',
          'Have the user check that every character of the token response is correct.',
        ),
        'Help the user to reset this token.',
      ],
      left: 'The document says nothing more about this message.',
      operation: 'reset',
      say: 'I’ll pass this to the administrator with everything we’ve tried.',
      note: 'The document sends people to the administrator once both things are right: the authenticator, and every character.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorWhich: escalation({
      to: 'administrator',
      text: 'Your administrator can tell which authenticator it is',
      lead: 'Only a code from the authenticator that is being reset counts.',
      problem:
        'The Reset token window shows “Invalid Response.” The user does not have, or cannot tell, the authenticator that is being reset.',
      asks: [
        'Tell the user which authenticator is being reset.',
        'If the user no longer has it, decide with the user what to do. The document doesn’t say.',
      ],
      left: 'The reset with a code from the right authenticator.',
      operation: 'reset',
      say: 'Then the administrator has to see which authenticator this is. I’ll pass on what we found.',
      note: 'A person who does not have the authenticator may also be a person who should not have it. The identity check comes first.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorCannot: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the authenticator',
      lead: 'To reset it, you need a response from it.',
      problem:
        'The Reset token window shows “Invalid Response.” The user cannot enter the token response again, for example because the authenticator shows none.',
      asks: [
        'Look at the authenticator with the user.',
        'Help the user to reset the token once the authenticator shows a response.',
      ],
      left: 'Entering the response with every character correct.',
      operation: 'reset',
      say: 'Then I’ll ask the administrator to look at the authenticator with you.',
      note: 'An authenticator that shows nothing is a different problem from a wrong character. Say so when you pass it on.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the reset',
      lead: 'Without the message, we can’t tell what is wrong.',
      problem:
        'Resetting an Entrust token fails with a message that nobody has read. The user cannot make it appear again.',
      asks: [
        'Go to the Reset token window with the user and read the message.',
        'If it is “Invalid Response.”: make sure that the code comes from the exact authenticator being reset, and that every character is correct.',
      ],
      left: 'The reset with a correct code from the right authenticator.',
      operation: 'reset',
      say: 'That’s fine. I’ll ask the administrator to go through the reset with you.',
      note: 'Don’t guess the message because the document has only this one.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'We don’t have instructions for any other message in this window. Write down the exact wording, without any code in it, and pass it on.',
      problem: 'The Reset token window shows a message that is not “Invalid Response.”',
      asks: ['Read the exact message with the user.', 'Help the user to reset the token.'],
      left: 'The document says nothing about other messages in the Reset token window.',
      operation: 'reset',
      say: 'We don’t have instructions for this message. Please read me its exact words, without any code, and I’ll pass them on.',
      note: 'Pass on the exact words, not a guess.',
      cites: ['ENT-06-INVALID-RESPONSE'],
    }),
  },
);

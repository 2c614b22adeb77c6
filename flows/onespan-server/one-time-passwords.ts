/** A one-time password is refused (OAS-1008, OAS-1012). */
import { answered, escalation, guide, instruction, question, resolution, to } from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const oneTimePasswords = guide(
  'one-time-passwords',
  {
    product: 'onespan-server',
    title: 'My one-time password is rejected (wrong or already used)',
    summary: 'OneSpan Authentication Server rejects the one-time password. Codes 1008 and 1012.',
    symptoms: [
      'otp incorrect',
      'otp wrong',
      'otp not accepted',
      'OTP rejected',
      'one time password wrong',
      'code not accepted',
      'code already used',
      'passcode rejected',
      'digipass code wrong',
      'onetime pasword',
      'replay',
      'used twice',
      'score warning',
      'VACMAN Controller error',
      'sent twice',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. A one-time password can be incorrect, or it may have been used before.',
        why: 'With one code, the password was wrong. With the other, it may have been correct but already used.',
        say: 'Which status code is there? Or tell me whether it says incorrect or already used. Please don’t read me the one-time password.',
        do: 'If you can read the audit or trace messages of the server, look for this login there.',
        listenFor: ['incorrect', 'already been used', 'OTP', 'replay'],
        note: 'Stop callers who begin to read out a one-time password. You only need the status code.',
        cites: ['OAS-1012', 'OAS-1008'],
      },
      {
        '1012': codeRead('enterNewOtp', '1012: The one-time password was incorrect', {
          hint: 'STAT_OTP_INCORRECT',
          caller: [
            'Ten twelve. It says that my code is wrong.',
            'I typed what is on the device, and it isn’t right, it says.',
          ],
        }),
        '1008': codeRead('enterUnusedOtp', '1008: The one-time password has already been used', {
          hint: 'STAT_REPLAY',
          caller: [
            'It says used. But I only pressed once.',
            'Ten oh eight, something like replay.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['Neither of these two.', 'It’s a different number.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1007', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It just won’t accept my number.', 'I see no code, only “failed”.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whatAbout' }),

    whatAbout: question(
      {
        text: 'What does the message say about the one-time password?',
        lead: 'It doesn’t have to match word for word.',
        why: 'The words can replace the number.',
        say: 'What does the message say: that the one-time password is incorrect, or that it was used before?',
        listenFor: ['incorrect', 'used', 'no message'],
        note: '“It did not work” is neither of the two. Then the code has to be read on the server.',
        cites: ['OAS-1012', 'OAS-1008'],
      },
      {
        incorrect: codeMeant('enterNewOtp', 'It was incorrect', {
          meaning: 'The one-time password was incorrect',
          caller: ['Incorrect, yes.', 'Wrong one-time password, more or less.'],
        }),
        used: codeMeant('enterUnusedOtp', 'It has already been used', {
          meaning: 'The one-time password has already been used',
          caller: ['That someone used it. That was me.', 'Used before, something like that.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['It says nothing at all.', 'Only that the login failed.'],
        }),
      },
    ),

    enterNewOtp: instruction(
      {
        text: 'Enter a new one-time password',
        lead: 'The server couldn’t verify the last one.',
        steps: [
          { do: 'Have your authenticator make a new one-time password.' },
          { do: 'Enter it exactly as it’s shown, and log in once.' },
          {
            do: 'If this fails too, stop here.',
            also: 'Failed logins in a row can lock the account.',
          },
        ],
        say: 'Please have your authenticator make a new one-time password. Enter it as it’s shown, and log in once. Don’t read it to me.',
        listenFor: ['it worked', 'incorrect again', 'it says used now', 'locked'],
        note: 'One new one-time password, one attempt. Five in a row can end with a locked account.',
        cites: ['OAS-1012', 'OAS-1007'],
      },
      {
        worked: to('newOtpAccepted', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['It accepted this one.', 'Now it’s fine. Strange.'],
        }),
        failed: to('afterNewOtp', 'It still fails', {
          caller: ['Wrong again.', 'It won’t accept any of them.'],
        }),
        'already-tried': to('afterNewOtp', 'I already tried a new one', {
          caller: ['I’ve tried three of them.', 'That was a new one.'],
        }),
        cannot: to('askNoNewOtp', 'I can’t do this', {
          hint: 'For example, my authenticator shows nothing.',
          caller: ['I don’t have it with me.', 'It shows no number at all.'],
        }),
      },
    ),

    afterNewOtp: question(
      {
        text: 'What does the server say to the new one-time password?',
        lead: 'Please don’t try another one yet.',
        why: 'The code may have changed with the last attempt.',
        say: 'What’s the code or the message now?',
        listenFor: ['incorrect', 'already used', 'locked'],
        note: 'A different code is good news: it tells you something new. Don’t carry on with the old one.',
        cites: ['OAS-1012', 'OAS-1008', 'OAS-1007'],
      },
      {
        'same-again': codeMeant(
          'askOtpIncorrect',
          'The one-time password was incorrect (the same again)',
          {
            hint: '1012',
            caller: ['The same number.', 'Incorrect. As always.'],
          },
        ),
        'already-used': codeMeant('enterUnusedOtp', 'The one-time password has already been used', {
          hint: '1008',
          caller: ['Now it says used.', 'A different one: ten oh eight.'],
        }),
        locked: codeMeant('askLockedMeanwhile', 'The user account is locked', {
          hint: '1007',
          caller: ['Now it has locked me.', 'Locked. Great.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['It changed to something else.', 'A number you didn’t say.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1009', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['No idea, it failed.', 'I can’t see a number.'],
        }),
      },
    ),

    newOtpAccepted: resolution({
      text: 'Fixed. The new one-time password is accepted.',
      lead: 'You’re logged in.',
      wrong: answered(
        'enterNewOtp/worked',
        'The server couldn’t verify the one-time password before.',
      ),
      fixed: 'A new one-time password.',
      say: 'Good, you’re in. Use a new one-time password for every login.',
      note: 'The cause of the first failure isn’t known. Don’t invent one.',
      cites: ['OAS-1012'],
    }),

    enterUnusedOtp: instruction(
      {
        text: 'Enter an unused one-time password',
        notMe: 'I haven’t used it before',
        lead: 'Each one works only once. One that’s older than the last one used can be rejected as well.',
        steps: [
          {
            do: 'Have your authenticator make a new one-time password.',
            also: 'Don’t use one that was made earlier.',
          },
          {
            do: 'Enter it once, and confirm only once.',
            also: 'You can also get this code when a request is sent again automatically.',
          },
        ],
        say: 'A one-time password works only once. Please make a new one, enter it, and confirm only once. Don’t read it to me.',
        listenFor: ['it worked', 'used again', 'I pressed only once'],
        note: 'The caller may be right: “used” can come from a request that was sent again automatically, or from a newer one-time password that was used before.',
        cites: ['OAS-1008'],
      },
      {
        worked: to('unusedOtpAccepted', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['With the new one it works.', 'I’m in. I think I used the old one.'],
        }),
        failed: to('afterUnusedOtp', 'It still fails', {
          caller: ['It says the same about the new one.', 'No, an error again.'],
        }),
        'already-tried': to('afterUnusedOtp', 'I already tried a new one', {
          caller: ['It was completely new.', 'I always use a new one.'],
        }),
        cannot: to('askNoUnusedOtp', 'I can’t do this', {
          hint: 'For example, I can’t get a new one.',
          caller: ['It always shows the same number.', 'I don’t have the authenticator here.'],
        }),
      },
    ),

    afterUnusedOtp: question(
      {
        text: 'What does the server say to the unused one-time password?',
        lead: 'Please don’t try another one yet.',
        why: 'The same code again can come from a request that’s sent twice. In that case a new one-time password doesn’t help.',
        say: 'What’s the code or the message now?',
        listenFor: ['already used', 'incorrect', 'locked'],
        note: 'If a new one-time password gets the same code, it may not be the user’s doing.',
        cites: ['OAS-1008', 'OAS-1012', 'OAS-1007'],
      },
      {
        'same-again': codeMeant(
          'askReplay',
          'The one-time password has already been used (the same again)',
          {
            hint: '1008',
            caller: ['It insists that I’ve used it.', 'Used. The new one.'],
          },
        ),
        incorrect: codeMeant('askOtpIncorrect', 'The one-time password was incorrect', {
          hint: '1012',
          caller: ['Now it’s simply wrong.', 'It has changed to ten twelve.'],
        }),
        locked: codeMeant('askLockedMeanwhile', 'The user account is locked', {
          hint: '1007',
          caller: ['It has locked me out.', 'Now I can’t do anything any more. Locked.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Neither used nor wrong, a new number.', 'It’s another one now.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1009', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I can’t read it any more.', 'It just says no.'],
        }),
      },
    ),

    unusedOtpAccepted: resolution({
      text: 'Fixed. The unused one-time password is accepted.',
      lead: 'You’re logged in.',
      wrong: 'The one-time password had been used before, or was older than the last one used.',
      fixed: 'A new one-time password, used once.',
      remember: 'Each one-time password works only once.',
      say: answered(
        'enterUnusedOtp/worked',
        'Good, you’re in. Each one-time password works only once.',
      ),
      note: 'If it keeps happening, think of requests that are sent again automatically.',
      cites: ['OAS-1008'],
    }),

    askOtpIncorrect: escalation({
      to: 'administrator',
      text: 'Your administrator can look into why it’s incorrect',
      lead: 'You used a new one-time password, and it was rejected too. The details are on the server. Please don’t keep trying.',
      problem: endedWith(
        'A new one-time password is rejected',
        '1012 (STAT_OTP_INCORRECT)',
        'The one-time password was incorrect',
      ),
      asks: [
        'Read the VACMAN Controller error code and message for this login: they may contain more specific details.',
        'Check whether the authenticator application is score-based and returned success (valid OTP) with a score warning: this also ends as 1012.',
      ],
      left: 'What the VACMAN Controller error names. The document says nothing more about this code.',
      say: answered(
        ['afterNewOtp/same-again', 'afterUnusedOtp/incorrect'],
        'You’ve done everything you can. The server has more details, and the administrator can read them. I’ll pass it on.',
      ),
      note: 'With a score warning, even a valid one-time password ends here. So don’t tell the caller that they mistyped it.',
      cites: ['OAS-1012'],
    }),

    askReplay: escalation({
      to: 'administrator',
      text: 'Your administrator can look into whether requests are sent twice',
      lead: answered(
        'afterUnusedOtp/same-again',
        'You used a new one-time password once. Getting the same message again isn’t necessarily your mistake.',
      ),
      problem: endedWith(
        'A new one-time password, used once, is rejected',
        '1008 (STAT_REPLAY)',
        'The one-time password has already been used',
        '',
        ['afterUnusedOtp/same-again'],
      ),
      asks: [
        'Check in the audit and trace messages whether the authentication request arrives more than once because it is re-sent automatically.',
        'Check whether a more recent one-time password of this authenticator was used before: an older one is rejected too.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'Sometimes a login is sent twice automatically. The administrator can look into it. I’ll pass it on.',
      note: 'Look for anything between the user and the server that may send a request again.',
      cites: ['OAS-1008', 'OAS-1000'],
    }),

    askLockedMeanwhile: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your account is locked now, and your administrator can help',
      lead: 'Failed logins in a row normally do this. Unlocking alone isn’t enough: the one-time password has to be accepted too.',
      problem: endedWith(
        'One-time passwords of a user were rejected as incorrect or already used (the messages of 1012 and 1008). Now a login fails',
        '1007 (STAT_LOCKED)',
        'The user account is locked',
        '',
        ['afterNewOtp/locked', 'afterUnusedOtp/locked'],
      ),
      asks: [
        'Check that the failed logins were this user’s.',
        'Read the status codes of the failed logins in the audit and trace messages. For 1012, read the VACMAN Controller error code and message too.',
        'To unlock the account, uncheck the **Locked** check box on the user record.',
      ],
      left: 'Logging in once with a new one-time password, after the account has been unlocked.',
      say: 'Your account is locked now. I’ll ask the administrator to look at both the lock and the one-time passwords. Please stop trying until then.',
      note: 'Pass on both facts. Unlocking alone doesn’t solve the rejected one-time password.',
      cites: ['OAS-1007', 'OAS-1012', 'OAS-1008', 'OAS-1000'],
    }),

    askNoNewOtp: escalation({
      to: 'administrator',
      text: 'Tell your administrator why you can’t get a new one',
      lead: 'You can’t get a new one-time password. Your administrator can look into that.',
      problem: endedWith(
        'A one-time password was rejected',
        '1012 (STAT_OTP_INCORRECT)',
        'The one-time password was incorrect',
        'The user cannot get a new one.',
      ),
      asks: [
        'Find out with the user why they cannot get a new one-time password.',
        'Read the VACMAN Controller error code and message of the failed login.',
      ],
      left: 'Trying once with a new one-time password, when the user has one.',
      say: 'Then I’ll ask the administrator to look into that. Please tell me what stops you, but no numbers from your authenticator.',
      note: 'Ask what the authenticator does, not what it shows. If it’s lost, do an identity check.',
      cites: ['OAS-1012'],
    }),

    askNoUnusedOtp: escalation({
      to: 'administrator',
      text: 'Your administrator can check why there is no new one',
      lead: answered(
        'enterUnusedOtp/cannot',
        'A used one-time password can’t be used again, and you can’t get a new one.',
      ),
      problem: endedWith(
        'A one-time password was rejected',
        '1008 (STAT_REPLAY)',
        'The one-time password has already been used',
        'The user cannot get a new one.',
        ['enterUnusedOtp/cannot'],
      ),
      asks: [
        'Find out with the user why they cannot get a new one-time password.',
        'Check whether the authentication request was re-sent automatically.',
      ],
      left: 'Trying once with a new one-time password, when the user has one.',
      say: 'Then I’ll ask the administrator to look into that. Please tell me what stops you, but no numbers from your authenticator.',
      note: 'Without a new one-time password, there is nothing left to try.',
      cites: ['OAS-1008'],
    }),

    ...askForCode('A one-time password is not accepted by OneSpan Authentication Server.'),
  },
);

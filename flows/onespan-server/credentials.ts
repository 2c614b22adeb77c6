/** The user name or the password is not accepted (OAS-1000, 1006, 1010, 1011, 1020). */
import {
  answered,
  escalation,
  goOn,
  guide,
  instruction,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const credentials = guide(
  'credentials',
  {
    product: 'onespan-server',
    title: 'My user name or password isn’t accepted',
    summary: 'OneSpan Authentication Server rejects the login. Codes 1000, 1006, 1010, 1011, 1020.',
    symptoms: [
      'credentials invalid',
      'invalid credentials',
      'wrong credentials',
      'wrong password',
      'pasword incorrect',
      'static password wrong',
      'login failed',
      'cannot log in',
      'can’t sign in',
      'user unknown',
      'user not found',
      'no such user',
      'local authentication failed',
      'local auth reject',
      'authentication library not responsible',
      'only says 1000',
      'generic status code',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'The code is a four-digit number. An administrator can read it in the audit and trace messages of the server.',
        why: 'Each code means something different, even if the screen only says that the login failed.',
        say: 'Which status code does the server give? It’s a four-digit number, or a name that begins with STAT.',
        do: 'If you can read the audit or trace messages of the server, look for this login there.',
        listenFor: [
          'credentials were invalid',
          'no user account was found',
          'static password',
          'local authentication',
        ],
        note: 'Most users see no code at all. Then someone has to read it on the server. Don’t guess one.',
        cites: ['OAS-1000', 'OAS-1010', 'OAS-1011', 'OAS-1020', 'OAS-1006'],
      },
      {
        '1000': codeRead('realCode', '1000: The credentials were invalid', {
          hint: 'STAT_INVCREDENTIALS',
          caller: [
            'It says something about invalid credentials, one thousand.',
            'A one and three zeros. It always says that.',
          ],
        }),
        '1010': codeRead('askNoAccount', '1010: No user account was found', {
          hint: 'STAT_USER_UNKNOWN',
          caller: ['Ten ten. It doesn’t know me.', 'It says there’s no account. But I have one.'],
        }),
        '1011': codeRead('enterStaticPassword', '1011: The static password was incorrect', {
          hint: 'STAT_LOCAL_PASSWORD_MISMATCH',
          caller: [
            'Ten eleven, and it says static password.',
            'It’s about my password, the normal one. A mismatch or something.',
          ],
        }),
        '1020': codeRead('readAdditional', '1020: Local authentication failed', {
          hint: 'STAT_LOCAL_AUTH_REJECT',
          caller: [
            'Ten twenty. Local something failed.',
            'It only says that local authentication didn’t work.',
          ],
        }),
        '1006': codeRead('askLibrary', '1006: The authentication library is not responsible', {
          hint: 'STAT_LOCALAUTH',
          caller: [
            'Ten oh six. Some library says it isn’t responsible.',
            'It isn’t responsible for me, apparently.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['A number, but none of these.', 'Mine looks a bit like that, but no.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1022', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It just doesn’t let me in.', 'I don’t see any number anywhere.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'askForCode' }),

    realCode: question(
      {
        text: 'Which code do the audit or trace messages show?',
        lead: 'The code 1000 can replace a more exact one. An administrator can read the real one in these messages.',
        why: 'When the policy setting **Use Generic Authentication Status Codes** is active, the server shows 1000 instead of eight other codes.',
        say: 'The code 1000 may hide the real one. Can you, or someone with you, read the audit or trace messages of the server?',
        do: 'If you can read these messages yourself, find this login and choose the code that’s shown there.',
        listenFor: ['it is 1000 there too', 'another number', 'I can’t see these messages'],
        note: 'Don’t skip this step. Only if 1000 is shown here too is it the user name or the password itself.',
        cites: ['OAS-1000'],
      },
      {
        '1000': to('checkCredentials', '1000 there too', {
          hint: 'STAT_INVCREDENTIALS: no other code is shown for this login.',
          caller: [
            'The trace has the same one thousand, nothing else.',
            'I looked. It’s the same number everywhere.',
          ],
        }),
        '1007': codeRead('locked', '1007: The user account is locked', {
          hint: 'STAT_LOCKED',
          caller: ['In the audit it says locked.', 'Ah, here: ten oh seven.'],
        }),
        '1009': codeRead('disabled', '1009: The user account is disabled', {
          hint: 'STAT_DISABLED',
          caller: ['Here it says ten oh nine.', 'It’s disabled, the audit says. Not locked.'],
        }),
        '1010': codeRead('askNoAccount', '1010: No user account was found', {
          hint: 'STAT_USER_UNKNOWN',
          caller: ['The audit says it found no such account.', 'User unknown, ten ten.'],
        }),
        '1011': codeRead('enterStaticPassword', '1011: The static password was incorrect', {
          hint: 'STAT_LOCAL_PASSWORD_MISMATCH',
          caller: ['It’s really ten eleven.', 'Password mismatch, it says in the trace.'],
        }),
        '1012': codeRead('oneTimePassword', '1012: The one-time password was incorrect', {
          hint: 'STAT_OTP_INCORRECT',
          caller: ['So it’s the one-time password: ten twelve.', 'OTP incorrect, it reads.'],
        }),
        '1023': codeRead('backEnd', '1023: Back-end authentication failed with supplied password', {
          hint: 'STAT_BACKEND_REJECT_SUPPLIED_PASS',
          caller: ['Ten twenty-three, something with back end.', 'The back end didn’t accept it.'],
        }),
        '1025': codeRead('authenticatorExpired', '1025: The authenticator has expired', {
          hint: 'STAT_DIGIPASS_EXPIRED',
          caller: ['It says Digipass expired.', 'Expired, ten twenty-five in the trace.'],
        }),
        '1033': codeRead('mustBeUsed', '1033: An authenticator must be used', {
          hint: 'STAT_DIGIPASS_MUST_BE_USED',
          caller: ['Ten thirty-three: it must be used.', 'It wants the authenticator, I read.'],
        }),
        'another-code': to('askAnotherCode', 'Another code', {
          isOther: true,
          hint: 'None of these.',
          caller: ['A number, but none of those.', 'There is something else there.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1020', is: 'code' },
        }),
        'not-sure': to('askRealCode', 'I can’t see these messages', {
          hint: 'Your administrator can read them.',
          caller: ['Audit? I only have my login screen.', 'I have no access to that.'],
        }),
      },
    ),

    locked: goOn('account-and-password', { with: ['1007'], cites: ['OAS-1007'] }),
    disabled: goOn('account-and-password', { with: ['1009'], cites: ['OAS-1009'] }),
    oneTimePassword: goOn('one-time-passwords', { with: ['1012'], cites: ['OAS-1012'] }),
    backEnd: goOn('back-end-and-radius', { with: ['1023'], cites: ['OAS-1023'] }),
    authenticatorExpired: goOn('account-and-password', { with: ['1025'], cites: ['OAS-1025'] }),
    mustBeUsed: goOn('account-and-password', { with: ['1033'], cites: ['OAS-1033'] }),

    askRealCode: escalation({
      to: 'administrator',
      text: 'Your administrator can read the real code',
      lead: 'The code 1000 alone doesn’t say what is wrong. Please don’t keep trying: failed logins in a row can lock the account.',
      problem:
        'A login to OneSpan Authentication Server fails with status code 1000 (STAT_INVCREDENTIALS): The credentials were invalid. The real code behind it has not been read yet.',
      asks: [
        'Read the real status code and message of this login in the audit or trace messages.',
        'If it is 1007, 1009, 1010, 1011, 1012, 1023, 1025 or 1033, follow that code: the policy setting **Use Generic Authentication Status Codes** shows 1000 in its place.',
        'If it is 1000 there too, no more specific status exists: the user name or the password is invalid.',
      ],
      left: 'Whatever the document says about the real code, once it is known.',
      say: 'The code 1000 can stand for several things. The administrator can read the real one on the server. Please wait until then.',
      note: '“The password is wrong” is only a guess until someone has read the real code. The account may be locked.',
      cites: ['OAS-1000', 'OAS-1007'],
    }),

    askAnotherCode: escalation({
      to: 'administrator',
      text: 'Follow the code that you found',
      lead: 'It isn’t one of the eight codes that 1000 is known to replace. Search for its number here: each code has its own page.',
      problem:
        'A login shows status code 1000 (STAT_INVCREDENTIALS), and the audit or trace messages show another code that is not in the document’s list of codes behind 1000.',
      asks: [
        'Read the status code and its message for this login in the audit or trace messages.',
        'Follow what the document says about that code.',
        'Check whether the policy setting **Use Generic Authentication Status Codes** is active.',
      ],
      left: 'Whatever the document says about the code that was found.',
      say: 'Then the code in those messages is the one that counts. I’ll look up that number, or pass it to the administrator.',
      do: 'Write down the code and its message, and search for the number.',
      note: 'The document lists eight codes that 1000 can replace. It also says that 1000 is “always returned”. So go by the code that was read, not by the list.',
      cites: ['OAS-1000'],
    }),

    checkCredentials: instruction(
      {
        text: 'Check the user name and the password',
        lead: 'The server can’t be more specific. Either the user name or the password is wrong.',
        steps: [
          { do: 'Compare the user name with the one you were given, letter by letter.' },
          { do: 'Enter the password again, slowly.', also: 'Check for capital letters.' },
          {
            do: 'Log in once.',
            also: 'Please don’t try many times: failed logins in a row can lock the account.',
          },
        ],
        say: 'Please compare your user name letter by letter with the one you were given. Then enter your password slowly, and log in once. Don’t tell me the password.',
        listenFor: ['there was a typing mistake', 'the same again', 'I don’t remember it'],
        note: 'One careful attempt, not five quick ones. Nobody needs to know the password for this.',
        cites: ['OAS-1000', 'OAS-1007'],
      },
      {
        worked: to('credentialsRight', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['Oh, there was a letter missing.', 'Now I’m in.'],
        }),
        failed: to('askCredentials', 'It still fails', {
          caller: ['No, the same thing.', 'I checked everything and it won’t let me in.'],
        }),
        'already-tried': to('askCredentials', 'I already checked both', {
          caller: ['I’ve compared it three times now.', 'That’s the first thing I did.'],
        }),
        cannot: to('askForgotten', 'I can’t do this', {
          hint: 'For example, I don’t remember the password.',
          caller: ['I don’t know the password any more.', 'Which user name do they mean?'],
        }),
      },
    ),

    credentialsRight: resolution({
      text: 'Fixed. You’re logged in.',
      lead: 'The server has accepted your user name and password.',
      wrong: 'The user name or the password was invalid (status code 1000).',
      fixed: 'Entering the correct user name and password.',
      say: 'Good, you’re in. It was the user name or the password.',
      note: 'End with what was wrong, so that the caller can check that first next time.',
      cites: ['OAS-1000'],
    }),

    askCredentials: escalation({
      to: 'administrator',
      text: 'Your administrator can check your account',
      lead: answered(
        ['checkCredentials/failed', 'checkCredentials/already-tried'],
        'You’ve checked the user name and the password.',
      ),
      problem: answered(
        ['checkCredentials/failed', 'checkCredentials/already-tried'],
        'A login fails with status code 1000 (STAT_INVCREDENTIALS): The credentials were invalid. The audit or trace messages show 1000 too. The user has checked the user name and the password.',
      ),
      asks: [
        'Compare the user name that was entered with the user account.',
        'If the user name is right, the password is invalid: decide whether the user gets a reset of it.',
      ],
      left: 'The document says nothing more about this code.',
      operation: 'reset',
      say: answered(
        ['checkCredentials/failed', 'checkCredentials/already-tried'],
        'You’ve checked the user name and the password. I’ll pass this to the administrator. Please keep your password to yourself.',
      ),
      note: 'The document gives the user name or the password as the cause. It doesn’t say how to get a new password.',
      cites: ['OAS-1000'],
    }),

    askForgotten: escalation({
      to: 'administrator',
      text: 'Ask your administrator about your user name or password',
      lead: 'You can’t log in without them, and nobody should guess. Tell your administrator which of the two is missing.',
      problem: answered(
        'checkCredentials/cannot',
        'A login fails with status code 1000 (STAT_INVCREDENTIALS), also in the audit or trace messages, and the user cannot check the user name or the password.',
      ),
      asks: [
        'Find out with the user whether the user name or the password is missing.',
        'Decide about a reset of the password.',
      ],
      left: 'Logging in once with the right user name and password.',
      operation: 'reset',
      say: 'No problem. The administrator can help with that. I’ll pass it on.',
      note: 'A forgotten password is a favourite story of people who aren’t the user. Check who is calling first.',
      cites: ['OAS-1000'],
    }),

    askNoAccount: escalation({
      to: 'administrator',
      text: 'Your administrator can look for your account',
      lead: 'The server found no account for the user name that was entered. Tell your administrator which user name you used, so that they can look into it.',
      problem:
        'OneSpan Authentication Server rejected a login with status code 1010 (STAT_USER_UNKNOWN): No user account was found. The policy requires local authentication.',
      asks: [
        'Check whether there is a user account for the user name that was entered.',
        'Check whether the policy is meant to require local authentication for this login.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'The server found no account for that user name. The administrator has to look into that. Please tell them which user name you used.',
      do: 'Pass on the user name in the ticket, not in these notes.',
      note: 'Two things come together here: no account was found, and the policy requires local authentication. It isn’t about the password.',
      cites: ['OAS-1010'],
    }),

    enterStaticPassword: instruction(
      {
        text: 'Enter your static password again',
        lead: 'The static password is the one that stays the same. It isn’t the one-time password.',
        steps: [
          { do: 'Enter the static password again, slowly.', also: 'Check for capital letters.' },
          {
            do: 'Log in once.',
            also: 'Please don’t try many times: failed logins in a row can lock the account.',
          },
        ],
        say: 'Please enter your static password again, slowly. That’s the one that stays the same, not the one-time password. Don’t tell me either of them.',
        listenFor: ['I had used the other one', 'the same again', 'it says locked now'],
        note: 'Callers mix up the static password and the one-time password. Ask which of the two was entered, never what it is.',
        cites: ['OAS-1011', 'OAS-1007'],
      },
      {
        worked: to('staticPasswordRight', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['Ah. Caps lock.', 'It accepted it this time.'],
        }),
        failed: to('afterStaticPassword', 'It still fails', {
          caller: ['No, again an error.', 'It doesn’t like it.'],
        }),
        'already-tried': to('afterStaticPassword', 'I already tried this', {
          caller: ['I typed it in very slowly already.', 'I did that before I came here.'],
        }),
        cannot: to('askStaticPassword', 'I can’t do this', {
          hint: 'For example, I don’t remember it.',
          caller: ['I forgot it.', 'I don’t think I ever had a static one.'],
        }),
      },
    ),

    afterStaticPassword: question(
      {
        text: 'What does the server say now?',
        lead: 'This tells us what to hand over.',
        why: 'Several failed logins in a row can lock the account. That needs a different fix.',
        say: 'What’s the code or the message now?',
        listenFor: ['the same', 'locked', 'something else'],
        note: 'After failed attempts the code may have changed. Don’t carry on with the old one.',
        cites: ['OAS-1011', 'OAS-1007'],
      },
      {
        'same-again': codeMeant(
          'askStaticPassword',
          'The static password was incorrect (the same again)',
          {
            also: ['static-password-entered-again'],
            caller: ['Still the same number.', 'It doesn’t believe my password.'],
          },
        ),
        locked: codeMeant('askLockedMeanwhile', 'The user account is locked', {
          hint: '1007',
          caller: ['Oh no. Now it says locked.', 'I’m locked out completely now.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          hint: 'Or it says something else.',
          caller: ['I didn’t look.', 'Something different, but I can’t tell.'],
        }),
      },
    ),

    staticPasswordRight: resolution({
      text: 'Fixed. Your static password is accepted.',
      lead: 'You’re logged in. There is nothing more to do.',
      wrong: 'The static password that was entered before was incorrect.',
      fixed: answered('enterStaticPassword/worked', 'Entering the static password again.'),
      say: 'Good, you’re in. The password hadn’t been entered correctly before.',
      note: 'A typing mistake isn’t a reason for a new password.',
      cites: ['OAS-1011'],
    }),

    askStaticPassword: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the static password',
      lead: 'Please don’t keep trying. Your administrator can check the static password.',
      problem: endedWith(
        'A login fails',
        '1011 (STAT_LOCAL_PASSWORD_MISMATCH)',
        'The static password was incorrect',
        {
          fact: 'static-password-entered-again',
          text: 'According to the user, it was entered again, with the same message.',
          otherwise: 'The user cannot enter it again.',
        },
        ['enterStaticPassword/cannot', 'afterStaticPassword/same-again'],
      ),
      asks: [
        'Check that it is the right user account.',
        'Decide whether the user gets a reset of the static password. The document does not say how for this code.',
      ],
      left: 'The document says nothing more about this code.',
      operation: 'reset',
      say: 'Then the administrator needs to sort out your password. I’ll pass it on. Please keep the password to yourself.',
      note: 'The document says only that verification of the static password failed. A new password is a protected operation.',
      cites: ['OAS-1011'],
    }),

    askLockedMeanwhile: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your account is locked now, and your administrator can help',
      lead: 'Normally, failed logins in a row cause this. Unlocking alone isn’t enough: you need the correct password first.',
      problem: endedWith(
        'A static password was rejected as incorrect. Now a login fails',
        '1007 (STAT_LOCKED)',
        'The user account is locked',
        '',
        ['afterStaticPassword/locked'],
      ),
      asks: [
        'Check that the failed logins were this user’s.',
        'Decide whether the user gets a reset of the static password.',
        'To unlock the account, uncheck the **Locked** check box on the user record.',
      ],
      left: 'Logging in once with the right static password, after the account has been unlocked.',
      say: 'Your account is locked now. I’ll ask the administrator to look at the password and the lock together. Please stop trying until then.',
      note: 'Pass on both: that the password failed, and the lock. Unlocking alone doesn’t make the password correct.',
      cites: ['OAS-1011', 'OAS-1007'],
    }),

    readAdditional: instruction(
      {
        text: 'Read the additional information on the error',
        lead: 'The code 1020 is a general one. More exact details should come with it. An administrator can read them.',
        steps: [
          { do: 'Look at the additional information that came with 1020.' },
          {
            do: 'Fix what it names, if you can.',
            also: 'The document gives nothing else for this code.',
          },
          { do: 'Log in again.' },
        ],
        say: 'This code is a general one. More details should come with it. Can you, or your administrator, read them?',
        do: 'If you can see the additional information, read it yourself.',
        listenFor: ['it names a reason', 'there is nothing else', 'I can’t see that'],
        note: 'The code alone doesn’t help. The document only points to its additional information.',
        cites: ['OAS-1020'],
      },
      {
        worked: to('additionalHelped', 'It worked', {
          hint: 'The login works now.',
          caller: ['That told me what it was. Fixed.', 'Okay, found it, and now it works.'],
        }),
        failed: to('askAdditionalNoHelp', 'It didn’t help', {
          hint: 'It doesn’t name a cause, or I can’t fix it.',
          caller: [
            'There is text, but I can’t do anything with it.',
            'I did that, and nothing changed.',
          ],
        }),
        none: to('askAdditionalNoHelp', 'There is nothing with it', {
          knows: ['no-additional-information'],
          caller: ['There’s nothing with it.', 'It’s only the number, I looked.'],
        }),
        'already-tried': to('askAdditionalNoHelp', 'I already read it', {
          caller: ['I’ve seen that, it was no use.', 'Been there.'],
        }),
        cannot: to('askAdditional', 'I can’t see it', {
          hint: 'Your administrator can.',
          caller: ['I only see the number.', 'What additional information?'],
        }),
      },
    ),

    additionalHelped: resolution({
      text: 'Fixed. The login works.',
      lead: 'The additional information named the cause, and it has been fixed.',
      wrong:
        'Local authentication failed (status code 1020), for the cause that the additional information names.',
      fixed: 'Fixing what the additional information named.',
      say: 'Good. The details named the cause, and it’s fixed.',
      note: 'Write the named cause into the notes: the code alone doesn’t say it.',
      cites: ['OAS-1020'],
    }),

    askAdditional: escalation({
      to: 'administrator',
      text: 'Your administrator can read the details',
      lead: 'Code 1020 says no more than that local authentication failed. The details are on the server.',
      problem:
        'A login fails with status code 1020 (STAT_LOCAL_AUTH_REJECT): Local authentication failed. The additional information has not been read yet.',
      asks: [
        'Read the additional information that comes with 1020: it should give more specific details.',
        'Act on what it names.',
      ],
      left: 'The additional information is all the document points to.',
      say: 'The details are on the server, and our administrator can read them. I’ll pass this on.',
      note: 'Pass on the code and the time of the login, so that the administrator can find the entry.',
      cites: ['OAS-1020'],
    }),

    askAdditionalNoHelp: escalation({
      to: 'administrator',
      text: [
        when('no-additional-information', 'Your administrator can look for the details'),
        'Give the details to your administrator',
      ],
      lead: [
        when(
          'no-additional-information',
          'No details came with the code. Give them the code 1020 and the time it appeared.',
        ),
        'Give them the code 1020 and the exact words of the details.',
      ],
      problem: [
        when(
          'no-additional-information',
          'A login fails with status code 1020 (STAT_LOCAL_AUTH_REJECT): Local authentication failed. Someone looked for the additional information and found none.',
        ),
        answered(
          ['readAdditional/failed', 'readAdditional/none', 'readAdditional/already-tried'],
          'A login fails with status code 1020 (STAT_LOCAL_AUTH_REJECT): Local authentication failed. The additional information was read, and it did not lead to a fix.',
        ),
      ],
      asks: [
        [
          when(
            'no-additional-information',
            'Look for the additional information of 1020: it should give more specific details.',
          ),
          'Read the additional information that came with 1020, in its exact words.',
        ],
        'Read the audit and trace messages of this login.',
      ],
      left: 'The document says nothing more about this code.',
      say: [
        when(
          'no-additional-information',
          'I’ll pass on the code, and that no details were found. The administrator will take it from here.',
        ),
        'I’ll pass on the code and the details exactly as they are. The administrator will take it from here.',
      ],
      note: 'The document gives no further step. The next person needs the exact words, not a summary.',
      cites: ['OAS-1020'],
    }),

    askLibrary: escalation({
      to: 'administrator',
      text: 'Your administrator needs to look into this error',
      lead: 'We have nothing about this code beyond its message. Give them the code 1006 and the time it appeared.',
      problem:
        'A login fails with status code 1006 (STAT_LOCALAUTH): The authenticator authentication library is not responsible for this authentication.',
      asks: [
        'Read the audit and trace messages of this login.',
        'Find out why the request reached the authenticator authentication library. The document gives neither a cause nor a fix.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'I don’t have a fix for this code. I’ll pass it to the administrator with the exact message.',
      note: 'The document has one sentence on this code. Don’t add a cause.',
      cites: ['OAS-1006'],
    }),

    ...askForCode('A login to OneSpan Authentication Server is not accepted.'),
  },
);

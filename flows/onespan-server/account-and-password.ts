/**
 * The account or its static password stops the login
 * (OAS-1007, 1009, 1019, 1021, 1024, 1025, 1026, 1033, 1037, 1070, 1122).
 */
import {
  answered,
  escalation,
  goOn,
  guide,
  instruction,
  question,
  resolution,
  to,
  unless,
  when,
} from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const accountAndPassword = guide(
  'account-and-password',
  {
    product: 'onespan-server',
    title: 'My account is locked or disabled, or my password has expired or is rejected',
    summary:
      'Also: an authenticator that has expired or has to be used. Codes 1007, 1009, 1019, 1021, 1024 to 1026, 1033, 1037, 1070, 1122.',
    symptoms: [
      'account locked',
      'locked out',
      'acount loked',
      'too many failed logins',
      'unlock my account',
      'account disabled',
      'password expired',
      'windows password expired',
      'authenticator expired',
      'digipass expired',
      'new password not accepted',
      'password too weak',
      'password too short',
      'password complexity',
      'used this password before',
      'passwords do not match',
      'confirm password',
      'autolearn',
      'must use digipass',
      'digipass only',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. Several of these messages look alike, especially the ones that say “expired”.',
        why: 'Locked and disabled aren’t the same, and three different things can have expired.',
        say: 'Which status code is there? It’s a four-digit number, or a name that begins with STAT.',
        do: 'If you can read the audit or trace messages of the server, look for this login there.',
        listenFor: ['locked', 'disabled', 'expired', 'password rules', 'must be used'],
        note: '“It says expired” isn’t enough: ask what has expired. “Locked” is often said for disabled.',
        cites: [
          'OAS-1007',
          'OAS-1009',
          'OAS-1026',
          'OAS-1021',
          'OAS-1025',
          'OAS-1033',
          'OAS-1019',
          'OAS-1024',
          'OAS-1122',
          'OAS-1037',
          'OAS-1070',
        ],
      },
      {
        '1007': codeRead('canUnlock', '1007: The user account is locked', {
          hint: 'STAT_LOCKED',
          caller: [
            'It has locked me out. Ten oh seven.',
            'I typed it wrong a few times, and now nothing works.',
          ],
        }),
        '1009': codeRead('askDisabled', '1009: The user account is disabled', {
          hint: 'STAT_DISABLED',
          caller: [
            'Disabled, it says. I didn’t do anything.',
            'They have switched my account off, ten oh nine.',
          ],
        }),
        '1026': codeRead('renewStaticPassword', '1026: The static password has expired', {
          hint: 'STAT_PASSWORD_EXPIRED',
          caller: [
            'Ten twenty-six. My password is too old.',
            'It says static password, DIGIPASS or Password, expired. A long sentence.',
          ],
        }),
        '1021': codeRead('renewBackEndPassword', '1021: The password has expired at the back end', {
          hint: 'STAT_BACKEND_PWD_EXPIRED',
          caller: [
            'Back-end something reported that the password has expired.',
            'Ten twenty-one. I think it’s my Windows password.',
          ],
        }),
        '1025': codeRead('askAuthenticatorExpired', '1025: The authenticator has expired', {
          hint: 'STAT_DIGIPASS_EXPIRED',
          caller: [
            'It claims my Digipass has expired.',
            'Ten twenty-five. The little device is too old?',
          ],
        }),
        '1033': codeRead('useAuthenticator', '1033: An authenticator must be used', {
          hint: 'STAT_DIGIPASS_MUST_BE_USED',
          caller: [
            'It doesn’t want my password, it wants the Digipass.',
            'Ten thirty-three, must be used.',
          ],
        }),
        '1019': codeRead('confirmNewPassword', '1019: The new password confirmation failed', {
          hint: 'STAT_CONFIRM_PASSWORD_MISMATCH',
          caller: [
            'I typed the new one twice and it says they’re different.',
            'Ten nineteen when I change my password.',
          ],
        }),
        '1024': codeRead(
          'followServerRules',
          '1024: The static password does not meet the password complexity rules',
          {
            hint: 'STAT_PASSWORD_FAIL_STRENGTH_CHECK',
            caller: [
              'It doesn’t like my new password. Complexity.',
              'Ten twenty-four, verify your policy settings, it says.',
            ],
          },
        ),
        '1122': codeRead(
          'followBackEndRules',
          '1122: The password does not comply with the strength rules of the back end',
          {
            hint: 'STAT_BACKEND_PASSWORD_FAIL_STRENGTH_CHECK',
            caller: [
              'The back end says my new password is too weak.',
              'Eleven twenty-two. Strength rules.',
            ],
          },
        ),
        '1037': codeRead('canEnableAutolearn', '1037: Password Autolearn is disabled', {
          hint: 'STAT_AUTOLEARN_DISABLED',
          caller: ['Autolearn? Whatever that is, it’s off.', 'Ten thirty-seven, autolearn.'],
        }),
        '1070': codeRead(
          'askEncryptedPassword',
          '1070: A changed encrypted static password was not processed',
          {
            hint: 'STAT_CHANGE_ENCRYPTED_PASSWORD',
            caller: [
              'Error while process changed something password.',
              'Ten seventy. Encrypted, it says.',
            ],
          },
        ),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['No, my number isn’t there.', 'It’s close to one of those, but not the same.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1022', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I only know that I can’t get in.', 'There were words, but no number.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whatAbout' }),

    whatAbout: question(
      {
        text: 'What’s the message about?',
        lead: 'It doesn’t have to match word for word. If you have no message, say that you’re not sure.',
        why: 'The words of the message can still lead us to the right place.',
        say: 'Then tell me what the message is about, in your own words.',
        listenFor: ['locked', 'disabled', 'expired', 'new password', 'use your authenticator'],
        note: 'Words can replace the number only if someone has really read them.',
        cites: ['OAS-1007', 'OAS-1009', 'OAS-1033', 'OAS-1024', 'OAS-1026'],
      },
      {
        locked: codeMeant('canUnlock', 'The account is locked', {
          meaning: 'The user account is locked',
          caller: ['It clearly said locked.', 'Something like: you’re locked out.'],
        }),
        disabled: codeMeant('askDisabled', 'The account is disabled', {
          meaning: 'The user account is disabled',
          caller: ['Not locked, the other word: disabled.', 'That my account was disabled.'],
        }),
        expired: to('whatExpired', 'Something has expired', {
          caller: ['Expired, I remember that.', 'It said some time was up.'],
        }),
        'new-password': to('whatAboutNewPassword', 'A new password isn’t accepted', {
          caller: ['I wanted to change it, and it refused.', 'It won’t accept my new one.'],
        }),
        'must-use': codeMeant('useAuthenticator', 'An authenticator must be used', {
          caller: ['It wants me to use the authenticator.', 'That the password alone is no good.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['I didn’t read it.', 'It just failed.'],
        }),
      },
    ),

    whatExpired: question(
      {
        text: 'What has expired?',
        lead: 'Five things can expire, and each needs something different.',
        why: 'A new password doesn’t help if the authenticator has expired, and the other way round.',
        say: 'What exactly has expired: a password, the authenticator, a grace period, or a challenge?',
        listenFor: [
          'static password',
          'back end or Windows',
          'authenticator or Digipass',
          'grace period',
        ],
        note: 'This word causes more mix-ups than any other. Have the whole sentence read out, not just “expired”.',
        cites: ['OAS-1026', 'OAS-1021', 'OAS-1025', 'OAS-1014', 'OAS-1004'],
      },
      {
        'static-password': codeMeant('renewStaticPassword', 'The static password', {
          meaning: 'The static password for local authentication has expired',
          hint: 'The one for local authentication.',
          caller: ['It said static password.', 'The local one, in mode DIGIPASS or Password.'],
        }),
        'back-end-password': codeMeant('renewBackEndPassword', 'The password at the back end', {
          meaning: 'Back-end authentication reported that the password has expired',
          hint: 'For example, your Windows password.',
          caller: ['The back end reported it.', 'My Windows one, I guess. Back end, it said.'],
        }),
        authenticator: codeMeant('askAuthenticatorExpired', 'The authenticator', {
          meaning: 'The authenticator has expired',
          caller: ['The authenticator itself.', 'The Digipass, it said.'],
        }),
        'grace-period': codeMeant('gracePeriod', 'The grace period', {
          meaning: 'The authenticator grace period has expired',
          hint: 'The time in which the static password still works without the authenticator.',
          caller: ['Some grace period.', 'The time I had before I must use the thing.'],
        }),
        challenge: codeMeant('challengeExpired', 'The challenge', {
          meaning: 'The challenge has expired',
          hint: 'What the server gives you to answer with your authenticator.',
          caller: ['The challenge, I was too slow.', 'That number I should have answered.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['It didn’t say, or I forgot.', 'Just expired.'],
        }),
      },
    ),

    gracePeriod: goOn('grace-period-and-virtual-authenticator', {
      with: ['1014'],
      cites: ['OAS-1014'],
    }),

    challengeExpired: goOn('challenges', { with: ['1004'], cites: ['OAS-1004'] }),

    whatAboutNewPassword: question(
      {
        text: 'What does the message say about the new password?',
        lead: 'Two messages are about rules. They differ only in whose rules they are.',
        why: 'Who can tell you the rules depends on whose they are.',
        say: 'What does it say about the new password? Does it mention the back end, or policy settings?',
        listenFor: [
          'confirmation failed',
          'complexity rules',
          'back end',
          'autolearn',
          'encrypted',
        ],
        note: 'The rules of the server and those of the back end read the same. The words “back end” make the difference.',
        cites: ['OAS-1019', 'OAS-1024', 'OAS-1122', 'OAS-1037', 'OAS-1070'],
      },
      {
        confirmation: codeMeant('confirmNewPassword', 'Its confirmation failed', {
          meaning: 'The new password confirmation failed',
          caller: ['The second one wasn’t like the first.', 'Confirmation, it said.'],
        }),
        'server-rules': codeMeant(
          'followServerRules',
          'It doesn’t meet the password complexity rules',
          {
            meaning: 'The static password does not meet the password complexity rules',
            hint: 'The message mentions OneSpan Authentication Server policy settings.',
            caller: [
              'Complexity, and verify the policy settings.',
              'Not complex enough, OneSpan says.',
            ],
          },
        ),
        'back-end-rules': codeMeant(
          'followBackEndRules',
          'It doesn’t comply with the strength rules of the back end',
          {
            meaning: 'The password does not comply with the strength rules of the back end',
            caller: ['The back end has rules against it.', 'Strength rules, back end.'],
          },
        ),
        autolearn: codeMeant('canEnableAutolearn', 'Password Autolearn is disabled', {
          caller: ['A word like autolearn.', 'Something is switched off that should learn it.'],
        }),
        encrypted: codeMeant('askEncryptedPassword', 'An error with an encrypted static password', {
          caller: ['Encrypted something, an error while processing.', 'It couldn’t process it.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['I only saw something red.', 'It won’t have it, that’s all I can say.'],
        }),
      },
    ),

    canUnlock: canYouChange(
      {
        text: 'Can you change user records on the server?',
        lead: 'Your account is locked. Only an administrator can unlock it, in the user record.',
        cites: ['OAS-1007'],
      },
      { yes: 'unlock', no: 'askUnlock' },
    ),

    unlock: instruction(
      {
        operation: 'unlock',
        text: 'Unlock the user account',
        lead: 'A locked account is normally the result of failed logins in a row. But an administrator can also have locked it on purpose.',
        steps: [
          {
            do: 'Make sure that this is the right person, and that no administrator has locked the account on purpose.',
            also: 'If one has, or you can’t tell, choose “I can’t do this”.',
          },
          { do: 'Uncheck the **Locked** check box on the user record.' },
          { do: 'Have the user log in once.' },
        ],
        say: 'I’m going to unlock your account now. Please wait, and then log in once. Don’t tell me your password.',
        do: 'Tell the user by a known contact that the account was unlocked.',
        listenFor: ['it works now', 'it is locked again', 'another message'],
        note: 'The policy setting **User Lock Threshold** decides how many failed logins lock an account. Look at the cause too, not only at the check box.',
        cites: ['OAS-1007'],
      },
      {
        worked: to('unlocked', 'It worked', {
          hint: 'The account is unlocked, and the login works.',
          caller: ['Great, I’m in.', 'Yes, that did it.'],
        }),
        failed: to('afterUnlock', 'The login still fails', {
          caller: ['No, it still won’t let me.', 'It was fine for a moment, then an error again.'],
        }),
        'already-tried': to('afterUnlock', 'It was unlocked already', {
          hint: 'And the login fails again.',
          caller: ['They unlocked it this morning.', 'Your colleague has done that before.'],
        }),
        cannot: to('askWhyLocked', 'I can’t do this', {
          hint: 'For example, it may be locked on purpose.',
          caller: ['I’m not sure whether I may.', 'I can’t open this record.'],
        }),
      },
    ),

    unlocked: resolution({
      text: 'Fixed. The account is unlocked.',
      lead: answered('unlock/worked', 'The login works again.'),
      wrong: 'The user account was locked.',
      fixed: 'Unchecking the **Locked** check box on the user record.',
      remember:
        'Failed logins in a row lock the account again. The policy setting **User Lock Threshold** decides how many.',
      say: answered(
        'unlock/worked',
        'Good, your account is unlocked. If the login fails again, please stop and call us before you try many times.',
      ),
      note: 'Ask what made the logins fail. Otherwise the same person calls again tomorrow.',
      cites: ['OAS-1007'],
    }),

    afterUnlock: question(
      {
        text: 'What does the server say now that the account is unlocked?',
        lead: 'The account may be locked again, or something else stops the login.',
        why: 'Whatever made the first logins fail may still be there.',
        say: 'What’s the message or the code now?',
        listenFor: ['locked again', 'one-time password incorrect', 'static password incorrect'],
        note: 'Don’t just unlock it a second time. Find out first why the logins failed.',
        cites: ['OAS-1007', 'OAS-1012', 'OAS-1011', 'OAS-1009'],
      },
      {
        'locked-again': codeMeant('askLockedAgain', 'The account is locked again', {
          meaning: 'The user account is locked',
          hint: '1007',
          caller: ['Locked. Again.', 'The same as at the beginning.'],
        }),
        'one-time-password': codeMeant('oneTimePassword', 'The one-time password was incorrect', {
          hint: '1012',
          caller: ['Now it doesn’t like my one-time password.', 'It’s the OTP that’s wrong now.'],
        }),
        'static-password': codeMeant('staticPassword', 'The static password was incorrect', {
          hint: '1011',
          caller: ['It says the static one is wrong.', 'Now it’s my password.'],
        }),
        disabled: codeMeant('askDisabled', 'The user account is disabled', {
          hint: '1009',
          caller: ['Now it says disabled instead.', 'Not locked any more: disabled.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['A number I haven’t seen before.', 'Something else now.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1008', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I can’t tell.', 'It closed before I could read it.'],
        }),
      },
    ),

    oneTimePassword: goOn('one-time-passwords', { with: ['1012'], cites: ['OAS-1012'] }),

    staticPassword: goOn('credentials', { with: ['1011'], cites: ['OAS-1011'] }),

    askUnlock: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your administrator can unlock the account',
      lead: answered(
        ['canUnlock/no', 'canUnlock/not-sure'],
        'Normally failed logins in a row lock an account, but an administrator can also lock it on purpose. Please don’t try to log in until it’s unlocked.',
      ),
      problem: endedWith('A login fails', '1007 (STAT_LOCKED)', 'The user account is locked'),
      asks: [
        'Find out what locked the account: failed logins in a row (policy setting **User Lock Threshold**), or an administrator on purpose.',
        'If it may be unlocked, uncheck the **Locked** check box on the user record.',
      ],
      left: 'Logging in once, after the account has been unlocked.',
      say: answered(
        ['canUnlock/no', 'canUnlock/not-sure'],
        'Your account is locked, and only an administrator can unlock it. I’ll pass this on right away.',
      ),
      note: 'A locked account isn’t a disabled one. For this one the document names the fix: the **Locked** check box.',
      cites: ['OAS-1007'],
    }),

    askWhyLocked: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Someone has to decide whether the account may be unlocked',
      lead: 'It may have been locked on purpose, or you can’t change the user record. Please don’t try to log in until that’s settled.',
      problem: endedWith(
        'A login fails',
        '1007 (STAT_LOCKED)',
        'The user account is locked',
        'Someone with rights on the server has not unlocked it: it may be locked on purpose, or the record cannot be changed from there.',
      ),
      asks: [
        'Find out what locked the account: failed logins in a row (policy setting **User Lock Threshold**), or an administrator on purpose.',
        'If it may be unlocked, uncheck the **Locked** check box on the user record.',
      ],
      left: 'Logging in once, after the account has been unlocked.',
      say: 'It isn’t clear that your account may be unlocked, so I’ll leave that decision to the administrator and pass on what we know.',
      note: 'It’s right not to unlock it while nobody knows who locked it. Pass on the doubt along with the code.',
      cites: ['OAS-1007'],
    }),

    askLockedAgain: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: answered('afterUnlock/locked-again', 'Someone has to find out why it’s locked again'),
      lead: answered(
        'afterUnlock/locked-again',
        'The account was unlocked, and now it’s locked again. Someone needs to find the cause before it’s unlocked again.',
      ),
      problem: endedWith(
        'A user account has been unlocked, and the login fails again',
        '1007 (STAT_LOCKED)',
        'The user account is locked',
        '',
        ['afterUnlock/locked-again'],
      ),
      asks: [
        'Read in the audit and trace messages which status codes the failed logins had before the account was locked.',
        answered(
          'afterUnlock/locked-again',
          'Check whether the **Locked** check box is checked again, and whether an administrator did it on purpose.',
        ),
        answered(
          'afterUnlock/locked-again',
          'Put the cause right before the account is unlocked again.',
        ),
      ],
      left: 'What the document says about the status codes of the failed logins.',
      say: answered(
        'afterUnlock/locked-again',
        'Your account is locked again. I’ll ask the administrator to find out why, before we unlock it again.',
      ),
      note: 'Unlocking it again hides the cause, and any failed logins by someone else.',
      cites: ['OAS-1007', 'OAS-1000'],
    }),

    askDisabled: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your administrator can look into why the account is disabled',
      lead: 'A disabled account isn’t the same as a locked one. An administrator has to look into it.',
      problem: endedWith('A login fails', '1009 (STAT_DISABLED)', 'The user account is disabled'),
      asks: [
        'Check whether an administrator has disabled this user account on purpose.',
        'Check whether the corresponding Windows user account has been disabled or has expired.',
        'Decide whether the account may be used. The document gives no fix.',
      ],
      left: 'The document names these two causes and gives no fix.',
      say: 'Your account is disabled. That isn’t the same as locked. The administrator can look into why, and I’ll pass it on.',
      note: 'An account may be disabled for a good reason. Don’t promise that it’ll be enabled.',
      cites: ['OAS-1009'],
    }),

    renewStaticPassword: instruction(
      {
        text: 'Change your static password',
        lead: 'The static password for local authentication has expired. It isn’t your authenticator, and it may not be your Windows password.',
        steps: [
          {
            do: 'Change your static password where your organisation lets you change it.',
            also: 'We don’t know where that’s for you. If you don’t either, choose “I can’t do this”.',
          },
          { do: 'Log in with the new static password.' },
        ],
        say: 'Your static password has expired. Do you know where you can change it in your organisation? Then please do so, and log in with the new one. Don’t tell me either of them.',
        listenFor: ['changed it', 'I don’t know where', 'it does not take the new one'],
        note: 'The document says only that the password has expired. Where it’s changed depends on the organisation.',
        cites: ['OAS-1026'],
      },
      {
        worked: to('staticPasswordRenewed', 'It worked', {
          hint: 'I’m logged in with the new one.',
          caller: ['New one set, and I’m in.', 'It accepts the new one.'],
        }),
        failed: to('afterRenewal', 'It still fails', {
          caller: ['It didn’t accept the new one.', 'There is another error now, or the same.'],
        }),
        'already-tried': to('afterRenewal', 'I already changed it', {
          caller: ['I have a new one since today.', 'That’s done, and it fails.'],
        }),
        cannot: to('askStaticPassword', 'I can’t do this', {
          hint: 'For example, I don’t know where.',
          caller: ['Where would I do that?', 'I can’t change it, I can’t even log in.'],
        }),
      },
    ),

    afterRenewal: question(
      {
        text: 'What does the message say after the change?',
        lead: 'A rejected new password is a different problem from an expired one.',
        why: 'Each message needs a different fix.',
        say: 'What does it say now? Does it still say expired, or is it about the new password?',
        listenFor: ['still expired', 'confirmation', 'rules', 'back end'],
        note: 'If the change itself was rejected, the old password is still in place, and still expired.',
        cites: ['OAS-1026', 'OAS-1021', 'OAS-1019', 'OAS-1024', 'OAS-1122'],
      },
      {
        'still-expired': codeMeant(
          'askStaticPassword',
          'The static password has expired (the same again)',
          {
            hint: '1026',
            also: ['static-password-renewed'],
            caller: ['Still expired.', 'The same long sentence.'],
          },
        ),
        'back-end-password': codeMeant(
          'renewBackEndPassword',
          'The password at the back end has expired',
          {
            meaning: 'Back-end authentication reported that the password has expired',
            hint: '1021',
            caller: ['Now the back end says expired.', 'Now it’s the Windows one.'],
          },
        ),
        confirmation: codeMeant('confirmNewPassword', 'The new password confirmation failed', {
          hint: '1019',
          caller: ['It says I didn’t confirm it correctly.', 'The two didn’t match.'],
        }),
        'server-rules': codeMeant(
          'followServerRules',
          'It doesn’t meet the password complexity rules',
          {
            meaning: 'The static password does not meet the password complexity rules',
            hint: '1024',
            caller: ['Not complex enough.', 'The rules of the policy, it says.'],
          },
        ),
        'back-end-rules': codeMeant(
          'followBackEndRules',
          'It doesn’t comply with the strength rules of the back end',
          {
            meaning: 'The password does not comply with the strength rules of the back end',
            hint: '1122',
            caller: ['The back end finds it too weak.', 'Strength rules.'],
          },
        ),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          hint: 'Or it says something else.',
          caller: ['Don’t know. It’s an error.', 'I can’t find the message any more.'],
        }),
      },
    ),

    staticPasswordRenewed: resolution({
      text: 'Fixed. Your new static password works.',
      lead: 'You’re logged in with the new static password.',
      wrong: 'The static password for local authentication had expired.',
      fixed: 'Changing the static password.',
      say: answered(
        'renewStaticPassword/worked',
        'Good, the new password works. Use only the new one from now on.',
      ),
      note: 'The code names the static password, not the account or the authenticator.',
      cites: ['OAS-1026'],
    }),

    askStaticPassword: escalation({
      to: 'administrator',
      operation: 'reset',
      text: 'Your administrator can help with a new static password',
      lead: 'The message says that your static password has expired. Your administrator can have it renewed.',
      problem: endedWith(
        'A login fails',
        '1026 (STAT_PASSWORD_EXPIRED)',
        'The static password for local authentication in mode DIGIPASS or Password has expired',
        {
          fact: 'static-password-renewed',
          text: 'According to the user, it was renewed, and the message is the same.',
          otherwise: 'The user cannot change it.',
        },
        ['renewStaticPassword/cannot', 'afterRenewal/still-expired'],
      ),
      asks: [
        when(
          'static-password-renewed',
          'Check whether the static password of this user is still expired, and have it renewed if it is.',
        ),
        unless('static-password-renewed', 'Have the static password of this user renewed.'),
        'Tell the user where the static password is changed in your organisation.',
      ],
      left: 'Logging in with the renewed static password. The document does not say how it is renewed.',
      say: 'Then the administrator needs to help with a new password. I’ll pass it on. Please don’t tell me any password.',
      note: 'A new password for someone on the phone is a protected operation.',
      cites: ['OAS-1026'],
    }),

    renewBackEndPassword: instruction(
      {
        text: 'Change your password at the back end',
        lead: 'You entered the correct password, but it has expired where it’s kept, for example in Windows.',
        steps: [
          {
            do: 'Change this password where your organisation lets you change it.',
            also: 'If it’s your Windows password, that’s where you change your Windows password.',
          },
          { do: 'Log in with the new password.' },
        ],
        say: 'Your password was correct, but it has expired at the back end, for example in Windows. Please change it there, and log in with the new one. Don’t tell me either of them.',
        listenFor: ['changed it', 'I can’t log in to Windows either', 'it refuses the new one'],
        note: 'Callers may think they mistyped. They didn’t: the document says the password was correct.',
        cites: ['OAS-1021'],
      },
      {
        worked: to('backEndPasswordRenewed', 'It worked', {
          hint: 'I’m logged in with the new one.',
          caller: ['Changed it in Windows, and it works.', 'I’m in again.'],
        }),
        failed: to('afterBackEndRenewal', 'It still fails', {
          caller: ['It still complains.', 'I have a new one, but it doesn’t help.'],
        }),
        'already-tried': to('afterBackEndRenewal', 'I already changed it', {
          caller: ['I did that yesterday.', 'It’s brand new.'],
        }),
        cannot: to('askBackEndPassword', 'I can’t do this', {
          hint: 'For example, I can’t get in anywhere.',
          caller: ['I can’t change it from home.', 'What is my back end?'],
        }),
      },
    ),

    afterBackEndRenewal: question(
      {
        text: 'What does the message say with the new password?',
        lead: 'The back end has rules for new passwords, and its own message for them.',
        why: 'If the new password was rejected, the old one is still in place.',
        say: 'What does it say now: still expired, or something about strength rules?',
        listenFor: ['still expired', 'strength rules of the back end'],
        note: 'These are two different problems: the change was rejected, or the server still reports the old password.',
        cites: ['OAS-1021', 'OAS-1122'],
      },
      {
        'still-expired': codeMeant(
          'askBackEndPassword',
          'The password at the back end has expired (the same again)',
          {
            meaning: 'Back-end authentication reported that the password has expired',
            hint: '1021',
            also: ['back-end-password-renewed'],
            caller: ['The very same.', 'Back end, expired, as before.'],
          },
        ),
        'back-end-rules': codeMeant(
          'followBackEndRules',
          'It doesn’t comply with the strength rules of the back end',
          {
            meaning: 'The password does not comply with the strength rules of the back end',
            hint: '1122',
            caller: ['Now it says too weak.', 'Some strength rules.'],
          },
        ),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          hint: 'Or it says something else.',
          caller: ['It went too fast.', 'A different text, I can’t say which.'],
        }),
      },
    ),

    backEndPasswordRenewed: resolution({
      text: 'Fixed. Your back-end password is renewed.',
      lead: 'You’re logged in with the new password.',
      wrong: 'The password was correct, but it had expired at the back end.',
      fixed: 'Changing the password at the back end.',
      say: 'Good, the new password works. The old one was correct; it had just expired.',
      note: 'The back end is the owner of this password. OneSpan Authentication Server only reports it.',
      cites: ['OAS-1021'],
    }),

    askBackEndPassword: escalation({
      to: 'administrator',
      operation: 'reset',
      text: 'Your administrator can have the back-end password renewed',
      lead: 'The message says that your password has expired at the back end, for example in Windows. Your administrator can have it renewed there.',
      problem: endedWith(
        'Back-end authentication (for example Windows) failed',
        '1021 (STAT_BACKEND_PWD_EXPIRED)',
        'Back-end authentication reported that the password has expired',
        {
          fact: 'back-end-password-renewed',
          text: 'The code means that the password was correct. According to the user, the password was renewed, and the message is the same.',
          otherwise: 'The code means that the password was correct. The user cannot change it.',
        },
        ['renewBackEndPassword/cannot', 'afterBackEndRenewal/still-expired'],
      ),
      asks: [
        'Check at the back end whether the password of this user is still expired.',
        'If it is, have the password renewed at the back end.',
      ],
      left: 'Logging in with the renewed password. The document does not say how it is renewed.',
      say: 'Then someone has to renew your password at the back end. I’ll pass it on. Please don’t tell me any password.',
      note: 'The OneSpan Authentication Server isn’t the owner of this password. Hand over to whoever is.',
      cites: ['OAS-1021'],
    }),

    askAuthenticatorExpired: escalation({
      to: 'administrator',
      operation: 'replace',
      text: 'Your administrator can check the authenticator',
      lead: [
        when(
          'status-code-meant',
          'The message says that the authenticator has expired, not your password. Your administrator needs to look at it. Have the exact message and your authenticator ready.',
        ),
        'The authenticator has expired, not your password. Your administrator needs to look at it. Have the code 1025 and your authenticator ready.',
      ],
      problem: endedWith(
        'A login fails',
        '1025 (STAT_DIGIPASS_EXPIRED)',
        'The authenticator has expired',
      ),
      asks: [
        'Check which authenticator this user logged in with, and whether it has expired.',
        'Decide how this user can log in. The document gives no fix.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'It’s the authenticator that has expired, not your password. I don’t have a fix for that, but the administrator can check it. I’ll pass it on.',
      note: 'Don’t send the caller to change a password. A new authenticator is a protected operation, and the document doesn’t even name it.',
      cites: ['OAS-1025'],
    }),

    useAuthenticator: instruction(
      {
        text: 'Log in with your authenticator',
        lead: 'A static password isn’t enough here. The server is set to **Digipass Only**.',
        steps: [
          { do: 'Take your authenticator.' },
          {
            do: 'Log in with it, for example with a one-time password from it.',
            also: 'Don’t use the static password.',
          },
        ],
        say: 'Here the password alone isn’t enough. Please log in with your authenticator, for example with a one-time password from it. Don’t read it to me.',
        listenFor: ['it works with the authenticator', 'I have none', 'the same message'],
        note: 'The code doesn’t say the password is wrong: the setting asks for the authenticator instead. Code 1014 looks similar, but there a grace period has ended.',
        cites: ['OAS-1033', 'OAS-1014'],
      },
      {
        worked: to('authenticatorUsed', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['With the Digipass it works.', 'Ah, that one. I’m in.'],
        }),
        failed: to('afterAuthenticator', 'It still fails', {
          caller: ['It won’t accept that either.', 'No luck with the authenticator.'],
        }),
        'already-tried': to('afterAuthenticator', 'I already use it', {
          caller: ['I did use it.', 'That’s what I do all the time.'],
        }),
        cannot: to('askNoAuthenticator', 'I can’t do this', {
          hint: 'For example, I have no authenticator.',
          caller: ['Nobody ever gave me one.', 'I have left it at home.'],
        }),
      },
    ),

    afterAuthenticator: question(
      {
        text: 'What does the server say with the authenticator?',
        lead: 'The same message points to a setting. A different one may be about the one-time password.',
        why: 'There is a separate guide for a rejected one-time password.',
        say: 'What’s the message now: still that an authenticator must be used, or something about the one-time password?',
        listenFor: ['must be used', 'one-time password incorrect', 'already used'],
        note: 'The same code again says that the server still saw a static password.',
        cites: ['OAS-1033', 'OAS-1012', 'OAS-1008'],
      },
      {
        'same-again': codeMeant(
          'askDigipassOnly',
          'An authenticator must be used (the same again)',
          {
            hint: '1033',
            caller: ['It still wants the authenticator. I’m using it.', 'The same.'],
          },
        ),
        'one-time-password': codeMeant('oneTimePassword', 'The one-time password was incorrect', {
          hint: '1012',
          caller: ['It says the one-time password is wrong.', 'Now the OTP is incorrect.'],
        }),
        'already-used': codeMeant(
          'oneTimePasswordUsed',
          'The one-time password has already been used',
          {
            hint: '1008',
            caller: ['Already used, it says.', 'That I had used that one before.'],
          },
        ),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          hint: 'Or it says something else.',
          caller: ['I can’t say.', 'Something new.'],
        }),
      },
    ),

    oneTimePasswordUsed: goOn('one-time-passwords', { with: ['1008'], cites: ['OAS-1008'] }),

    authenticatorUsed: resolution({
      text: 'Fixed. You’re logged in with your authenticator.',
      lead: 'Use your authenticator for this login from now on.',
      wrong: [
        when(
          'status-code-meant',
          answered(
            'useAuthenticator/worked',
            'A static password was tried. By its meaning, the message is that of status code 1033: the effective **Local Authentication** setting is **Digipass Only**.',
          ),
        ),
        answered(
          'useAuthenticator/worked',
          'The effective **Local Authentication** setting is **Digipass Only**, and a static password was tried.',
        ),
      ],
      fixed: 'Logging in with the authenticator.',
      say: 'Good, you’re in. Always use the authenticator for this login.',
      note: 'The code names the setting, not the password.',
      cites: ['OAS-1033'],
    }),

    askNoAuthenticator: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Ask your administrator about an authenticator',
      lead: answered(
        'useAuthenticator/cannot',
        'This login works only with an authenticator, and you can’t use one.',
      ),
      problem: endedWith(
        'A login with a static password fails',
        '1033 (STAT_DIGIPASS_MUST_BE_USED)',
        'An authenticator must be used',
        'The user says that they cannot use one.',
      ),
      asks: [
        'Check whether an authenticator is assigned to this user, and whether the user has it.',
        'Check the effective **Local Authentication** setting: it is **Digipass Only** in the policy, unless the user account overrides the policy.',
        'Decide how this user is meant to log in.',
      ],
      left: 'Logging in with an authenticator, once the user can use one.',
      say: 'You can’t log in here without an authenticator. I’ll ask the administrator how you’re meant to log in.',
      note: 'Changing the setting for one user takes the second factor away. Only the administrator can decide that.',
      cites: ['OAS-1033'],
    }),

    askDigipassOnly: escalation({
      to: 'administrator',
      text: answered(
        'afterAuthenticator/same-again',
        'Your administrator can check the setting Digipass Only',
      ),
      lead: answered(
        'afterAuthenticator/same-again',
        'You used your authenticator, and the server still asks for one.',
      ),
      problem: endedWith(
        'A login keeps failing',
        '1033 (STAT_DIGIPASS_MUST_BE_USED)',
        'An authenticator must be used',
        'The user says that the authenticator was used.',
        ['afterAuthenticator/same-again'],
      ),
      asks: [
        answered(
          'afterAuthenticator/same-again',
          'Read the status code and its message for this login in the audit and trace messages: 1033 means that a static password was tried.',
        ),
        'Check the effective **Local Authentication** setting: the policy’s, unless the user account overrides the policy.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'The server’s message means that a static password was used. I’ll pass on that you used the authenticator, and the administrator will check the setting.',
      note: 'Ask which field the one-time password was typed into, never what it was.',
      cites: ['OAS-1033', 'OAS-1000'],
    }),

    confirmNewPassword: instruction(
      {
        text: 'Enter the new password twice, exactly the same',
        lead: 'The new password and its confirmation weren’t the same.',
        steps: [
          { do: 'Start the password change again.' },
          { do: 'Enter the new password slowly.', also: 'Check for capital letters.' },
          { do: 'Enter exactly the same password where it has to be confirmed.' },
        ],
        say: 'Please start the change again, and enter the new password twice, slowly and exactly the same. Don’t tell me the password.',
        listenFor: ['it took it', 'the same again', 'now it says too weak'],
        note: 'Look for a typing mistake in one of the two fields.',
        cites: ['OAS-1019'],
      },
      {
        worked: to('passwordConfirmed', 'It worked', {
          hint: 'My password is changed.',
          caller: ['Accepted.', 'Okay, I had a typo in there.'],
        }),
        failed: to('afterConfirmation', 'It still fails', {
          caller: ['No, not accepted.', 'It still finds something wrong.'],
        }),
        'already-tried': to('afterConfirmation', 'I already tried this', {
          caller: ['I’ve typed it ten times, always the same.', 'Very carefully, yes.'],
        }),
        cannot: to('askConfirmation', 'I can’t do this', {
          hint: 'For example, I can’t find the password change.',
          caller: ['I can’t get back to that page.', 'There is only one field.'],
        }),
      },
    ),

    afterConfirmation: question(
      {
        text: 'What does the message say about the confirmed password?',
        lead: 'It may be about the confirmation again, or about the rules for passwords.',
        why: 'If the password breaks a rule, careful typing won’t help.',
        say: 'What’s the message now: the confirmation again, or rules?',
        listenFor: ['confirmation', 'complexity rules', 'back end'],
        note: 'Who can help depends on whose rules they are: the server’s or the back end’s.',
        cites: ['OAS-1019', 'OAS-1024', 'OAS-1122'],
      },
      {
        'same-again': codeMeant(
          'askConfirmation',
          'The new password confirmation failed (the same again)',
          {
            hint: '1019',
            also: ['confirmation-repeated'],
            caller: ['Confirmation. Again.', 'It says they’re different, but they aren’t.'],
          },
        ),
        'server-rules': codeMeant(
          'followServerRules',
          'It doesn’t meet the password complexity rules',
          {
            meaning: 'The static password does not meet the password complexity rules',
            hint: '1024',
            caller: ['Now it isn’t complex enough.', 'Rules, policy settings.'],
          },
        ),
        'back-end-rules': codeMeant(
          'followBackEndRules',
          'It doesn’t comply with the strength rules of the back end',
          {
            meaning: 'The password does not comply with the strength rules of the back end',
            hint: '1122',
            caller: ['The back end doesn’t like it.', 'Too weak for the back end.'],
          },
        ),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          hint: 'Or it says something else.',
          caller: ['I clicked it away.', 'I don’t understand the message.'],
        }),
      },
    ),

    passwordConfirmed: resolution({
      text: 'Fixed. Your password is changed.',
      lead: 'Use the new password from now on.',
      wrong: answered('confirmNewPassword/worked', 'The new password wasn’t confirmed correctly.'),
      fixed: 'Entering the new password and its confirmation exactly the same.',
      say: 'Good, the new password is set.',
      note: 'This code is about the confirmation, not about the rules for passwords.',
      cites: ['OAS-1019'],
    }),

    askConfirmation: escalation({
      to: 'administrator',
      text: 'Your administrator can look into the password change',
      lead: answered(
        ['confirmNewPassword/cannot', 'afterConfirmation/same-again'],
        'The new password couldn’t be confirmed. Your administrator can look into how it’s changed.',
      ),
      problem: endedWith(
        'A password change fails',
        '1019 (STAT_CONFIRM_PASSWORD_MISMATCH)',
        'The new password confirmation failed',
        {
          fact: 'confirmation-repeated',
          text: 'According to the user, it was confirmed again, with the same message.',
          otherwise: 'The user cannot confirm it.',
        },
        ['confirmNewPassword/cannot', 'afterConfirmation/same-again'],
      ),
      asks: [
        'Check how the user changes the password, and whether the new password is asked for twice.',
        'Read the status code and its message for the newest attempt in the audit and trace messages.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'I’ll ask the administrator to look at the password change. Please keep the password to yourself.',
      note: 'The document gives one cause: the confirmation wasn’t correct. Pass on where the password was changed.',
      cites: ['OAS-1019', 'OAS-1000'],
    }),

    followServerRules: instruction(
      {
        text: 'Choose a password that follows the server’s rules',
        lead: 'The new static password breaks a rule of OneSpan Authentication Server. The message doesn’t say which one.',
        steps: [
          { do: 'Check the length: it must be neither too short nor too long.' },
          { do: 'Use enough different characters.' },
          { do: 'Don’t reuse a recent password.' },
          {
            do: 'Follow any other rules you were given.',
            also: 'If nobody told you the rules, choose “I can’t do this”.',
          },
          { do: 'Set the new password again.' },
        ],
        say: 'The new password breaks a rule. Check four things: the length, enough different characters, not one you’ve used recently, and any other rule you were given. Don’t tell me the password.',
        listenFor: ['it took the new one', 'nobody told me the rules', 'refused again'],
        note: 'These are the rules of the OneSpan policy. Code 1122 lists the same four, but there they belong to the back end.',
        cites: ['OAS-1024'],
      },
      {
        worked: to('serverRulesMet', 'It worked', {
          hint: 'The new password is accepted.',
          caller: ['It accepted a longer one.', 'Okay, that one is fine.'],
        }),
        'another-message': to('askForCode', 'It’s rejected with a different message', {
          isOther: true,
          knows: ['new-message-unread'],
          caller: ['Now it says something else.', 'A different message this time.'],
        }),
        failed: to('askServerRules', 'It’s rejected with the same message', {
          caller: ['It doesn’t like that one either.', 'No, complexity again.'],
        }),
        'already-tried': to('askServerRules', 'I already tried several', {
          caller: ['That was my fifth password.', 'I tried long ones, short ones, all of them.'],
        }),
        cannot: to('askServerRules', 'I can’t do this', {
          hint: 'For example, I don’t know the rules.',
          caller: ['What are the rules?', 'How long does it have to be, then?'],
        }),
      },
    ),

    serverRulesMet: resolution({
      text: 'Fixed. The server accepts your new password.',
      lead: 'Use the new static password from now on.',
      wrong: answered(
        'followServerRules/worked',
        'The new static password didn’t meet the password complexity rules of OneSpan Authentication Server.',
      ),
      fixed: 'A password that meets the rules.',
      say: 'Good, the new password is accepted.',
      note: 'If many people get stuck here, someone should tell them the rules. Pass that on.',
      cites: ['OAS-1024'],
    }),

    askServerRules: escalation({
      to: 'administrator',
      text: 'Your administrator can tell you the server’s rules',
      lead: 'The rules are set in the OneSpan Authentication Server policy. Your administrator can tell you what they are.',
      problem: endedWith(
        'A new static password is rejected',
        '1024 (STAT_PASSWORD_FAIL_STRENGTH_CHECK)',
        'The static password does not meet the password complexity rules. Verify your OneSpan Authentication Server policy settings',
      ),
      asks: [
        'Verify the OneSpan Authentication Server policy settings for passwords.',
        'Tell the user the rules: length, number of unique characters, how recently a password may have been used, and any other requirement.',
      ],
      left: 'Choosing a password that meets these rules.',
      say: 'The administrator can tell you the exact rules. I’ll ask for them. Please keep the password to yourself.',
      note: 'The message itself says to verify the policy settings. That’s for the administrator, not for the user.',
      cites: ['OAS-1024'],
    }),

    followBackEndRules: instruction(
      {
        text: 'Choose a password that follows the back end’s rules',
        lead: 'The new password breaks a rule of the back end. These aren’t the rules of OneSpan Authentication Server.',
        steps: [
          { do: 'Check its length: the back end may find it too short or too long.' },
          { do: 'Use enough different characters.' },
          { do: 'Don’t reuse a recent password.' },
          {
            do: 'Follow any other rules the back end has for passwords.',
            also: 'If nobody told you these rules, choose “I can’t do this”.',
          },
          { do: 'Set the new password again.' },
        ],
        say: 'The back end has its own rules for passwords. Check four things: the length, enough different characters, not one you’ve used recently, and any other rule. Don’t tell me the password.',
        listenFor: ['it took the new one', 'which rules', 'refused again'],
        note: 'The same four points as for code 1024, but the rules belong to the back end. Don’t have the OneSpan policy changed for this.',
        cites: ['OAS-1122'],
      },
      {
        worked: to('backEndRulesMet', 'It worked', {
          hint: 'The new password is accepted.',
          caller: ['Now it’s strong enough.', 'Yes, accepted.'],
        }),
        'another-message': to('askForCode', 'It’s rejected with a different message', {
          isOther: true,
          knows: ['new-message-unread'],
          caller: ['That’s a new message.', 'Now it complains about something different.'],
        }),
        failed: to('askBackEndRules', 'It’s rejected with the same message', {
          caller: ['Strength rules, again.', 'It won’t have that one either.'],
        }),
        'already-tried': to('askBackEndRules', 'I already tried several', {
          caller: ['I have no more ideas for passwords.', 'I tried everything I can think of.'],
        }),
        cannot: to('askBackEndRules', 'I can’t do this', {
          hint: 'For example, I don’t know the rules.',
          caller: ['Nobody told me any rules.', 'Whose rules are these?'],
        }),
      },
    ),

    backEndRulesMet: resolution({
      text: 'Fixed. The back end accepts your new password.',
      lead: 'Use the new password from now on.',
      wrong: answered(
        'followBackEndRules/worked',
        'The new password didn’t comply with the strength rules of the back end.',
      ),
      fixed: 'A password that complies with the rules of the back end.',
      say: 'Good, the back end has accepted the new password.',
      note: 'The rules were those of the back end. Nothing had to change on OneSpan Authentication Server.',
      cites: ['OAS-1122'],
    }),

    askBackEndRules: escalation({
      to: 'back-end-team',
      text: 'The back-end team can tell you its rules',
      lead: 'The rules belong to the back end. Its team can tell you what they are.',
      problem: endedWith(
        'A new password is rejected',
        '1122 (STAT_BACKEND_PASSWORD_FAIL_STRENGTH_CHECK)',
        'The password does not comply with the strength rules of the back end',
      ),
      asks: [
        'Tell the user the password rules of the back end: length, number of unique characters, how recently a password may have been used, and any other requirement.',
        'Check which of these rules the new password breaks, without asking for the password.',
      ],
      left: 'Choosing a password that complies with these rules.',
      say: 'These rules belong to the back end. I’ll ask its team what they are. Please keep the password to yourself.',
      note: 'Hand this to the back-end team. The rules are the back end’s, not those of the OneSpan policy.',
      cites: ['OAS-1122'],
    }),

    canEnableAutolearn: canYouChange(
      {
        text: 'Can you change settings on OneSpan Authentication Server?',
        lead: 'A stored password was supposed to be updated. That’s only possible while password autolearn is enabled.',
        cites: ['OAS-1037'],
      },
      { yes: 'enableAutolearn', no: 'askAutolearn' },
    ),

    enableAutolearn: instruction(
      {
        text: 'Enable password autolearn',
        lead: 'While it’s disabled, the requested update of a stored password isn’t permitted.',
        steps: [
          {
            do: 'Check that password autolearn is meant to be enabled here.',
            also: 'It may be off on purpose. Then choose “I can’t do this”.',
          },
          { do: 'Enable password autolearn.' },
          { do: 'Have the update of the stored password requested again.' },
        ],
        say: 'Password autolearn is off. If it’s meant to be on, please enable it, and then request the update again.',
        listenFor: ['the update went through', 'off on purpose', 'the same code'],
        note: 'The document doesn’t say where the setting is. Don’t name a menu.',
        cites: ['OAS-1037'],
      },
      {
        worked: to('autolearnEnabled', 'It worked', {
          hint: 'The stored password is updated.',
          caller: ['It’s on now, and the update went through.', 'Okay, that was all.'],
        }),
        failed: to('askAutolearnAgain', 'It’s still refused', {
          caller: ['It’s on, but I get the same.', 'No change.'],
        }),
        'already-tried': to('askAutolearnAgain', 'It’s already enabled', {
          caller: ['But it’s enabled.', 'I switched that on last week.'],
        }),
        cannot: to('askAutolearn', 'I can’t do this', {
          hint: 'For example, it may be off on purpose.',
          caller: ['I don’t know if I should.', 'I can’t find it.'],
        }),
      },
    ),

    autolearnEnabled: resolution({
      text: 'Fixed. The stored password can be updated.',
      lead: 'Password autolearn is enabled, and the update has been processed.',
      wrong: 'Password autolearn was disabled, so an update of a stored password wasn’t permitted.',
      fixed: 'Enabling password autolearn.',
      say: 'Good, autolearn is on, and the update went through.',
      note: 'The code names a setting, not anything the user did.',
      cites: ['OAS-1037'],
    }),

    askAutolearn: escalation({
      to: 'administrator',
      text: 'Your administrator decides about password autolearn',
      lead: 'A setting on the server stops the update of your stored password. The message isn’t about anything on your side.',
      problem: endedWith(
        'An update of a stored password is refused',
        '1037 (STAT_AUTOLEARN_DISABLED)',
        'Password Autolearn is disabled',
      ),
      asks: [
        'Check whether password autolearn is meant to be disabled here.',
        'If not, enable password autolearn. It must be enabled for the update to be processed.',
      ],
      left: 'Requesting the update again, when password autolearn is enabled.',
      say: 'Because of a setting, the server won’t accept a new stored password. I’ll ask the administrator about it.',
      note: 'It may be off on purpose. Ask for a decision, not for it to be switched on.',
      cites: ['OAS-1037'],
    }),

    askAutolearnAgain: escalation({
      to: 'administrator',
      text: answered(
        ['enableAutolearn/failed', 'enableAutolearn/already-tried'],
        'Ask someone to check the autolearn setting again',
      ),
      lead: answered(
        ['enableAutolearn/failed', 'enableAutolearn/already-tried'],
        'Password autolearn is enabled, and the update is still refused.',
      ),
      problem: endedWith(
        'An update of a stored password was refused',
        '1037 (STAT_AUTOLEARN_DISABLED)',
        'Password Autolearn is disabled',
        'Password autolearn is enabled now, and the update is still refused.',
        ['enableAutolearn/failed', 'enableAutolearn/already-tried'],
      ),
      asks: [
        'Check whether the setting that was checked is the one that applies to this request.',
        'Read the status code of the newest attempt in the audit and trace messages.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'Then someone should check which setting really applies. I’ll write down what we found.',
      note: 'The code says that it’s disabled for this request. The setting that was checked may not be the one that applies.',
      cites: ['OAS-1037', 'OAS-1000'],
    }),

    askEncryptedPassword: escalation({
      to: 'administrator',
      text: 'Your administrator needs to look into this password error',
      lead: [
        when(
          'status-code-meant',
          'We have nothing about this beyond the message. Give them the exact message and the time it appeared.',
        ),
        'We have nothing about this code beyond its message. Give them the code 1070 and the time it appeared.',
      ],
      problem: endedWith(
        'Processing a changed static password fails',
        '1070 (STAT_CHANGE_ENCRYPTED_PASSWORD)',
        'Error while process changed encrypted static password',
      ),
      asks: [
        'Read the audit and trace messages of this password change.',
        'Find out whether the old or the new password is valid now. The document gives neither a cause nor a fix.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'I don’t have a fix for this code. I’ll pass it to the administrator with the exact message.',
      note: 'Don’t tell the caller to try other passwords: the message doesn’t say there is anything wrong with the password.',
      cites: ['OAS-1070', 'OAS-1000'],
    }),

    ...askForCode('A login or a password change on OneSpan Authentication Server fails.'),
  },
);

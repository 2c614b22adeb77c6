/** The grace period is over, or a Virtual Mobile Authenticator does not deliver (OAS-1014, 1015, 1017, 1018). */
import {
  answered,
  escalation,
  goOn,
  guide,
  instruction,
  question,
  resolution,
  to,
} from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const gracePeriodAndVirtualAuthenticator = guide(
  'grace-period-and-virtual-authenticator',
  {
    product: 'onespan-server',
    title: 'My password alone no longer works, or I don’t get the one-time password on my mobile',
    summary:
      'Grace period over, or a problem with Virtual Mobile Authenticator. Codes 1014, 1015, 1017, 1018.',
    symptoms: [
      'grace period expired',
      'grace period over',
      'grace peroid',
      'password worked until yesterday',
      'have no authenticator yet',
      'virtual mobile authenticator',
      'virtual digipass',
      'backup virtual authenticator',
      'backup one-time password not allowed',
      'uses remaining',
      'enabled until',
      'no mobile number',
      'no text message with the one-time password',
      'OTP not delivered',
      'second stage password missing',
      'BVDP',
      'VDP',
      'MDC',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. One code means that a time limit has passed; the others are about Virtual Mobile Authenticator.',
        why: 'Each of them needs something different, and most of them need the administrator.',
        say: 'Which status code is there? Or what does the message say? Please don’t read me a one-time password.',
        do: 'If you can read the audit or trace messages of the server, look for this login there.',
        listenFor: ['grace period', 'backup is not allowed', 'mobile number', 'no password'],
        note: 'Ask which kind of login the caller tried: with the static password, with the backup, or with a Virtual Mobile Authenticator.',
        cites: ['OAS-1014', 'OAS-1015', 'OAS-1017', 'OAS-1018'],
      },
      {
        '1014': codeRead('haveAuthenticator', '1014: The authenticator grace period has expired', {
          hint: 'STAT_GRACE_PERIOD_EXPIRED',
          caller: [
            'My password worked last week. Now it says grace period.',
            'Ten fourteen, some period is over.',
          ],
        }),
        '1015': codeRead(
          'canRaiseLimits',
          '1015: Backup Virtual Mobile Authenticator is not allowed',
          {
            hint: 'STAT_BVDP_NOT_ALLOWED',
            caller: [
              'I wanted the backup one, and I’m not allowed.',
              'Ten fifteen, it refuses the backup.',
            ],
          },
        ),
        '1017': codeRead(
          'canChangeNumber',
          '1017: The user account has no mobile number for Virtual Mobile Authenticator',
          {
            hint: 'STAT_INVALID_MDC_SETTINGS, also STAT_INVALID_VDP_SETTINGS',
            caller: [
              'It says I have no mobile number. I’m calling you from it.',
              'Ten seventeen. I never get a message.',
            ],
          },
        ),
        '1018': codeRead(
          'enterPassword',
          '1018: No password was supplied for a Virtual Mobile Authenticator login',
          {
            hint: 'STAT_VDP_PASSWORD_MISSING',
            caller: [
              'It says that a password was missing. I entered the number, though.',
              'Ten eighteen, no password supplied.',
            ],
          },
        ),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['It’s none of those four.', 'I have a different number here.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1033', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It stopped working, that’s all.', 'I wait and wait, and I don’t get anything.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whatAbout' }),

    whatAbout: question(
      {
        text: 'What’s the message about?',
        lead: 'It doesn’t have to match word for word. If you have no message, say that you’re not sure.',
        why: 'The words of the message can stand in for the number.',
        say: 'What does the message say, in your own words?',
        listenFor: ['grace period', 'backup', 'mobile number', 'password missing'],
        note: 'A one-time password that doesn’t arrive has no message of its own here. Then the code has to be read on the server.',
        cites: ['OAS-1014', 'OAS-1015', 'OAS-1017', 'OAS-1018'],
      },
      {
        'grace-period': codeMeant('haveAuthenticator', 'The grace period has expired', {
          meaning: 'The authenticator grace period has expired',
          caller: ['Grace period, yes.', 'That I’ve had enough time.'],
        }),
        backup: codeMeant('canRaiseLimits', 'The backup isn’t allowed', {
          meaning: 'Backup Virtual Mobile Authenticator is not allowed',
          caller: ['I’m not allowed to use the backup.', 'Backup Virtual something, not allowed.'],
        }),
        'mobile-number': codeMeant('canChangeNumber', 'The user account has no mobile number', {
          meaning: 'The user account has no mobile number for Virtual Mobile Authenticator',
          caller: ['That my number is missing.', 'It doesn’t know my mobile.'],
        }),
        password: codeMeant('enterPassword', 'No password was supplied', {
          meaning: 'No password was supplied for a Virtual Mobile Authenticator login',
          caller: ['Password missing.', 'I left something empty, I think.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['I see no message.', 'It was in English, and quite long.'],
        }),
      },
    ),

    haveAuthenticator: question(
      {
        text: 'Do you have your authenticator?',
        lead: 'The static password on its own was enough for a while, but that time is over. From now on, this login needs the authenticator.',
        why: 'With the authenticator, you can log in right away. Without it, an administrator has to give you more time.',
        say: 'The password alone isn’t enough any more. Do you already have your authenticator?',
        listenFor: ['I have it here', 'I never got one', 'what is that'],
        note: 'It’s the grace period that has expired. Code 1025 is the one for an expired authenticator.',
        cites: ['OAS-1014', 'OAS-1025'],
      },
      {
        yes: to('useAuthenticator', 'Yes, I have it', {
          caller: ['Yes, it’s in the drawer.', 'I have it, but I never used it.'],
        }),
        no: to('canExtend', 'No, not yet', {
          caller: ['It’s on its way, they told me.', 'Nobody has given me anything.'],
        }),
        'not-sure': to('askWhetherAuthenticator', 'I’m not sure', {
          hint: 'Your administrator can tell you whether you have one.',
          caller: ['What does it look like?', 'I got something once. No idea what it was.'],
        }),
      },
    ),

    useAuthenticator: instruction(
      {
        text: 'Log in with your authenticator',
        lead: 'The static password alone is no longer accepted for this login.',
        steps: [
          { do: 'Take your authenticator.' },
          {
            do: 'Log in with it, for example with a one-time password from it.',
            also: 'Don’t use the static password.',
          },
        ],
        say: 'Please log in with your authenticator now, for example with a one-time password from it. Don’t read it to me.',
        listenFor: ['it works', 'the same message', 'the one-time password is wrong'],
        note: 'This may be the first time they use the authenticator. Give them time.',
        cites: ['OAS-1014'],
      },
      {
        worked: to('authenticatorUsed', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['It works with that thing.', 'Oh, that’s easy. I’m in.'],
        }),
        failed: to('afterAuthenticator', 'It still fails', {
          caller: ['It won’t accept it.', 'An error again, I’m afraid.'],
        }),
        'already-tried': to('afterAuthenticator', 'I already use it', {
          caller: ['I did it with the authenticator.', 'I tried that before, no success.'],
        }),
        cannot: to('whyNotUsed', 'I can’t do this', {
          hint: 'For example, I don’t have it after all.',
          caller: ['It isn’t where I thought.', 'That isn’t an authenticator, that’s my old one.'],
        }),
      },
    ),

    whyNotUsed: question(
      {
        text: 'Why can’t you use your authenticator?',
        lead: 'More time with the static password is meant for people who haven’t received an authenticator yet.',
        why: 'If an authenticator is lost, someone else may have it. More time isn’t the answer then.',
        say: 'What’s the problem: haven’t you received one yet, is it lost or broken, or aren’t you sure how to use it?',
        listenFor: ['never got one', 'lost', 'broken', 'I don’t know how'],
        note: 'The document’s “more time” is only for someone who hasn’t received it yet. If it’s lost or broken, pass it to the administrator as exactly that.',
        cites: ['OAS-1014'],
      },
      {
        'not-received': to('canExtend', 'I haven’t received one yet', {
          caller: ['I thought I had it, but that’s something else.', 'It hasn’t come yet.'],
        }),
        lost: to('askLostOrBroken', 'It’s lost, stolen or broken', {
          caller: ['I can’t find it anywhere.', 'It fell down, and the screen is dark.'],
        }),
        'how-to': to('askHowToUse', 'I don’t know how to use it', {
          caller: ['I have it here, but what do I press?', 'Nobody showed me how it works.'],
        }),
        'not-sure': to('askWhetherAuthenticator', 'I’m not sure', {
          caller: ['I don’t know if this is the right thing.', 'I have something, but what is it?'],
        }),
      },
    ),

    askLostOrBroken: escalation({
      to: 'administrator',
      operation: 'replace',
      text: 'Tell your administrator that you can’t use your authenticator',
      lead: 'If it’s lost or stolen, say so at once: someone else may have it.',
      problem: endedWith(
        'A login with the static password fails',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The user received an authenticator and says that it is lost, stolen or broken.',
      ),
      asks: [
        'Find out whether it is lost, stolen or broken. If someone else may have it, treat this as a matter for security.',
        'Decide how this user is meant to log in. The document allows more time only for a user who does not have an authenticator yet.',
      ],
      left: 'The document says nothing about an authenticator that is lost or broken.',
      say: 'Then I’ll pass on right away that you can’t use your authenticator. If it’s lost or stolen, someone needs to know that now.',
      note: 'Never extend the grace period for a lost authenticator: it would leave the account with the password alone.',
      cites: ['OAS-1014'],
    }),

    askHowToUse: escalation({
      to: 'helpdesk',
      text: 'Someone can show you how to log in with it',
      lead: 'You have the authenticator, and this login needs it. How you use it depends on the authenticator and the login page.',
      problem: endedWith(
        'A login with the static password fails',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The user has an authenticator and does not know how to use it.',
      ),
      asks: [
        'Find out which authenticator the user has.',
        'Show the user how to log in with it. The static password alone is not accepted.',
      ],
      left: 'Logging in with the authenticator.',
      say: 'Then let’s get someone to show you how to log in with it. Please don’t read me any code from it.',
      note: 'This document doesn’t explain how to use a particular authenticator.',
      cites: ['OAS-1014'],
    }),

    afterAuthenticator: question(
      {
        text: 'What does the server say with the authenticator?',
        lead: 'The same message means that the server still saw the static password.',
        why: 'There is a separate guide for a rejected one-time password.',
        say: 'What’s the message now: still the grace period, or something about the one-time password?',
        listenFor: ['grace period', 'one-time password incorrect', 'already used'],
        note: 'Ask what was typed where, never what the one-time password was.',
        cites: ['OAS-1014', 'OAS-1012', 'OAS-1008'],
      },
      {
        'same-again': codeMeant('askGraceAgain', 'The grace period has expired (the same again)', {
          meaning: 'The authenticator grace period has expired',
          hint: '1014',
          caller: ['Grace period. I did use the device.', 'The same text as before.'],
        }),
        incorrect: codeMeant('oneTimePassword', 'The one-time password was incorrect', {
          hint: '1012',
          caller: ['It says wrong one-time password.', 'Incorrect now.'],
        }),
        used: codeMeant('oneTimePasswordUsed', 'The one-time password has already been used', {
          hint: '1008',
          caller: ['Already used.', 'It thinks I had that one before.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now it’s something completely different.', 'A number again, another one.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1025', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I can’t tell.', 'It just went back to the start.'],
        }),
      },
    ),

    oneTimePassword: goOn('one-time-passwords', { with: ['1012'], cites: ['OAS-1012'] }),

    oneTimePasswordUsed: goOn('one-time-passwords', { with: ['1008'], cites: ['OAS-1008'] }),

    authenticatorUsed: resolution({
      text: 'Fixed. You’re logged in with your authenticator.',
      lead: 'Use your authenticator for this login from now on.',
      wrong: answered(
        'useAuthenticator/worked',
        'The grace period had expired, and a static password was tried.',
      ),
      fixed: 'Logging in with the authenticator.',
      say: 'Good, you’re in. From now on, always use the authenticator.',
      note: 'Nothing is broken: the grace period is over. From now on, they need the authenticator.',
      cites: ['OAS-1014'],
    }),

    canExtend: canYouChange(
      {
        text: 'Can you change authenticator records on the server?',
        lead: 'Without an authenticator you need more time. Only an administrator can allow that, in the authenticator record.',
        cites: ['OAS-1014'],
      },
      { yes: 'extendGrace', no: 'askGrace' },
    ),

    extendGrace: instruction(
      {
        operation: 'unlock',
        text: 'Give the user more time',
        lead: 'Until the new date, the user can log in with the static password alone. So be sure who is asking.',
        steps: [
          {
            do: 'Make sure that this is the right person, and that they really don’t have the authenticator yet.',
          },
          { do: 'Change the **Grace Period End** date in the user’s authenticator record.' },
          { do: 'Have the user log in once with the static password.' },
        ],
        say: 'I’m giving you more time now. Please wait, and then log in once. Use the authenticator as soon as you have it.',
        do: 'Tell the user by a known contact that the date was changed, and until when.',
        listenFor: ['it works', 'the same message', 'I have it after all'],
        note: 'More time means time without a second factor. Keep it as short as the delivery needs.',
        cites: ['OAS-1014'],
      },
      {
        worked: to('graceExtended', 'It worked', {
          hint: 'The user can log in.',
          caller: ['I’m in, thanks.', 'Yes, it lets me in again.'],
        }),
        failed: to('askGraceNotExtended', 'The login still fails', {
          caller: ['Still that grace period.', 'No, it doesn’t work yet.'],
        }),
        'already-tried': to('askGraceNotExtended', 'The date has already been changed', {
          caller: ['They gave me more time yesterday.', 'The date there is next month.'],
        }),
        cannot: to('askGrace', 'I can’t do this', {
          hint: 'For example, I can’t tell who is asking.',
          caller: ['I can’t open that record.', 'I can’t reach them for a check.'],
        }),
      },
    ),

    graceExtended: resolution({
      text: 'Fixed. You have more time.',
      lead: answered(
        'extendGrace/worked',
        'Until the new date, you can log in with the static password. After that, you need the authenticator.',
      ),
      wrong: 'The grace period had expired before the user had an authenticator.',
      fixed: 'A later **Grace Period End** date in the authenticator record.',
      remember: 'After the new date this login needs the authenticator.',
      say: 'Good, you’re in. Please start to use the authenticator as soon as you have it.',
      note: 'Make sure that someone takes care of the authenticator itself. Otherwise they’ll call again.',
      cites: ['OAS-1014'],
    }),

    askGrace: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your administrator can give you more time',
      lead: answered(
        ['canExtend/no', 'canExtend/not-sure', 'extendGrace/cannot'],
        'The static password is no longer enough, and you can’t use an authenticator yet.',
      ),
      problem: endedWith(
        'A login with the static password fails',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The user says that there is no authenticator yet.',
      ),
      asks: [
        'Check whether the authenticator has been handed out.',
        'If the user does not have it yet, allow more time: modify the **Grace Period End** date in the authenticator record.',
      ],
      left: 'Logging in with the authenticator, as soon as the user has it.',
      say: answered(
        ['canExtend/no', 'canExtend/not-sure', 'extendGrace/cannot'],
        'Only the administrator can give you more time. I’ll pass it on.',
      ),
      note: 'The document gives one option for someone without an authenticator: the date in the authenticator record.',
      cites: ['OAS-1014'],
    }),

    askGraceNotExtended: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: answered(
        ['extendGrace/failed', 'extendGrace/already-tried'],
        'Ask someone to check the new date',
      ),
      lead: answered(
        ['extendGrace/failed', 'extendGrace/already-tried'],
        'The date was changed, but the login still fails.',
      ),
      problem: endedWith(
        'A login with the static password failed',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The **Grace Period End** date in the authenticator record has been changed, and the login still fails.',
        ['extendGrace/failed', 'extendGrace/already-tried'],
      ),
      asks: [
        'Check that the **Grace Period End** date was changed in the record of the right authenticator, and is in the future.',
        'Read the status code of the newest login in the audit and trace messages: it may be another one now.',
      ],
      left: 'What the document says about the newest status code.',
      say: 'Then someone should check the date and the newest code. I’ll pass it on.',
      note: 'A user can have more than one authenticator record. Look at the right one.',
      cites: ['OAS-1014', 'OAS-1000'],
    }),

    askGraceAgain: escalation({
      to: 'administrator',
      text: 'Your administrator can look into what happened at this login',
      lead: answered(
        'afterAuthenticator/same-again',
        'You used your authenticator, and the server still says that the grace period has expired.',
      ),
      problem: endedWith(
        'A login fails again',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The user says that the authenticator was used.',
        ['afterAuthenticator/same-again'],
      ),
      asks: [
        answered(
          'afterAuthenticator/same-again',
          'Read the status code and its message for this login in the audit and trace messages: 1014 means that a static password was tried.',
        ),
        'Check which authenticator belongs to this user, and whether it is the one in the user’s hand.',
      ],
      left: 'The document says nothing more about this case.',
      say: 'The server’s message means that a static password was used. I’ll pass on that you used the authenticator.',
      note: 'Don’t ask for more time here: the user has the authenticator.',
      cites: ['OAS-1014', 'OAS-1000'],
    }),

    askWhetherAuthenticator: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your administrator can tell you whether you have one',
      lead: 'You need an authenticator for this login. Your administrator can tell you which one is yours.',
      problem: endedWith(
        'A login with the static password fails',
        '1014 (STAT_GRACE_PERIOD_EXPIRED)',
        'The authenticator grace period has expired',
        'The user does not know whether they have an authenticator.',
      ),
      asks: [
        'Check which authenticator belongs to this user, and whether it has been handed out. Tell the user what it looks like.',
        'If the user has it, it must be used to log in.',
        'If not, modify the **Grace Period End** date in the authenticator record.',
      ],
      left: 'Logging in with the authenticator, or more time from the administrator.',
      say: 'That’s fine. The administrator can check whether you have an authenticator, and which one. I’ll pass it on.',
      note: 'Callers may know it by another name: Digipass, token, app. Describe it before you pass this on.',
      cites: ['OAS-1014'],
    }),

    canRaiseLimits: canYouChange(
      {
        text: 'Can you change the limits of the backup?',
        lead: 'Normally, the backup has run out of time or uses. Only an administrator can raise these limits.',
        cites: ['OAS-1015'],
      },
      { yes: 'raiseLimits', no: 'askBackup' },
    ),

    raiseLimits: instruction(
      {
        operation: 'unlock',
        text: 'Raise the limit that has been reached',
        lead: 'There are two normal reasons. Check both before you change anything.',
        steps: [
          {
            do: 'Make sure that this is the right person, and that they’re allowed to carry on with the backup.',
          },
          {
            do: 'Look at the effective setting: the policy’s, unless the authenticator record overrides it.',
            also: 'Here the authenticator record overrides the policy, not the user account.',
          },
          {
            do: 'If it is **Yes – Time Limited**, look at the **Enabled Until** date. If it’s today or earlier, set a later one.',
            also: 'The backup is already blocked on the day itself.',
          },
          { do: 'Look at **Uses Remaining**. If it is 0, increase it.' },
          { do: 'Have the user request the backup one-time password again.' },
        ],
        say: 'I’m looking at the limits of your backup now. Please wait, and then request it again.',
        do: 'Tell the user by a known contact that the limit was raised.',
        listenFor: ['it works', 'still not allowed', 'I have my authenticator again'],
        note: 'Today’s date looks valid but isn’t. And a backup is only a backup: ask what happened to the authenticator.',
        cites: ['OAS-1015'],
      },
      {
        worked: to('limitsRaised', 'It worked', {
          hint: 'The backup can be used.',
          caller: ['Now I got one.', 'It lets me use the backup.'],
        }),
        failed: to('askBackupAgain', 'It’s still not allowed', {
          caller: ['Not allowed, as before.', 'Nothing has changed for me.'],
        }),
        'already-tried': to('askBackupAgain', 'Neither limit has been reached', {
          caller: ['There are five uses left.', 'The date is in summer.'],
        }),
        cannot: to('askBackup', 'I can’t do this', {
          hint: 'For example, I’m not allowed to raise it.',
          caller: ['That isn’t for me to decide.', 'I can’t find the record.'],
        }),
      },
    ),

    limitsRaised: resolution({
      text: answered('raiseLimits/worked', 'Fixed. The backup can be used again.'),
      lead: 'The backup is limited. Don’t rely on it for long.',
      wrong: 'The limit of the backup Virtual Mobile Authenticator had been reached.',
      fixed: 'Raising **Enabled Until** or **Uses Remaining**.',
      remember: 'The backup ends again at the new date, or after the new number of uses.',
      say: answered(
        'raiseLimits/worked',
        'Good, the backup works again. It’s limited, so please sort out your authenticator soon.',
      ),
      note: 'Write down which of the two limits it was.',
      cites: ['OAS-1015'],
    }),

    askBackup: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: 'Your administrator can raise the limit of the backup',
      lead: 'Normally, this means that the backup has run out of time or uses.',
      problem: endedWith(
        'A user requested a backup one-time password and got an error',
        '1015 (STAT_BVDP_NOT_ALLOWED)',
        'Backup Virtual Mobile Authenticator is not allowed',
      ),
      asks: [
        'Check whether the user may carry on with the backup.',
        'Look at the effective setting (the policy’s, unless the authenticator record overrides it). If it is **Yes – Time Limited** and **Enabled Until** is today or earlier, increase the date.',
        'If **Uses Remaining** has reached 0, increase it.',
      ],
      left: 'Requesting the backup again, when the limit has been raised.',
      say: answered(
        ['canRaiseLimits/no', 'canRaiseLimits/not-sure', 'raiseLimits/cannot'],
        'The backup has a limit, and only the administrator can raise it. I’ll pass it on.',
      ),
      note: 'Both documented reasons need the administrator. There is nothing for the user to try.',
      cites: ['OAS-1015'],
    }),

    askBackupAgain: escalation({
      to: 'administrator',
      operation: 'unlock',
      text: answered(
        ['raiseLimits/failed', 'raiseLimits/already-tried'],
        'Ask someone to check the backup settings again',
      ),
      lead: answered(
        ['raiseLimits/failed', 'raiseLimits/already-tried'],
        'The two normal reasons were checked, but the backup is still not allowed.',
      ),
      problem: endedWith(
        'A user gets an error',
        '1015 (STAT_BVDP_NOT_ALLOWED)',
        'Backup Virtual Mobile Authenticator is not allowed',
        '**Enabled Until** and **Uses Remaining** have been checked.',
        ['raiseLimits/failed', 'raiseLimits/already-tried'],
      ),
      asks: [
        'Check whether backup Virtual Mobile Authenticator is enabled at all in the effective setting: the policy’s, unless the authenticator record overrides it.',
        'Check that the record that was looked at belongs to the authenticator that the user requests.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['raiseLimits/failed', 'raiseLimits/already-tried'],
        'Then someone has to look at the settings again. I’ll write down what was checked.',
      ),
      note: 'These two reasons “would normally” cause it. There can be others, but the document doesn’t list them.',
      cites: ['OAS-1015'],
    }),

    canChangeNumber: canYouChange(
      {
        text: 'Can you change the user account on the server?',
        lead: 'The one-time password couldn’t be delivered: the user account has no mobile phone number.',
        cites: ['OAS-1017'],
      },
      { yes: 'addNumber', no: 'askNumber' },
    ),

    addNumber: instruction(
      {
        operation: 're-enrol',
        text: 'Add the mobile number to the user account',
        lead: 'One-time passwords will go to this number. A wrong number gives them to someone else.',
        steps: [
          { do: 'Look at the mobile phone number of the user account.' },
          {
            do: 'If the account comes from Active Directory, look at the first mobile number in the record.',
            also: 'That’s the one that counts.',
          },
          {
            do: 'Enter the mobile number that your organisation has on record for this user.',
            also: 'Don’t use one that someone gives you on the phone.',
          },
          { do: 'Have the user request the one-time password again.' },
        ],
        say: 'I’m checking the mobile number on your account. I’m only allowed to use the number we have on record. Then please request the one-time password again, and don’t read it to me.',
        do: 'Tell the user by a known contact, not by the new number, that it was changed.',
        listenFor: ['it has arrived', 'nothing comes', 'take my new number'],
        note: 'Someone who gives you a new number is asking for all future one-time passwords. The identity check comes first.',
        cites: ['OAS-1017'],
      },
      {
        worked: to('numberAdded', 'It worked', {
          hint: 'The one-time password has arrived.',
          caller: ['My phone just beeped.', 'Yes, it has come.'],
        }),
        failed: to('askNumberAgain', 'It still fails', {
          caller: ['Still no mobile number, it says.', 'I don’t get anything.'],
        }),
        'already-tried': to('askNumberAgain', 'The account has a number already', {
          caller: ['But there’s a number in it.', 'They put that in on Monday.'],
        }),
        'no-number': to('askNoNumber', 'There is no number on record', {
          caller: ['We have no number of this person.', 'Nothing is stored for them here.'],
        }),
        cannot: to('askNumber', 'I can’t do this', {
          hint: 'For example, I’m not allowed to change accounts.',
          caller: ['I’m not allowed to change that.', 'I can’t open the user account.'],
        }),
      },
    ),

    numberAdded: resolution({
      text: 'Fixed. The one-time password arrives.',
      lead: 'The user account has a mobile number now.',
      wrong: 'The user account had no mobile phone number.',
      fixed: 'Adding the mobile number to the user account.',
      say: 'Good, it has arrived. Please log in with it now, and don’t read it to me.',
      note: 'It doesn’t matter whether it was the primary or the backup one: both go to this number.',
      cites: ['OAS-1017'],
    }),

    askNumber: escalation({
      to: 'administrator',
      operation: 're-enrol',
      text: 'Your administrator can add your mobile number to the account',
      lead: 'The user account on the server has no mobile number for you.',
      problem: endedWith(
        'Delivering a Virtual Mobile Authenticator one-time password fails',
        '1017 (STAT_INVALID_MDC_SETTINGS / STAT_INVALID_VDP_SETTINGS)',
        'The user account has no mobile number for Virtual Mobile Authenticator',
        '',
        ['canChangeNumber/no', 'canChangeNumber/not-sure', 'addNumber/cannot'],
      ),
      asks: [
        'Take the mobile number that your organisation has on record.',
        'Put it on the user account. In Active Directory this is the first mobile number in the record.',
      ],
      left: 'Requesting the one-time password again, when the number is there.',
      say: 'The server doesn’t have your mobile number. I’ll ask the administrator to add it. They have to take it from our records, not from this call.',
      note: 'Don’t write the number in the notes, and don’t accept a new one on the phone.',
      cites: ['OAS-1017'],
    }),

    askNoNumber: escalation({
      to: 'administrator',
      operation: 're-enrol',
      text: 'Your organisation needs to record a number first',
      lead: 'Your organisation has no mobile number for you on record. It has to be recorded in the way your organisation has for that, not on a call.',
      problem: endedWith(
        'Delivering a Virtual Mobile Authenticator one-time password fails',
        '1017 (STAT_INVALID_MDC_SETTINGS / STAT_INVALID_VDP_SETTINGS)',
        'The user account has no mobile number for Virtual Mobile Authenticator',
        'The organisation has no mobile number of this user on record.',
        ['addNumber/no-number'],
      ),
      asks: [
        'Decide how a mobile number of this user is recorded. Do not use one that someone gives you on the phone.',
        'Then add it to the user account. In Active Directory this is the first mobile number in the record.',
      ],
      left: 'Requesting the one-time password after the number has been recorded.',
      say: 'We have no mobile number for you on record, and I’m not allowed to take one over the phone. I’ll pass on that one needs to be recorded first.',
      note: 'A caller who wants to give you a number is exactly what the identity check is for.',
      cites: ['OAS-1017'],
    }),

    askNumberAgain: escalation({
      to: 'administrator',
      text: answered(
        ['addNumber/failed', 'addNumber/already-tried'],
        'Ask someone to check where the mobile number is stored',
      ),
      lead: answered(
        ['addNumber/failed', 'addNumber/already-tried'],
        'There should be a number, but the one-time password still doesn’t arrive.',
      ),
      operation: 're-enrol',
      problem: endedWith(
        'Delivering a Virtual Mobile Authenticator one-time password failed',
        '1017 (STAT_INVALID_MDC_SETTINGS / STAT_INVALID_VDP_SETTINGS)',
        'The user account has no mobile number for Virtual Mobile Authenticator',
        'The user account is said to have a mobile number, and the one-time password still does not arrive.',
        ['addNumber/failed', 'addNumber/already-tried'],
      ),
      asks: [
        'Check that the number is where the server looks for it. In Active Directory it is the first mobile number in the record.',
        'Read the status code of the newest request in the audit and trace messages: it may be another one now.',
      ],
      left: 'What the document says about the newest status code.',
      say: 'Then the number may be in the wrong place. I’ll ask the administrator to look.',
      note: 'A phone number in another field doesn’t help. The document names the mobile number.',
      cites: ['OAS-1017', 'OAS-1000'],
    }),

    enterPassword: instruction(
      {
        text: 'Log in again, and enter the password in the second stage',
        lead: 'A Virtual Mobile Authenticator login has two stages. In the second stage, the password was missing.',
        steps: [
          { do: 'Start the login again.' },
          { do: 'Wait for the second stage.' },
          { do: 'Enter the password there, in the second stage.' },
        ],
        say: 'Please log in again. When you get to the second stage, enter the password there. Don’t tell me the password or the one-time password.',
        listenFor: ['I left it empty', 'it worked', 'there is no second field'],
        note: 'Find out what the caller entered in which stage, but never what the password is.',
        cites: ['OAS-1018'],
      },
      {
        worked: to('passwordEntered', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['Okay, both. Now I’m in.', 'Yes, I had forgotten that.'],
        }),
        failed: to('askSecondStage', 'It still fails', {
          caller: ['I entered it, and it says missing.', 'It doesn’t work with it either.'],
        }),
        'already-tried': to('askSecondStage', 'I already entered it there', {
          caller: ['I always do.', 'I’ve entered the password both times.'],
        }),
        cannot: to('askNoSecondStage', 'I can’t do this', {
          hint: 'For example, there is nowhere to enter it.',
          caller: ['There is only one field.', 'I don’t see any second stage.'],
        }),
      },
    ),

    passwordEntered: resolution({
      text: 'Fixed. You’re logged in.',
      lead: 'There is nothing more to do.',
      wrong: 'No password was entered in the second stage of the login.',
      fixed: 'Entering the password in the second stage.',
      remember: 'The second stage of this login needs a password.',
      say: 'Good, you’re in. Remember the password in the second stage.',
      note: 'Tell the caller at which stage the password was missing.',
      cites: ['OAS-1018'],
    }),

    askSecondStage: escalation({
      to: 'administrator',
      text: 'Your administrator can look into the second stage',
      lead: answered(
        ['enterPassword/failed', 'enterPassword/already-tried'],
        'You entered the password in the second stage, but the login still fails.',
      ),
      problem: endedWith(
        'A Virtual Mobile Authenticator login failed',
        '1018 (STAT_VDP_PASSWORD_MISSING)',
        'No password was supplied for a Virtual Mobile Authenticator login',
        'The user says that the password was entered in the second stage, and the login still fails.',
        ['enterPassword/failed', 'enterPassword/already-tried'],
      ),
      asks: [
        'Read the status code of the newest login in the audit and trace messages.',
        answered(
          ['enterPassword/failed', 'enterPassword/already-tried'],
          'If it is 1018 again, check whether the password of the second stage reaches the server. See “2-step Virtual Mobile Authenticator logon” in the product documentation.',
        ),
      ],
      left: 'The document says nothing more about this code.',
      say: 'Then I’ll pass this on to the administrator, who can look into it.',
      note: 'The document points to “2-step Virtual Mobile Authenticator logon” for more. That text isn’t part of this guide.',
      cites: ['OAS-1018', 'OAS-1000'],
    }),

    askNoSecondStage: escalation({
      to: 'administrator',
      text: 'Your administrator can show you the second stage',
      lead: 'The message is about a password in the second stage, and you can’t enter one there.',
      problem: endedWith(
        'A Virtual Mobile Authenticator login fails',
        '1018 (STAT_VDP_PASSWORD_MISSING)',
        'No password was supplied for a Virtual Mobile Authenticator login',
        'The user cannot find where to enter a password in the second stage.',
      ),
      asks: [
        'Check what the second stage of this login looks like for the user.',
        'Compare it with “2-step Virtual Mobile Authenticator logon” in the product documentation.',
      ],
      left: 'Logging in with the password in the second stage, when the user knows where.',
      say: 'Then I’ll ask the administrator what the second stage looks like for you.',
      note: 'What the second stage looks like depends on the login page. Don’t describe it from memory.',
      cites: ['OAS-1018'],
    }),

    ...askForCode(
      'A login on OneSpan Authentication Server fails, with the static password or with Virtual Mobile Authenticator.',
    ),
  },
);

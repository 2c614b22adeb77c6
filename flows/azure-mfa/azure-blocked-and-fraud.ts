/** Azure Multi-Factor result codes that speak of a block, a lock or fraud (14, 105, 112, 132). */
import { answered, goOn, guide, question, to } from '../build.ts';
import { readResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

export const azureBlockedAndFraud = guide(
  'azure-blocked-and-fraud',
  {
    product: 'azure-mfa',
    title: 'Log: blocked user, locked account or fraud',
    summary:
      '“User is Blocked”, “Account Locked”, “Fraud Code Entered” or “Fraud Reported”. Codes 14, 105, 112, 132.',
    symptoms: [
      'user is blocked',
      'blocked',
      'locked',
      'account locked',
      'locked out',
      'account is lockt',
      'fraud',
      'fraud code',
      'fraud code entered',
      'fraud reported',
      'reported fraud',
      'suspicious',
      'scam',
      'somebody else tried',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which result code is in the log?',
        lead: 'Other products speak of blocked and locked accounts too. This guide is only for codes in the logs of Netop Remote Control. They never tell whether the sign-in worked.',
        why: 'The document gives neither a cause nor a fix, so whoever takes over needs the exact code.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['blocked', 'locked', 'fraud'],
        note: '14 names the user, 105 the account, and the document does not say what the difference is. Never lift a block because somebody on the phone is in a hurry.',
        cites: ['AZ-14', 'AZ-105', 'AZ-112', 'AZ-132'],
      },
      {
        '14': to('userBlocked', '14: User is Blocked', {
          hint: 'Speaks of the user. “Account Locked” is 105.',
          caller: ['Fourteen. The user is blocked.', 'Blocked, it says, next to a name.'],
        }),
        '105': to('accountLocked', '105: Account Locked', {
          hint: 'Speaks of the account. “User is Blocked” is 14.',
          caller: ['A hundred and five, locked.', 'The account is locked, says the log.'],
        }),
        '112': to('meantFraud', '112: Fraud Code Entered', {
          hint: 'A code was entered. “Fraud Reported” is 132.',
          caller: ['One-one-two. Something with fraud.', 'A fraud code was entered, it says.'],
        }),
        '132': to('whoReported', '132: Fraud Reported', {
          hint: 'A report. “Fraud Code Entered” is 112.',
          caller: ['A hundred and thirty-two.', 'Fraud reported. Should I be worried?'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          caller: ['It is a different number.', 'None of those is in my log.'],
        }),
        'not-sure': to('readLog', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I have not seen the log.', 'Somebody told me about it, without a number.'],
        }),
      },
    ),

    ...readResultCode({ found: 'whichCode', cites: ['AZ-14', 'AZ-105', 'AZ-112', 'AZ-132'] }),

    anotherCode: goOn('azure-other-code', { cites: ['AZ-14', 'AZ-105', 'AZ-112', 'AZ-132'] }),

    userBlocked: undocumented([14, 'User is Blocked'], {
      text: 'The administrator can look at the blocked user',
      lead: 'The log says that the user is blocked. It does not say by whom or why.',
      asks: [
        'Find out who or what blocked this user, and why.',
        'Do not treat this as **Account Locked**. That is code 105.',
      ],
      operation: 'unlock',
      say: 'The log says that this user is blocked, but not why. The administrator has to look at that. I can’t lift it.',
      note: 'A block can be there for a good reason. Nobody lifts it on the phone.',
    }),

    accountLocked: undocumented([105, 'Account Locked'], {
      text: 'The administrator can look at the locked account',
      lead: 'The log says that the account is locked. It does not say why, or who can open it.',
      asks: [
        'Find out which account is meant, and why it is locked.',
        'Do not treat this as **User is Blocked**. That is code 14.',
      ],
      operation: 'unlock',
      say: 'The log says that the account is locked, but not why. The administrator has to look at that. I can’t open it.',
      note: 'The document does not say which account, or how it is opened.',
    }),

    meantFraud: question(
      {
        text: 'Did the person enter the fraud code on purpose?',
        lead: 'Only the person who took the call knows. Never ask for the code itself.',
        why: 'On purpose means: somebody else may be trying to get in. By mistake is another matter.',
        say: 'The log says that a fraud code was entered. Did you mean to do that? Please don’t tell me the code.',
        listenFor: ['I did not start that', 'I pressed something wrong', 'I entered nothing'],
        note: 'Take every answer but a clear “by mistake” seriously.',
        cites: ['AZ-112'],
      },
      {
        'on-purpose': to('fraudOnPurpose', 'Yes, on purpose', {
          caller: ['I had not asked for that call, so yes.', 'Yes, it was not me who wanted in.'],
        }),
        'by-mistake': to('fraudByMistake', 'No, by mistake', {
          caller: ['I hit the wrong keys.', 'I did not know what it was for.'],
        }),
        'not-entered': to('fraudNotEntered', 'The person did not enter it', {
          caller: ['I never entered anything.', 'That was not me.'],
        }),
        'not-sure': to('fraudUnclear', 'I’m not sure', {
          caller: ['I don’t know what I pressed.', 'I can’t reach that user.'],
        }),
      },
    ),

    fraudOnPurpose: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should look at this now',
      lead: 'The person says that they entered the fraud code on purpose.',
      found: 'The person says that they entered it on purpose.',
      asks: [
        'Ask the user what made them enter it, and find out who or what made the authentication request at that time.',
        'Check whether there were more requests for this user.',
      ],
      say: 'Thank you for reporting that. I’ll pass it on right now. Please don’t confirm anything that you don’t start yourself.',
      note: 'The document names nobody for fraud. Hand it to those who look after security, at once.',
    }),

    fraudByMistake: undocumented([112, 'Fraud Code Entered'], {
      text: 'The administrator gets the code and the mistake',
      lead: 'The person says that the fraud code was entered by mistake.',
      found: 'The person says that it was a mistake.',
      asks: [
        'Make sure that this is the right person, and that the request was theirs.',
        'Check what the entry has set off for this user. The document does not say.',
      ],
      say: 'That can happen. I’ll pass on that it was a mistake. The administrator will check that it is really you.',
      note: '“It was a mistake” is also what a stranger would say. The administrator makes sure first.',
    }),

    fraudNotEntered: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should find out who entered it',
      lead: 'The log says that a fraud code was entered. The person says that it was not them.',
      found: answered('meantFraud/not-entered', 'The user says that they did not enter it.'),
      asks: [
        'Find out who took the call, and on which phone.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: 'Then somebody else may have had that call. I’ll pass it on to security right now.',
      note: 'The log and the person do not agree, and it is about fraud. Do not wait.',
    }),

    fraudUnclear: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should clear this up with the person',
      lead: 'A fraud code was entered, and nobody here knows why.',
      found: 'It is not known who entered it, or whether it was meant.',
      asks: [
        'Ask the user whether the request was theirs, and whether they entered the code.',
        'Check whether there were more requests for this user.',
      ],
      say: answered(
        'meantFraud/not-sure',
        'That’s fine. Because it is about fraud, I’ll pass it on to security. They will ask you again.',
      ),
      note: 'Unclear is treated like meant, until the person says otherwise.',
    }),

    whoReported: question(
      {
        text: 'Did the person report fraud?',
        lead: 'The log says that fraud was reported. It does not say by whom or how.',
        why: 'The person who reported it can tell what they saw. If it was not them, somebody else knows more.',
        say: 'The log says that fraud was reported. Was that you?',
        listenFor: ['yes, that was me', 'I reported nothing', 'by mistake'],
        note: 'A report is help, not an error. Thank the person.',
        cites: ['AZ-132'],
      },
      {
        yes: to('reportedByPerson', 'Yes, they reported it', {
          caller: [
            'Yes, I reported it. Something was wrong.',
            'That was me. I had not started anything.',
          ],
        }),
        'by-mistake': to('reportedByMistake', 'Yes, but by mistake', {
          caller: ['I must have tapped the wrong thing.', 'I did not mean to report anything.'],
        }),
        no: to('reportedByOther', 'No', {
          caller: ['I did not report anything.', 'Fraud? That is new to me.'],
        }),
        'not-sure': to('reportUnclear', 'I’m not sure', {
          caller: ['I pressed something, who knows.', 'I am only looking at the log.'],
        }),
      },
    ),

    reportedByPerson: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Security should hear what the person saw',
      lead: 'The person reported fraud. What they saw is the best lead there is.',
      found: 'The person says that the report is theirs.',
      asks: [
        'Ask the person what they saw and when.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: 'Thank you for reporting it. I’ll pass it on right now. Please don’t confirm anything that you don’t start yourself.',
      note: 'Write down the time and what the person saw, in their words.',
    }),

    reportedByMistake: undocumented([132, 'Fraud Reported'], {
      text: 'The administrator gets the report and the mistake',
      lead: 'The person says that the report was a mistake.',
      found: 'The person says that it was a mistake.',
      asks: [
        'Make sure that this is the right person, and that the request was theirs.',
        'Check what the report has set off for this user. The document does not say.',
      ],
      say: 'That can happen. I’ll pass on that it was a mistake. The administrator will check that it is really you.',
      note: '“It was a mistake” is also what a stranger would say. The administrator makes sure first.',
    }),

    reportedByOther: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Security should find out who reported it',
      lead: 'Fraud was reported, and the person says that it was not them.',
      found: answered('whoReported/no', 'The user says that they did not report it.'),
      asks: [
        'Find out who reported it, and how.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: 'Then somebody else may have reported it. I’ll pass it on to security right now.',
      note: 'The log does not name who reported it. Do not guess a colleague.',
    }),

    reportUnclear: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Security should clear up the report',
      lead: 'Fraud was reported, and nobody here knows by whom.',
      found: 'It is not known who reported it.',
      asks: [
        'Ask the user whether the request was theirs, and whether they reported it.',
        'Check whether there were more requests for this user.',
      ],
      say: 'That’s fine. Because it is about fraud, I’ll pass it on to security.',
      note: 'Unclear is treated like meant, until the person says otherwise.',
    }),
  },
);

/** Azure Multi-Factor result codes that speak of a block, a lock or fraud (14, 105, 112, 132). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-14', 'AZ-105', 'AZ-112', 'AZ-132'];

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
    ...whichResultCode(
      {
        lead: 'Other products have blocked and locked accounts too. This guide is only for codes in the logs of Netop Remote Control. They never say whether the sign-in worked.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['blocked', 'locked', 'fraud'],
        note: '14 names the user, 105 the account; the document doesn’t say what the difference is. Never lift a block because someone on the phone is in a hurry.',
        cites,
      },
      {
        '14': to('userBlocked', '14: User is Blocked', {
          hint: 'Names the user. “Account Locked” is 105.',
          caller: ['Fourteen. The user is blocked.', 'Blocked, it says, next to a name.'],
        }),
        '105': to('accountLocked', '105: Account Locked', {
          hint: 'Names the account. “User is Blocked” is 14.',
          caller: ['A hundred and five, locked.', 'The account is locked, the log says.'],
        }),
        '112': to('meantFraud', '112: Fraud Code Entered', {
          hint: 'A code was entered. “Fraud Reported” is 132.',
          caller: ['One-one-two. Something with fraud.', 'A fraud code was entered, it says.'],
        }),
        '132': to('whoReported', '132: Fraud Reported', {
          hint: 'A report. “Fraud Code Entered” is 112.',
          caller: ['A hundred and thirty-two.', 'Fraud reported. Should I be worried?'],
        }),
      },
    ),

    userBlocked: undocumented([14, 'User is Blocked'], {
      text: 'The administrator can look at the blocked user',
      lead: 'The log says that the user is blocked. It doesn’t say who blocked them or why.',
      asks: [
        'Find out who or what blocked this user, and why.',
        'Do not treat this as **Account Locked**. That is code 105.',
      ],
      operation: 'unlock',
      say: 'The log says that this user is blocked, but not why. The administrator has to look into that. I can’t lift it.',
      note: 'There may be a good reason for the block. Never lift it over the phone.',
    }),

    accountLocked: undocumented([105, 'Account Locked'], {
      text: 'The administrator can look at the locked account',
      lead: 'The log says that the account is locked. It doesn’t say why, or who can unlock it.',
      asks: [
        'Find out which account is meant, and why it is locked.',
        'Do not treat this as **User is Blocked**. That is code 14.',
      ],
      operation: 'unlock',
      say: 'The log says that the account is locked, but not why. The administrator has to look into that. I can’t unlock it.',
      note: 'The document doesn’t say which account, or how it’s unlocked.',
    }),

    meantFraud: question(
      {
        text: 'Did the user enter the fraud code?',
        lead: 'The log says that one was entered. It doesn’t say who entered it, or why. Never ask for the code itself.',
        why: 'If it was on purpose, someone else may be trying to get in. By mistake is a different matter.',
        say: 'The log says that a fraud code was entered. Was that you, and did you mean to do it? Please don’t tell me the code.',
        listenFor: ['I did not start that', 'I pressed something wrong', 'I entered nothing'],
        note: 'Take every answer but a clear “by mistake” seriously.',
        cites: ['AZ-112'],
      },
      {
        'on-purpose': to('fraudOnPurpose', 'Yes, on purpose', {
          caller: ['I hadn’t asked for that call, so yes.', 'Yes, it wasn’t me trying to get in.'],
        }),
        'by-mistake': to('fraudByMistake', 'Yes, by mistake', {
          caller: ['I hit the wrong keys.', 'I didn’t know what it was for.'],
        }),
        'not-entered': to('fraudNotEntered', 'No, the user didn’t enter it', {
          caller: ['I never entered anything.', 'That wasn’t me.'],
        }),
        'not-sure': to('fraudUnclear', 'I’m not sure', {
          caller: ['I don’t know what I pressed.', 'I can’t reach that user.'],
        }),
      },
    ),

    fraudOnPurpose: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should look at this now',
      lead: 'The user says that they entered the fraud code on purpose.',
      found: 'The user says that they entered it on purpose.',
      asks: [
        'Ask the user what made them enter it, and find out who or what made the authentication request at that time.',
        'Check whether there were more requests for this user.',
      ],
      say: answered(
        'meantFraud/on-purpose',
        'Thank you for reporting that. I’ll pass it on right now. Please don’t confirm anything that you didn’t start yourself.',
      ),
      note: 'The document doesn’t say who handles fraud. Pass it to security right away.',
    }),

    fraudByMistake: undocumented([112, 'Fraud Code Entered'], {
      text: 'Give the administrator the code and the mistake',
      lead: 'The user says that the fraud code was entered by mistake.',
      found: 'The user says that it was a mistake.',
      asks: [
        'Make sure that this is the right person, and that the request was theirs.',
        'Check what the entry has triggered for this user. The document does not say.',
      ],
      say: 'That can happen. I’ll pass on that it was a mistake. The administrator will check that it’s really you.',
      note: '“It was a mistake” is also what a stranger would say. The administrator will check first.',
    }),

    fraudNotEntered: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should find out who entered it',
      lead: 'The log says that a fraud code was entered. The user says that it wasn’t them.',
      found: answered('meantFraud/not-entered', 'The user says that they did not enter it.'),
      asks: [
        'Find out who entered it, and how.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: 'Then someone else may have entered it. I’ll pass it on to security right now.',
      note: 'The log and the user don’t agree, and it’s about fraud. Don’t wait.',
    }),

    fraudUnclear: undocumented([112, 'Fraud Code Entered'], {
      to: 'security',
      text: 'Security should clear this up with the user',
      lead: 'A fraud code was entered, and nobody here knows why.',
      found: 'It is not known who entered it, or whether it was on purpose.',
      asks: [
        'Ask the user whether the request was theirs, and whether they entered the code.',
        'Check whether there were more requests for this user.',
      ],
      say: answered(
        'meantFraud/not-sure',
        'That’s fine. Because it’s about fraud, I’ll pass it on to security. They’ll ask you again.',
      ),
      note: 'If it’s unclear, treat it as on purpose until the user says otherwise.',
    }),

    whoReported: question(
      {
        text: 'Did the user report fraud?',
        lead: 'The log says that fraud was reported. It doesn’t say who reported it or how.',
        why: 'The user who reported it can say what they saw. If it wasn’t them, someone else knows more.',
        say: 'The log says that fraud was reported. Was that you?',
        listenFor: ['yes, that was me', 'I reported nothing', 'by mistake'],
        note: 'A report is a help, not an error. Thank the user.',
        cites: ['AZ-132'],
      },
      {
        yes: to('reportedByPerson', 'Yes, they reported it', {
          caller: [
            'Yes, I reported it. Something was wrong.',
            'That was me. I hadn’t started anything.',
          ],
        }),
        'by-mistake': to('reportedByMistake', 'Yes, but by mistake', {
          caller: ['I must have tapped the wrong thing.', 'I didn’t mean to report anything.'],
        }),
        no: to('reportedByOther', 'No', {
          caller: ['I didn’t report anything.', 'Fraud? That’s new to me.'],
        }),
        'not-sure': to('reportUnclear', 'I’m not sure', {
          caller: ['I pressed something, who knows.', 'I’m only looking at the log.'],
        }),
      },
    ),

    reportedByPerson: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Tell security what the user saw',
      lead: 'The user says that they reported fraud. What they saw can help to clear it up.',
      found: 'The user says that they reported it.',
      asks: [
        'Ask the user what they saw and when.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: answered(
        'whoReported/yes',
        'Thank you for reporting it. I’ll pass it on right now. Please don’t confirm anything that you didn’t start yourself.',
      ),
      note: 'Write down the time and what the user saw, in their words.',
    }),

    reportedByMistake: undocumented([132, 'Fraud Reported'], {
      text: 'Tell the administrator about the report and the mistake',
      lead: 'The user says that the report was a mistake.',
      found: 'The user says that it was a mistake.',
      asks: [
        'Make sure that this is the right person, and that the request was theirs.',
        'Check what the report has triggered for this user. The document does not say.',
      ],
      say: 'That can happen. I’ll pass on that it was a mistake. The administrator will check that it’s really you.',
      note: '“It was a mistake” is also what a stranger would say. The administrator will check first.',
    }),

    reportedByOther: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Security should find out who reported it',
      lead: 'Fraud was reported, and the user says that it wasn’t them.',
      found: answered('whoReported/no', 'The user says that they did not report it.'),
      asks: [
        'Find out who reported it, and how.',
        'Find out who or what made the authentication request at that time.',
      ],
      say: 'Then someone else may have reported it. I’ll pass it on to security right now.',
      note: 'The log doesn’t name who reported it. Don’t guess a colleague.',
    }),

    reportUnclear: undocumented([132, 'Fraud Reported'], {
      to: 'security',
      text: 'Security should clear up the report',
      lead: 'Fraud was reported, and nobody here knows who reported it.',
      found: 'It is not known who reported it.',
      asks: [
        'Ask the user whether the request was theirs, and whether they reported it.',
        'Check whether there were more requests for this user.',
      ],
      say: 'That’s fine. Because it’s about fraud, I’ll pass it on to security.',
      note: 'If it’s unclear, treat it as on purpose until the user says otherwise.',
    }),
  },
);

/** Azure Multi-Factor result codes about an OATH code (138-140, 142). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-138', 'AZ-139', 'AZ-140', 'AZ-142'];

export const azureOathCode = guide(
  'azure-oath-code',
  {
    product: 'azure-mfa',
    title: 'Log: OATH code wrong, duplicate, out of date or timed out',
    summary: 'Incorrect, duplicate, out of date, or no result in time. Codes 138 to 140, 142.',
    symptoms: [
      'oath code incorrect',
      'oath wrong',
      'oauth code',
      'oath',
      'duplicate oath code',
      'code used twice',
      'same code again',
      'oath code out of date',
      'code too old',
      'expired code',
      'oath timeout',
      'result timeout',
      'token code wrong',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It’s about the OATH code, not whether the sign-in worked. The result code is only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['incorrect', 'duplicate', 'out of date', 'timeout'],
        note: '138 wrong, 139 duplicate, 140 out of date: three names, with no explanation in the document. 142 is about a result that didn’t come in time.',
        cites,
      },
      {
        '138': to('oathIncorrect', '138: OATH Code Incorrect', {
          hint: 'Wrong. Not “duplicate” and not “out of date”.',
          caller: ['One thirty-eight. OATH incorrect.', 'The OATH code was wrong, it says.'],
        }),
        '139': to('usedTwice', '139: Duplicate OATH Code', {
          hint: 'Entered a second time, going by the name.',
          caller: ['One thirty-nine, duplicate.', 'It says the code came twice.'],
        }),
        '140': to('oathOutOfDate', '140: OATH Code Out of Date', {
          hint: 'No longer current, going by the name.',
          caller: ['A hundred and forty, out of date.', 'The code was too old, I think.'],
        }),
        '142': to('oathTimeout', '142: OATH Code Result Timeout', {
          hint: 'The result didn’t come in time. This isn’t about an old code. Other timeouts are 4, 11, 143 and 144.',
          caller: ['One four two, OATH and timeout.', 'Something with OATH took too long.'],
        }),
      },
    ),

    oathIncorrect: undocumented([138, 'OATH Code Incorrect'], {
      text: 'The administrator can look at the incorrect OATH code',
      lead: 'The log says that the OATH code was incorrect. It doesn’t say why.',
      asks: [
        'Check which OATH token the request expected for this user. Do not ask for a code.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the OATH code wasn’t correct, but not why. I’ll pass that on. Please don’t read me any code.',
      note: 'Never ask for a code, not even one that was rejected.',
    }),

    usedTwice: question(
      {
        text: 'Was the same code entered more than once?',
        lead: 'Only the user who entered it knows. Never ask for the code.',
        why: 'The log calls it a duplicate. It doesn’t say what it duplicates. The user’s answer narrows that down.',
        say: 'Did you enter the same code twice? Please don’t tell me the code.',
        listenFor: ['I clicked twice', 'a new one every time', 'I don’t know'],
        note: 'A second click counts as well, if the user noticed it.',
        cites: ['AZ-139'],
      },
      {
        yes: to('sameCodeTwice', 'Yes', {
          caller: [
            'I typed it again, because nothing happened.',
            'Yes, I tried the same one again.',
          ],
        }),
        no: to('newCodeEachTime', 'No', {
          caller: ['No, I entered it once.', 'I used a new one every time.'],
        }),
        'not-sure': to('duplicateUnclear', 'I’m not sure', {
          caller: ['I typed so many, I lost track.', 'I wasn’t there, I only see the log.'],
        }),
      },
    ),

    sameCodeTwice: undocumented([139, 'Duplicate OATH Code'], {
      text: 'Tell the administrator about the code and the second entry',
      lead: 'The log calls the OATH code a duplicate, and the user says that they entered the same one more than once.',
      found: 'The user says that they entered the same code more than once.',
      asks: [
        'Check whether the next request of this user, with another OATH code, shows the same result.',
        'Read the other log entries for the same request.',
      ],
      say: 'You entered it more than once, and the log calls it a duplicate. I’ll pass on both.',
      note: 'It fits together, but the document doesn’t call it the cause.',
    }),

    newCodeEachTime: undocumented([139, 'Duplicate OATH Code'], {
      text: 'The administrator can look for the other entry',
      lead: answered(
        'usedTwice/no',
        'The log calls the OATH code a duplicate. The user says that they entered it only once.',
      ),
      found: answered('usedTwice/no', 'The user says that they entered the same code only once.'),
      asks: [
        'Look for a second request of this user with the same OATH code, and where it came from.',
        'If the user did not make it, tell security.',
      ],
      say: 'You entered it once, but the log calls it a duplicate. I’ll pass on both.',
      note: 'The document doesn’t say which other code it duplicates.',
    }),

    duplicateUnclear: undocumented([139, 'Duplicate OATH Code'], {
      text: 'The administrator can look at the duplicate',
      lead: 'The log calls the OATH code a duplicate. It doesn’t say which other code it duplicates.',
      found: 'It is not known whether the same code was entered more than once.',
      asks: [
        'Look for a second request of this user close to this one.',
        'Ask the user whether they entered the same code twice. Do not ask for the code.',
      ],
      say: 'That’s fine. I’ll pass on the result and the time.',
      note: 'Say in the handover what isn’t known.',
    }),

    oathOutOfDate: undocumented([140, 'OATH Code Out of Date'], {
      text: 'The administrator can look at the outdated OATH code',
      lead: 'The log says that the OATH code was out of date. It doesn’t say why.',
      asks: [
        'Compare the time of the request with the time of the entry.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the OATH code was out of date, but not why. I’ll pass that on. Please don’t read me any code.',
      note: '“Check the clock” sounds right, but the document doesn’t say it for this code.',
    }),

    oathTimeout: undocumented([142, 'OATH Code Result Timeout'], {
      text: answered(
        'whichCode/142',
        'The administrator can look at the OATH result that didn’t come in time',
      ),
      lead: 'The log says that the result of an OATH code didn’t come in time. It doesn’t say why.',
      asks: [
        'Ask the user whether an OATH code was asked for, and whether one was entered. Do not ask for the code.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the result of the OATH code didn’t come in time. Did you enter one at all? Please don’t tell me the code.',
      note: 'The result didn’t come in time. That isn’t an OATH code that’s out of date, which is 140.',
    }),
  },
);

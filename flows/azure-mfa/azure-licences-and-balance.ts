/** Azure Multi-Factor result codes about licences and balance (109, 126-128). */
import { guide, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-109', 'AZ-126', 'AZ-127', 'AZ-128'];

export const azureLicencesAndBalance = guide(
  'azure-licences-and-balance',
  {
    product: 'azure-mfa',
    title: 'Log: not enough licences or balance',
    summary: '“Insufficient Balance”, or user licences exceeded. Codes 109, 126 to 128.',
    symptoms: [
      'insufficient balance',
      'balance',
      'no credit',
      'out of money',
      'user licenses exceeded',
      'licence exceeded',
      'license exceeded',
      'too many users',
      'no licence left',
      'licenses',
      'text message licenses',
      'voiceprint licenses',
      'lisence',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It’s about licences or a balance, not whether the sign-in worked. The administrator who reads the logs needs to take it from here.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['balance', 'licences', 'exceeded'],
        note: '126, 127 and 128 differ by what the licences are for. 109 doesn’t say whose balance.',
        cites,
      },
      {
        '109': to('balance', '109: Insufficient Balance', {
          caller: ['A hundred and nine. Balance.', 'There isn’t enough money, or something.'],
        }),
        '126': to('licences', '126: User Licenses Exceeded', {
          hint: 'User licences in general.',
          caller: ['One twenty-six, licences.', 'Too many users, as I understand it.'],
        }),
        '127': to('textLicences', '127: Text Message User Licenses Exceeded', {
          hint: 'Only for text messages.',
          caller: [
            'One twenty-seven, licences for texts.',
            'There are too many text message users.',
          ],
        }),
        '128': to('voiceprintLicences', '128: Voiceprint User Licenses Exceeded', {
          hint: 'Only for voiceprints.',
          caller: [
            'One twenty-eight, the voiceprint licences.',
            'Too many people with a voiceprint.',
          ],
        }),
      },
    ),

    balance: undocumented([109, 'Insufficient Balance'], {
      text: 'The administrator can find out which balance is meant',
      lead: 'The log says that a balance wasn’t sufficient. It doesn’t say whose.',
      asks: [
        'Find out which balance is meant, and who is responsible for it.',
        'Find out when the code first appeared in the logs, and for which users.',
      ],
      say: 'The log names a balance that isn’t sufficient. It doesn’t say that it’s yours. I’ll pass that on.',
      note: 'Don’t let the user think they owe money. The code doesn’t say whose balance.',
    }),

    licences: undocumented([126, 'User Licenses Exceeded'], {
      text: 'The administrator can look at the user licences',
      lead: 'The log says that the number of user licences was exceeded.',
      asks: [
        'Compare the number of user licences with the number of users.',
        'Find out when the code first appeared in the logs, and for which users.',
      ],
      say: 'The log says that the number of user licences was exceeded. That’s for the administrator to look at.',
      note: 'The document doesn’t say which users are affected. Don’t promise anyone a licence.',
    }),

    textLicences: undocumented([127, 'Text Message User Licenses Exceeded'], {
      text: 'The administrator can look at the licences for texts',
      lead: 'The log says that the number of user licences for text messages was exceeded.',
      asks: [
        'Compare the number of user licences for text messages with the number of users who have text messages.',
        'Find out when the code first appeared in the logs, and for which users.',
      ],
      say: 'The log says that the number of licences for text messages was exceeded. That’s for the administrator to look at.',
      note: 'This code is about text messages only. It doesn’t mention other methods.',
    }),

    voiceprintLicences: undocumented([128, 'Voiceprint User Licenses Exceeded'], {
      text: 'The administrator can look at the voiceprint licences',
      lead: 'The log says that the number of user licences for voiceprints was exceeded.',
      asks: [
        'Compare the number of user licences for voiceprints with the number of users who have a voiceprint.',
        'Find out when the code first appeared in the logs, and for which users.',
      ],
      say: 'The log says that the number of licences for voiceprints was exceeded. That’s for the administrator to look at.',
      note: 'This code is about voiceprints only. It doesn’t mention other methods.',
    }),
  },
);

/** Azure Multi-Factor result codes about a mode or feature that is not allowed, and an event parameter that is not valid (104, 113-116, 119, 124, 125, 134, 141). */
import { escalation, guide, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = [
  'AZ-104',
  'AZ-113',
  'AZ-114',
  'AZ-115',
  'AZ-116',
  'AZ-119',
  'AZ-124',
  'AZ-125',
  'AZ-134',
  'AZ-141',
];

export const azureModeNotAllowed = guide(
  'azure-mode-not-allowed',
  {
    product: 'azure-mfa',
    title: 'Log: something is “Not Allowed”',
    summary:
      'A mode, rollover, confirmation or localization that isn’t allowed, or an invalid parameter. Codes 104, 113 to 116, 119, 124, 125, 134, 141.',
    symptoms: [
      'mode not allowed',
      'not allowed',
      'in mode not allowed',
      'pin mode',
      'rollover not allowed',
      'roll over',
      'return pin mode',
      'event confirmation',
      'invalid event parameter',
      'parameter',
      'voiceprint mode',
      'text message mode',
      'sms mode',
      'localization',
      'localisation',
      'mobile app mode',
      'oath token mode',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It says that something wasn’t allowed or wasn’t valid, not whether the sign-in worked. The administrator who reads the logs needs to take it from here.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['not allowed', 'rollover', 'parameter', 'localization'],
        note: 'Read the word before “Not Allowed” carefully: it’s all the code says. 104 and 114 differ by “Return”.',
        cites,
      },
      {
        '104': to('pinMode', '104: IN Mode Not Allowed', {
          hint: 'Probably a misprint of “PIN Mode Not Allowed”.',
          caller: [
            'A hundred and four. IN mode?',
            'It says “IN mode not allowed”, whatever that is.',
          ],
        }),
        '113': to('rollover', '113: Rollover Not Allowed', {
          caller: ['One thirteen, rollover.', 'Something isn’t allowed to roll over.'],
        }),
        '114': to('returnPinMode', '114: Return PIN Mode Not Allowed', {
          hint: 'With “Return” in front. 104 is probably “PIN Mode”.',
          caller: ['A hundred and fourteen.', 'Return PIN mode isn’t allowed, I read.'],
        }),
        '115': to('eventConfirmation', '115: Event Confirmation Not Allowed', {
          caller: ['One fifteen, event confirmation.', 'It isn’t allowed to confirm an event.'],
        }),
        '116': to('eventParameter', '116: Invalid Event Parameter', {
          hint: 'Not valid, rather than not allowed.',
          caller: ['One sixteen. A wrong parameter.', 'Invalid event something.'],
        }),
        '119': to('voiceprintMode', '119: Voiceprint Mode Not Allowed', {
          hint: 'Not allowed. A voiceprint that failed is 118.',
          caller: ['One nineteen, voiceprint mode.', 'It seems they can’t use their voice.'],
        }),
        '124': to('textMode', '124: Text Message Mode Not Allowed', {
          hint: 'Not allowed. A text that couldn’t be sent is 120.',
          caller: ['One twenty-four, text message mode.', 'Text messages aren’t allowed.'],
        }),
        '125': to('localization', '125: Localization Not Allowed', {
          caller: ['One twenty-five, localization.', 'Something about the language, maybe?'],
        }),
        '134': to('appMode', '134: Mobile App Mode Not Allowed', {
          caller: ['One thirty-four, mobile app mode.', 'The app isn’t allowed, it says.'],
        }),
        '141': to('tokenMode', '141: OATH Token Mode Not Allowed', {
          caller: ['One forty-one, OATH token mode.', 'Tokens aren’t allowed, I guess.'],
        }),
      },
    ),

    pinMode: escalation({
      isAboutPin: true,
      to: 'administrator',
      text: 'The administrator can look at the mode, probably PIN',
      lead: 'The document prints “IN Mode Not Allowed” for 104. That’s probably a misprint of “PIN Mode Not Allowed”. The log itself may show another name.',
      problem:
        'The logs of Netop Remote Control show the Azure Multi-Factor result code 104, which the document prints as “IN Mode Not Allowed”.',
      asks: [
        'Read the exact name in the log. “IN Mode” is probably a misprint of “PIN Mode”.',
        'Check which mode the request asked for, and whether it is meant to be allowed.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: 'The log names a mode that isn’t allowed, probably a PIN mode. The administrator has to look at that.',
      do: 'Note the code, the user and the time of the log entry.',
      note: 'Say “probably”. Compare 114, “Return PIN Mode Not Allowed”.',
      cites: ['AZ-104'],
    }),

    rollover: undocumented([113, 'Rollover Not Allowed'], {
      text: 'The administrator can look at the rollover',
      lead: 'The log says that rollover isn’t allowed. The document doesn’t explain what rollover is.',
      asks: [
        'Check whether the request asked for a rollover.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that rollover isn’t allowed. That’s for the administrator to look at.',
      note: 'Don’t explain rollover. The document doesn’t.',
    }),

    returnPinMode: undocumented([114, 'Return PIN Mode Not Allowed'], {
      isAboutPin: true,
      text: 'The administrator can look at the return PIN mode',
      lead: 'The log says that the return PIN mode isn’t allowed. The document doesn’t explain this mode.',
      asks: [
        'Check whether the request asked for the return PIN mode.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that a return PIN mode isn’t allowed. That’s for the administrator to look at.',
      note: 'This isn’t 104, which is probably “PIN Mode”.',
    }),

    eventConfirmation: undocumented([115, 'Event Confirmation Not Allowed'], {
      text: 'The administrator can look at the event confirmation',
      lead: 'The log says that event confirmation isn’t allowed. The document doesn’t explain what is confirmed.',
      asks: [
        'Check whether the request asked for an event confirmation.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that event confirmation isn’t allowed. That’s for the administrator to look at.',
      note: '115 and 116 both mention an event. Only 115 is about something that isn’t allowed.',
    }),

    eventParameter: undocumented([116, 'Invalid Event Parameter'], {
      text: 'The administrator can look at the parameter',
      lead: 'The log says that a parameter of an event wasn’t valid. The document doesn’t say which one.',
      asks: [
        'Check the parameters of the event in the request.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that a parameter wasn’t valid. It doesn’t say which one. I’ll pass it on.',
      note: 'Don’t ask the user what they entered. The code doesn’t mention an entry.',
    }),

    voiceprintMode: undocumented([119, 'Voiceprint Mode Not Allowed'], {
      text: 'The administrator can look at the voiceprint mode',
      lead: 'The log says that the voiceprint mode isn’t allowed. It doesn’t say for whom or why.',
      asks: [
        'Check whether the request asked for the voiceprint mode.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the voiceprint mode isn’t allowed. That’s for the administrator to look at.',
      note: 'A voiceprint that failed is 118. Here it wasn’t allowed.',
    }),

    textMode: undocumented([124, 'Text Message Mode Not Allowed'], {
      text: 'The administrator can look at the text message mode',
      lead: 'The log says that the text message mode isn’t allowed. It doesn’t say for whom or why.',
      asks: [
        'Check whether the request asked for the text message mode.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the text message mode isn’t allowed. That’s for the administrator to look at.',
      note: 'A text that couldn’t be sent is 120. Here it wasn’t allowed.',
    }),

    localization: undocumented([125, 'Localization Not Allowed'], {
      text: 'The administrator can look at the localization',
      lead: 'The log says that localization isn’t allowed. The document doesn’t explain what is localized.',
      asks: [
        'Check whether the request asked for a localization.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that localization isn’t allowed. That’s for the administrator to look at.',
      note: 'It may sound like language or place. The document says neither.',
    }),

    appMode: undocumented([134, 'Mobile App Mode Not Allowed'], {
      text: 'The administrator can look at the mobile app mode',
      lead: 'The log says that the mobile app mode isn’t allowed. It doesn’t say for whom or why.',
      asks: [
        'Check whether the request asked for the mobile app mode.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the mobile app mode isn’t allowed. That’s for the administrator to look at.',
      note: 'The code doesn’t say which other modes are allowed. Don’t name one.',
    }),

    tokenMode: undocumented([141, 'OATH Token Mode Not Allowed'], {
      text: 'The administrator can look at the OATH token mode',
      lead: 'The log says that the OATH token mode isn’t allowed. It doesn’t say for whom or why.',
      asks: [
        'Check whether the request asked for the OATH token mode.',
        'Check whether it is meant to be allowed. The document does not say where this is set.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the OATH token mode isn’t allowed. That’s for the administrator to look at.',
      note: 'A wrong OATH code is 138. Here the mode wasn’t allowed.',
    }),
  },
);

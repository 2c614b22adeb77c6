/** Azure Multi-Factor result codes about the phone number and its extension (100, 103, 107, 110, 111). */
import { guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-100', 'AZ-103', 'AZ-107', 'AZ-110', 'AZ-111'];

export const azurePhoneNumber = guide(
  'azure-phone-number',
  {
    product: 'azure-mfa',
    title: 'Log: problem with the phone number',
    summary: 'Number, format, country or extension. Codes 100, 103, 107, 110, 111.',
    symptoms: [
      'invalid phone number',
      'wrong number',
      'phone number not valid',
      'number format',
      'phone number format',
      'international call',
      'foreign number',
      'abroad',
      'country code',
      'extension',
      'invalid extension',
      'phone extensions not allowed',
      'ext',
      'fone number',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It’s about the number, not whether the sign-in worked. The code is only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['invalid', 'format', 'international', 'extension'],
        note: '100 is the number, 107 its format, 12 the input on the phone. The document doesn’t explain any of the three further.',
        cites,
      },
      {
        '100': to('numberInvalid', '100: Invalid Phone Number', {
          hint: 'The number. Its format is 107, the phone input 12.',
          caller: ['A hundred. The number is invalid.', 'It doesn’t like the phone number.'],
        }),
        '103': to('abroad', '103: International Calls Not Allowed', {
          caller: ['One-oh-three, international.', 'No calls to other countries, I think.'],
        }),
        '107': to('formatInvalid', '107: Invalid Phone Number Format', {
          hint: 'The format of the number. The number itself is 100.',
          caller: ['A hundred and seven, the format.', 'I think the number is written wrong.'],
        }),
        '110': to('hasExtension', '110: Phone Extensions Not Allowed', {
          hint: 'Not allowed at all. “Invalid Extension” is 111.',
          caller: ['A hundred and ten.', 'Something about extensions that aren’t allowed.'],
        }),
        '111': to('extensionInvalid', '111: Invalid Extension', {
          hint: 'Not valid. Not allowed at all is 110.',
          caller: [
            'A hundred and eleven. Invalid extension.',
            'The extension isn’t right, it says.',
          ],
        }),
      },
    ),

    numberInvalid: undocumented([100, 'Invalid Phone Number'], {
      text: 'The administrator can check the phone number',
      lead: 'The log says that the phone number isn’t valid. It doesn’t say in what way.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the phone number isn’t valid. The administrator can compare it with the one on record.',
      note: 'Have the administrator check the number before anyone changes it.',
    }),

    abroad: question(
      {
        text: 'Is it a phone number from another country?',
        lead: 'Look at the number that should have been called. Don’t enter it in this guide.',
        why: 'The code says that international calls aren’t allowed. You may know whether this is one.',
        say: 'Is your phone number from another country?',
        listenFor: ['my number is foreign', 'I am travelling', 'a normal number from here'],
        note: 'A number from another country isn’t the same as someone who is abroad. Ask about the number.',
        cites: ['AZ-103'],
      },
      {
        yes: to('numberAbroad', 'Yes', {
          caller: [
            'I have a number from back home.',
            'Yes, it begins with another country’s code.',
          ],
        }),
        no: to('numberHere', 'No', {
          caller: ['No, it’s a number from here.', 'It’s our own office number.'],
        }),
        'not-sure': to('numberUnclear', 'I’m not sure', {
          caller: ['I don’t know which of my numbers they use.', 'The user has two phones.'],
        }),
      },
    ),

    numberAbroad: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can decide about international calls',
      lead: 'The user says that the number is from another country, and the log says that international calls aren’t allowed.',
      found: 'The user says that the number is from another country.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record. Do not use a number that someone gives you over the phone.',
        'Check whether international calls are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'The log says that international calls aren’t allowed, and yours is an international number. That’s for the administrator to decide.',
      note: 'Don’t promise that it’ll be allowed.',
    }),

    numberHere: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can check which number was used',
      lead: 'The log says that international calls aren’t allowed, but the user says that the number is from here.',
      found: 'The user says that the number is not from another country.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record, with its country code.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'Your number is from here, but the log says that international calls aren’t allowed. I’ll pass that on.',
      note: 'The log and the user don’t agree. That’s the finding.',
    }),

    numberUnclear: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can check whether the number is foreign',
      lead: 'The log says that international calls aren’t allowed. We don’t know which number was used.',
      found: 'It is not known whether the number is from another country.',
      asks: [
        'Check whether the phone number that the request used is from another country.',
        'Check whether international calls are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'That’s fine. The administrator can look into which number was used.',
      note: 'Don’t collect numbers over the phone. The administrator will compare them.',
    }),

    formatInvalid: undocumented([107, 'Invalid Phone Number Format'], {
      text: 'The administrator can check how the number is written',
      lead: 'The log says that the format of the number isn’t valid. It doesn’t say which format is.',
      asks: [
        'Look at how the phone number is written in the request.',
        'Compare it with the number of a user who does not have this code.',
      ],
      say: 'The log says that the number is in the wrong format. The administrator can look at that.',
      note: 'Don’t suggest a format (with plus, zeros or spaces). The document gives none.',
    }),

    hasExtension: question(
      {
        text: 'Does the phone number have an extension?',
        lead: 'An extension is a short number after the main number.',
        why: 'The code says that extensions aren’t allowed. If there isn’t one, the administrator has to look elsewhere.',
        say: 'Is there a short extension after your phone number, as in an office?',
        listenFor: ['yes, at my desk', 'it’s a mobile', 'I don’t know what that is'],
        note: 'Explain “extension” in a few words. Callers may not know it.',
        cites: ['AZ-110'],
      },
      {
        yes: to('extensionUsed', 'Yes', {
          caller: ['Yes, four digits at the end.', 'My desk phone has one.'],
        }),
        no: to('extensionNotUsed', 'No', {
          caller: ['No, it’s just my mobile.', 'It has no extra digits.'],
        }),
        'not-sure': to('extensionUnclear', 'I’m not sure', {
          caller: ['What’s an extension?', 'I can’t see which number is used.'],
        }),
      },
    ),

    extensionUsed: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can decide about the extension',
      lead: 'The user says that the number has an extension, and the log says that extensions aren’t allowed.',
      found: 'The user says that the number has an extension.',
      asks: [
        'Check whether extensions are meant to be allowed. The document does not say where this is set.',
        'If not, decide with the user what to do next.',
      ],
      say: 'The log says that extensions aren’t allowed, and your number has one. That’s for the administrator to decide.',
      note: 'Don’t promise that it’ll be allowed.',
    }),

    extensionNotUsed: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can look for an extension',
      lead: 'The log mentions extensions, but the user says that the number has none.',
      found: 'The user says that the number has no extension.',
      asks: [
        'Check whether the phone number that the request used has an extension.',
        'Read the other log entries for the same request.',
      ],
      say: 'Your number has no extension, but the log mentions one. I’ll pass that on.',
      note: 'The log and the user don’t agree. That’s the finding.',
    }),

    extensionUnclear: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can check whether there is an extension',
      lead: 'The log says that extensions aren’t allowed. We don’t know whether the number has one.',
      found: 'It is not known whether the number has an extension.',
      asks: [
        'Check whether the phone number that the request used has an extension.',
        'Check whether extensions are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'That’s fine. The administrator can look into which number was used.',
      note: 'The administrator can look the number up. Don’t collect it on the phone.',
    }),

    extensionInvalid: undocumented([111, 'Invalid Extension'], {
      text: 'The administrator can check the extension',
      lead: 'The log says that the extension isn’t valid. It doesn’t say in what way.',
      asks: [
        'Compare the extension that the request used with the one that your organisation has on record.',
      ],
      say: 'The log says that the extension of the phone number isn’t valid. The administrator can compare it with the one on record.',
      note: 'Not valid isn’t the same as not allowed, which is 110.',
    }),
  },
);

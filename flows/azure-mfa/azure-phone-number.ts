/** Azure Multi-Factor result codes about the phone number and its extension (100, 103, 107, 110, 111). */
import { goOn, guide, question, to } from '../build.ts';
import { readResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

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
    whichCode: question(
      {
        text: 'Which result code is in the log?',
        lead: 'It tells about the number, never whether the sign-in worked. The code is only in the logs.',
        why: 'The document gives neither a cause nor a fix, so whoever takes over needs the exact code.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['invalid', 'format', 'international', 'extension'],
        note: '100 is the number, 107 its format, 12 the input on the phone. The document explains none of the three further.',
        cites: ['AZ-100', 'AZ-103', 'AZ-107', 'AZ-110', 'AZ-111'],
      },
      {
        '100': to('numberInvalid', '100: Invalid Phone Number', {
          hint: 'The number. Its format is 107, the phone input 12.',
          caller: ['A hundred. The number is invalid.', 'It does not like the phone number.'],
        }),
        '103': to('abroad', '103: International Calls Not Allowed', {
          caller: ['One-oh-three, international.', 'No calls to other countries, as I read it.'],
        }),
        '107': to('formatInvalid', '107: Invalid Phone Number Format', {
          hint: 'The format of the number. The number itself is 100.',
          caller: ['A hundred and seven, the format.', 'The number is written wrong, I think.'],
        }),
        '110': to('hasExtension', '110: Phone Extensions Not Allowed', {
          hint: 'Not allowed at all. “Invalid Extension” is 111.',
          caller: ['A hundred and ten.', 'Something about extensions that are not allowed.'],
        }),
        '111': to('extensionInvalid', '111: Invalid Extension', {
          hint: 'Not valid. Not allowed at all is 110.',
          caller: [
            'A hundred and eleven. Invalid extension.',
            'The extension is not right, it says.',
          ],
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

    ...readResultCode({
      found: 'whichCode',
      cites: ['AZ-100', 'AZ-103', 'AZ-107', 'AZ-110', 'AZ-111'],
    }),

    anotherCode: goOn('azure-other-code', {
      cites: ['AZ-100', 'AZ-103', 'AZ-107', 'AZ-110', 'AZ-111'],
    }),

    numberInvalid: undocumented([100, 'Invalid Phone Number'], {
      text: 'The administrator can check the phone number',
      lead: 'The log says that the phone number is not valid. It does not say in what way.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record.',
        'Check whether the same code is in the logs for other users.',
      ],
      say: 'The log says that the phone number is not valid. The administrator can compare it with the one on record.',
      note: 'Have the number checked before anybody changes it, and by the administrator.',
    }),

    abroad: question(
      {
        text: 'Is it a phone number of another country?',
        lead: 'Look at the number that should have been called. Don’t put it into this guide.',
        why: 'The code says that international calls are not allowed. Whether this is one, you may know.',
        say: 'Is your phone number one of another country?',
        listenFor: ['my number is foreign', 'I am travelling', 'a normal number from here'],
        note: 'A number of another country is not the same as a person abroad. Ask about the number.',
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
          caller: ['No, it’s a number from here.', 'It is our own office number.'],
        }),
        'not-sure': to('numberUnclear', 'I’m not sure', {
          caller: ['I don’t know which of my numbers they use.', 'The user has two phones.'],
        }),
      },
    ),

    numberAbroad: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can decide about international calls',
      lead: 'The number is one of another country, and the log says that international calls are not allowed.',
      found: 'The person says that the number is one of another country.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record. Don’t take a number that somebody gives on the phone.',
        'Check whether international calls are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'The log says that international calls aren’t allowed, and yours is an international number. That’s for the administrator to decide.',
      note: 'Do not promise that it will be allowed.',
    }),

    numberHere: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can check which number was called',
      lead: 'The log names an international call, and the person says that the number is from here.',
      found: 'The person says that the number is not one of another country.',
      asks: [
        'Compare the phone number that the request used with the one that your organisation has on record, with its country code.',
        'Check whether the same code is in the logs for other users.',
      ],
      say: 'Your number is from here, and the log names an international call. I’ll pass that on.',
      note: 'The log and the person do not agree. That is the finding.',
    }),

    numberUnclear: undocumented([103, 'International Calls Not Allowed'], {
      text: 'The administrator can check whether the number is foreign',
      lead: 'The log says that international calls are not allowed. Which number was used is not known here.',
      found: 'It is not known whether the number is one of another country.',
      asks: [
        'Check whether the phone number that the request used is one of another country.',
        'Check whether international calls are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'That is fine. The administrator can look into which number was used.',
      note: 'Do not collect numbers on the phone. The administrator compares them.',
    }),

    formatInvalid: undocumented([107, 'Invalid Phone Number Format'], {
      text: 'The administrator can check how the number is written',
      lead: 'The log says that the format of the number is not valid. Which format is, the document does not say.',
      asks: [
        'Look at how the phone number is written in the request.',
        'Compare it with that of a user who does not have this code.',
      ],
      say: 'The log says that the number is written in a wrong format. The administrator can look at that.',
      note: 'Do not teach a format: with plus, with zeros, with blanks. None is documented.',
    }),

    hasExtension: question(
      {
        text: 'Does the phone number have an extension?',
        lead: 'An extension is a short number after the main number.',
        why: 'The code says that extensions are not allowed. If there is none, the administrator has to look elsewhere.',
        say: 'Is there a short extension after your phone number, as in an office?',
        listenFor: ['yes, at my desk', 'it’s a mobile', 'I don’t know what that is'],
        note: 'Explain “extension” in a few words. Many callers do not know it.',
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
          caller: ['What is an extension?', 'I can’t see which number is used.'],
        }),
      },
    ),

    extensionUsed: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can decide about the extension',
      lead: 'The number has an extension, and the log says that extensions are not allowed.',
      found: 'The person says that the number has an extension.',
      asks: [
        'Check whether extensions are meant to be allowed. The document does not say where this is set.',
        'If not, decide with the user how to go on.',
      ],
      say: 'Extensions are not allowed, says the log, and your number has one. The administrator decides about that.',
      note: 'Do not promise that it will be allowed.',
    }),

    extensionNotUsed: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can look for an extension',
      lead: 'The log names extensions, and the person says that the number has none.',
      found: 'The person says that the number has no extension.',
      asks: [
        'Check whether the phone number that the request used has an extension.',
        'Read the other log entries for the same request.',
      ],
      say: 'Your number has no extension, and the log names one. I’ll pass that on.',
      note: 'The log and the person do not agree. That is the finding.',
    }),

    extensionUnclear: undocumented([110, 'Phone Extensions Not Allowed'], {
      text: 'The administrator can check whether there is an extension',
      lead: 'The log says that extensions are not allowed. Whether the number has one is not known here.',
      found: 'It is not known whether the number has an extension.',
      asks: [
        'Check whether the phone number that the request used has an extension.',
        'Check whether extensions are meant to be allowed. The document does not say where this is set.',
      ],
      say: 'That is fine. The administrator can look into which number was used.',
      note: 'The administrator can look the number up. Do not collect it on the phone.',
    }),

    extensionInvalid: undocumented([111, 'Invalid Extension'], {
      text: 'The administrator can check the extension',
      lead: 'The log says that the extension is not valid. It does not say in what way.',
      asks: [
        'Compare the extension that the request used with the one that your organisation has on record.',
      ],
      say: 'The log says that the extension of the phone number is not valid. The administrator can compare it with the one on record.',
      note: 'Not valid is not the same as not allowed, which is 110.',
    }),
  },
);

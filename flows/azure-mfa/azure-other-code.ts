/** Any Azure Multi-Factor result code: to the guide of a listed one, or to the Impero support team (AZ-OTHER). */
import { flow } from '../../src/engine/flow.ts';
import { readResultCode } from '../procedures/read-result-code.ts';

export const azureOtherCode = flow.createMachine({
  id: 'azure-other-code',
  initial: 'whichCode',
  meta: {
    kind: 'guide',
    product: 'azure-mfa',
    title: 'A result code that I can’t find',
    summary: 'The log shows a number that is in none of the other guides about result codes.',
    symptoms: [
      'other code',
      'unknown code',
      'unlisted code',
      'code not in the list',
      'result code',
      'azure code',
      'azure error',
      'azure mfa',
      'azure multi-factor',
      'netop',
      'netop remote control',
      'impero',
      'impero support',
      'log code',
      'mfa code in the log',
    ],
  },
  states: {
    whichCode: {
      meta: {
        kind: 'question',
        text: 'Is the code in the list of 1 to 25 and 100 to 145?',
        lead: 'These are all the codes of the document. They tell how a call, a text or another step went, never whether the sign-in worked.',
        why: 'For any other code the document names the Impero support team.',
        say: 'What number is in the log, please? Is it one from 1 to 25, or from 100 to 145?',
        listenFor: ['a small number', 'a hundred and something', 'a number with four digits'],
        note: 'The number decides, not the words. A neighbour in the list means something else.',
        cites: ['AZ-OTHER'],
      },
      on: {
        listed: {
          target: 'whichGroup',
          meta: {
            label: 'Yes, it is in the list',
            caller: ['It is a hundred and thirty-something.', 'Just a twelve.'],
          },
        },
        other: {
          target: 'imperoSupport',
          meta: {
            label: 'No, it is another number',
            hint: 'Not 1 to 25, and not 100 to 145.',
            caller: ['It is higher than all of these.', 'Two hundred and something.'],
            value: { label: 'Result code', pattern: '-?\\d{1,10}', example: '146' },
          },
        },
        elsewhere: {
          target: 'notFromLog',
          meta: {
            label: 'It is not from the logs of Netop Remote Control',
            hint: 'For example, from a screen or from another product.',
            caller: ['I have it from my phone.', 'It is in brackets in an app.'],
          },
        },
        'not-sure': {
          target: 'readLog',
          meta: {
            label: 'I’m not sure',
            hint: 'We show you where the code can be read.',
            caller: ['I have not seen the log.', 'Somebody told me about it, without a number.'],
          },
        },
      },
    },

    ...readResultCode({ found: 'whichCode', cites: ['AZ-OTHER'] }),

    imperoSupport: {
      type: 'final',
      meta: {
        kind: 'escalation',
        to: 'impero-support',
        text: 'The Impero support team can help with this code',
        lead: 'The code is not in our document. For such codes it names the Impero support team.',
        problem:
          'The logs of Netop Remote Control show an Azure Multi-Factor result code that is not in the documented list of 1 to 25 and 100 to 145.',
        asks: [
          'Say what this result code means and what is to be done.',
          'Look at the entry in the log with its time, which the administrator sends along.',
        ],
        left: 'Nothing is documented for codes outside the list, except to contact the Impero support team.',
        say: 'That code is not in the list. The Impero support team is the right place for it. I’ll need the exact number and the time.',
        do: 'Note the exact code, all words next to it, and the time. Check that the line really is from the logs of Netop Remote Control.',
        note: 'Never answer with the neighbour in the list. The one thing that is documented here is whom to ask.',
        cites: ['AZ-OTHER'],
      },
    },

    whichGroup: {
      meta: {
        kind: 'question',
        text: 'In which group is the code?',
        lead: 'Look for the whole number. Numbers next to each other can be in different groups.',
        why: 'Each group has its own guide, and the guide asks for the exact code.',
        say: 'Let me find the group for that number. Which number is it exactly?',
        listenFor: ['the number', 'blocked', 'not allowed'],
        note: 'Search for the number if you can: that is quicker than this list.',
        cites: ['AZ-OTHER'],
      },
      on: {
        'no-failure': {
          target: 'noFailure',
          meta: {
            label: 'No failure: 1, 6 to 9, 15 to 17, 19 to 25',
            caller: ['Mine sounds harmless.', 'It says pending, or cache, something like that.'],
          },
        },
        'phone-input': {
          target: 'phoneInput',
          meta: {
            label: 'Entry on the phone: 2 to 5, 12, 18, 118',
            caller: [
              'It is about what was typed in the call.',
              'PIN, hash key, that kind of thing.',
            ],
          },
        },
        call: {
          target: 'call',
          meta: {
            label: 'The call: 10, 11, 13, 101, 102, 108, 117, 144',
            caller: ['The call did not come through.', 'Something with the call itself.'],
          },
        },
        'blocked-and-fraud': {
          target: 'blockedAndFraud',
          meta: {
            label: 'Block, lock and fraud: 14, 105, 112, 132',
            caller: ['It says blocked.', 'There is the word fraud.'],
          },
        },
        'phone-number': {
          target: 'phoneNumber',
          meta: {
            label: 'Phone number: 100, 103, 107, 110, 111',
            caller: ['It does not like the number.', 'About the phone number, or its extension.'],
          },
        },
        'text-message': {
          target: 'textMessage',
          meta: {
            label: 'Text message: 106, 120 to 123',
            caller: ['It is about a text.', 'The SMS was not sent.'],
          },
        },
        'mobile-app': {
          target: 'mobileApp',
          meta: {
            label: 'Mobile app: 129 to 131, 133, 135 to 137, 145',
            caller: ['It is the app.', 'Mobile app, then something more.'],
          },
        },
        'oath-code': {
          target: 'oathCode',
          meta: {
            label: 'OATH code: 138 to 140, 142',
            caller: ['The word OATH is in it.', 'A code from a token, OATH it says.'],
          },
        },
        'security-questions': {
          target: 'securityQuestions',
          meta: {
            label: 'Security questions: 143',
            caller: ['It is the questions.', 'One forty-three, I have it here.'],
          },
        },
        'mode-not-allowed': {
          target: 'modeNotAllowed',
          meta: {
            label: 'Not allowed: 104, 113 to 116, 119, 124, 125, 134, 141',
            caller: ['It ends with “not allowed”.', 'Some mode that I may not use.'],
          },
        },
        'licences-and-balance': {
          target: 'licencesAndBalance',
          meta: {
            label: 'Licences and balance: 109, 126 to 128',
            caller: ['It is about licences.', 'Something with a balance.'],
          },
        },
        'not-sure': {
          target: 'searchNumber',
          meta: {
            label: 'I’m not sure',
            hint: 'Then the search finds it.',
            caller: ['I can’t find it in there.', 'There are so many, which one is mine?'],
          },
        },
      },
    },

    searchNumber: {
      type: 'final',
      meta: {
        kind: 'information',
        text: 'Search for the whole number on the start page',
        lead: 'Each documented code has its own page there. Type only the number, for example 102, or the words next to it.',
        facts: ['The code does not say whether the sign-in worked.'],
        say: 'I’ll search for that number. What are the words next to it?',
        note: 'A number with four digits is not from this list. The search knows those as well, for another product.',
        cites: ['AZ-OTHER'],
      },
    },

    noFailure: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-no-failure',
        cites: ['AZ-OTHER'],
      },
    },

    phoneInput: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-phone-input',
        cites: ['AZ-OTHER'],
      },
    },

    call: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-call',
        cites: ['AZ-OTHER'],
      },
    },

    blockedAndFraud: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-blocked-and-fraud',
        cites: ['AZ-OTHER'],
      },
    },

    phoneNumber: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-phone-number',
        cites: ['AZ-OTHER'],
      },
    },

    textMessage: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-text-message',
        cites: ['AZ-OTHER'],
      },
    },

    mobileApp: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-mobile-app',
        cites: ['AZ-OTHER'],
      },
    },

    oathCode: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-oath-code',
        cites: ['AZ-OTHER'],
      },
    },

    securityQuestions: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-security-questions',
        cites: ['AZ-OTHER'],
      },
    },

    modeNotAllowed: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-mode-not-allowed',
        cites: ['AZ-OTHER'],
      },
    },

    licencesAndBalance: {
      type: 'final',
      meta: {
        kind: 'continue',
        flow: 'azure-licences-and-balance',
        cites: ['AZ-OTHER'],
      },
    },
  },
});

/** Any Azure Multi-Factor result code: to the guide of a listed one, or to the Impero support team (AZ-OTHER). */
import { answered, escalation, goOn, guide, information, question, to } from '../build.ts';
import { readResultCode } from '../procedures/read-result-code.ts';

export const azureOtherCode = guide(
  'azure-other-code',
  {
    product: 'azure-mfa',
    title: 'Log: I can’t find my result code',
    summary: 'The number is in none of the other guides about result codes.',
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
  {
    whichCode: question(
      {
        text: 'Is the code between 1 and 25, or between 100 and 145?',
        lead: 'These are all the codes we have. They say how a call, a text or another step went, not whether the sign-in worked.',
        why: 'For any other code, the document names the Impero support team.',
        say: 'What number is in the log, please? Is it one from 1 to 25, or from 100 to 145?',
        listenFor: ['a small number', 'a hundred and something', 'a number with four digits'],
        note: 'Go by the number, not the words. The next code in the list means something different.',
        cites: ['AZ-OTHER'],
      },
      {
        listed: to('whichGroup', 'Yes, it’s in the list', {
          caller: ['It’s a hundred and thirty-something.', 'Just a twelve.'],
        }),
        other: to('imperoSupport', 'No, it’s another number', {
          isOther: true,
          hint: 'Not 1 to 25, and not 100 to 145.',
          caller: ['It’s higher than all of these.', 'Two hundred and something.'],
          value: { label: 'Result code', pattern: '-?\\d{1,10}', example: '146', is: 'code' },
        }),
        elsewhere: to('notFromLog', 'It isn’t from the logs of Netop Remote Control', {
          isOther: true,
          hint: 'For example, from a screen or from another product.',
          caller: ['I have it from my phone.', 'It’s in brackets in an app.'],
        }),
        'not-sure': to('readLog', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I haven’t seen the log.', 'Someone told me about it, without a number.'],
        }),
      },
    ),

    ...readResultCode({ found: 'whichCode', cites: ['AZ-OTHER'] }),

    imperoSupport: escalation({
      to: 'impero-support',
      text: 'Ask the Impero support team about this code',
      lead: 'We don’t have this code. For such codes, our document names the Impero support team.',
      problem:
        'The logs of Netop Remote Control show an Azure Multi-Factor result code that is not in the document’s list of 1 to 25 and 100 to 145.',
      asks: [
        'Say what this result code means and what needs to be done.',
        'Look at the log entry and its time, which the administrator will send.',
      ],
      left: 'For codes outside the list, the document says only to contact the Impero support team.',
      say: 'That code isn’t in the list. The Impero support team is the right place for it. I’ll need the exact number and the time.',
      do: 'Note the exact code, all words next to it, and the time. Check that the line really is from the logs of Netop Remote Control.',
      note: 'Never answer with the next code in the list. The document only says who to ask.',
      cites: ['AZ-OTHER'],
    }),

    whichGroup: question(
      {
        text: 'Which group is the code in?',
        lead: 'Look for the whole number. Numbers next to each other can be in different groups.',
        why: 'Each group has its own guide, and the guide asks for the exact code.',
        say: 'Let me find the group for that number. Which number is it exactly?',
        listenFor: ['the number', 'blocked', 'not allowed'],
        note: 'Search for the number if you can: that’s quicker than this list.',
        cites: ['AZ-OTHER'],
      },
      {
        'no-failure': to('noFailure', 'No failure: 1, 6 to 9, 15 to 17, 19 to 25', {
          caller: ['Mine sounds harmless.', 'It says pending, or cache, something like that.'],
        }),
        'phone-input': to('phoneInput', 'Entry on the phone: 2 to 5, 12, 18, 118', {
          caller: ['It’s about what was typed in the call.', 'PIN, hash key, that kind of thing.'],
        }),
        call: to('call', 'The call: 10, 11, 13, 101, 102, 108, 117, 144', {
          caller: ['The call didn’t get through.', 'Something with the call itself.'],
        }),
        'blocked-and-fraud': to('blockedAndFraud', 'Block, lock and fraud: 14, 105, 112, 132', {
          caller: ['It says blocked.', 'There is the word fraud.'],
        }),
        'phone-number': to('phoneNumber', 'Phone number: 100, 103, 107, 110, 111', {
          caller: ['It doesn’t like the number.', 'About the phone number, or its extension.'],
        }),
        'text-message': to('textMessage', 'Text message: 106, 120 to 123', {
          caller: ['It’s about a text.', 'The SMS wasn’t sent.'],
        }),
        'mobile-app': to('mobileApp', 'Mobile app: 129 to 131, 133, 135 to 137, 145', {
          caller: ['It’s the app.', 'Mobile app, then something more.'],
        }),
        'oath-code': to('oathCode', 'OATH code: 138 to 140, 142', {
          caller: ['The word OATH is in it.', 'A code from a token, OATH it says.'],
        }),
        'security-questions': to('securityQuestions', 'Security questions: 143', {
          caller: ['It’s the questions.', 'One forty-three, I have it here.'],
        }),
        'mode-not-allowed': to(
          'modeNotAllowed',
          'Not allowed: 104, 113 to 116, 119, 124, 125, 134, 141',
          { caller: ['It ends with “not allowed”.', 'Some mode I’m not allowed to use.'] },
        ),
        'licences-and-balance': to('licencesAndBalance', 'Licences and balance: 109, 126 to 128', {
          caller: ['It’s about licences.', 'Something with a balance.'],
        }),
        'not-sure': to('searchNumber', 'I’m not sure', {
          hint: 'Then the search will find it.',
          caller: ['I can’t find it in there.', 'There are so many, which one is mine?'],
        }),
      },
    ),

    searchNumber: information({
      text: 'Search for the whole number on the start page',
      lead: answered(
        'whichGroup/not-sure',
        'Every code in our documents has its own page there. Type only the number, for example 102, or the words next to it.',
      ),
      facts: ['The code doesn’t say whether the sign-in worked.'],
      say: 'I’ll search for that number. What are the words next to it?',
      note: 'A four-digit number isn’t from this list. The search knows those too, for another product.',
      cites: ['AZ-OTHER'],
    }),

    noFailure: goOn('azure-no-failure', { cites: ['AZ-OTHER'] }),

    phoneInput: goOn('azure-phone-input', { cites: ['AZ-OTHER'] }),

    call: goOn('azure-call', { cites: ['AZ-OTHER'] }),

    blockedAndFraud: goOn('azure-blocked-and-fraud', { cites: ['AZ-OTHER'] }),

    phoneNumber: goOn('azure-phone-number', { cites: ['AZ-OTHER'] }),

    textMessage: goOn('azure-text-message', { cites: ['AZ-OTHER'] }),

    mobileApp: goOn('azure-mobile-app', { cites: ['AZ-OTHER'] }),

    oathCode: goOn('azure-oath-code', { cites: ['AZ-OTHER'] }),

    securityQuestions: goOn('azure-security-questions', { cites: ['AZ-OTHER'] }),

    modeNotAllowed: goOn('azure-mode-not-allowed', { cites: ['AZ-OTHER'] }),

    licencesAndBalance: goOn('azure-licences-and-balance', { cites: ['AZ-OTHER'] }),
  },
);

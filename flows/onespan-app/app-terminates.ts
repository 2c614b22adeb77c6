/** Mobile Authenticator Studio terminates unexpectedly (MAS-01). */
import {
  escalation,
  goOn,
  guide,
  information,
  instruction,
  needs,
  question,
  to,
  when,
} from '../build.ts';
import { askWhen, checkAppLog } from '../procedures/app-log.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

export const appTerminates = guide(
  'app-terminates',
  {
    product: 'onespan-app',
    title: 'The app crashes or closes on its own',
    summary: 'Mobile Authenticator Studio suddenly closes when you didn’t close it.',
    symptoms: [
      'app crashes',
      'app crashed',
      'app keeps crashing',
      'app shuts down',
      'app quits unexpectedly',
      'app terminates unexpectedly',
      'unexpected termination',
      'app vanishes',
      'app gone after opening',
      'thrown out of the app',
      'apps closes itself',
      'send crash report',
      'Sentry report',
    ],
  },
  {
    closedItself: question(
      {
        text: 'Did the app close without you closing it?',
        lead: 'This is about your authenticator app, Mobile Authenticator Studio.',
        why: 'An app that closes on its own is a different problem from a message in the app.',
        say: 'What did the app do? Did it close all by itself, or did it show a message?',
        listenFor: ['it just vanished', 'there was a message', 'I looked away'],
        note: 'People say “it crashed” for an error message as well. Ask what they saw.',
        cites: ['MAS-01-TERMINATION'],
      },
      {
        yes: to('usableAgain', 'Yes, it closed by itself', {
          caller: ['It was just gone, from one moment to the next.', 'It threw me out.'],
          knows: ['closed-by-itself'],
        }),
        message: to('whichMessage', 'No, it shows a message', {
          caller: ['No, it’s open, there’s an error.', 'It says something, and I can’t go on.'],
        }),
        'not-sure': to('openAgain', 'I’m not sure', {
          hint: 'We’ll look at it together.',
          caller: ['I wasn’t looking.', 'Maybe I touched something, I don’t know.'],
        }),
      },
    ),

    usableAgain: question(
      {
        text: 'Can you use the app again now?',
        lead: 'Open it and see whether it stays open.',
        why: 'When the app closes unexpectedly, a report is sent automatically. If the app keeps closing, someone should know that you’re stuck.',
        say: 'Could you open the app again? Does it stay open, and can you do what you wanted?',
        listenFor: ['it is fine now', 'it closes every time', 'I have not dared to'],
        note: 'The report is sent automatically each time. This question only finds out whether someone is locked out.',
        cites: ['MAS-01-TERMINATION'],
      },
      {
        yes: to('reportSent', 'Yes, it works again', {
          caller: ['Yes, it’s back to normal.', 'It only happened once.'],
        }),
        'keeps-closing': to('askKeepsClosing', 'No, it closes again', {
          caller: [
            'No. Every time I open it, gone.',
            'It closes as soon as I get to the same point.',
          ],
        }),
        message: to('whichMessage', 'Now it shows a message', {
          caller: ['It stays open, but now there’s an error.', 'Now it says something.'],
        }),
        'not-sure': to('openAgain', 'I haven’t tried yet', {
          hint: 'We’ll show you what to look for.',
          caller: ['I haven’t touched it since.', 'I don’t know, should I?'],
        }),
      },
    ),

    openAgain: instruction(
      {
        text: 'Open the app and watch what happens',
        lead: 'You only look. You don’t have to change any setting.',
        steps: [
          { do: 'Open the app.' },
          { do: 'Do what you wanted to do before.', also: 'Watch whether the app stays open.' },
        ],
        say: 'Please open the app, do what you wanted to do, and tell me what happens.',
        listenFor: ['it stays open', 'gone again', 'there is a message'],
        note: 'This isn’t a fix, only a look. The document has no fix.',
        cites: ['MAS-01-TERMINATION'],
      },
      {
        worked: to('reportSent', 'It stays open and works', {
          caller: ['It’s all fine, as if nothing had happened.', 'It works.'],
        }),
        failed: to('askKeepsClosing', 'It closes', {
          isFinding: true,
          knows: ['closed-by-itself'],
          caller: ['And it’s gone.', 'It shut down in front of my eyes.'],
        }),
        message: to('whichMessage', 'It shows a message', {
          caller: ['There’s an error message now.', 'It says something about an error.'],
        }),
        cannot: to('askNotSeen', 'I can’t do this now', {
          hint: 'For example, I don’t have the phone with me.',
          caller: ['My phone is at home.', 'I can’t get at it at the moment.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the message say?',
        lead: 'Read its first words.',
        why: 'The message tells us which guide you need.',
        say: 'What are the first words of the message?',
        listenFor: ['account not found', 'invalid image code', 'something went wrong'],
        note: 'The document has only a few messages of this app, and says that the list isn’t complete. Anything else is passed on with its exact words.',
        cites: [
          'MAS-01-TERMINATION',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-03-INVALID-IMAGE',
          'MAS-04-ACTIVATION-SIGNATURE',
        ],
      },
      {
        'account-not-found': to('accountMissing', '“Account not found”', {
          reads: { message: 'Account not found' },
          caller: ['It can’t find the account.', 'Account something.'],
        }),
        'invalid-image': to('imageCode', '“Invalid image code”', {
          reads: { message: 'Invalid image code' },
          caller: ['It’s about the image I scanned.', 'Invalid image.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          reads: { message: 'Something went wrong' },
          caller: ['Something went wrong, it says.', 'Wrong, contact support, and a code.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['None of those.', 'It’s some other text.'],
        }),
        'not-sure': to('askUnread', 'I’m not sure', {
          hint: 'Your administrator can read it with you.',
          caller: ['I can’t make sense of it.', 'It’s gone again, I can’t say.'],
        }),
      },
    ),

    accountMissing: goOn('account-not-found', {
      with: ['yes'],
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    imageCode: goOn('invalid-image-code', { with: ['yes'], cites: ['MAS-03-INVALID-IMAGE'] }),

    wentWrong: goOn('something-went-wrong', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'MAS-05-MSS'],
    }),

    reportSent: information({
      text: 'You don’t have to do anything',
      lead: 'You can carry on using the app.',
      facts: [
        'Whenever the app closes unexpectedly, it sends a report automatically.',
        'You don’t have to send, switch on or set up anything.',
        'The report contains what is needed to find the reason, and which part of the app closed.',
        'It contains nothing personal about you.',
      ],
      say: 'You can carry on using the app. When it closes unexpectedly, it sends a report automatically. There is nothing personal in it, and you don’t have to do anything.',
      note: 'Don’t ask for a report, and don’t look for a setting: none is needed. The reports go to the Sentry framework inside the app and on to Mobile Authenticator Studio.',
      cites: ['MAS-01-TERMINATION'],
    }),

    askKeepsClosing: escalation({
      to: 'administrator',
      text: 'Your administrator should know that you’re stuck',
      lead: 'A report is sent automatically each time, with nothing personal in it. You don’t need to send anything. We know of nothing you could try yourself.',
      problem: needs(
        'closed-by-itself',
        'Mobile Authenticator Studio closes by itself when the user tries to use it.',
      ),
      asks: [
        'Ask the user what they were doing, when it happened, and on which phone.',
        'Have the reports for these terminations analysed. The app sends them automatically to the embedded Sentry framework, and they are forwarded to Mobile Authenticator Studio. They contain the data to find the reason and the feature that terminates. No configuration is needed.',
      ],
      left: 'The document gives no fix.',
      say: 'The app has sent a report automatically, with nothing personal in it. You don’t have to send anything. I’ll pass on that you can’t use the app, with the time and what you were doing.',
      note: 'Don’t make up a fix, such as reinstalling the app: the document has none, and it doesn’t say what happens to the account.',
      cites: ['MAS-01-TERMINATION'],
    }),

    askNotSeen: escalation({
      to: 'helpdesk',
      text: 'Open the app when you can, and tell your helpdesk',
      lead: 'If the app closed unexpectedly, a report has been sent automatically. Tell your helpdesk whether the app stays open.',
      problem: [
        when(
          'closed-by-itself',
          'According to the user, Mobile Authenticator Studio closed by itself. Whether it works now is not known.',
        ),
        'Mobile Authenticator Studio may have closed by itself. The user is not sure, and whether it works now is not known.',
      ],
      asks: [
        'Have the user open the app: does it stay open, does it close, or is there a message?',
        'If there is a message, note its exact words and any error code.',
      ],
      left: 'Opening the app and watching what happens.',
      say: 'That’s fine. When you can, open the app and tell us whether it stays open.',
      note: 'Nobody has to send anything: the report of an unexpected termination is sent automatically.',
      cites: ['MAS-01-TERMINATION'],
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can read the message with you',
      lead: 'You don’t have to understand it. Note the time and what you were doing, and leave the message open if you can.',
      problem: 'Mobile Authenticator Studio shows the user a message. What it says is not known.',
      asks: [
        'Read the exact message with the user, and everything after “Error code:” if there is a code.',
        askWhen,
        checkAppLog,
      ],
      left: 'What to try depends on the exact message.',
      say: 'That’s fine. Please tell me when it appeared and what you were doing. The administrator can read the message with you.',
      note: 'Don’t record it as one of the known messages.',
      cites: ['MAS-01-TERMINATION'],
    }),

    ...unlistedMessage({ cites: ['MAS-01-TERMINATION'] }),
  },
);

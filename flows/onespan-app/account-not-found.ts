/** The account in use is not activated in Mobile Authenticator Studio (MAS-02). */
import {
  answered,
  escalation,
  goOn,
  guide,
  instruction,
  needs,
  question,
  resolution,
  to,
  unless,
  when,
} from '../build.ts';
import { askWhen, checkAppLog, imageChecks } from '../procedures/app-log.ts';
import { workedAfterAll } from '../procedures/messages.ts';
import { newImage } from '../procedures/new-image.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

export const accountNotFound = guide(
  'account-not-found',
  {
    product: 'onespan-app',
    title: 'The app says “Account not found”',
    summary: 'Mobile Authenticator Studio doesn’t have the account you want to use.',
    symptoms: [
      'app does not know my account',
      'app can’t find my account',
      'acount not found',
      'account missing in the app',
      'my account is gone from the app',
      'no account in the authenticator app',
      'wrong account in the app',
      'scanned the code and no account found',
      'account not activated in the app',
      'serial number not activated',
      're-activate account',
      'new phone, account not there',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does the app say “Account not found”?',
        lead: 'Look at the message in your authenticator app, Mobile Authenticator Studio.',
        shows: { where: 'What the app shows', words: 'Account not found' },
        why: 'The app has several messages, and each needs a different fix.',
        say: 'Please read me the message in the app. Leave out any code or number you see.',
        do: 'Wait until the message has been read to you. There is nothing to change on your side yet.',
        listenFor: ['account not found', 'invalid image code', 'something went wrong'],
        note: 'Callers say “it can’t find me” for many things. This guide is for these three words in the app, not for a page that doesn’t know a user name.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        yes: to('rightAccount', 'Yes, it says that', {
          reads: { shown: 'word-for-word' },
          caller: [
            'Yes. Account not found, right here.',
            'Not found, it says. As if I didn’t exist.',
          ],
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          isOther: true,
          caller: ['No, it’s about an image.', 'Hm, no. There’s nothing about an account here.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see it again.',
          caller: ['It’s gone, I tapped it away.', 'I didn’t really read it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Make the message appear again',
        lead: 'Do the same thing again so that the app shows the message.',
        steps: [
          { do: 'If the message is still there, read it now.' },
          {
            do: 'If it’s gone, do the same thing in the app again.',
            also: 'For example, scan the code again.',
          },
          { do: 'When the message appears, leave it open and read every word.' },
        ],
        say: 'Let’s make the message appear again. Please do the same thing again, leave the message open, and tell me what it says.',
        listenFor: ['account not found', 'now it works', 'it says something different'],
        note: 'Nobody can act on a message that nobody read. Once is enough to settle it.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        worked: to('worksAfterAll', 'It works this time', {
          hint: 'There is no message any more.',
          caller: ['Funny, now it works.', 'No message. It just did it.'],
        }),
        failed: to('rightAccount', 'It says “Account not found”', {
          isFinding: true,
          caller: ['There it is again: not found.', 'Yes, it’s the one with the account.'],
          reads: { message: 'Account not found' },
        }),
        'something-else': to('whichMessage', 'It says something else', {
          isOther: true,
          caller: ['It says something different now.', 'No, other words.'],
        }),
        cannot: to('askUnread', 'I can’t do this', {
          hint: 'For example, I have nothing to scan any more.',
          caller: ['I can’t get back to where I was.', 'The page is closed, I can’t do it again.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'Read the first words of the message.',
        why: 'The message tells us which guide you need.',
        say: 'What are the first words of the message?',
        listenFor: ['invalid image code', 'something went wrong', 'the app is closed'],
        note: 'The document has only a few messages of this app, and says that the list isn’t complete. Anything else is passed on with its exact words.',
        cites: [
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-03-INVALID-IMAGE',
          'MAS-04-ACTIVATION-SIGNATURE',
          'MAS-01-TERMINATION',
        ],
      },
      {
        'invalid-image': to('imageCode', '“Invalid image code”', {
          reads: { message: 'Invalid image code' },
          caller: ['It says the image code is invalid.', 'Something about the picture I scanned.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          reads: { message: 'Something went wrong' },
          caller: ['It only says that something went wrong.', 'Went wrong, and contact support.'],
        }),
        'closed-itself': to('terminates', 'Nothing: the app closes', {
          caller: ['It doesn’t say anything, it just shuts.', 'The app vanished on me.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['None of those. It’s a different text.', 'Some other error.'],
        }),
        'not-sure': to('askUnread', 'I’m not sure', {
          hint: 'Your administrator can look at it with you.',
          caller: ['I can’t tell.', 'I don’t understand what it wants from me.'],
        }),
      },
    ),

    imageCode: goOn('invalid-image-code', { with: ['yes'], cites: ['MAS-03-INVALID-IMAGE'] }),

    wentWrong: goOn('something-went-wrong', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'MAS-05-MSS'],
    }),

    terminates: goOn('app-terminates', { cites: ['MAS-01-TERMINATION'] }),

    rightAccount: question(
      {
        text: 'Does the account in the app match what you want to do?',
        lead: 'Compare two things: the account that’s activated in the app, and the account you want to use.',
        why: 'The message means that the account you used isn’t activated in the app. For example, a code that you scanned can contain a serial number that isn’t activated in the app.',
        say: 'Please compare two things for me. Which account is activated in the app, and which account did you want to use? Are they the same?',
        do: 'Let them compare. They don’t have to read you any number.',
        listenFor: ['it is the same', 'that is a different one', 'there is nothing in the app'],
        note: 'This is the one check that the document gives. Someone with two accounts may start with the wrong one.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        yes: to('askMatches', 'Yes, it’s the same account', {
          knows: ['account-matches'],
          caller: ['Yes, they’re the same.', 'I only have the one, and that’s the one I use.'],
        }),
        no: to('wantedAccount', 'No, they’re different', {
          knows: ['account-differs'],
          caller: ['Oh. That’s my other account.', 'No, the app has a different one.'],
        }),
        none: to('newActivation', 'There is no account in the app', {
          caller: ['It’s empty. Nothing is set up in there.', 'I’ve never activated anything.'],
          knows: ['no-account'],
        }),
        'not-sure': to('lookAtAccounts', 'I’m not sure', {
          hint: 'We’ll show you what to compare.',
          caller: ['I have no idea which account that is.', 'How would I see that?'],
        }),
      },
    ),

    lookAtAccounts: instruction(
      {
        text: 'Compare the two accounts',
        lead: 'You’re only looking: nothing is changed.',
        steps: [
          { do: 'Open the app and look at which account it shows.' },
          {
            do: 'Look at the page or application where you wanted to do something.',
            also: 'Which account are you using there?',
          },
          { do: 'Compare the two.' },
        ],
        say: 'Please open the app and look at which account it shows. Now look at the page where you wanted to do something. Is it the same account?',
        listenFor: ['the same', 'not the same', 'I can’t see any account'],
        note: 'The document doesn’t say where the app shows an account. If they can’t find it, pass it on; don’t guess.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        worked: to('askMatches', 'They’re the same', {
          isFinding: true,
          knows: ['account-matches'],
          caller: ['Yes, now I see it, they’re the same.', 'Both have the same name.'],
        }),
        failed: to('wantedAccount', 'They’re different', {
          isFinding: true,
          knows: ['account-differs'],
          caller: ['No, these are two different ones.', 'The app has my old account in it.'],
        }),
        none: to('newActivation', 'The app has no account in it', {
          knows: ['no-account'],
          caller: ['There’s nothing in there.', 'It looks like a new app.'],
        }),
        cannot: to('askWhichAccount', 'I still can’t tell', {
          caller: ['I look at it, but I can’t tell.', 'I don’t see any account name.'],
          knows: ['account-unknown'],
        }),
      },
    ),

    wantedAccount: question(
      {
        text: 'Which of the two accounts do you want to use?',
        lead: 'If you want the account that’s in the app, you can start again with that one.',
        why: 'You may have started with the wrong account. Or the right account isn’t activated in the app.',
        say: 'Which account do you really want to use? The one in the app, or the other one?',
        listenFor: ['the one in the app', 'the other one', 'both'],
        note: 'Sort out a mix-up first. Only an account that’s missing from the app may have to be activated.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        'in-the-app': to('useRightAccount', 'The account that’s in the app', {
          knows: ['account-in-app-wanted'],
          caller: [
            'The one in the app. I mixed them up.',
            'Oh, I was logged in with the wrong one.',
          ],
        }),
        'the-other': to('newActivation', 'The other one, which isn’t in the app', {
          caller: ['The other one. That’s the one I need.', 'The new one, not the one in there.'],
        }),
        'not-sure': to('askWhichAccount', 'I’m not sure', {
          hint: 'Your administrator can tell which one you need.',
          caller: ['I don’t know which one I’m supposed to use.', 'Nobody told me.'],
          knows: ['wanted-account-unknown'],
        }),
      },
    ),

    useRightAccount: instruction(
      {
        text: 'Start again with the account that’s in the app',
        lead: 'The app can be used only for an account that’s activated in it.',
        steps: [
          { do: 'Go back to the page or application where you started.' },
          { do: 'Start again, this time with the account that’s in the app.' },
          {
            do: 'If there is a code to scan, scan the new one.',
            also: 'The old one may belong to the other account.',
          },
        ],
        say: 'Please go back to the page where you started, and start again with the account that’s in the app. If there is something to scan, scan the new one, not the old one.',
        listenFor: ['now it works', 'the same message', 'I can’t log in with that one'],
        note: 'It’s easy to go back to the old tab and scan the old code again. Have them start from the beginning.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        worked: to('rightAccountUsed', 'It worked', {
          caller: ['Yes. That was it.', 'It accepted it this time.'],
        }),
        failed: to('messageNow', 'The app shows a message again', {
          knows: ['account-in-app-used'],
          caller: ['No, there’s a message again.', 'It still won’t do it.'],
        }),
        cannot: to('askWhichAccount', 'I can’t do this', {
          hint: 'For example, I can’t choose that account there.',
          caller: [
            'I can’t get in there with that account.',
            'It doesn’t let me pick another one.',
          ],
        }),
        'already-tried': to('messageNow', 'I already tried this', {
          knows: ['account-in-app-used'],
          caller: ['I’ve done exactly that already.', 'That was the first thing I did.'],
        }),
      },
    ),

    messageNow: question(
      {
        text: 'What does the app say now?',
        lead: 'You used the account that’s in the app. Your answer tells us what to do next.',
        why: 'The same message again means something different from a new one.',
        say: 'What does the app say now?',
        listenFor: ['the same message', 'invalid image code', 'something went wrong'],
        note: 'The account in the app and the same message: here the document ends. Don’t send them round again.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'MAS-03-INVALID-IMAGE'],
      },
      {
        'same-message': to('askMatches', '“Account not found”, again', {
          reads: { message: 'Account not found' },
          caller: ['Exactly the same as before.', 'Still not found.'],
        }),
        'invalid-image': to('newImage', '“Invalid image code”', {
          reads: { message: 'Invalid image code' },
          caller: ['Now it doesn’t like the image.', 'It says invalid image something.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          reads: { message: 'Something went wrong' },
          caller: ['Now something went wrong, it says.', 'A new one. Contact support.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['Something completely different now.', 'Another error.'],
        }),
        'not-sure': to('askNewUnread', 'I’m not sure', {
          hint: 'Your administrator can look into it.',
          caller: ['I didn’t look.', 'It just doesn’t work.'],
        }),
      },
    ),

    ...newImage({
      worked: 'newImageUsed',
      failed: 'askImageRefused',
      cannot: 'askNewImage',
      alreadyTried: 'askImageRefused',
    }),

    newActivation: question(
      {
        text: 'Do you have an image for a new activation?',
        lead: 'The account you need may have to be activated. Your organisation gives you what you need for it, for example a QR code or a Cronto image.',
        why: 'With a new image you can carry on right away. Without one, your organisation has to act first.',
        say: 'The account may have to be activated. Has your organisation given you a new image for that, a QR code or a Cronto image? Please don’t send it to me or describe it.',
        do: 'Don’t look at the image, and don’t ask for a picture of it: it contains the activation data.',
        listenFor: ['it is on my screen', 'I only have the old one', 'nobody gave me anything'],
        note: 'An image of an earlier activation doesn’t count as new. When in doubt, choose No.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'OFF-02'],
      },
      {
        yes: to('activateWithImage', 'Yes, a new image', {
          caller: ['Yes, there’s one on my screen.', 'They’ve just put up a new one for me.'],
        }),
        no: to('askReactivation', 'No', {
          hint: 'Or only one from an earlier activation.',
          caller: ['No, I have nothing like that.', 'Only the one from last year.'],
        }),
        'not-sure': to('askReactivation', 'I’m not sure', {
          hint: 'Your organisation can tell.',
          caller: ['What kind of image?', 'I don’t know whether this one is new.'],
        }),
      },
    ),

    activateWithImage: goOn('offline-cronto-activation', {
      with: ['begin'],
      cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'OFF-01', 'OFF-02'],
    }),

    rightAccountUsed: resolution({
      text: 'Fixed. The app works with this account.',
      lead: 'You’re all set.',
      wrong: needs(
        'account-differs',
        'You had started with an account that isn’t the one activated in the app.',
      ),
      fixed: answered(
        'useRightAccount/worked',
        'Starting again with the account that’s activated in the app.',
      ),
      remember: 'If you have more than one account, check first which one is in the app.',
      say: 'Good, that was it. Next time, check which account is in the app first, then start with that one.',
      note: 'Close with the reason: the account didn’t match.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    newImageUsed: resolution({
      text: 'Fixed. The app accepts the account and the image.',
      lead: 'Carry on in the app.',
      wrong: needs(
        'account-differs',
        'You had started with an account that isn’t the one activated in the app. After that the image couldn’t be used.',
      ),
      fixed:
        'The account that’s activated in the app, and a new Cronto image for what you want to do.',
      remember: 'Check first which account is in the app, and scan the image that’s made for it.',
      say: 'Good, now both are right: the account and the image.',
      note: 'Two messages, two causes. Name both, so that the user knows what was wrong.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'MAS-03-INVALID-IMAGE'],
    }),

    worksAfterAll: workedAfterAll({
      text: 'It worked this time',
      fixed: 'Doing the same thing again.',
      say: 'Good, it works.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    askMatches: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: 'We have no instructions for an account that matches.',
      problem: [
        when(
          'account-matches',
          'Mobile Authenticator Studio says “Account not found”. According to the user, the account activated in the app matches the operation.',
        ),
        needs(
          'account-in-app-used',
          'Mobile Authenticator Studio says “Account not found”, also with the account that, according to the user, is in the app.',
        ),
      ],
      asks: [
        'Check whether the account that the operation uses is really activated in this user’s app. If a code was scanned, compare the serial number in it with the activated one.',
        'If it is not, the user may need to re-activate the account.',
        checkAppLog,
      ],
      operation: 'reactivate',
      left: 'The document says nothing about this message when the account matches.',
      say: 'I’ll pass this to the administrator: as far as you can tell, it’s the right account, and the message appears.',
      note: 'The document ends here. Pass on the one thing that matters: the account matches, as far as the user can tell.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    askImageRefused: escalation({
      to: 'administrator',
      text: 'Your administrator can check how the image is made',
      lead: 'We have no instructions for a new image that doesn’t work either.',
      problem: needs(
        'account-in-app-used',
        'Mobile Authenticator Studio first said “Account not found”. With the account that is in the app it says “Invalid image code” and, according to the user, a new Cronto image does not work either.',
      ),
      asks: [
        'Read with the user what the app says about the new image.',
        ...imageChecks,
        checkAppLog,
      ],
      left: 'A new Cronto image for the intended operation, once the cause is known.',
      say: 'Someone needs to check the image itself. I’ll pass on both messages.',
      note: 'Pass on both messages in their order. Together they say more than the last one.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'MAS-03-INVALID-IMAGE'],
    }),

    askNewImage: escalation({
      to: 'administrator',
      text: 'Ask your organisation for a new image',
      lead: 'You need a new image, and you can’t get one yourself.',
      problem: needs(
        'account-in-app-used',
        'Mobile Authenticator Studio first said “Account not found”. With the account that is in the app it says “Invalid image code”, and the user has no way to get a new image.',
      ),
      asks: [
        'Ask the user what the image is for.',
        'Generate a new Cronto image for that operation, or show the user where to do it. If it is for an activation, it contains the activation data.',
      ],
      operation: 'reactivate',
      left: 'Scanning the new image, once it is there.',
      say: 'Then someone in your organisation has to give you a new image. I’ll pass on what it’s for.',
      note: 'What helps is a new image for the intended operation. Pass on what the user wants to do.',
      cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
    }),

    askReactivation: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Ask your organisation about activating the account',
      lead: 'The account you need isn’t in the app. Your organisation can check whether it has to be activated.',
      problem: [
        when(
          'no-account',
          'Mobile Authenticator Studio says “Account not found”. According to the user, there is no account in the app.',
        ),
        needs(
          'account-differs',
          'Mobile Authenticator Studio says “Account not found”. According to the user, the account that the user needs is not the one in the app.',
        ),
      ],
      asks: [
        'Find out which account this user needs for the operation, and whether it is activated in the user’s app.',
        'If it is not, give this user the data for an activation.',
      ],
      left: 'The activation in the app, if it is needed, once the data for it is there.',
      say: 'The account you need isn’t in your app, so it may have to be activated. I’ll ask for that.',
      note: 'An activation puts an account on a phone. It’s given out only after the user has been identified.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    askWhichAccount: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: [
        when('account-unknown', 'Your administrator can compare the accounts with you'),
        when('wanted-account-unknown', 'Your administrator can tell which account you need'),
        'Your administrator can help you with the account in the app',
      ],
      lead: 'Tell them what the app shows, and what you wanted to do.',
      problem: [
        when(
          'account-unknown',
          'Mobile Authenticator Studio says “Account not found”, and the user cannot tell whether the account in the app matches the operation.',
        ),
        when(
          'wanted-account-unknown',
          needs(
            'account-differs',
            'Mobile Authenticator Studio says “Account not found”. According to the user, the account in the app is not the one the operation uses, and the user cannot tell which one is needed.',
          ),
        ),
        needs(
          ['account-differs', 'account-in-app-wanted'],
          'Mobile Authenticator Studio says “Account not found”. According to the user, the operation does not use the account in the app. The user wants the one in the app, and cannot start with it.',
        ),
      ],
      asks: [
        when(
          'account-unknown',
          'Find out with the user which account is activated in the app, and whether it matches the operation.',
        ),
        unless(
          'account-unknown',
          when('wanted-account-unknown', 'Find out with the user which account is needed.'),
        ),
        unless(
          ['account-unknown', 'wanted-account-unknown'],
          'Help the user to start with the account that is in the app.',
        ),
        'If the account that is needed is not in the app, give the user the data for an activation.',
      ],
      left: [
        when('account-unknown', 'Comparing the two accounts.'),
        when('wanted-account-unknown', 'Starting with the account that is needed.'),
        'Starting with the account that is in the app.',
      ],
      say: 'That’s fine. The administrator can help with the accounts. I’ll pass on what we found.',
      note: 'Don’t guess which account it is. A wrong guess can lead to an activation that nobody needed.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    askNewUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can find out what the app says now',
      lead: 'Note the time and what you were doing.',
      problem: needs(
        'account-in-app-used',
        'Mobile Authenticator Studio said “Account not found”. The user started again with the account that is in the app, and that did not help. What the app says now is not known.',
      ),
      asks: [
        'Read the message with the user, if it can be made to appear.',
        askWhen,
        checkAppLog,
        'If it is “Account not found”, check whether the account that the operation uses is really activated in this user’s app.',
      ],
      left: 'What to try depends on the message.',
      say: 'That’s fine. Please tell me when it happened and what you were doing, and I’ll pass it on.',
      note: 'We don’t ask a third time. What the app shows is logged.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can check what the app logged',
      lead: 'Without the message, we can’t tell what is wrong. Note the time and what you were doing, and tell your administrator.',
      problem:
        'Mobile Authenticator Studio shows, or has shown, the user a message. What it says is not known.',
      asks: [
        'Read the message with the user, if it can be made to appear.',
        askWhen,
        checkAppLog,
        'If it was “Account not found”, check whether the account activated in the app matches the operation.',
      ],
      left: 'Comparing the accounts, if it was “Account not found”.',
      say: 'That’s fine. Please tell me when it happened and what you were doing, and I’ll pass it on.',
      note: 'Don’t choose “Account not found” because it’s the name of this guide.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    ...unlistedMessage({ cites: ['MAS-02-ACCOUNT-NOT-FOUND'] }),
  },
);

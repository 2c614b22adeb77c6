/** Everything that Mobile Authenticator Studio heads “Something went wrong” (MAS-04 to MAS-10). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

export const somethingWentWrong = guide(
  'something-went-wrong',
  {
    product: 'onespan-app',
    title: 'Something went wrong',
    summary:
      'The app (Mobile Authenticator Studio) says “Something went wrong”, with or without an error code.',
    symptoms: [
      'an error occurred please contact support',
      'smth went wrong in the app',
      'somthing went wrong',
      'error code mss',
      'error code mas',
      'error code (-1)',
      'error code minus one',
      'networking error in the authenticator app',
      'networking 503',
      'networking k -1',
      'network error in the app',
      'HTTP error in the app',
      'server does not answer the app',
      'activation fails at the last step',
      'activation does not finish',
      'app error with a number in brackets',
      'generic error',
    ],
  },
  {
    errorCode: question(
      {
        text: 'What stands after “Error code:”?',
        lead: 'Look at the message in your authenticator app, below “Something went wrong”. The word and the number in brackets decide what it means.',
        shows: {
          where: 'Below “Something went wrong”',
          words: 'An error occurred. Please contact support. Error code:',
        },
        why: 'Many different problems have the same heading. Only the error code tells them apart.',
        say: 'Below “Something went wrong” there may be an error code. What does it say after “Error code”? Please spell the word, and read me the number in the brackets.',
        do: 'Note the word and the number. Ask for this error code only, for no other code.',
        listenFor: ['m, s, s', 'm, a, s', 'networking', 'minus one', 'there is no code'],
        note: '“mss” and “mas” sound alike on the phone: have the word spelled. No document links these numbers to the status codes of a server or to Azure result codes, so don’t look them up there.',
        cites: [
          'MAS-04-ACTIVATION-SIGNATURE',
          'MAS-05-MSS',
          'MAS-06-MAS',
          'MAS-07-UNHANDLED',
          'MAS-08-NET-RETURNCODE',
          'MAS-09-NET-NO-RETURNCODE',
          'MAS-10-NET-HTTP',
        ],
      },
      {
        mss: to('canLookUp', '“mss” and a number in brackets', {
          caller: ['It says m, s, s, and then a number.', 'Mss and something in brackets.'],
          value: { label: 'Number in the brackets', pattern: '-?\\d{1,10}', example: '-1021' },
        }),
        mas: to('askSupportMas', '“mas” and a number in brackets', {
          caller: ['M, a, s, and a number behind it.', 'Mas, then brackets.'],
          value: { label: 'Number in the brackets', pattern: '-?\\d{1,10}', example: '-1021' },
        }),
        'minus-one': to('askSupportUnhandled', 'Only (-1), with no word before it', {
          caller: ['Just minus one, in brackets.', 'There is no word. Only a one with a dash.'],
        }),
        networking: to('networkingNumber', '“networking” and something in brackets', {
          hint: 'There may be a single letter k before the brackets.',
          caller: ['Networking, and then a number.', 'Something with network in it.'],
        }),
        'no-code': to('lastStep', 'There is no error code', {
          caller: [
            'No code anywhere. Only the heading.',
            'It just says something went wrong, nothing else.',
          ],
        }),
        'something-else': to('whatInstead', 'Something else', {
          hint: 'Another word, or another message.',
          caller: ['No, that is not what mine says.', 'Mine doesn’t say any of that.'],
        }),
        'not-sure': to('showCode', 'I did not note it', {
          hint: 'We show you how to get it.',
          caller: ['It is gone already.', 'There was something, but I did not write it down.'],
        }),
      },
    ),

    showCode: instruction(
      {
        text: 'Let it happen again and note the code',
        lead: 'Without the code nobody can tell what went wrong.',
        steps: [
          { do: 'If the message is still there, read it now.' },
          { do: 'If it is gone, do the same thing in the app once more.' },
          {
            do: 'Write down everything after “Error code:”.',
            also: 'The word and the number in the brackets are what counts.',
          },
        ],
        say: 'Let’s make the message come back. Please do the same thing once more. When the message comes, leave it open, and tell me what it says after “Error code”.',
        listenFor: ['I have it now', 'now it works', 'it does not come back'],
        note: 'People close the message before they read it. Once more is enough. If it does not come back, hand over the time and what they were doing.',
        cites: [
          'MAS-05-MSS',
          'MAS-06-MAS',
          'MAS-07-UNHANDLED',
          'MAS-08-NET-RETURNCODE',
          'MAS-09-NET-NO-RETURNCODE',
          'MAS-10-NET-HTTP',
        ],
      },
      {
        worked: to('worksAfterAll', 'It works this time', {
          hint: 'There is no message any more.',
          caller: ['Now it works. Typical.', 'No message this time.'],
        }),
        failed: to('errorCodeNow', 'The message is here again', {
          caller: ['There it is again.', 'Yes, same thing. I have it in front of me.'],
        }),
        cannot: to('askCodeUnknown', 'I can’t do this', {
          hint: 'For example, I can’t get back to that point.',
          caller: ['I can’t do it again, it is over.', 'I am not getting that far any more.'],
        }),
        'already-tried': to('askCodeUnknown', 'I tried, and I still don’t have the code', {
          caller: ['It never stays long enough to read it.', 'I tried, and it did not come back.'],
        }),
      },
    ),

    errorCodeNow: question(
      {
        text: 'Which error code do you see now?',
        lead: 'Look at the word after “Error code:” and at the number in brackets.',
        shows: {
          where: 'Below “Something went wrong”',
          words: 'An error occurred. Please contact support. Error code:',
        },
        why: 'Only the error code tells the different problems apart.',
        say: 'What does it say after “Error code”? Please spell the word, and read me the number in the brackets.',
        do: 'Note the word and the number.',
        listenFor: ['m, s, s', 'm, a, s', 'networking', 'minus one', 'there is no code'],
        note: 'This is the second and last time that the code is asked for. If it can’t be read now, hand over.',
        cites: [
          'MAS-04-ACTIVATION-SIGNATURE',
          'MAS-05-MSS',
          'MAS-06-MAS',
          'MAS-07-UNHANDLED',
          'MAS-08-NET-RETURNCODE',
          'MAS-09-NET-NO-RETURNCODE',
          'MAS-10-NET-HTTP',
        ],
      },
      {
        mss: to('canLookUp', '“mss” and a number in brackets', {
          caller: ['Now I see it: m, s, s.', 'Two s, and a number behind.'],
          value: { label: 'Number in the brackets', pattern: '-?\\d{1,10}', example: '-1021' },
        }),
        mas: to('askSupportMas', '“mas” and a number in brackets', {
          caller: ['M, a, s. With an a.', 'Mas, bracket, number.'],
          value: { label: 'Number in the brackets', pattern: '-?\\d{1,10}', example: '-1021' },
        }),
        'minus-one': to('askSupportUnhandled', 'Only (-1), with no word before it', {
          caller: ['Only minus one.', 'A dash and a one, nothing before it.'],
        }),
        networking: to('networkingNumber', '“networking” and something in brackets', {
          hint: 'There may be a single letter k before the brackets.',
          caller: ['It says networking.', 'The network one, with a number.'],
        }),
        'no-code': to('lastStep', 'There is no error code', {
          caller: ['I looked everywhere. No code.', 'Only the heading, really.'],
        }),
        'something-else': to('whatInstead', 'Something else', {
          hint: 'Another word, or another message.',
          caller: ['Now it says something different.', 'None of those words.'],
        }),
        'not-sure': to('askCodeUnknown', 'I still can’t read it', {
          hint: 'Your administrator can look at what the app logged.',
          caller: ['It is gone again.', 'I can’t make out what that is.'],
        }),
      },
    ),

    canLookUp: question(
      {
        text: 'Do you look after this app for your organisation?',
        lead: 'The number can be looked up in a document of the product package. If you only use the app, choose No.',
        why: 'People who only use the app don’t have that document. Then somebody else looks the number up.',
        say: 'Are you the one who looks after this app in your organisation? Or do you only use it?',
        do: 'If you have the product package yourself, choose Yes and look the number up.',
        listenFor: ['I only use it', 'I am the administrator'],
        note: 'mss is an internal error that is linked with the Mobile Security Suite. There is nothing for an end user to do.',
        cites: ['MAS-05-MSS'],
      },
      {
        yes: to('lookUp', 'Yes', {
          hint: 'I have the product package.',
          caller: ['Yes, I take care of it here.', 'I am the one who rolled it out.'],
        }),
        no: to('askAdministratorMss', 'No, I only use it', {
          caller: ['No, I just need to log in.', 'Me? No. I just have it on my phone.'],
        }),
        'not-sure': to('askAdministratorMss', 'I’m not sure', {
          hint: 'Then your administrator looks it up.',
          caller: ['What package?', 'I don’t know who does that here.'],
        }),
      },
    ),

    lookUp: instruction(
      {
        text: 'Look the number up',
        lead: 'The error is an internal one, linked with the Mobile Security Suite.',
        steps: [
          {
            do: 'Open the Mobile Security Suite technical documentation.',
            also: 'It is included in the product package.',
          },
          {
            do: 'Find the number from the brackets, and follow what is written there.',
            also: 'Don’t use other lists of codes. No document links this number to them.',
          },
        ],
        say: 'Please open the Mobile Security Suite technical documentation from the product package, and find the number from the brackets.',
        listenFor: ['I found it', 'it is not in there', 'we don’t have that documentation'],
        note: 'The same number can stand in other lists, for example of server status codes. There it means something else.',
        cites: ['MAS-05-MSS'],
      },
      {
        worked: to('lookedUp', 'That helped', {
          caller: ['Found it, and it is solved.', 'Yes, that explained it. It works.'],
        }),
        failed: to('askSupportMss', 'It is not there, or it did not help', {
          caller: ['The number is not in there.', 'I found it, but it gets me nowhere.'],
        }),
        cannot: to('askSupportMssNoDocs', 'I don’t have this documentation', {
          caller: ['We don’t have anything like that.', 'I don’t know where the package is.'],
        }),
        'already-tried': to('askSupportMss', 'I already tried this', {
          caller: ['I have been through all of that.', 'I looked it up before.'],
        }),
      },
    ),

    networkingNumber: question(
      {
        text: 'Which number is in the brackets?',
        lead: 'It can be an HTTP status or a code that the server returned. On the screen the two look the same. From 100 to 599 it is probably an HTTP status.',
        why: 'Whichever it is, the same people look into it. The number tells them where to begin.',
        say: 'Which number is in the brackets after “networking”?',
        do: 'Type in the number. If you can’t tell the two kinds apart, that does no harm.',
        listenFor: [
          'four hundred something',
          'five hundred something',
          'minus one',
          'a long number',
        ],
        note: 'A code that the server returned can also lie between 100 and 599. Both go to the back-end team, so a wrong choice costs nothing.',
        cites: ['MAS-08-NET-RETURNCODE', 'MAS-09-NET-NO-RETURNCODE', 'MAS-10-NET-HTTP'],
      },
      {
        'http-status': to('askHttpStatus', 'A number from 100 to 599', {
          hint: 'Probably an HTTP status.',
          caller: ['Five hundred and three.', 'A four hundred number, I think.'],
          value: { label: 'Number in the brackets', pattern: '\\d{1,10}', example: '503' },
        }),
        'return-code': to('askReturnCode', 'Any other number', {
          hint: 'Probably a code that the server returned.',
          caller: ['A long one, four digits.', 'Only one digit.'],
          value: { label: 'Number in the brackets', pattern: '\\d{1,10}', example: '9001' },
        }),
        'minus-one': to('askNoReturnCode', 'Minus one: (-1)', {
          hint: 'Also as “networking k (-1)”.',
          caller: ['A one with a dash before it.', 'There is a k, and then minus one.'],
        }),
        'not-sure': to('askNetworking', 'I’m not sure', {
          hint: 'The team can start from the time and what you were doing.',
          caller: ['I only remember networking.', 'The number is gone.'],
        }),
      },
    ),

    lastStep: question(
      {
        text: 'Were you activating an account when it happened?',
        lead: 'Activating means setting up an account in the app. The last step makes the account active. For example, you enter a last code on the page of your organisation.',
        why: 'Without an error code, the message is described only for the last step of an activation. What helps there would be wrong anywhere else.',
        say: 'Were you just setting up an account in the app? And were you at the very last step?',
        do: 'Ask what they did just before the message. Don’t ask for the code they entered.',
        listenFor: ['I was nearly done', 'I had only just scanned', 'no, I wanted to log in'],
        note: 'Choose the last step only when you are sure. The next thing to do removes the account that is being activated.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'last-step': to('dismiss', 'Yes, at the last step', {
          caller: ['Yes, I was as good as done.', 'I had put in the last code, and then that.'],
        }),
        'earlier-step': to('activateWithImage', 'Yes, but at an earlier step', {
          caller: ['I had only just begun.', 'I had scanned the picture, no more than that.'],
        }),
        no: to('askNoCode', 'No, I was doing something else', {
          caller: ['No, the account is set up long since.', 'I only wanted to log in.'],
        }),
        'not-sure': to('askStep', 'I’m not sure', {
          hint: 'Your administrator finds out. Don’t tap anything yet.',
          caller: ['I just followed what it said.', 'How would I know which step that was?'],
        }),
      },
    ),

    dismiss: instruction(
      {
        text: 'End this activation',
        lead: 'The server did not accept the last step. This ends the activation and removes the account that you were activating from the app.',
        steps: [
          {
            do: 'Check that you were at the last step of the activation.',
            also: 'If you are not sure, stop here and choose that you can’t do this.',
          },
          {
            do: 'In the app, tap **Something went wrong?**.',
            also: 'The activation ends, and the account is removed.',
          },
        ],
        say: 'In the app, please tap “Something went wrong?”, with the question mark. This ends the activation and removes the account you were setting up. You will have to activate it from the beginning.',
        listenFor: [
          'it is gone now',
          'there is nothing to tap',
          'I don’t want to lose the account',
        ],
        note: 'Say before the tap that the account is removed. The signature of the final step was not validated on the server side, so the person did nothing wrong.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        worked: to('firstTime', 'Done, the activation has ended', {
          caller: ['Done, it is gone.', 'OK, I am back at the start.'],
        }),
        failed: to('askStuck', 'I tapped it, and the message stays', {
          caller: ['I tap and nothing happens.', 'It is still there.'],
        }),
        'start-over': to('activateWithImage', 'The app offers “Start over” instead', {
          caller: ['Mine says start over.', 'There is no question mark, only start over.'],
        }),
        cannot: to('askBeforeRemoval', 'I can’t or don’t want to do this', {
          hint: 'For example, there is nothing to tap, or I am afraid to lose the account.',
          caller: ['I would rather not remove anything.', 'There is nothing I could tap on.'],
        }),
        'already-tried': to('firstTime', 'I already did this', {
          caller: ['I have tapped that already.', 'The account was gone after that, yes.'],
        }),
      },
    ),

    firstTime: question(
      {
        text: 'Has the last step failed before?',
        lead: 'The account is removed. The next activation starts from the beginning.',
        why: 'If it fails again and again, somebody has to look at the server before you try once more.',
        say: 'Was this the first time that the last step failed, or has it happened before?',
        listenFor: ['the first time', 'every time', 'the second time today'],
        note: 'One new start is reasonable. A second failure goes to the people who look after the server.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'first-time': to('activatedHow', 'No, this was the first time', {
          caller: ['No, that was my first go.', 'I have only tried it this once.'],
        }),
        again: to('askSignature', 'Yes, it has failed before', {
          caller: ['Every single time, at the end.', 'This is the third time now.'],
        }),
        'not-sure': to('activatedHow', 'I’m not sure', {
          hint: 'Then you start once more.',
          caller: ['I could not say.', 'There was something last week, but I don’t know what.'],
        }),
      },
    ),

    activatedHow: question(
      {
        text: 'Did you scan an image to activate the account?',
        lead: 'For example, a QR code or a Cronto image in an application of your organisation.',
        why: 'For an activation with an image we can go through it step by step.',
        say: 'How did you set up the account? Did you scan an image?',
        listenFor: ['I scanned a picture', 'I typed everything in', 'somebody did it for me'],
        note: 'How to start again after the removal is not written. That it begins from the beginning follows from the account being gone.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-02'],
      },
      {
        yes: to('activateWithImage', 'Yes, I scanned an image', {
          caller: ['Yes, with the camera.', 'I scanned that coloured thing.'],
        }),
        no: to('askNewActivation', 'No, in another way', {
          caller: ['No, I typed it in.', 'There was nothing to scan.'],
        }),
        'not-sure': to('askNewActivation', 'I’m not sure', {
          hint: 'Your administrator knows how it is done.',
          caller: ['Somebody set it up with me.', 'I don’t remember.'],
        }),
      },
    ),

    activateWithImage: goOn('offline-cronto-activation', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-01', 'OFF-INT-ERROR'],
    }),

    whatInstead: question(
      {
        text: 'What does the app show instead?',
        lead: 'Read the first words of the message.',
        why: 'The message decides which guide helps.',
        say: 'What are the first words of the message? And is there an error code with it?',
        listenFor: ['account not found', 'invalid image code', 'a code with another word'],
        note: 'The list of messages is not complete. Whatever is not on it goes on with its exact words.',
        cites: [
          'MAS-05-MSS',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-03-INVALID-IMAGE',
          'MAS-01-TERMINATION',
        ],
      },
      {
        'account-not-found': to('accountMissing', '“Account not found”', {
          caller: ['It is about the account. Not found.', 'It can’t find me.'],
        }),
        'invalid-image': to('imageCode', '“Invalid image code”', {
          caller: ['It doesn’t like the image.', 'Invalid image, or so.'],
        }),
        'another-code': to('askOtherCode', '“Something went wrong” with another error code', {
          caller: ['There is a code, but with a different word.', 'A code, but none of yours.'],
        }),
        'closed-itself': to('terminates', 'Nothing, the app closes by itself', {
          caller: ['It shows nothing, it is just gone.', 'The app quits on me.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          caller: ['It is a completely different text.', 'Some other error.'],
        }),
        'not-sure': to('askUnread', 'I’m not sure', {
          hint: 'Your administrator can look at what the app logged.',
          caller: ['I can’t tell what that is.', 'It is all gibberish to me.'],
        }),
      },
    ),

    accountMissing: goOn('account-not-found', {
      with: ['yes'],
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    imageCode: goOn('invalid-image-code', { with: ['yes'], cites: ['MAS-03-INVALID-IMAGE'] }),

    terminates: goOn('app-terminates', { cites: ['MAS-01-TERMINATION'] }),

    lookedUp: resolution({
      text: 'Fixed. The documentation explained the number.',
      lead: 'The app works again.',
      wrong: 'An internal error that is linked with the Mobile Security Suite.',
      fixed:
        'What the Mobile Security Suite technical documentation says about the number in the brackets.',
      remember: 'Note the number and what helped. Others may get the same one.',
      say: 'Good, so the documentation had the answer. Please note which number it was.',
      note: 'The reason behind an mss code depends on what the user was doing. The same number may need another look next time.',
      cites: ['MAS-05-MSS'],
    }),

    worksAfterAll: resolution({
      text: 'It worked this time',
      lead: 'There is nothing left to do.',
      wrong:
        'The first try ended with a message. Its code was not noted, so the cause is not known.',
      fixed: 'Doing the same thing once more.',
      remember: 'If the message comes again, note the error code with the number in brackets.',
      say: 'Good, it works. If the message comes again, please note the error code and call us.',
      note: 'An honest end: it works, and we don’t claim to know why it did not before.',
      cites: ['MAS-05-MSS', 'MAS-08-NET-RETURNCODE'],
    }),

    askAdministratorMss: escalation({
      to: 'administrator',
      text: 'Your administrator looks the number up',
      lead: 'This is an error inside the app. There is nothing that you have to change.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: mss (…)”. This is an internal error that is linked with the Mobile Security Suite. The number is with the answers, if it was noted.',
      asks: [
        'If the number is missing, ask the user for it, and for what they were doing.',
        'Look the number up in the Mobile Security Suite technical documentation, which is included in the product package.',
        'If that does not settle it, contact OneSpan Support with the number.',
      ],
      left: 'Nothing is documented for the user to do.',
      say: 'This is an error inside the app, you did nothing wrong. Your administrator can look the number up. I will pass it on.',
      note: 'The app says “Please contact support”. For an end user the way there runs through their own organisation.',
      cites: ['MAS-05-MSS'],
    }),

    askSupportMss: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support can explain the number',
      lead: 'The documentation did not settle it. Contact OneSpan Support with the number in the brackets.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: mss (…)”. The Mobile Security Suite technical documentation did not settle it. The number is with the answers, if it was noted.',
      asks: [
        'Explain the number for this error of the Mobile Security Suite, and what to do about it.',
        'Take into account what the user was doing: the reason depends on it.',
      ],
      left: 'Nothing more is documented for this code.',
      say: 'Then OneSpan Support has to look at it. I will pass on the number and what was looked up.',
      note: 'Say what was looked up and what was found, so that support does not send them back to the documentation.',
      cites: ['MAS-05-MSS'],
    }),

    askSupportMssNoDocs: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support helps without the documentation, too',
      lead: 'The number has not been looked up yet. Contact OneSpan Support with it.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: mss (…)”. The Mobile Security Suite technical documentation is not at hand, so the number was not looked up. The number is with the answers, if it was noted.',
      asks: [
        'Explain the number for this error of the Mobile Security Suite, or say where in the product package its technical documentation is.',
        'Take into account what the user was doing: the reason depends on it.',
      ],
      left: 'Looking the number up in the Mobile Security Suite technical documentation.',
      say: 'That is all right. OneSpan Support can be asked directly. I will pass the number on.',
      note: 'Documentation or OneSpan Support: both ways are described, and either is fine.',
      cites: ['MAS-05-MSS'],
    }),

    askSupportMas: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support has to look at this code',
      lead: 'This is an error inside the app, and there is nothing you have to change. Give this to your helpdesk or administrator: they contact OneSpan Support.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: mas (…)”. This is an internal error of the app, linked with its business implementation, in a scenario that the app handles. The number is with the answers, if it was noted.',
      asks: [
        'Explain the number for this internal error of Mobile Authenticator Studio, and what to do about it.',
        'Take into account what the user was doing: the reason depends on it.',
      ],
      left: 'Nothing is documented for the user or the administrator to do.',
      say: 'This is an error inside the app, you did nothing wrong. OneSpan Support has to look at it. We pass the number on for you.',
      note: 'mas is an error of the app itself, mss one of the Mobile Security Suite. Check the spelling once more before you hand over.',
      cites: ['MAS-06-MAS'],
    }),

    askSupportUnhandled: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support has to look at what happened',
      lead: 'The app met something that it does not handle. There is nothing you have to change. Give this to your helpdesk or administrator: they contact OneSpan Support.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: (-1)”, with no word before the brackets. This is an internal error in a scenario that the app does not handle.',
      asks: [
        'Find out which scenario the app does not handle here, and what to do about it.',
        'Take into account what the user was doing and when: the code itself says no more.',
      ],
      left: 'Nothing is documented for the user or the administrator to do.',
      say: 'The app met something that it can’t handle, you did nothing wrong. Please tell me what you were doing and when. We pass it on to OneSpan Support for you.',
      note: '(-1) alone says the least of all codes. What the user was doing and when is all that support has.',
      cites: ['MAS-07-UNHANDLED'],
    }),

    askReturnCode: escalation({
      to: 'back-end-team',
      text: 'The people who look after the server take over',
      lead: 'The app reached the server, and the server reports a problem. There is nothing you have to change on your phone.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: networking (…)”, with a number that is neither -1 nor from 100 to 599. The app reached the remote server, and the back end raised an issue and returned a returnCode parameter. The number is with the answers, if it was noted.',
      asks: [
        'Investigate the implementation on the server side for the impacted users.',
        'Verify the back-end status and/or the network configuration.',
      ],
      left: 'Nothing is documented for the user to do.',
      say: 'The server reports a problem. There is nothing to change on your phone. I will pass the number on to the people who look after the server.',
      note: 'Ask whether others have the same. The server side is checked for all users who are hit.',
      cites: ['MAS-08-NET-RETURNCODE'],
    }),

    askNoReturnCode: escalation({
      to: 'back-end-team',
      text: 'The server answered, but without a code',
      lead: 'The people who look after the server take over. There is nothing you have to change on your phone.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: networking (-1)”, or the same with a letter k as “networking k (-1)”. The app reached the remote server, and the back end did not return a returnCode parameter.',
      asks: [
        'Check why the back end answers this user without a returnCode parameter.',
        'Verify the back-end status and/or the network configuration, as for an error with a returnCode.',
      ],
      left: 'No remedy is documented for this form. What is asked here follows from its cause.',
      say: 'The server answered, but left something out. There is nothing to change on your phone. I will pass it on to the people who look after the server.',
      note: 'Not the same as (-1) alone: with “networking” it is about the server, without it about the app.',
      cites: ['MAS-09-NET-NO-RETURNCODE'],
    }),

    askHttpStatus: escalation({
      to: 'back-end-team',
      text: 'The connection to the server has to be looked at',
      lead: 'The people who look after the server take over. There is nothing you have to change on your phone.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: networking (…)”, with a number from 100 to 599. This is probably an HTTP status: a generic HTTP issue between the app and the remote server. The number is with the answers, if it was noted.',
      asks: [
        'Verify the back-end status and/or the network configuration.',
        'If no HTTP issue fits, treat the number as a returnCode of the back end: investigate the implementation on the server side for the impacted users.',
      ],
      left: 'No remedy is documented for this form. What is asked here follows from its cause.',
      say: 'Something is wrong with the connection to the server. There is nothing to change on your phone. I will pass the number on to the people who look after the server.',
      note: 'An HTTP status and a returned code look the same on the screen. Hand over the number, not a verdict.',
      cites: ['MAS-10-NET-HTTP', 'MAS-08-NET-RETURNCODE'],
    }),

    askNetworking: escalation({
      to: 'back-end-team',
      text: 'The server side can be checked without the number',
      lead: 'Note the time and what you were doing. The people who look after the server take over.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong. An error occurred. Please contact support. Error code: networking (…)”. The number was not noted: an HTTP status, a returnCode of the back end, or -1 for none.',
      asks: [
        'Ask the user when it happened and what they were doing, and look at what the app has logged: it holds the error code.',
        'Verify the back-end status and/or the network configuration.',
        'If the log shows a returnCode, investigate the implementation on the server side for the impacted users.',
      ],
      left: 'Nothing is documented for the user to do. If it happens again, the number in the brackets is worth noting.',
      say: 'That is all right. Please tell me when it happened and what you were doing. If it comes again, note the number for me.',
      note: 'All three networking forms go to the same team, so there is no need to bring the message back.',
      cites: ['MAS-08-NET-RETURNCODE', 'MAS-09-NET-NO-RETURNCODE', 'MAS-10-NET-HTTP'],
    }),

    askSignature: escalation({
      to: 'back-end-team',
      operation: 'reactivate',
      text: 'The server has to be looked at first',
      lead: 'You did nothing wrong. The server does not accept the last step, so please don’t try again before somebody has looked.',
      problem:
        'Activating an account in Mobile Authenticator Studio fails at the final step, more than once, with “Something went wrong” and no error code. The user tapped “Something went wrong?”, so the account has been removed from the app.',
      asks: [
        'Check why the signature for the final step of the activation is not validated on the server side for this user.',
        'Once the cause is known, let this user activate the account again from the beginning.',
      ],
      left: 'Nothing more is documented for this message.',
      say: 'You did everything right. The server does not accept the last step, and somebody has to look at that first. I will pass it on.',
      note: 'A second failure at the last step is not solved by a third try.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askNewActivation: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Ask your organisation for a new activation',
      lead: 'The account is removed from the app. The activation starts from the beginning, and your organisation gives you what you need for it.',
      problem:
        'Activating an account in Mobile Authenticator Studio failed at the final step with “Something went wrong” and no error code. The user tapped “Something went wrong?”, so the account has been removed from the app.',
      asks: [
        'Give this user what is needed to activate the account again from the beginning.',
        'If the final step fails once more, check why its signature is not validated on the server side.',
      ],
      left: 'A new activation. How to start it after the removal is not documented.',
      say: 'The account is gone from the app now, as it should be. You need a new activation. I will ask for it.',
      note: 'That the activation starts from the beginning follows from the removal. More is not written.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askStuck: escalation({
      to: 'administrator',
      text: 'Your administrator helps you out of this screen',
      lead: 'The tap should have ended the activation. Nothing more is documented for this.',
      problem:
        'Activating an account in Mobile Authenticator Studio failed at the final step with “Something went wrong” and no error code. Tapping “Something went wrong?” does not end the activation.',
      asks: [
        'Look with the user at what the app shows, and at what it has logged.',
        'Check why the signature for the final step of the activation is not validated on the server side.',
        'If the app does not let go of the failed activation, contact OneSpan Support.',
      ],
      left: 'Nothing more is documented for this message.',
      say: 'Then please leave it as it is. I will pass this on to the administrator.',
      note: 'Don’t make up another way out, such as removing the app. None is described.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askBeforeRemoval: escalation({
      to: 'administrator',
      text: 'Your administrator goes through it with you',
      lead: 'You don’t have to remove anything on your own. Leave the message open, if you can.',
      problem:
        'Activating an account in Mobile Authenticator Studio failed at the final step with “Something went wrong” and no error code. The user has not tapped “Something went wrong?”, which would remove the affected account.',
      asks: [
        'Check on the server side whether the signature for the final step of the activation was validated.',
        'If it was not, tapping “Something went wrong?” ends the activation and removes the affected account. Go through it with the user.',
      ],
      left: 'Tapping “Something went wrong?”. Nothing else is documented.',
      say: 'That is all right, leave it as it is. The administrator will go through it with you.',
      note: 'Nobody has to remove an account while in doubt. The message can wait.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askStep: escalation({
      to: 'administrator',
      text: 'Your administrator finds out which step it was',
      lead: 'Please don’t tap “Something went wrong?” before that. It would remove the account.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” without an error code, and the user cannot tell whether it was the last step of an activation.',
      asks: [
        'Check with the user, and on the server side, whether an activation was at its final step.',
        'If so, and its signature was not validated, tapping “Something went wrong?” ends the activation and removes the affected account.',
        'If not, look at what the app has logged: the error code, the error description and the place in the app.',
      ],
      left: 'Ending the activation, if it was at its final step.',
      say: 'That is all right. Please leave the message open and don’t tap anything on it. The administrator can find out which step it was.',
      note: 'A guess here can cost the account. Hand over instead.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askNoCode: escalation({
      to: 'administrator',
      text: 'Your administrator looks for the missing code',
      lead: 'Without a code this message is described only for the last step of an activation. Note the time and what you were doing.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” without an error code, and the user was not activating an account.',
      asks: [
        'Ask the user what they were doing and when.',
        'Look at what the app has logged: the error code, the error description and the place in the app.',
        'If the log does not explain it, ask OneSpan Support.',
      ],
      left: 'Nothing is documented for this message without a code, outside of an activation.',
      say: 'Nothing is written about this message without a code. Please tell me when it came and what you were doing, and I will pass it on.',
      note: 'Don’t let them tap “Something went wrong?” here. That is for a failed activation and removes the account.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askCodeUnknown: escalation({
      to: 'administrator',
      text: 'Hand over the time and what you were doing',
      lead: 'The app logs the error code, so your administrator can start from the time. If the message comes again, note what is in the brackets.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong”. The part after “Error code:” was not noted, and the user cannot bring the message back or read it.',
      asks: [
        'Ask the user when it happened and what they were doing.',
        'Look at what the app has logged: the error code, the error description and the place in the app.',
        'With the code: mss, see the Mobile Security Suite technical documentation or ask OneSpan Support. mas or (-1), ask OneSpan Support. networking, ask the back-end team.',
      ],
      left: 'Everything that depends on the error code.',
      say: 'That is all right. Please tell me when it happened and what you were doing. If it comes again, leave the message open and note the number in the brackets.',
      note: 'Seven different problems have this heading. Don’t guess one of them.',
      cites: [
        'MAS-05-MSS',
        'MAS-06-MAS',
        'MAS-07-UNHANDLED',
        'MAS-08-NET-RETURNCODE',
        'MAS-09-NET-NO-RETURNCODE',
        'MAS-10-NET-HTTP',
      ],
    }),

    askOtherCode: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact code',
      lead: 'This code is not one of those that are described, and that happens: the list is not complete. Write down everything after “Error code:”.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that is none of the described forms: mss, mas, networking or (-1).',
      asks: [
        'Read everything after “Error code:” with the user, letter by letter.',
        'Look at what the app has logged: the error description can also hold the reason and a suggestion.',
        'If that does not explain it, ask OneSpan Support.',
      ],
      left: 'Nothing is documented for other codes.',
      say: 'This code is not one that we have instructions for. Please read me exactly what it says after “Error code”, and I will pass it on.',
      note: 'Before you hand over, have it spelled once more: “mss”, “mas” and “networking” are easily misread.',
      cites: ['MAS-05-MSS', 'MAS-06-MAS', 'MAS-07-UNHANDLED', 'MAS-08-NET-RETURNCODE'],
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can read the message with you',
      lead: 'You don’t have to understand it. Note the time and what you were doing, and leave the message open if you can.',
      problem:
        'Mobile Authenticator Studio shows the user a message that is not one of the described “Something went wrong” forms, as far as the user can tell.',
      asks: [
        'Read the exact message with the user, and everything after “Error code:” if it is there.',
        'Look at what the app has logged: the error code, the error description and the place in the app.',
      ],
      left: 'Everything that depends on the exact message.',
      say: 'That is all right. Please tell me when it came and what you were doing. The administrator can read the message with you.',
      note: 'A message that nobody has understood is handed over as such.',
      cites: ['MAS-05-MSS'],
    }),

    ...unlistedMessage({ cites: ['MAS-05-MSS'] }),
  },
);

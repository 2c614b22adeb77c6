/** Everything that Mobile Authenticator Studio heads “Something went wrong” (MAS-04 to MAS-10). */
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
import { askWhen, checkAppLog } from '../procedures/app-log.ts';
import { workedAfterAll } from '../procedures/messages.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

const codes = [
  'MAS-05-MSS',
  'MAS-06-MAS',
  'MAS-07-UNHANDLED',
  'MAS-08-NET-RETURNCODE',
  'MAS-09-NET-NO-RETURNCODE',
  'MAS-10-NET-HTTP',
];

const shows = {
  where: 'Below “Something went wrong”',
  words: 'An error occurred. Please contact support. Error code:',
};

const inBrackets = {
  label: 'What is in the brackets',
  pattern: '-?\\d{1,10}',
  example: '-1021',
  is: 'code',
} as const;

/** The forms of the error code, wherever it is asked for. */
const codeAnswers = {
  mss: to('canLookUp', '“mss” and a number in brackets', {
    caller: ['It says m, s, s, and then a number.', 'Mss and something in brackets.'],
    knows: ['went-wrong-with-code'],
    value: inBrackets,
    reads: { code: 'mss' },
  }),
  mas: to('askSupportMas', '“mas” and a number in brackets', {
    caller: ['M, a, s, and a number after it.', 'Mas, then brackets.'],
    knows: ['went-wrong-with-code'],
    value: inBrackets,
    reads: { code: 'mas' },
  }),
  'minus-one': to('askSupportUnhandled', 'Only (-1), with no word before it', {
    caller: ['Just minus one, in brackets.', 'There’s no word. Only a one with a dash.'],
    knows: ['went-wrong-with-code'],
    reads: { code: '(-1)' },
  }),
  networking: to('networkingNumber', '“networking” and something in brackets', {
    hint: 'There may be a single letter k before the brackets.',
    caller: ['Networking, and then a number.', 'Something with network in it.'],
    knows: ['went-wrong-with-code'],
  }),
  'no-code': to('lastStep', 'There is no error code', {
    caller: ['No code anywhere. Only the heading.', 'It just says something went wrong.'],
    knows: ['went-wrong-without-code'],
    reads: { message: 'Something went wrong' },
  }),
  'something-else': to('whatInstead', 'Something else', {
    isOther: true,
    hint: 'Another word, or another message.',
    caller: ['No, that’s not what mine says.', 'Mine doesn’t say any of that.'],
  }),
};

/** What is asked of whoever finds out which step of an activation it was. */
const findTheStep = [
  [
    when(
      'at-last-step',
      'Confirm with the user, and on the server side, that the activation was at its final step and that its signature was not validated.',
    ),
    'Find out with the user, and on the server side, whether an activation was at its final step, and whether its signature was validated.',
  ],
  'If it was the final step and the signature was not validated: tapping “Something went wrong?” ends the activation and removes the affected account. Decide with the user.',
  `If it was not, ${checkAppLog.charAt(0).toLowerCase()}${checkAppLog.slice(1)}`,
];

/** What is asked of whoever looks after the server, however the networking code reads. */
const onTheServer = [
  when('networking-minus-one', 'Find out why the back end answers without a returnCode parameter.'),
  when(
    'networking-return-code',
    'Investigate the implementation on the server side for the impacted users.',
  ),
  'Verify the back-end status and/or the network configuration.',
  unless(
    ['networking-return-code', 'networking-minus-one'],
    'If the number is a returnCode of the back end: investigate the implementation on the server side for the impacted users.',
  ),
];

export const somethingWentWrong = guide(
  'something-went-wrong',
  {
    product: 'onespan-app',
    title: 'The app says “Something went wrong”',
    summary: 'Mobile Authenticator Studio shows this message, with or without an error code.',
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
        text: 'What does it say after “Error code:”?',
        lead: 'Look at the message in your authenticator app, below “Something went wrong”. The word and what is in brackets tell us what it means.',
        shows,
        why: 'Many different problems have the same heading. Only the error code tells them apart.',
        say: 'Below “Something went wrong” there may be an error code. What does it say after “Error code”? Please spell the word, and read me what is in the brackets.',
        do: 'Note the word and the number. Ask only for this error code, not for any other code.',
        listenFor: ['m, s, s', 'm, a, s', 'networking', 'minus one', 'there is no code'],
        note: '“mss” and “mas” sound alike on the phone: have the word spelled. The document doesn’t link these numbers to the status codes of a server or to Azure result codes, so don’t look them up there.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', ...codes],
      },
      {
        ...codeAnswers,
        'not-sure': to('showCode', 'I didn’t write it down', {
          hint: 'We’ll show you how to get it.',
          caller: ['It’s gone already.', 'There was something, but I didn’t write it down.'],
        }),
      },
    ),

    showCode: instruction(
      {
        text: 'Let it happen again and note the code',
        lead: 'Without the code we can’t tell what went wrong.',
        steps: [
          { do: 'If the message is still there, read it now.' },
          {
            do: 'If it’s gone, do the same thing in the app again.',
            also: 'If you were activating an account, don’t repeat that for the code: choose “I can’t do this”. We don’t know whether each try counts.',
          },
          {
            do: 'Write down everything after “Error code:”.',
            also: 'The word and what is in brackets are what counts.',
          },
        ],
        say: 'Is the message still there? If not, and you weren’t activating an account, please do the same thing again. When the message appears, leave it open, and tell me what it says after “Error code”.',
        listenFor: ['I have it now', 'now it works', 'it doesn’t appear again'],
        note: 'People close the message before they read it. Once is enough. Don’t have an activation repeated for the code: the document doesn’t say whether an attempt counts.',
        cites: [...codes, 'OFF-INT-ERROR'],
      },
      {
        worked: to('worksAfterAll', 'It works this time', {
          hint: 'There is no message any more.',
          caller: ['Now it works. Typical.', 'No message this time.'],
        }),
        failed: to('errorCodeNow', 'The message is here again', {
          isFinding: true,
          caller: ['There it is again.', 'Yes, same thing. I have it in front of me.'],
        }),
        cannot: to('askCodeUnknown', 'I can’t do this', {
          hint: 'For example, I was activating an account, or I can’t get back to that point.',
          caller: ['I can’t do it again, it’s over.', 'I don’t get that far any more.'],
        }),
        'already-tried': to('askCodeUnknown', 'I tried, and I don’t have the code', {
          caller: [
            'It never stays long enough to read it.',
            'I tried, and it didn’t appear again.',
          ],
        }),
      },
    ),

    errorCodeNow: question(
      {
        text: 'Which error code do you see now?',
        lead: 'Look at the word after “Error code:” and at what is in brackets.',
        shows,
        why: 'Only the error code tells the different problems apart.',
        say: 'What does it say after “Error code”? Please spell the word, and read me what is in the brackets.',
        do: 'Note the word and the number.',
        listenFor: ['m, s, s', 'm, a, s', 'networking', 'minus one', 'there is no code'],
        note: 'This is the second and last time that the code is asked for. If it can’t be read now, pass it on.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', ...codes],
      },
      {
        ...codeAnswers,
        'not-sure': to('askCodeUnknown', 'I still can’t read it', {
          hint: 'Your administrator can check what the app logged.',
          caller: ['It’s gone again.', 'I can’t make out what that is.'],
        }),
      },
    ),

    canLookUp: question(
      {
        text: 'Do you look after this app for your organisation?',
        lead: 'The number can be looked up in a document of the product package. If you only use the app, choose No.',
        why: 'People who only use the app don’t have that document. Then someone else looks the number up.',
        say: 'Are you the one who looks after this app in your organisation? Or do you only use it?',
        do: 'If you have the product package yourself, choose Yes and look the number up.',
        listenFor: ['I only use it', 'I am the administrator'],
        note: 'mss is an internal error that’s linked with the Mobile Security Suite. The document gives an end user nothing to do.',
        cites: ['MAS-05-MSS'],
      },
      {
        yes: to('lookUp', 'Yes', {
          hint: 'I have the product package.',
          caller: ['Yes, I take care of it here.', 'I’m the one who rolled it out.'],
        }),
        no: to('askAdministratorMss', 'No, I only use it', {
          caller: ['No, I just need to log in.', 'Me? No. I just have it on my phone.'],
        }),
        'not-sure': to('askAdministratorMss', 'I’m not sure', {
          hint: 'Your administrator can look it up.',
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
            also: 'It’s included in the product package.',
          },
          {
            do: 'Find the number from the brackets, and follow what it says there.',
            also: 'Don’t use other lists of codes. The same number means something else there.',
          },
        ],
        say: 'Please open the Mobile Security Suite technical documentation from the product package, and find the number from the brackets.',
        listenFor: ['I found it', 'it is not in there', 'we don’t have that documentation'],
        note: 'The same number can be in other lists, for example of server status codes. There it means something else.',
        cites: ['MAS-05-MSS'],
      },
      {
        worked: to('lookedUp', 'That solved the problem', {
          caller: ['Found it, and it’s solved.', 'Yes, that explained it. It works.'],
        }),
        failed: to('askSupportMss', 'It isn’t there, or it didn’t help', {
          caller: ['The number isn’t in there.', 'I found it, but it gets me nowhere.'],
          knows: ['mss-looked-up'],
        }),
        cannot: to('askSupportMss', 'I don’t have this documentation', {
          caller: ['We don’t have anything like that.', 'I don’t know where the package is.'],
        }),
        'already-tried': to('askSupportMss', 'I already tried this', {
          caller: ['I’ve been through all of that.', 'I looked it up before.'],
          knows: ['mss-looked-up'],
        }),
      },
    ),

    networkingNumber: question(
      {
        text: 'Which number is in the brackets?',
        lead: 'It can be an HTTP status or a code that the server returned. On the screen the two look the same. HTTP statuses are numbers from 100 to 599.',
        why: 'Whichever it is, the same people look into it. The number tells them where to begin.',
        say: 'Which number is in the brackets after “networking”?',
        do: 'Type in the number. Don’t worry if you can’t tell which of the two kinds it is.',
        listenFor: [
          'four hundred something',
          'five hundred something',
          'minus one',
          'a long number',
        ],
        note: 'A code that the server returned can also be between 100 and 599. Both go to the back-end team.',
        cites: ['MAS-08-NET-RETURNCODE', 'MAS-09-NET-NO-RETURNCODE', 'MAS-10-NET-HTTP'],
        standards: ['RFC 9110'],
      },
      {
        'http-status': to('howMany', 'A number from 100 to 599', {
          hint: 'It may be an HTTP status.',
          caller: ['Five hundred and three.', 'A four hundred number, I think.'],
          value: { ...inBrackets, pattern: '[1-5]\\d{2}', example: '503' },
          knows: ['networking-100-to-599'],
          reads: { code: 'networking' },
        }),
        'return-code': to('howMany', 'Any other number', {
          hint: 'A code that the server returned.',
          caller: ['A long one, four digits.', 'Only one digit.'],
          value: { ...inBrackets, example: '9001' },
          knows: ['networking-return-code'],
          reads: { code: 'networking' },
        }),
        'minus-one': to('howMany', 'Minus one: (-1)', {
          hint: 'Also as “networking k (-1)”.',
          caller: ['A one with a dash before it.', 'There’s a k, and then minus one.'],
          knows: ['networking-minus-one'],
          reads: { code: 'networking (-1)' },
        }),
        'not-sure': to('howMany', 'I’m not sure', {
          hint: 'The team can start from the time and what you were doing.',
          caller: ['I only remember networking.', 'The number is gone.'],
        }),
      },
    ),

    howMany: question(
      {
        text: 'Is anyone else affected?',
        lead: 'For example, colleagues who use the same app.',
        why: 'The team that runs the server looks at all users who are affected.',
        say: 'Do you know whether anyone else has the same problem?',
        do: 'If you can, check whether others have reported it.',
        listenFor: ['my colleague too', 'only me', 'I haven’t asked'],
        note: 'The document says to investigate the implementation “for the impacted users”, so it matters who they are.',
        cites: ['MAS-08-NET-RETURNCODE'],
      },
      {
        several: to('askBackEnd', 'Yes, others have it too', {
          caller: ['My colleagues have the same.', 'It’s everyone here.'],
          knows: ['several-users'],
        }),
        'only-me': to('askBackEnd', 'No, it works for the others', {
          caller: ['It works for everyone else.', 'I asked around, it’s only me.'],
          knows: ['only-this-user'],
        }),
        'not-sure': to('askBackEnd', 'I’m not sure', {
          caller: ['I haven’t asked anyone.', 'I’m on my own here.'],
        }),
      },
    ),

    lastStep: question(
      {
        text: 'Were you activating an account when it happened?',
        lead: 'Activating means setting up an account in the app. The last step makes the account active. For example, you enter a last code on a page of your organisation.',
        why: 'Without an error code, our instructions cover this message only for the last step of an activation. What helps there may do harm anywhere else: it removes the account.',
        say: 'Were you just setting up an account in the app? And were you at the very last step?',
        do: 'Ask what they did just before the message. Don’t ask for the code they entered.',
        listenFor: ['I was nearly done', 'I had only just scanned', 'no, I wanted to log in'],
        note: 'Choose the last step only when they’re sure. The tap that comes next removes the account that’s being activated.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-09'],
      },
      {
        'last-step': to('dismiss', 'Yes, at the last step', {
          knows: ['at-last-step'],
          caller: ['Yes, I was as good as done.', 'I had put in the last code, and then that.'],
        }),
        'earlier-step': to('earlierHow', 'Yes, but at an earlier step', {
          caller: ['I had only just begun.', 'I had scanned the picture, no more than that.'],
        }),
        no: to('askNoCode', 'No, I was doing something else', {
          caller: ['No, the account has been set up for ages.', 'I only wanted to log in.'],
        }),
        'not-sure': to('askStep', 'I’m not sure', {
          hint: 'Your administrator will find out. Don’t tap anything for now.',
          knows: ['last-step-unsure'],
          caller: ['I just followed what it said.', 'How would I know which step that was?'],
        }),
      },
    ),

    dismiss: instruction(
      {
        operation: 'reactivate',
        text: 'End this activation',
        lead: 'This ends the activation and removes the account that you were activating from the app. Do it only if it was the last step.',
        steps: [
          {
            do: 'Check that you were at the last step of the activation.',
            also: 'If you aren’t sure, stop here and choose that below.',
          },
          {
            do: 'In the app, tap **Something went wrong?**.',
            also: 'The activation ends, and the account is removed.',
          },
        ],
        say: 'If you’re sure that it was the last step: please tap “Something went wrong?”, with the question mark. This ends the activation and removes the account you were setting up. You would have to activate it from the beginning.',
        listenFor: [
          'it is gone now',
          'I’m not sure it was the last step',
          'there is nothing to tap',
          'I don’t want to lose the account',
        ],
        note: 'Before the tap, say that the account is removed. The document says that the server side didn’t validate the signature of the final step. It doesn’t say why.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        worked: to('firstTime', 'Done, the activation has ended', {
          caller: ['Done, it’s gone.', 'OK, I’m back at the start.'],
          knows: [{ fact: 'account-removed', how: 'done' }],
        }),
        failed: to('askStuck', 'I tapped it, and the message is still there', {
          caller: ['I tap and nothing happens.', 'It’s still there.'],
        }),
        'not-sure': to('askStep', 'I’m not sure that it was the last step', {
          hint: 'Then don’t tap it. Your administrator will find out.',
          knows: ['last-step-unsure'],
          caller: ['Now that you ask, I’m not sure.', 'It could have been the one before.'],
        }),
        'start-over': to('startOverHow', 'The app offers “Start over” instead', {
          caller: ['Mine says start over.', 'There’s no question mark, only start over.'],
        }),
        cannot: to('askBeforeRemoval', 'I can’t or don’t want to do this', {
          hint: 'For example, there is nothing to tap, or I’m afraid to lose the account.',
          caller: ['I’d rather not remove anything.', 'There’s nothing I could tap on.'],
        }),
        'already-tried': to('firstTime', 'I already did this', {
          caller: ['I’ve tapped that already.', 'The account was gone after that, yes.'],
          knows: ['account-removed'],
        }),
      },
    ),

    firstTime: question(
      {
        text: 'Has the last step failed before?',
        lead: 'The account is removed. The next activation starts from the beginning.',
        why: 'If it fails more than once, someone has to check the server before you try again.',
        say: 'Was this the first time that the last step failed, or has it happened before?',
        listenFor: ['the first time', 'every time', 'the second time today'],
        note: 'One new start is reasonable. If it has failed more than once, the server has to be checked first.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'first-time': to('activatedHow', 'No, this was the first time', {
          caller: ['No, that was my first go.', 'I’ve only tried it this once.'],
        }),
        again: to('askSignature', 'Yes, it has failed before', {
          caller: ['Every single time, at the end.', 'This is the third time now.'],
          knows: ['last-step-failed-before'],
        }),
        'not-sure': to('activatedHow', 'I’m not sure', {
          hint: 'Then try one new activation.',
          caller: ['I couldn’t say.', 'There was something last week, but I don’t know what.'],
        }),
      },
    ),

    activatedHow: question(
      {
        text: 'Did you scan an image to activate the account?',
        lead: 'For example, a QR code or a Cronto image in an application of your organisation.',
        why: 'If you activate with an image, we can go through it step by step.',
        say: 'How did you set up the account? Did you scan an image?',
        listenFor: ['I scanned a picture', 'I typed everything in', 'someone did it for me'],
        note: 'The document doesn’t say what comes after the removal. That the activation starts from the beginning follows from the account being gone.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-02'],
      },
      {
        yes: to('activateAgain', 'Yes, I scanned an image', {
          caller: ['Yes, with the camera.', 'I scanned that coloured thing.'],
        }),
        no: to('askNewActivation', 'No, in another way', {
          caller: ['No, I typed it in.', 'There was nothing to scan.'],
        }),
        'not-sure': to('askNewActivation', 'I’m not sure', {
          hint: 'Your administrator knows how it’s done.',
          caller: ['Someone set it up with me.', 'I don’t remember.'],
        }),
      },
    ),

    earlierHow: question(
      {
        text: 'Are you activating with an image that you scan?',
        lead: 'For example, a QR code or a Cronto image in an application of your organisation.',
        why: 'If you activate with an image, we can go through it step by step.',
        say: 'How are you setting up the account? With an image that you scan?',
        listenFor: ['I scan a picture', 'I type everything in', 'someone does it for me'],
        note: 'Our document covers the steps only for an activation with an image.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-02'],
      },
      {
        yes: to('activateWithImage', 'Yes, with an image', {
          caller: ['Yes, I scanned a code.', 'With one of those coloured squares.'],
        }),
        no: to('askEarlierStep', 'No, in another way', {
          caller: ['No, I have to type things in.', 'There’s nothing to scan.'],
          knows: ['not-by-image'],
        }),
        'not-sure': to('askEarlierStep', 'I’m not sure', {
          caller: ['I just follow what it says.', 'Someone else started it.'],
        }),
      },
    ),

    startOverHow: question(
      {
        text: 'Do you activate by scanning an image?',
        lead: 'If you do, **Start over** restarts the activation from the beginning.',
        why: 'Our instructions for **Start over** are for an activation with an image.',
        say: 'Are you setting up the account with an image that you scan?',
        listenFor: ['yes, I scan it', 'no, I type it in'],
        note: 'The document has Start over in the activation with an image.',
        cites: ['OFF-INT-ERROR', 'OFF-02'],
      },
      {
        yes: to('startOver', 'Yes, by scanning an image', {
          caller: ['Yes, I scanned something.', 'With the camera, yes.'],
        }),
        no: to('askEarlierStep', 'No, some other way', {
          caller: ['No, there was no image.', 'I entered it all myself.'],
          knows: ['not-by-image'],
        }),
        'not-sure': to('askEarlierStep', 'I’m not sure', {
          caller: ['I couldn’t tell you.', 'Someone did the first part for me.'],
        }),
      },
    ),

    activateAgain: goOn('offline-cronto-activation', {
      with: ['interrupted', 'account-gone'],
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-01'],
    }),

    activateWithImage: goOn('offline-cronto-activation', {
      with: ['interrupted', 'something-went-wrong', 'no', 'no'],
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-01', 'OFF-INT-ERROR'],
    }),

    startOver: goOn('offline-cronto-activation', {
      with: ['start-over'],
      cites: ['OFF-INT-ERROR'],
    }),

    whatInstead: question(
      {
        text: 'What does the app show instead?',
        lead: 'Read the first words of the message.',
        why: 'The message tells us which guide you need.',
        say: 'What are the first words of the message? And is there an error code with it?',
        listenFor: ['account not found', 'invalid image code', 'a code with another word'],
        note: 'The list of messages isn’t complete. Any other message is passed on with its exact words.',
        cites: [
          'MAS-05-MSS',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-03-INVALID-IMAGE',
          'MAS-01-TERMINATION',
        ],
      },
      {
        'account-not-found': to('accountMissing', '“Account not found”', {
          caller: ['It’s about the account. Not found.', 'It can’t find me.'],
          reads: { message: 'Account not found' },
        }),
        'invalid-image': to('imageCode', '“Invalid image code”', {
          caller: ['It doesn’t like the image.', 'Invalid image, something like that.'],
          reads: { message: 'Invalid image code' },
        }),
        'another-code': to('askOtherCode', '“Something went wrong” with another error code', {
          isOther: true,
          caller: ['There’s a code, but with a different word.', 'A code, but none of yours.'],
        }),
        'closed-itself': to('terminates', 'Nothing: the app closes', {
          caller: ['It shows nothing, it’s just gone.', 'The app quits on me.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['It’s a completely different text.', 'Some other error.'],
        }),
        'not-sure': to('askUnread', 'I’m not sure', {
          hint: 'Your administrator can check what the app logged.',
          caller: ['I can’t tell what that is.', 'It’s all gibberish to me.'],
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
      lead: 'That solved the problem.',
      wrong: 'An internal error that’s linked with the Mobile Security Suite.',
      fixed:
        'What the Mobile Security Suite technical documentation says about the number in the brackets.',
      remember: 'Note the number and what helped.',
      say: 'Good, so the documentation had the answer. Please note which number it was.',
      note: 'The reason for an mss code depends on what the user was doing. The same number may need another look next time.',
      cites: ['MAS-05-MSS'],
    }),

    worksAfterAll: workedAfterAll(
      {
        text: 'It worked this time',
        wrong: 'The code of the first try wasn’t noted, so the cause isn’t known.',
        fixed: 'Doing the same thing again.',
        say: 'Good, it works.',
        remember: 'If the message comes back, note the error code with what is in brackets.',
        cites: ['MAS-05-MSS', 'MAS-08-NET-RETURNCODE'],
      },
      'showCode/worked',
    ),

    askAdministratorMss: escalation({
      to: 'administrator',
      text: 'Your administrator can look the number up',
      lead: 'This is an error inside the app. We have nothing for you to try.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with mss: an internal error that is linked with the Mobile Security Suite.',
      asks: [
        'Ask the user what they were doing, and for the number if it is missing.',
        'Look the number up in the Mobile Security Suite technical documentation, which is included in the product package.',
        'If that does not settle it, contact OneSpan Support with the number.',
      ],
      left: 'The document gives nothing for the user to try.',
      say: 'This is an error inside the app. Your administrator can look the number up. I’ll pass it on.',
      note: 'The app says “Please contact support”. An end user gets there through their own organisation.',
      cites: ['MAS-05-MSS'],
    }),

    askSupportMss: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support can explain the number',
      lead: 'Contact OneSpan Support with the number in the brackets.',
      problem: [
        when(
          'mss-looked-up',
          'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with mss. According to the user, the Mobile Security Suite technical documentation did not settle it.',
        ),
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with mss. The Mobile Security Suite technical documentation is not at hand, so the number was not looked up there.',
      ],
      asks: [
        'Explain the number for this error of the Mobile Security Suite, and what to do about it.',
        'Take into account what the user was doing: the reason depends on it.',
      ],
      left: [
        when('mss-looked-up', 'The document says nothing more about this code.'),
        'Looking the number up in the Mobile Security Suite technical documentation.',
      ],
      say: 'Then OneSpan Support can help. I’ll pass on the number.',
      note: 'The document names both: the documentation or OneSpan Support. Say what was looked up.',
      cites: ['MAS-05-MSS'],
    }),

    askSupportMas: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support has to look at this code',
      lead: 'This is an error inside the app, and we have nothing for you to try. Give this to your helpdesk or administrator, who can contact OneSpan Support.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with mas: an internal error of the app, linked with its business implementation, in a scenario that the app handles.',
      asks: [
        'Explain the number for this internal error of Mobile Authenticator Studio, and what to do about it.',
        'Take into account what the user was doing: the reason depends on it.',
      ],
      left: 'The document gives nothing for the user or the administrator to try.',
      say: 'This is an error inside the app. OneSpan Support has to look at it. We’ll pass the number on for you.',
      note: 'mas is an error of the app itself, mss one of the Mobile Security Suite. Check the spelling before you pass it on.',
      cites: ['MAS-06-MAS'],
    }),

    askSupportUnhandled: escalation({
      to: 'vendor-support',
      text: 'OneSpan Support has to look at what happened',
      lead: 'Something happened that the app doesn’t handle, and we have nothing for you to try. Give this to your helpdesk or administrator, who can contact OneSpan Support.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” with the error code (-1), and no word before the brackets. This is an internal error in a scenario that the app does not handle.',
      asks: [
        'Find out which scenario the app does not handle here, and what to do about it.',
        'Take into account what the user was doing and when: the code itself says no more.',
      ],
      left: 'The document gives nothing for the user or the administrator to try.',
      say: 'Something happened that the app can’t handle. Please tell me what you were doing and when. We’ll pass it on to OneSpan Support for you.',
      note: '(-1) on its own says the least. What the user was doing and when helps support.',
      cites: ['MAS-07-UNHANDLED'],
    }),

    askBackEnd: escalation({
      to: 'back-end-team',
      text: 'The back-end team can take over',
      lead: 'They run the server that the app talks to. We have nothing for you to try on your phone. Note the time and what you were doing.',
      problem: [
        when(
          'networking-100-to-599',
          'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with networking, and a number from 100 to 599. It is an HTTP status or a returnCode of the back end; the screen does not tell which.',
        ),
        when(
          'networking-return-code',
          'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with networking. The app reached the remote server, and the back end raised an issue and returned the returnCode that is in the brackets.',
        ),
        when(
          'networking-minus-one',
          'Mobile Authenticator Studio shows “Something went wrong” with the error code networking (-1), or networking k (-1). The app reached the remote server, and the back end did not return a returnCode parameter.',
        ),
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that begins with networking. Nobody noted what is in the brackets.',
      ],
      asks: [
        when('several-users', 'Several users are affected, according to the user. Find out which.'),
        when(
          'only-this-user',
          'According to the user, it works for others. Check what is different for this user.',
        ),
        ...onTheServer,
        askWhen,
        checkAppLog,
      ],
      left: 'The document gives nothing for the user to try.',
      say: 'This is for the people who run the server. We have nothing for you to try on your phone. Please tell me when it happened and what you were doing, and I’ll pass it on.',
      note: 'The document gives a remedy only for a returnCode. For the other two forms, what is asked here follows from the cause. Pass on the number, not a verdict.',
      cites: ['MAS-08-NET-RETURNCODE', 'MAS-09-NET-NO-RETURNCODE', 'MAS-10-NET-HTTP'],
      standards: ['RFC 9110'],
    }),

    askSignature: escalation({
      to: 'back-end-team',
      operation: 'reactivate',
      text: 'Someone has to look at the server first',
      lead: needs(
        ['account-removed', 'last-step-failed-before'],
        'Please don’t activate again before someone has looked at the server.',
      ),
      problem: needs(
        ['account-removed', 'last-step-failed-before'],
        'Activating an account in Mobile Authenticator Studio fails at the final step with “Something went wrong” and no error code, more than once according to the user. The user tapped “Something went wrong?”, so the account has been removed from the app.',
      ),
      asks: [
        'Find out why the signature for the final step of the activation is not validated on the server side for this user.',
        'Once the cause is known, let this user activate the account from the beginning.',
      ],
      left: 'A new activation, once the server side is in order.',
      say: needs(
        ['account-removed', 'last-step-failed-before'],
        'The server didn’t validate the last step, and someone has to look at that first. I’ll pass it on.',
      ),
      note: 'If the last step has failed more than once, don’t start a third try. The server has to be checked.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askNewActivation: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Ask your organisation for a new activation',
      lead: 'The account has been removed from the app. Your organisation can give you what you need for a new activation.',
      problem: needs(
        'account-removed',
        'Activating an account in Mobile Authenticator Studio failed at the final step with “Something went wrong” and no error code. The user tapped “Something went wrong?”, so the account has been removed from the app.',
      ),
      asks: [
        'Give this user what is needed to activate the account from the beginning.',
        'If the final step of the new activation fails too, find out why its signature is not validated on the server side.',
      ],
      left: 'A new activation. The document does not say how to start it after the removal.',
      say: 'The account is gone from the app now. You need a new activation, and I’ll ask for it.',
      note: 'That the activation starts from the beginning follows from the removal. The document says no more.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askStuck: escalation({
      to: 'administrator',
      text: 'Your administrator can look at this screen with you',
      lead: answered(
        'dismiss/failed',
        'We have no instructions for a message that stays after the tap.',
      ),
      problem: needs(
        ['went-wrong-without-code', 'at-last-step'],
        'Activating an account in Mobile Authenticator Studio failed with “Something went wrong” and no error code, at the final step according to the user. Tapping “Something went wrong?” does not end the activation.',
      ),
      asks: [
        'Check with the user what the app shows.',
        checkAppLog,
        'Find out why the signature for the final step of the activation is not validated on the server side.',
        'If the app does not end the failed activation, contact OneSpan Support.',
      ],
      left: 'The document says nothing more about this message.',
      say: 'Then please leave it as it is. I’ll pass this on to the administrator.',
      note: 'Don’t make up another solution, such as removing the app. The document has none.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askBeforeRemoval: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can go through it with you',
      lead: 'You don’t have to remove anything on your own. Leave the message open, if you can.',
      problem: needs(
        ['went-wrong-without-code', 'at-last-step'],
        'Activating an account in Mobile Authenticator Studio failed with “Something went wrong” and no error code, at the final step according to the user. The user has not tapped “Something went wrong?”, which would remove the affected account.',
      ),
      asks: findTheStep,
      left: 'Ending the activation, but only if it was at its final step.',
      say: 'That’s fine, leave it as it is. The administrator can go through it with you.',
      note: 'Nobody has to remove an account while in doubt. The message can wait.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askStep: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can find out which step it was',
      lead: 'Please don’t tap “Something went wrong?” before that. It would remove the account.',
      problem: needs(
        'last-step-unsure',
        'Mobile Authenticator Studio shows “Something went wrong” without an error code, and the user cannot tell whether it was the last step of an activation.',
      ),
      asks: findTheStep,
      left: 'Ending the activation, but only if it was at its final step.',
      say: 'That’s fine. Please leave the message open and don’t tap anything on it. The administrator can find out which step it was.',
      note: 'A guess here can cost the account. Pass it on instead.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askEarlierStep: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the activation with you',
      lead: [
        when(
          'at-last-step',
          'Our instructions for **Start over** are for an activation with an image. Leave the message open, if you can.',
        ),
        'Our instructions are for an activation with an image. Don’t tap “Something went wrong?”: it would remove the account.',
      ],
      problem: [
        when(
          ['at-last-step', 'not-by-image'],
          'Activating an account in Mobile Authenticator Studio failed with “Something went wrong” and no error code, at the final step according to the user. The app offers Start over instead of “Something went wrong?”. According to the user, it is not an activation with an image.',
        ),
        when(
          'at-last-step',
          'Activating an account in Mobile Authenticator Studio failed with “Something went wrong” and no error code, at the final step according to the user. The app offers Start over instead of “Something went wrong?”. How the account is activated is not known.',
        ),
        when(
          'not-by-image',
          'Activating an account in Mobile Authenticator Studio is interrupted by “Something went wrong” without an error code. According to the user, it is not an activation with an image.',
        ),
        'Activating an account in Mobile Authenticator Studio is interrupted by “Something went wrong” without an error code. How the account is activated is not known.',
      ],
      asks: [
        [
          when(
            'at-last-step',
            'Find out how this account is activated, and whether the signature for the final step was validated on the server side.',
          ),
          'Find out how this account is activated, and at which step the message appears.',
        ],
        checkAppLog,
        'If the log does not explain it, ask OneSpan Support.',
      ],
      left: [
        when('not-by-image', 'The document has no steps for another kind of activation.'),
        when(
          'at-last-step',
          'Start over, if it is an activation with an image. The document has it only there.',
        ),
        'The steps of the activation, if it is one with an image.',
      ],
      say: 'I’ll pass this on, so that someone looks at the activation with you. Please don’t tap on the message.',
      note: 'The tap that ends an activation is for the final step only.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-INT-ERROR'],
    }),

    askNoCode: escalation({
      to: 'administrator',
      text: 'Your administrator can check what happened',
      lead: 'Without a code, our instructions for this message are for the last step of an activation. Note the time and what you were doing.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” without an error code. According to the user, no account was being activated.',
      asks: [askWhen, checkAppLog, 'If the log does not explain it, ask OneSpan Support.'],
      left: 'The document says nothing about this message without a code, outside an activation.',
      say: 'We don’t have instructions for this message without a code. Please tell me when it appeared and what you were doing, and I’ll pass it on.',
      note: 'Don’t let them tap “Something went wrong?” here. That’s for a failed activation and removes the account.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    askCodeUnknown: escalation({
      to: 'administrator',
      text: 'Pass on the time and what you were doing',
      lead: 'The app logs the error code, so your administrator can start from the time. Next time, note what is in the brackets.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong”. Whether there is an error code, and which, is not known.',
      asks: [
        askWhen,
        checkAppLog,
        'Once the code is known: for mss, see the Mobile Security Suite technical documentation or ask OneSpan Support; for mas or (-1), ask OneSpan Support; for networking, ask the back-end team. No code at the last step of an activation means that the server side did not validate its signature.',
      ],
      left: 'What to try depends on the error code.',
      say: 'That’s fine. Please tell me when it happened and what you were doing. Next time, leave the message open and note what is in the brackets.',
      note: 'Seven different problems have this heading. Don’t guess one of them.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE', ...codes],
    }),

    askOtherCode: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact code',
      lead: 'We don’t have instructions for this code: the list isn’t complete. Write down the whole code, exactly as it’s shown.',
      problem:
        'Mobile Authenticator Studio shows “Something went wrong” with an error code that, according to the user, is none of mss, mas, networking and (-1).',
      asks: [
        'Read everything after “Error code:” with the user, letter by letter.',
        checkAppLog,
        'If that does not explain it, ask OneSpan Support.',
      ],
      left: 'The document says nothing about other codes.',
      say: 'We don’t have instructions for this code. Please read me exactly what follows “Error code”, and I’ll pass it on.',
      note: 'Before you pass it on, have it spelled: “mss”, “mas” and “networking” can be misread.',
      cites: codes,
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can read the message with you',
      lead: 'You don’t have to understand it. Note the time and what you were doing, and leave the message open if you can.',
      problem:
        'Mobile Authenticator Studio shows the user a message that the user cannot make out.',
      asks: [
        'Read the exact message with the user, and everything after “Error code:” if there is a code.',
        askWhen,
        checkAppLog,
      ],
      left: 'What to try depends on the exact message.',
      say: 'That’s fine. Please tell me when it appeared and what you were doing. The administrator can read the message with you.',
      note: 'Don’t record it as one of the known messages.',
      cites: codes,
    }),

    ...unlistedMessage({ cites: ['MAS-05-MSS'] }),
  },
);

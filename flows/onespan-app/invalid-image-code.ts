/** Mobile Authenticator Studio does not accept the scanned image (MAS-03). */
import {
  escalation,
  goOn,
  guide,
  instruction,
  question,
  resolution,
  to,
  unless,
  when,
} from '../build.ts';
import { checkAppLog, imageChecks } from '../procedures/app-log.ts';
import { workedAfterAll } from '../procedures/messages.ts';
import { newImage } from '../procedures/new-image.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

export const invalidImageCode = guide(
  'invalid-image-code',
  {
    product: 'onespan-app',
    title: 'The app says “Invalid image code”',
    summary: 'Mobile Authenticator Studio rejects the image you scanned.',
    symptoms: [
      'app does not accept the image',
      'app won’t scan the picture',
      'scan does not work',
      'Cronto image invalid',
      'chronto code not accepted',
      'QR code not accepted by the app',
      'QR code invalid',
      'barcode wrong type',
      'image not supported',
      'broken image',
      'scanned the wrong code',
      'invalid imagecode',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does the app say “Invalid image code”?',
        lead: 'Look at the message after the scan in your authenticator app, Mobile Authenticator Studio.',
        shows: { where: 'What the app shows', words: 'Invalid image code' },
        why: 'The app has several messages, and each needs a different fix.',
        say: 'Please read me the message that appears after the scan. Leave out any code or number you see.',
        do: 'Don’t ask for a picture of the screen: the image on it may contain activation data.',
        listenFor: ['invalid image code', 'account not found', 'something went wrong'],
        note: '“It won’t scan” can mean that the camera sees nothing at all. This guide is for an image that was scanned and rejected.',
        cites: ['MAS-03-INVALID-IMAGE'],
      },
      {
        yes: to('newImage', 'Yes, it says that', {
          reads: { shown: 'word-for-word' },
          caller: ['Yes, invalid image code.', 'It says the picture is invalid, I think.'],
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          isOther: true,
          caller: ['No, it’s about my account.', 'It says nothing about an image.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see it again.',
          caller: ['It was too quick for me.', 'It just beeped and wouldn’t accept it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Make the message appear again',
        lead: 'Scan again so that the app shows the message.',
        steps: [
          { do: 'If the message is still there, read it now.' },
          { do: 'If it’s gone, scan the image again.' },
          { do: 'When the message appears, leave it open and read every word.' },
        ],
        say: 'Let’s make the message appear again. Please scan the image again, and tell me what the app says.',
        listenFor: ['invalid image code', 'now it accepted it', 'it says something different'],
        note: 'Nobody can act on a message that nobody read. One more scan settles it.',
        cites: ['MAS-03-INVALID-IMAGE'],
      },
      {
        worked: to('worksAfterAll', 'The scan works this time', {
          caller: ['Oh, now it accepted it.', 'It went through.'],
        }),
        failed: to('newImage', 'It says “Invalid image code”', {
          isFinding: true,
          caller: ['Yes: invalid image code.', 'It’s the one about the image.'],
          reads: { message: 'Invalid image code' },
        }),
        'something-else': to('whichMessage', 'It says something else', {
          isOther: true,
          caller: ['Different words this time.', 'No, not that one.'],
        }),
        cannot: to('askUnread', 'I can’t do this', {
          hint: 'For example, the image is gone or nothing is scanned.',
          caller: ['The image isn’t there any more.', 'My camera doesn’t catch it at all.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'Read the first words of the message.',
        why: 'The message tells us which guide you need.',
        say: 'What are the first words of the message?',
        listenFor: ['account not found', 'something went wrong', 'the app is closed'],
        note: 'The document has only a few messages of this app, and says that the list isn’t complete. Anything else is passed on with its exact words.',
        cites: [
          'MAS-03-INVALID-IMAGE',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-04-ACTIVATION-SIGNATURE',
          'MAS-01-TERMINATION',
        ],
      },
      {
        'account-not-found': to('accountMissing', '“Account not found”', {
          reads: { message: 'Account not found' },
          caller: ['It can’t find the account.', 'Something about an account.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          reads: { message: 'Something went wrong' },
          caller: ['Something went wrong, that’s all.', 'Went wrong, contact support.'],
        }),
        'closed-itself': to('terminates', 'Nothing: the app closes', {
          caller: ['I scan, and the app is gone.', 'It shuts down on me.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['None of these.', 'It’s some other text.'],
        }),
        'not-sure': to('askUnread', 'I’m not sure', {
          hint: 'Your administrator can look at it with you.',
          caller: ['I can’t make sense of it.', 'No idea, honestly.'],
        }),
      },
    ),

    accountMissing: goOn('account-not-found', {
      with: ['yes'],
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    wentWrong: goOn('something-went-wrong', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'MAS-05-MSS'],
    }),

    terminates: goOn('app-terminates', { cites: ['MAS-01-TERMINATION'] }),

    ...newImage({
      worked: 'accepted',
      failed: 'messageNow',
      cannot: 'imageFor',
      alreadyTried: 'messageNow',
    }),

    messageNow: question(
      {
        text: 'What does the app say about the new image?',
        lead: 'Your answer tells us what to pass on.',
        why: 'The same message again means something different from a new one.',
        say: 'What does the app say about the new image?',
        listenFor: ['the same message', 'account not found', 'something went wrong'],
        note: 'The fix in the document is a new image. If it’s rejected as well, someone needs to check how the image is made.',
        cites: ['MAS-03-INVALID-IMAGE', 'MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        'same-message': to('askStillInvalid', '“Invalid image code” again', {
          reads: { message: 'Invalid image code' },
          caller: ['The same again: invalid.', 'No change at all.'],
        }),
        'account-not-found': to('accountMissing', '“Account not found”', {
          reads: { message: 'Account not found' },
          caller: ['Now it can’t find the account.', 'Account something. Not found.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          reads: { message: 'Something went wrong' },
          caller: ['Now it says something went wrong.', 'A new one, with contact support.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          isOther: true,
          caller: ['Something different now.', 'Another error.'],
        }),
        'not-sure': to('askNewUnread', 'I’m not sure', {
          hint: 'Your administrator can look into it.',
          caller: ['I didn’t read it.', 'It just won’t accept it.'],
        }),
      },
    ),

    imageFor: question(
      {
        text: 'Is the image for activating your account?',
        lead: 'Activating means setting up an account in the app.',
        why: 'An image for an activation contains the data that sets up your account. Before you get a new one, someone has to check that it’s for you.',
        say: 'What’s the image for? Is it for setting up your account in the app, or for something else?',
        listenFor: ['setting up the app', 'logging in', 'I don’t know what it is for'],
        note: 'An image for an activation is worth as much as the account. That’s why it has a question of its own.',
        cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
      },
      {
        yes: to('askActivationImage', 'Yes, I’m activating my account', {
          caller: ['Yes, I’m setting up the app.', 'It’s for the new phone.'],
          knows: ['setting-up'],
        }),
        no: to('askNewImage', 'No, it’s for something else', {
          caller: [
            'No, the account is set up. It’s for something else.',
            'No, I use the app every day.',
          ],
        }),
        'not-sure': to('askActivationImage', 'I’m not sure', {
          hint: 'Your administrator can find out.',
          caller: ['I was only told to scan it.', 'No idea what it’s for.'],
        }),
      },
    ),

    accepted: resolution({
      text: 'Fixed. The app accepts the new image.',
      lead: 'Carry on in the app.',
      wrong:
        'The first image wasn’t accepted. Either the app doesn’t support its kind, its data was broken, or it was used for something else.',
      fixed: 'A new Cronto image, made for what you want to do.',
      remember: 'Scan the image that’s made for what you want to do.',
      say: 'Good, the new image works. Next time, scan the image that was made for what you’re doing.',
      note: 'You can’t tell which of the three reasons it was. Don’t pick one.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    worksAfterAll: workedAfterAll({
      text: 'The scan worked this time',
      fixed: 'Scanning again.',
      say: 'Good, it works.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askStillInvalid: escalation({
      to: 'administrator',
      text: 'Your administrator can check how the image is made',
      lead: 'We have no instructions for a new image that’s rejected too.',
      problem:
        'Mobile Authenticator Studio rejects the image that the user scans (“Invalid image code”). A new Cronto image is rejected with the same message.',
      asks: [...imageChecks, checkAppLog],
      left: 'A new Cronto image for the intended operation, once the cause is known.',
      say: 'Someone needs to check the image itself. I’ll pass that on.',
      note: 'After one new image, the three causes are checked where the image is made.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askNewUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the new image with you',
      lead: 'Note the time and what you wanted to do.',
      problem:
        'Mobile Authenticator Studio rejected the image that the user scanned (“Invalid image code”). A new Cronto image does not work either. What the app says about it is not known.',
      asks: [
        'Read the message with the user, if it can be made to appear.',
        checkAppLog,
        'If the app says “Invalid image code” about the new one too, check where the image is made: whether its type is supported, its data intact, and whether it is made for this operation.',
      ],
      left: 'What to try depends on the message.',
      say: 'That’s fine. Please tell me when it happened and what you wanted to do, and I’ll pass it on.',
      note: 'Don’t write down the first message as the second one. Nobody read it.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askNewImage: escalation({
      to: 'administrator',
      text: 'Ask your organisation for a new image',
      lead: 'You need a new image, and you can’t get one yourself.',
      problem:
        'Mobile Authenticator Studio rejects the image that the user scans (“Invalid image code”), and the user has no way to get a new one. According to the user, it is not for an activation.',
      asks: [
        'Ask the user what the image is for.',
        'Generate a new Cronto image for that operation, or show the user where to do it.',
      ],
      left: 'Scanning the new image, once it is there.',
      say: 'Then someone in your organisation has to give you a new image. I’ll pass on what it’s for.',
      note: 'What helps is a new image for the intended operation. Pass on what the user wants to do.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askActivationImage: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: [
        when('setting-up', 'Ask your organisation for a new activation image'),
        'Ask your organisation what the image is for',
      ],
      lead: [
        when('setting-up', 'A new image for an activation comes from your organisation.'),
        'Your organisation can find out what the image is for.',
      ],
      problem: [
        when(
          'setting-up',
          'Mobile Authenticator Studio rejects the image that the user scans (“Invalid image code”), and the user has no way to get a new one. According to the user, it is for activating an account.',
        ),
        'Mobile Authenticator Studio rejects the image that the user scans (“Invalid image code”), and the user has no way to get a new one. What the image is for is not known.',
      ],
      asks: [
        unless('setting-up', 'Find out what the image is for.'),
        [
          when(
            'setting-up',
            'Check whether this user should activate an account now. If so, give the user a new Cronto image for it.',
          ),
          'If it is for an activation, check whether this user should activate an account now. If so, give the user a new Cronto image for it.',
        ],
        unless('setting-up', 'If it is for something else, generate a new Cronto image for that.'),
      ],
      left: 'Scanning the new image, once it is there.',
      say: [
        when(
          'setting-up',
          'A new image for an activation has to come from your organisation. I’ll ask for it.',
        ),
        'Someone has to find out what the image is for before you get a new one. I’ll pass that on.',
      ],
      note: 'Whoever has an activation image can activate the account. It’s given out only after the user has been identified.',
      cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can check what the app logged',
      lead: 'Without the message, we can’t tell what is wrong. Note the time and what you wanted to scan, and tell your administrator.',
      problem:
        'Scanning an image with Mobile Authenticator Studio fails. Whether there is a message, and what it says, is not known.',
      asks: [
        'Read the message with the user, if it can be made to appear.',
        'Ask the user when it happened and what the image was for.',
        checkAppLog,
        'If it was “Invalid image code”: a new Cronto image for the intended operation is what helps.',
      ],
      left: 'A new Cronto image, if it was “Invalid image code”.',
      say: 'That’s fine. Please tell me when it happened and what you wanted to do, and I’ll pass it on.',
      note: 'No message at all isn’t “Invalid image code”. The document says nothing about a camera that doesn’t pick up the image.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    ...unlistedMessage({ cites: ['MAS-03-INVALID-IMAGE'] }),
  },
);

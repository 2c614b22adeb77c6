/** Mobile Authenticator Studio does not accept the scanned image (MAS-03). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';
import { newImage } from '../procedures/new-image.ts';
import { unlistedMessage } from '../procedures/unlisted-message.ts';

export const invalidImageCode = guide(
  'invalid-image-code',
  {
    product: 'onespan-app',
    title: 'Invalid image code',
    summary: 'The app (Mobile Authenticator Studio) refuses the image that you scanned.',
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
        why: 'The app has several messages, and each has its own way on.',
        say: 'Please read me the message that comes after the scan. Leave out any code or number you see.',
        do: 'Don’t ask for a picture of the screen: the image on it may hold activation data.',
        listenFor: ['invalid image code', 'account not found', 'something went wrong'],
        note: '“It won’t scan” can mean that the camera sees nothing at all. This guide is for an image that was scanned and refused.',
        cites: ['MAS-03-INVALID-IMAGE'],
      },
      {
        yes: to('newImage', 'Yes, it says that', {
          caller: ['Yes, invalid image code.', 'It says the picture is invalid, I think.'],
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          caller: ['No, it talks about my account.', 'It says nothing about an image.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We show you how to see it again.',
          caller: ['It was too quick for me.', 'It just beeped and would not take it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Bring the message back',
        lead: 'Scan once more, so that the app shows its message again.',
        steps: [
          { do: 'If the message is still there, read it now.' },
          { do: 'If it is gone, scan the image once more.' },
          { do: 'Stop at the message, and read every word.' },
        ],
        say: 'Let’s make the message come back. Please scan the image once more, and tell me what the app says.',
        listenFor: ['invalid image code', 'now it took it', 'it says something different'],
        note: 'A message that nobody read cannot be followed. One more scan settles it.',
        cites: ['MAS-03-INVALID-IMAGE'],
      },
      {
        worked: to('worksAfterAll', 'The scan works this time', {
          caller: ['Oh, now it took it.', 'It went through.'],
        }),
        failed: to('newImage', 'It says “Invalid image code”', {
          caller: ['Yes: invalid image code.', 'It is the one about the image.'],
        }),
        'something-else': to('whichMessage', 'It says something else', {
          caller: ['Different words this time.', 'No, not that one.'],
        }),
        cannot: to('askUnread', 'I can’t do this', {
          hint: 'For example, the image is gone or nothing is scanned.',
          caller: ['The image is not there any more.', 'My camera doesn’t catch it at all.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'Read the first words of the message.',
        why: 'The message decides which guide helps.',
        say: 'What are the first words of the message?',
        listenFor: ['account not found', 'something went wrong', 'the app is closed'],
        note: 'Only a few messages of this app are described, and the list is not complete. Anything else goes on with its exact words.',
        cites: [
          'MAS-03-INVALID-IMAGE',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-04-ACTIVATION-SIGNATURE',
          'MAS-01-TERMINATION',
        ],
      },
      {
        'account-not-found': to('accountMissing', '“Account not found”', {
          caller: ['It can’t find the account.', 'Something about an account.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          caller: ['Something went wrong, that is all.', 'Went wrong, contact support.'],
        }),
        'closed-itself': to('terminates', 'Nothing, the app closes by itself', {
          caller: ['I scan, and the app is gone.', 'It shuts down on me.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          caller: ['None of these.', 'It is some other text.'],
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
        lead: 'This tells us what to hand over.',
        why: 'The same message again means something else than a new one.',
        say: 'What does the app say about the new image?',
        listenFor: ['the same message', 'account not found', 'something went wrong'],
        note: 'One new image is what is described. If it is refused as well, somebody has to look at how the image is made.',
        cites: ['MAS-03-INVALID-IMAGE', 'MAS-02-ACCOUNT-NOT-FOUND'],
      },
      {
        'same-message': to('askStillInvalid', '“Invalid image code”, again', {
          caller: ['The same again: invalid.', 'No change at all.'],
        }),
        'account-not-found': to('accountMissing', '“Account not found”', {
          caller: ['Now it can’t find the account.', 'Account something. Not found.'],
        }),
        'something-went-wrong': to('wentWrong', '“Something went wrong”', {
          caller: ['Now it says something went wrong.', 'A new one, with contact support.'],
        }),
        'another-message': to('unlistedMessage', 'Another message', {
          caller: ['Something different now.', 'Another error.'],
        }),
        'not-sure': to('askStillInvalid', 'I’m not sure', {
          hint: 'Your administrator looks into it.',
          caller: ['I did not read it.', 'It just won’t take it.'],
        }),
      },
    ),

    imageFor: question(
      {
        text: 'Is the image for activating your account?',
        lead: 'Activating means setting up an account in the app.',
        why: 'An image for an activation holds the data that sets up your account. Before you get a new one, somebody has to check that it is for you.',
        say: 'What is the image for? Is it for setting up your account in the app, or for something else?',
        listenFor: ['setting up the app', 'logging in', 'I don’t know what it is for'],
        note: 'An image for an activation is worth as much as the account. That is why it is asked for apart from all others.',
        cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
      },
      {
        yes: to('askActivationImage', 'Yes, I am activating my account', {
          caller: ['Yes, I am setting up the app.', 'It is for the new phone.'],
        }),
        no: to('askNewImage', 'No, it is for something else', {
          caller: [
            'No, the account is set up. This is for something else.',
            'No, I use the app every day.',
          ],
        }),
        'not-sure': to('askActivationImage', 'I’m not sure', {
          hint: 'Your administrator finds out.',
          caller: ['I was only told to scan it.', 'No idea what it is for.'],
        }),
      },
    ),

    accepted: resolution({
      text: 'Fixed. The app accepts the new image.',
      lead: 'Go on in the app as usual.',
      wrong:
        'The first image could not be used. The app did not support its kind, its data was broken, or it was used for something else.',
      fixed: 'A new Cronto image, made for what you want to do.',
      remember:
        'An image that was used for something else is refused. Scan the one that is made for what you want to do.',
      say: 'Good, the new image works. Next time, scan only the image that was made for what you are doing.',
      note: 'Which of the three reasons it was can’t be told from outside. Don’t pick one.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    worksAfterAll: resolution({
      text: 'The scan worked this time',
      lead: 'There is nothing left to do.',
      wrong: 'The first scan ended with a message. Nobody read it, so the cause is not known.',
      fixed: 'Scanning once more.',
      remember: 'If a message comes again, leave it open and read it.',
      say: 'Good, it works. If a message comes again, leave it open and call us.',
      note: 'An honest end: it works, and we don’t claim to know why it did not before.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askStillInvalid: escalation({
      to: 'administrator',
      text: 'Your administrator looks at how the image is made',
      lead: 'You did all that can be done on your side. Nothing more is documented for this message.',
      problem:
        'Mobile Authenticator Studio refuses the image that the user scans (“Invalid image code”), and a new Cronto image did not help.',
      asks: [
        'Check whether the type of the image or code is supported by Mobile Authenticator Studio.',
        'Check whether the data inside the image is intact.',
        'Check whether the image is made for the operation that the user wants.',
      ],
      left: 'A new Cronto image for the intended operation, once the cause is known.',
      say: 'You did everything right. The image itself has to be looked at. I will pass that on.',
      note: 'After one new image the user is done. The three causes are now checked where the image is made.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askNewImage: escalation({
      to: 'administrator',
      text: 'Ask your organisation for a new image',
      lead: 'You need a new image, and you can’t make one yourself.',
      problem:
        'Mobile Authenticator Studio refuses the image that the user scans (“Invalid image code”), and the user has no way to get a new one.',
      asks: [
        'Ask the user what the image is for.',
        'Generate a new Cronto image for that operation, or show the user where to do it.',
      ],
      left: 'Scanning the new image, once it is there.',
      say: 'Then somebody in your organisation has to give you a new image. I will pass on what it is for.',
      note: 'What helps is a new image for the intended operation. Hand over what the user wants to do.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    askActivationImage: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Ask your organisation for a new activation image',
      lead: 'A new image for an activation comes from your organisation.',
      problem:
        'Mobile Authenticator Studio refuses the image that the user scans to activate an account (“Invalid image code”), and the user has no way to get a new one. It may also be for something else, if the user was not sure.',
      asks: [
        'Check what the image is for, and whether this user should activate an account now.',
        'If so, give this user a new Cronto image for the activation.',
      ],
      left: 'The activation in the app, once the new image is there.',
      say: 'A new image for an activation has to come from your organisation. I will ask for it.',
      note: 'Whoever holds this image can activate the account. It is asked for only after the person has been identified.',
      cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
    }),

    askUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at what the app logged',
      lead: 'Nobody can tell the cause without the message. Note the time and what you wanted to scan, and tell your administrator.',
      problem:
        'Scanning an image with Mobile Authenticator Studio failed. The message was not read, or there is none, and the user cannot bring it back.',
      asks: [
        'Ask the user when it happened and what the image was for.',
        'Look at what the app has logged: the error code, the error description and the place in the app.',
        'If it was “Invalid image code”: a new Cronto image for the intended operation is what helps.',
      ],
      left: 'A new Cronto image, if it was “Invalid image code”.',
      say: 'That is all right. Please tell me when it happened and what you wanted to do, and I will pass it on.',
      note: 'No message at all is not “Invalid image code”. Nothing is described for a camera that does not catch the image.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    ...unlistedMessage({ cites: ['MAS-03-INVALID-IMAGE'] }),
  },
);

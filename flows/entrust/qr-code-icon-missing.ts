/** The QR code icon in the app cannot be found (ENT-02). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const qrCodeIconMissing = guide(
  'qr-code-icon-missing',
  {
    product: 'entrust',
    title: 'I can’t find the QR code icon',
    summary: 'The app needs a QR code for the set-up, and you can’t find its icon.',
    symptoms: [
      'where is the QR icon',
      'no QR code button in the app',
      'QR symbol missing',
      'cannot locate QR code',
      'can’t find the scan button',
      'where do I scan',
      'how to open the scanner',
      'qr cod icon',
      'barcode icon',
      'little square missing',
      'set up my authenticator',
      'don’t see the camera icon',
    ],
  },
  {
    iconMissing: question(
      {
        text: 'Is it the QR code icon in the app that you can’t find?',
        lead: 'You need it to set up your authenticator.',
        why: 'A missing icon, a missing e-mail and a code that does not scan are three different things.',
        say: 'Are you looking for the icon for the QR code in the app, and you can’t find it? Don’t show me or send me a QR code.',
        listenFor: ['where do I tap', 'it does not scan', 'I have no QR code at all'],
        note: 'Callers say “the QR code is missing” for three things: the icon in the app, the code itself, and the e-mail it comes in. Sort that out first.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        yes: to('lookUp', 'Yes, I can’t find the icon', {
          caller: [
            'I don’t see where I have to tap for the QR code.',
            'There is no such button anywhere, or I am blind.',
          ],
        }),
        'does-not-scan': to('askAdministratorScan', 'I found it, but the QR code does not scan', {
          caller: [
            'The camera opens, but nothing happens.',
            'It looks at the code and then it just sits there.',
          ],
        }),
        'no-e-mail': to('noEmail', 'I have no e-mail with a QR code', {
          hint: 'The app is fine, but I have nothing to scan.',
          caller: ['What QR code? I never got one.', 'Nothing has arrived in my mail.'],
        }),
        'not-sure': to('lookUp', 'I’m not sure', {
          hint: 'We begin with where the icon is.',
          caller: [
            'I don’t know what it should look like.',
            'I am stuck in the app, that is all I can say.',
          ],
        }),
      },
    ),

    lookUp: instruction(
      {
        text: 'Look up where the icon is in your app',
        lead: 'The Entrust Identity technical documentation tells you.',
        steps: [
          {
            do: 'Open the Entrust Identity technical documentation.',
            also: 'If you don’t know where to find it, choose “I can’t open it”.',
          },
          { do: 'Look up where the QR code icon is in your app.' },
          { do: 'Go to that place in your app.' },
        ],
        why: 'This guide does not say where the icon is. Only the documentation of the app does.',
        say: 'Let’s look it up in the Entrust Identity technical documentation. Find the page about your app, and tell me when you see the icon.',
        do: 'Open the Entrust Identity technical documentation yourself, so that you can lead them to the icon.',
        listenFor: ['there it is', 'mine looks different', 'I can’t open that page'],
        note: 'Don’t describe the icon from memory. The place is written in the Entrust documentation, not here.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        worked: to('found', 'I found the icon', {
          caller: ['Ah, that thing. I see it.', 'Got it, it was there all along.'],
        }),
        failed: to('whichWay', 'I still can’t find it', {
          caller: ['No, it is not there on mine.', 'I read it, but my screen looks different.'],
        }),
        cannot: to('whichWay', 'I can’t open it', {
          hint: 'For example, I don’t know where the documentation is.',
          caller: ['I have no idea where that documentation is.', 'The page does not load here.'],
        }),
        'already-tried': to('whichWay', 'I already looked there', {
          caller: ['I have read all that already.', 'Been there before I called you.'],
        }),
      },
    ),

    whichWay: question(
      {
        text: 'Which way do you want to go on?',
        lead: 'Two ways are documented. Neither of them comes first.',
        why: 'The first way you can take alone. For the second way you need nothing but your administrator.',
        say: 'There are two ways from here. You can reactivate the QR code yourself in the User Portal, or I pass this to the administrator. Which one do you prefer?',
        listenFor: ['I can get into the User Portal', 'please let somebody else do it'],
        note: 'The document puts an “or” between the two. Let the person choose. Somebody who cannot get into the User Portal goes to the administrator.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        reactivate: to('reactivateInPortal', 'Reactivate the QR code in the User Portal', {
          hint: 'You have to be able to open the User Portal.',
          caller: ['I can get into that portal, I will do it.', 'Let me try it myself.'],
        }),
        administrator: to('askAdministrator', 'Ask my administrator', {
          caller: ['I would rather have somebody look at it.', 'Can’t your people do that?'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can help without the User Portal.',
          caller: ['Whatever is easier.', 'I don’t know what a User Portal is.'],
        }),
      },
    ),

    reactivateInPortal: instruction(
      {
        operation: 'reactivate',
        text: 'Reactivate the QR code in the User Portal',
        lead: 'Then set up your authenticator once more.',
        steps: [
          { do: 'Open the User Portal.' },
          { do: 'Reactivate the QR code there.' },
          { do: 'Set up your authenticator with the QR code that you get.' },
        ],
        say: 'Please open the User Portal and reactivate the QR code there. Then set up your authenticator again. Don’t read me anything from the QR code, and don’t send it to me.',
        listenFor: ['it is set up now', 'I still see no icon', 'I can’t get in'],
        note: 'Where on the User Portal this is done is not documented here. If the caller can’t see it, take “I can’t do this” and do not guess.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        worked: to('setUp', 'It worked', {
          hint: 'My authenticator is set up.',
          caller: ['It took it. I am through.', 'Yes, now it is in the app.'],
        }),
        failed: to('askAdministratorReactivated', 'It still does not work', {
          caller: ['I did that, and I am where I was before.', 'Still no icon, still nothing.'],
        }),
        cannot: to('askAdministratorNoPortal', 'I can’t do this', {
          hint: 'For example, I can’t open the User Portal.',
          caller: ['I can’t sign in there.', 'I don’t see anything like that on the page.'],
        }),
        'already-tried': to('askAdministratorReactivated', 'I already reactivated it', {
          caller: ['I did that this morning.', 'Yes, I did, before I called.'],
        }),
      },
    ),

    noEmail: goOn('activation-email-missing', { cites: ['ENT-07-NO-EMAIL'] }),

    found: resolution({
      text: 'You found the icon',
      lead: 'You can go on with setting up your authenticator now.',
      wrong: 'The QR code icon in the app could not be found.',
      fixed: 'The Entrust Identity technical documentation shows where it is.',
      say: 'Good. You can go on with the set-up now. Call again if something else comes up.',
      note: 'The icon is found, the set-up is not finished yet. What may come next has a guide of its own.',
      cites: ['ENT-02-QR-ICON'],
    }),

    setUp: resolution({
      text: 'Your authenticator is set up',
      lead: 'There is nothing left to do.',
      wrong: 'The QR code icon that the set-up needs could not be found.',
      fixed: 'Reactivating the QR code in the User Portal.',
      remember: 'The Entrust Identity technical documentation tells where the icon is in your app.',
      say: 'Good. Your authenticator is set up.',
      note: 'Close with what helped: the QR code was reactivated.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator helps you find the icon',
      lead: 'The documentation did not lead you to it. Tell your administrator which phone and which app you use.',
      problem:
        'A user cannot find the QR code icon in the app, which is needed to set up the authenticator. The Entrust Identity technical documentation did not lead to it. The QR code has not been reactivated.',
      asks: [
        'Show the user where the QR code icon is in the app that the user has.',
        'If that does not help, check that this is the right user, and have the QR code reactivated in the User Portal.',
      ],
      left: 'Reactivating the QR code in the User Portal.',
      operation: 'reactivate',
      say: 'Then I will pass this to the administrator. Please tell me which phone and which app you use.',
      note: 'The name of the app and the kind of phone are what the administrator needs first.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorReactivated: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You took both steps that you can take alone. Don’t reactivate it again.',
      problem:
        'A user cannot find the QR code icon in the app, which is needed to set up the authenticator. Reactivating the QR code in the User Portal did not help.',
      asks: [
        'Look at the app together with the user, and show where the QR code icon is.',
        'Check whether the QR code was reactivated in the User Portal.',
      ],
      left: 'Nothing more is documented for a missing QR code icon.',
      operation: 'reactivate',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator with all we tried.',
      note: 'One reactivation is enough. Both documented ways are used up when it did not help.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorNoPortal: escalation({
      to: 'administrator',
      text: 'Your administrator can help without the User Portal',
      lead: 'You can’t reactivate the QR code yourself. That is all right.',
      problem:
        'A user cannot find the QR code icon in the app, which is needed to set up the authenticator, and cannot reactivate the QR code in the User Portal.',
      asks: [
        'Show the user where the QR code icon is in the app that the user has.',
        'Find out why the user cannot reactivate the QR code in the User Portal.',
        'Check that this is the right user before anybody reactivates the QR code.',
      ],
      left: 'Reactivating the QR code in the User Portal.',
      operation: 'reactivate',
      say: 'That is all right. I will ask the administrator to help you with the icon and with the User Portal.',
      note: 'Two things to hand over: the icon, and the User Portal that did not let the person do it.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorScan: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the QR code',
      lead: 'Nothing is documented here for a QR code that does not scan. If the app shows a message, write down its words, without any code in it. Don’t send anybody a picture of the QR code.',
      problem:
        'A user who sets up an Entrust authenticator has found the QR code icon, but the QR code does not scan.',
      asks: [
        'Read the exact message with the user, if the app shows one.',
        'Check which QR code the user scans, and which app the user scans it with.',
      ],
      left: 'Nothing is documented for a QR code that does not scan in this app.',
      say: 'For a code that does not scan we have no instructions. I will pass it to the administrator. Does the app show any words? Please don’t send the QR code to anybody.',
      note: 'This is not the missing icon. No cause is documented, so none is guessed.',
      cites: ['ENT-02-QR-ICON'],
    }),
  },
);

/** The QR code icon in the app cannot be found (ENT-02). */
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

/** The first documented step, where it has not been taken. */
const consult = unless(
  'documentation-read',
  'Look up with the user, in the Entrust Identity technical documentation, where the QR code icon is in the user’s app.',
);
const show = when(
  'documentation-read',
  'Show the user where the QR code icon is in the app that the user has.',
);

export const qrCodeIconMissing = guide(
  'qr-code-icon-missing',
  {
    product: 'entrust',
    title: 'I can’t find the QR code icon in the app',
    summary: 'You need the QR code icon to set up your authenticator, and can’t find it.',
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
        why: 'A missing icon, a missing email and a code that doesn’t scan are three different things.',
        say: 'Are you looking for the icon for the QR code in the app, and you can’t find it? Don’t show me or send me a QR code.',
        listenFor: ['where do I tap', 'it does not scan', 'I have no QR code at all'],
        note: 'Callers say “the QR code is missing” for three things: the icon in the app, the code itself, and the email it’s in. Sort that out first.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        yes: to('lookUp', 'Yes, I can’t find the icon', {
          caller: [
            'I don’t see where I have to tap for the QR code.',
            'There’s no such button anywhere.',
          ],
        }),
        'does-not-scan': to('askAdministratorScan', 'I found it, but the QR code doesn’t scan', {
          caller: [
            'The camera opens, but nothing happens.',
            'It looks at the code and then it just sits there.',
          ],
        }),
        'no-e-mail': to('noEmail', 'I have no email with a QR code', {
          hint: 'The app is fine, but I have nothing to scan.',
          caller: ['What QR code? I never got one.', 'I haven’t had any email.'],
        }),
        'not-sure': to('lookUp', 'I’m not sure', {
          hint: 'We’ll start with where the icon is.',
          caller: [
            'I don’t know what it should look like.',
            'I’m stuck in the app, that’s all I can say.',
          ],
        }),
      },
    ),

    lookUp: instruction(
      {
        text: 'Look up where the icon is in your app',
        lead: 'The Entrust Identity technical documentation says where it is.',
        steps: [
          {
            do: 'Open the Entrust Identity technical documentation.',
            also: 'If you don’t know where to find it, choose “I can’t open it”.',
          },
          { do: 'Look up where the QR code icon is in your app.' },
          { do: 'Go to that place in your app.' },
        ],
        why: 'We don’t know where the icon is in your app. The Entrust documentation does.',
        say: 'Let’s look it up in the Entrust Identity technical documentation. Find the page about your app, and tell me when you see the icon.',
        do: 'Open the Entrust Identity technical documentation yourself, so that you can lead them to the icon.',
        listenFor: ['there it is', 'mine looks different', 'I can’t open that page'],
        note: 'Don’t describe the icon from memory. The Entrust documentation says where it is; our document doesn’t.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        worked: to('found', 'I found the icon', {
          caller: ['Ah, that thing. I see it.', 'Got it, there it is.'],
        }),
        failed: to('whichWay', 'I read it, and still can’t find the icon', {
          knows: ['documentation-read'],
          caller: ['No, it’s not there on mine.', 'I read it, but my screen looks different.'],
        }),
        cannot: to('whichWay', 'I can’t open it', {
          hint: 'For example, I don’t know where the documentation is.',
          caller: ['I have no idea where that documentation is.', 'The page doesn’t load here.'],
        }),
        'already-tried': to('whichWay', 'I already looked there', {
          knows: ['documentation-read'],
          caller: ['I’ve read all that already.', 'Been there before I called you.'],
        }),
      },
    ),

    whichWay: question(
      {
        text: 'What would you like to do next?',
        lead: 'There are two options, in no particular order.',
        why: 'You can do the first yourself. For the second, you only need your administrator.',
        say: 'There are two options. You can reactivate the QR code yourself in the User Portal, or I pass this to the administrator. Which one do you prefer?',
        listenFor: ['I can get into the User Portal', 'please let someone else do it'],
        note: 'The document puts an “or” between the two. Let the caller choose. Someone who can’t get into the User Portal goes to the administrator.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        reactivate: to('reactivateInPortal', 'Reactivate the QR code in the User Portal', {
          hint: 'You have to be able to open the User Portal.',
          caller: ['I can get into that portal, I’ll do it.', 'Let me try it myself.'],
        }),
        administrator: to('askAdministrator', 'Ask my administrator', {
          caller: ['I’d rather have someone look at it.', 'Can’t your people do that?'],
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
        lead: 'Then set up your authenticator again.',
        steps: [
          { do: 'Open the User Portal.' },
          { do: 'Reactivate the QR code there.' },
          { do: 'Set up your authenticator with the QR code that you get.' },
        ],
        say: 'Please open the User Portal and reactivate the QR code there. Then set up your authenticator again. Don’t read me anything from the QR code, and don’t send it to me.',
        listenFor: ['it is set up now', 'I still see no icon', 'I can’t get in'],
        note: 'The document doesn’t say where on the User Portal this is done. If the caller can’t see it, choose “I can’t do this” and don’t guess.',
        cites: ['ENT-02-QR-ICON'],
      },
      {
        worked: to('setUp', 'It worked', {
          hint: 'My authenticator is set up.',
          caller: ['It accepted it. I’m through.', 'Yes, now it’s in the app.'],
        }),
        failed: to('askAdministratorReactivated', 'It still doesn’t work', {
          caller: ['I did that, and I’m where I was before.', 'Still no icon, still nothing.'],
          knows: ['qr-code-reactivated'],
        }),
        'no-e-mail': to('noNewEmail', 'I get no new QR code and no email', {
          caller: ['I did that, and nothing arrived.', 'No email, no code, nothing.'],
          knows: ['qr-code-reactivated', 'no-new-qr-code'],
        }),
        unreachable: to('askAdministratorNoPortal', 'I can’t get to the User Portal', {
          caller: ['I can’t sign in there.', 'That page doesn’t open.'],
          knows: ['portal-unreachable'],
        }),
        cannot: to('askAdministratorNoPortal', 'I can’t do this', {
          hint: 'For example, I don’t see where to do it.',
          caller: ['I don’t see anything like that on the page.', 'I don’t know what to click.'],
        }),
        'already-tried': to('askAdministratorReactivated', 'I already reactivated it', {
          knows: ['qr-code-reactivated'],
          caller: ['I did that this morning.', 'Yes, I did, before I called.'],
        }),
      },
    ),

    noEmail: goOn('activation-email-missing', { cites: ['ENT-07-NO-EMAIL'] }),

    noNewEmail: goOn('activation-email-missing', {
      with: ['after-reactivate'],
      cites: ['ENT-02-QR-ICON', 'ENT-07-NO-EMAIL'],
    }),

    found: resolution({
      text: 'You found the icon',
      lead: 'You can carry on setting up your authenticator now.',
      wrong: answered('lookUp/worked', 'The user couldn’t find the QR code icon in the app.'),
      fixed: 'The Entrust Identity technical documentation shows where it is.',
      say: 'Good. You can carry on with the set-up now. Call us if anything else happens.',
      note: 'The icon is found, but the set-up isn’t finished.',
      cites: ['ENT-02-QR-ICON'],
    }),

    setUp: resolution({
      text: 'Your authenticator is set up',
      lead: 'You’re all set.',
      wrong: answered(
        'reactivateInPortal/worked',
        'The user couldn’t find the QR code icon that the set-up needs. The cause isn’t known.',
      ),
      fixed: 'Reactivating the QR code in the User Portal.',
      remember: 'The Entrust Identity technical documentation says where the icon is in your app.',
      say: 'Good. Your authenticator is set up.',
      note: 'Close with what helped: the QR code was reactivated.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator can help you find the icon',
      lead: 'Tell your administrator which phone and which app you use.',
      problem: [
        when(
          'documentation-read',
          'A user cannot find the QR code icon in the app, which is needed to set up the authenticator. According to the user, the Entrust Identity technical documentation did not help.',
        ),
        'A user needs the QR code icon in the app to set up the authenticator, and cannot open the Entrust Identity technical documentation that says where it is.',
      ],
      asks: [
        consult,
        show,
        'If that does not help, have the QR code reactivated in the User Portal.',
      ],
      left: [
        when('documentation-read', 'Reactivating the QR code in the User Portal.'),
        'The Entrust Identity technical documentation, and reactivating the QR code in the User Portal.',
      ],
      operation: 'reactivate',
      say: 'Then I’ll pass this to the administrator. Please tell me which phone and which app you use.',
      note: 'The name of the app and the kind of phone are what the administrator needs first.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorReactivated: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: needs('qr-code-reactivated', 'Don’t reactivate the QR code again.'),
      problem: needs(
        'qr-code-reactivated',
        'A user needs the QR code icon in the app to set up the authenticator. According to the user, reactivating the QR code in the User Portal did not help.',
      ),
      asks: [consult, show, 'Check whether the QR code was reactivated in the User Portal.'],
      left: [
        when(
          'documentation-read',
          'The document says nothing more about a QR code icon that cannot be found.',
        ),
        'The Entrust Identity technical documentation.',
      ],
      operation: 'reactivate',
      say: 'I’ll pass this to the administrator with everything you’ve told me.',
      note: 'One reactivation is enough.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorNoPortal: escalation({
      to: 'administrator',
      text: 'Your administrator can help without the User Portal',
      lead: 'You don’t have to reactivate the QR code yourself.',
      problem: [
        when(
          'portal-unreachable',
          'A user needs the QR code icon in the app to set up the authenticator. The user cannot get to the User Portal to reactivate the QR code.',
        ),
        'A user needs the QR code icon in the app to set up the authenticator. The user cannot reactivate the QR code in the User Portal.',
      ],
      asks: [
        consult,
        show,
        when('portal-unreachable', 'Find out why the user cannot get to the User Portal.'),
        unless(
          'portal-unreachable',
          'Find out why the user cannot reactivate the QR code in the User Portal.',
        ),
        'If the icon is still missing, reactivate the QR code.',
      ],
      left: [
        when('documentation-read', 'Reactivating the QR code in the User Portal.'),
        'The Entrust Identity technical documentation, and reactivating the QR code in the User Portal.',
      ],
      operation: 'reactivate',
      say: 'That’s fine. I’ll ask the administrator to help you with the icon and with the User Portal.',
      note: 'Two things to pass on: the icon, and the User Portal.',
      cites: ['ENT-02-QR-ICON'],
    }),

    askAdministratorScan: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the QR code',
      lead: 'We have no instructions for a QR code that doesn’t scan. If the app shows a message, write down its words, without any code in it. Don’t send anyone a picture of the QR code.',
      problem:
        'A user who sets up an Entrust authenticator has found the QR code icon, but the QR code does not scan.',
      asks: [
        'Read the exact message with the user, if the app shows one.',
        'Check which QR code the user scans, and which app the user scans it with.',
      ],
      left: 'The document says nothing about a QR code that does not scan in this app.',
      say: 'We have no instructions for a code that doesn’t scan. I’ll pass it to the administrator. Does the app show any words? Please don’t send the QR code to anyone.',
      note: 'This isn’t the missing icon. The document gives no cause, so don’t guess one.',
      cites: ['ENT-02-QR-ICON'],
    }),
  },
);

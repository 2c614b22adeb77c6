/** The e-mail came, but the token cannot be activated on the user portal (ENT-08). */
import { escalation, goOn, guide, question, to } from '../build.ts';

export const portalActivationFails = guide(
  'portal-activation-fails',
  {
    product: 'entrust',
    title: 'I can’t activate my token on the user portal',
    summary: 'The activation e-mail came, but the activation does not go through.',
    symptoms: [
      'activation fails',
      'cannot activate token',
      'activate on portal does not work',
      'activation e-mail does not work',
      'activation link does nothing',
      'blackberry',
      'windows phone 8',
      'java phone',
      'old phone not supported',
      'activation type not supported',
      'activation period expired',
      'user portal error',
      'actvation problem',
      'soft token will not activate',
    ],
  },
  {
    whatHappens: question(
      {
        text: 'What happens when you activate?',
        lead: 'This guide is for an activation on the user portal, after the e-mail from Identity as a Service has come.',
        why: 'Some messages have a guide of their own.',
        say: 'You have the activation e-mail, and the activation on the user portal does not work. Does the app or the page show a message? Please read me only the words, no code.',
        listenFor: [
          'it has expired',
          'a name that already exists',
          'no e-mail',
          'it just does not work',
        ],
        note: 'Most callers say only “it does not work”. Ask for a message first: it may lead straight to the right guide.',
        cites: ['ENT-08-PORTAL-ACTIVATION'],
      },
      {
        portal: to('device', 'It does not work on the user portal', {
          caller: [
            'I do what the mail says, and it does not activate.',
            'The portal will not have it.',
          ],
        }),
        'says-expired': to('codeExpired', 'It says that the activation code has expired', {
          caller: ['Something has expired, it says.', 'The code is too old, it seems.'],
        }),
        'name-exists': to('nameExists', '“An identity with the specified name already exists.”', {
          caller: [
            'It says that the name already exists.',
            'There is something with that name already.',
          ],
        }),
        'no-e-mail': to('noEmail', 'I have no activation e-mail', {
          caller: ['Which e-mail? I have none.', 'It has never come.'],
        }),
        'not-sure': to('device', 'I’m not sure', {
          hint: 'We look at the two things that are documented.',
          caller: ['I can’t say. It just does not work.', 'I did not look at any message.'],
        }),
      },
    ),

    device: question(
      {
        text: 'Which kind of phone is your soft token on?',
        lead: 'On some kinds of phones an Entrust Soft Token may not support all activation types.',
        why: 'The activation type must be supported by your mobile soft token.',
        say: 'What kind of phone is your soft token on? I am asking for a BlackBerry, a Windows Phone 8, or an older phone with Java.',
        listenFor: ['BlackBerry', 'Windows Phone', 'an iPhone', 'an Android phone'],
        note: 'Three platforms are named in the document: Blackberry, Windows Phone 8 and Java 2 Platform, Micro Edition. Each may lack some activation types, but not necessarily yours.',
        cites: ['ENT-08-PORTAL-ACTIVATION'],
      },
      {
        'named-platform': to('typeSupported', 'BlackBerry, Windows Phone 8 or a Java phone', {
          hint: 'Java 2 Platform, Micro Edition.',
          caller: ['I still have my old BlackBerry.', 'It is one of those Windows phones.'],
        }),
        'another-phone': to('expired', 'Another kind of phone', {
          caller: ['No, none of those.', 'Just a normal phone, a newer one.'],
        }),
        'not-sure': to('expired', 'I’m not sure', {
          hint: 'Your administrator can still confirm it later.',
          caller: ['It is from work, I have no idea.', 'A small one with buttons.'],
        }),
      },
    ),

    typeSupported: question(
      {
        text: 'Does the soft token on this phone support your activation type?',
        lead: 'The activation type is the way in which you activate. Your administrator can confirm it.',
        why: 'On this kind of phone not all activation types may work.',
        say: 'On that kind of phone some activation types may not work. Has your administrator confirmed that yours does?',
        do: 'Check yourself, if you can, which activation types the soft token on this platform supports.',
        listenFor: ['they said it should work', 'nobody has told me', 'they said it does not'],
        note: 'Hardly any end user can know this. “I’m not sure” is the usual and right answer.',
        cites: ['ENT-08-PORTAL-ACTIVATION'],
      },
      {
        yes: to('expired', 'Yes, it is confirmed', {
          caller: ['Yes, they checked that.', 'They said that this way works on mine.'],
        }),
        no: to('askAdministratorType', 'No, it is not supported', {
          caller: ['No, they said this one can’t do that.', 'It does not do that, apparently.'],
        }),
        'not-sure': to('askAdministratorConfirmType', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['What type? I just clicked.', 'Nobody has told me anything about that.'],
        }),
      },
    ),

    expired: question(
      {
        text: 'Has the activation period expired?',
        lead: 'An activation is open only for a time. After that, the code in the e-mail can’t be used.',
        why: 'If it has expired, you can get a new code.',
        say: 'When did the e-mail come? It may be that the time for the activation is over.',
        listenFor: ['it is from last week', 'it came just now', 'it says how long'],
        note: 'How long the period is stands in no document here. Don’t name a number of days. “I’m not sure” leads to a look at the message.',
        cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
      },
      {
        yes: to('codeExpired', 'Yes, it has expired', {
          caller: ['Yes, it is over, it says so.', 'I waited too long with it.'],
        }),
        no: to('askAdministrator', 'No, it has not', {
          caller: ['No, I should still have time.', 'That came ten minutes ago, it can’t be.'],
        }),
        'not-sure': to('maybeExpired', 'I’m not sure', {
          hint: 'We look at what the app says.',
          caller: ['I can’t remember when it came.', 'How long does one have?'],
        }),
      },
    ),

    codeExpired: goOn('activation-code-expired', {
      with: ['yes'],
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    maybeExpired: goOn('activation-code-expired', {
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    nameExists: goOn('identity-name-exists', { cites: ['ENT-04-NAME-EXISTS'] }),

    noEmail: goOn('activation-email-missing', { cites: ['ENT-07-NO-EMAIL'] }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'We found no sign of the two documented reasons. Nothing more is documented for this problem.',
      problem:
        'A user has the activation e-mail from Identity as a Service but cannot activate the token on the user portal. Nothing shows that the activation type is unsupported, and the activation period has not expired.',
      asks: [
        'Confirm that the activation type is supported by the user’s mobile soft token.',
        'Read the exact message with the user, if there is one.',
        'Check the activation of this user’s token.',
      ],
      left: 'Nothing more is documented for this problem.',
      say: 'In the two things that we know about we find no reason. I will pass this to the administrator with all we found.',
      note: 'The document has no third reason. Hand over the kind of phone and what the user portal shows.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorConfirmType: escalation({
      to: 'administrator',
      text: 'Ask your administrator about the activation type',
      lead: 'On your kind of phone not all activation types may work. Your administrator can confirm which do.',
      problem:
        'A user cannot activate a token on the user portal. The soft token is on a Blackberry, Windows Phone 8 or Java 2 Platform, Micro Edition device, and nobody has confirmed that it supports the activation type.',
      asks: [
        'Confirm whether the activation type is supported by the user’s mobile soft token on this platform.',
        'Check whether the activation period has expired.',
      ],
      left: 'A new activation code, if the type is supported and the activation period has expired.',
      say: 'Then the administrator has to confirm that. I will pass on what phone you have.',
      note: 'The platform is the important word in this hand-off.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorType: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a way that your phone supports',
      lead: 'The way you activate does not work with the soft token on your phone. What to do then is not documented here.',
      problem:
        'A user cannot activate a token on the user portal: the activation type is not supported by the mobile soft token on the user’s Blackberry, Windows Phone 8 or Java 2 Platform, Micro Edition device.',
      asks: [
        'Find an activation type that the soft token on this platform supports, if there is one.',
        'If there is none, decide with the user which authenticator the user can have.',
      ],
      left: 'Nothing is documented for an activation type that is not supported.',
      say: 'Then this way can’t work on your phone. I will ask the administrator which other way there is.',
      note: 'No guess about other types or other phones: which types are supported is not documented here.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),
  },
);

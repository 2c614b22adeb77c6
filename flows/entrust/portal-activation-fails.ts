/** The email has arrived, but the token cannot be activated on the user portal (ENT-08). */
import type { Claim } from '../../src/engine/step.ts';
import { escalation, goOn, guide, needs, question, to, when } from '../build.ts';
import { activationChecks } from '../procedures/activation-checks.ts';

/** Said of whoever has the email and is at the portal; of others only that activating fails. */
const cannotActivate = (rest: string): Claim[] => [
  when(
    'portal-activation-fails',
    `A user has the activation email from Identity as a Service but cannot activate the token on the user portal. ${rest}`,
  ),
  `A user cannot activate a token. ${rest}`,
];

const aboutType = {
  lead: 'The activation type is the way in which you activate. Your administrator can confirm it.',
  why: 'The activation type must be supported by your mobile soft token.',
  say: 'Has your administrator confirmed that the soft token on your phone supports the way you activate?',
  do: 'If you can, check yourself which activation types the soft token on this platform supports.',
  listenFor: ['they said it should work', 'nobody has told me', 'they said it doesn’t'],
  note: 'Hardly any end user can know this. “I’m not sure” is a good answer.',
  cites: ['ENT-08-PORTAL-ACTIVATION'],
};

export const portalActivationFails = guide(
  'portal-activation-fails',
  {
    product: 'entrust',
    title: 'I can’t activate my token in the user portal',
    summary: 'The activation email arrived, but activating doesn’t work.',
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
        lead: 'This guide is for activating on the user portal, once the email from Identity as a Service has arrived.',
        why: 'Some messages have a guide of their own.',
        say: 'You have the activation email, and activating on the user portal doesn’t work. Does the app or the page show a message? Please read me only the words, no code.',
        listenFor: [
          'it has expired',
          'a name that already exists',
          'no email',
          'it just doesn’t work',
        ],
        note: 'Callers may say only “it doesn’t work”. Ask for a message first: it may lead straight to the right guide.',
        cites: ['ENT-08-PORTAL-ACTIVATION'],
      },
      {
        portal: to('device', 'I’m on the user portal, and it doesn’t work', {
          caller: [
            'I do what the email says, and it doesn’t activate.',
            'The portal won’t accept it.',
          ],
          knows: ['portal-activation-fails'],
        }),
        unreachable: to('askAdministratorPortal', 'I can’t get to the user portal', {
          caller: ['The page doesn’t open.', 'I can’t sign in there.'],
          knows: ['portal-unreachable'],
        }),
        'says-expired': to('codeExpired', 'It says that the activation code has expired', {
          caller: ['It says something has expired.', 'The code is too old, it says.'],
        }),
        'name-exists': to('nameExists', '“An identity with the specified name already exists.”', {
          caller: [
            'It says that the name already exists.',
            'There is something with that name already.',
          ],
          reads: { meaning: 'An identity with the specified name already exists.' },
        }),
        'no-e-mail': to('noEmail', 'I have no activation email', {
          caller: ['Which email? I have none.', 'It has never arrived.'],
        }),
        'not-sure': to('device', 'I’m not sure', {
          hint: 'We’ll look at the two things that we know about.',
          caller: ['I can’t say. It just doesn’t work.', 'I didn’t look at any message.'],
        }),
      },
    ),

    device: question(
      {
        text: 'Which kind of phone is your soft token on?',
        lead: 'On some kinds of phones an Entrust Soft Token may not support all activation types.',
        why: 'The activation type must be supported by your mobile soft token.',
        say: 'What kind of phone is your soft token on? I’m asking about a BlackBerry, a Windows Phone 8, or an older phone with Java.',
        listenFor: ['BlackBerry', 'Windows Phone', 'an iPhone', 'an Android phone'],
        note: 'The document names three platforms: BlackBerry, Windows Phone 8 and Java 2 Platform, Micro Edition. Each may lack some activation types, but not necessarily yours.',
        cites: ['ENT-08-PORTAL-ACTIVATION'],
      },
      {
        'named-platform': to('typeSupported', 'BlackBerry, Windows Phone 8 or a Java phone', {
          hint: 'Java 2 Platform, Micro Edition.',
          caller: ['I still have my old BlackBerry.', 'It’s one of those Windows phones.'],
          knows: ['named-platform'],
        }),
        'another-phone': to('typeElsewhere', 'Another kind of phone', {
          caller: ['No, none of those.', 'Just a normal phone, a newer one.'],
          knows: ['other-platform'],
        }),
        'not-sure': to('typeElsewhere', 'I’m not sure', {
          hint: 'Your administrator can confirm it later.',
          caller: ['It’s from work, I have no idea.', 'A small one with buttons.'],
        }),
      },
    ),

    typeSupported: question(
      { text: 'Does the soft token on this phone support your activation type?', ...aboutType },
      {
        yes: to('expired', 'Yes, it’s confirmed', {
          caller: ['Yes, they checked that.', 'They said that this way works on mine.'],
          knows: ['type-supported'],
        }),
        no: to('askAdministratorType', 'No, it isn’t supported', {
          caller: ['No, they said this one can’t do that.', 'It doesn’t do that, apparently.'],
          knows: ['type-unsupported'],
        }),
        'not-sure': to('askAdministratorConfirmType', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['What type? I just clicked.', 'Nobody has told me anything about that.'],
        }),
      },
    ),

    typeElsewhere: question(
      { text: 'Does your soft token support your activation type?', ...aboutType },
      {
        supported: to('expired', 'Yes, my administrator confirmed it', {
          caller: ['Yes, they looked it up.', 'They said it works this way.'],
          knows: ['type-supported'],
        }),
        unsupported: to('askAdministratorType', 'No, I was told that it doesn’t', {
          caller: ['They said mine can’t do that.', 'No, that way isn’t supported.'],
          knows: ['type-unsupported'],
        }),
        'not-sure': to('expired', 'I’m not sure', {
          hint: 'Your administrator can confirm it later.',
          caller: ['I have no idea what type it is.', 'Nobody has told me.'],
          knows: ['type-unknown'],
        }),
      },
    ),

    expired: question(
      {
        text: 'Has the activation period expired?',
        lead: 'An activation is only open for a limited time. After that, you can’t use the code in the email.',
        why: 'If it has expired, you can get a new code.',
        say: 'When did the email arrive? The activation period may be over.',
        listenFor: ['it is from last week', 'it arrived just now', 'it says how long'],
        note: 'The document doesn’t say how long the period is. Don’t name a number of days. “I’m not sure” leads to a look at the message.',
        cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
      },
      {
        yes: to('periodOver', 'Yes, it has expired', {
          caller: ['Yes, they told me it’s over.', 'I waited too long with it.'],
        }),
        no: to('askAdministrator', 'No, I was told that it’s still open', {
          caller: ['My administrator says there’s still time.', 'They checked, it’s still open.'],
          knows: ['period-open'],
        }),
        'not-sure': to('maybeExpired', 'I’m not sure', {
          hint: 'We’ll look at what the app says.',
          caller: ['It arrived ten minutes ago. Is that too long?', 'How long does one have?'],
        }),
      },
    ),

    codeExpired: goOn('activation-code-expired', {
      with: ['yes'],
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    periodOver: goOn('activation-code-expired', {
      with: ['has-expired'],
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    maybeExpired: goOn('activation-code-expired', {
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    nameExists: goOn('identity-name-exists', { with: ['yes'], cites: ['ENT-04-NAME-EXISTS'] }),

    noEmail: goOn('activation-email-missing', { cites: ['ENT-07-NO-EMAIL'] }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: [
        when(
          'type-supported',
          needs(
            'period-open',
            'We know of two reasons, and as far as you know, neither of them is yours.',
          ),
        ),
        'As far as you know, your activation is open. Your administrator can check the rest.',
      ],
      problem: cannotActivate('According to the user, the activation period has not expired.').map(
        (claim) => needs('period-open', claim),
      ),
      asks: [
        ...activationChecks,
        'Read the exact message with the user, if there is one.',
        'Check the activation of this user’s token.',
      ],
      left: [
        when('type-supported', 'The document says nothing more about this problem.'),
        'Confirming the activation type. After that, the document says nothing more about this problem.',
      ],
      say: 'Nothing that we know of explains it so far. I’ll pass this to the administrator with everything we found.',
      note: 'The document has no third reason. Pass on the kind of phone and what the user portal shows.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorPortal: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the user portal',
      lead: 'We have no instructions for a user portal that you can’t get to.',
      problem: needs(
        'portal-unreachable',
        'A user cannot activate a token, because the user cannot get to the user portal.',
      ),
      asks: ['Find out why the user cannot get to the user portal.', ...activationChecks],
      left: 'Activating on the user portal, once the user can get there.',
      say: 'Then the administrator needs to look at the portal first. What do you see when you open it? I’ll pass that on.',
      note: 'Not getting there is a different problem from an activation that fails. Write down what the page shows.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorConfirmType: escalation({
      to: 'administrator',
      text: 'Ask your administrator about the activation type',
      lead: 'On your kind of phone not all activation types may work. Your administrator can confirm which ones do.',
      problem: cannotActivate(
        'The soft token is on a BlackBerry, Windows Phone 8 or Java 2 Platform, Micro Edition device. Whether it supports the activation type is not known.',
      ).map((claim) => needs('named-platform', claim)),
      asks: activationChecks,
      left: 'A new activation code, if the type is supported and the activation period has expired.',
      say: 'Then the administrator has to confirm that. I’ll pass on what phone you have.',
      note: 'The platform is the important word in this handover.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorType: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a way that your phone supports',
      lead: 'The way you activate doesn’t work with your soft token. Your administrator has to find another one.',
      problem: [
        ...cannotActivate(
          'According to the user, the mobile soft token on the user’s BlackBerry, Windows Phone 8 or Java 2 Platform, Micro Edition device does not support the activation type.',
        ).map((claim) => when('named-platform', claim)),
        ...cannotActivate(
          'According to the user, the mobile soft token does not support the activation type.',
        ),
      ].map((claim) => needs('type-unsupported', claim)),
      asks: [
        ...activationChecks,
        'If no type is supported, decide with the user which authenticator the user can have.',
      ],
      left: 'The document does not say what to do when an activation type is not supported.',
      operation: 'assign',
      say: 'Then this way can’t work on your phone. I’ll ask the administrator which other way there is.',
      note: 'No guess about other types or other phones: the document doesn’t say which types are supported.',
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),
  },
);

/** The soft token's activation code has expired (ENT-03). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';
import { reactivate } from '../procedures/reactivate.ts';

export const activationCodeExpired = guide(
  'activation-code-expired',
  {
    product: 'entrust',
    title: 'The activation code has expired',
    summary: 'Entrust ST says that the soft token could not be activated.',
    symptoms: [
      'code has expired',
      'activation code no longer valid',
      'activation link expired',
      'QR code too old',
      'soft token could not be activated',
      'return to your identity provider',
      'reactivate',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does the app say that the activation code has expired?',
        lead: 'Look at the message in Entrust ST. Only the meaning has to match, not every word.',
        shows: {
          where: 'What the app shows',
          words:
            'The soft token could not be activated because the activation code has expired. Return to your identity provider and attempt the action again.',
        },
        why: 'Entrust ST has several messages, and each has its own way out.',
        say: 'Please read me the message in Entrust ST. Leave out any code or number you see.',
        do: 'Wait until they have Entrust ST open. There is nothing to change on your side yet.',
        listenFor: ['activation code has expired', 'return to your identity provider'],
        note: 'Callers shorten the message to “it is invalid” or “it did not work”. Have it read aloud before you choose.',
        cites: ['ENT-03-CODE-EXPIRED'],
      },
      {
        yes: to('reactivate', 'Yes, it says expired', {
          caller: [
            'It says the code has expired, return to my identity provider.',
            'Something about expired. It could not activate the token.',
          ],
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          caller: [
            'No, it says something about a name.',
            'There is nothing about expired on my screen.',
          ],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We show you where to look.',
          caller: ['I closed it already.', 'I don’t know, it went away too fast.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Bring the message back',
        lead: 'Activate once more, so that the app shows its message again.',
        steps: [
          { do: 'Open Entrust ST and activate with the QR code from your e-mail, as before.' },
          { do: 'Stop at the message and read it.', also: 'Look for the word “expired”.' },
        ],
        say: 'Let’s make the message come back. Please activate again with the same e-mail, and tell me what the app says.',
        listenFor: ['expired', 'already exists', 'it worked this time'],
        note: 'A message that was not read is no message. Trying again costs a minute and settles it.',
        cites: ['ENT-03-CODE-EXPIRED'],
      },
      {
        worked: to('activatedAfterAll', 'It worked this time', {
          hint: 'My token is active.',
          caller: ['Oh. Now it went through.', 'It says active now.'],
        }),
        failed: to('reactivate', 'It says that the code has expired', {
          caller: ['Yes, here it is: the activation code has expired.', 'Expired, it says.'],
        }),
        'something-else': to('whichMessage', 'It says something else', {
          caller: ['No, this is about something different.', 'It says another thing now.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I no longer have the e-mail.',
          caller: ['I have deleted that mail.', 'I can’t scan anything right now.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'Only the meaning has to match.',
        why: 'The message decides which guide helps.',
        say: 'What is the message about? Does it speak of a name that already exists?',
        listenFor: ['an identity with the specified name already exists', 'some other words'],
        note: 'Only two messages of Entrust ST are documented. Anything else is handed over with its exact words.',
        cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS', 'ENT-08-PORTAL-ACTIVATION'],
      },
      {
        'name-exists': to('nameExists', '“An identity with the specified name already exists.”', {
          caller: [
            'It says an identity with that name already exists.',
            'Something about a name that is taken.',
          ],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          caller: ['No, it is different words.', 'It is just an error, not those.'],
        }),
        'not-sure': to('askAdministratorOther', 'I’m not sure', {
          caller: ['I can’t tell.', 'I don’t understand what it wants.'],
        }),
      },
    ),

    nameExists: goOn('identity-name-exists', { cites: ['ENT-04-NAME-EXISTS'] }),

    ...reactivate({
      worked: 'activated',
      failed: 'stillExpired',
      cannot: 'askAdministratorNoReactivate',
      alreadyTried: 'stillExpired',
    }),

    stillExpired: question(
      {
        text: 'What does the app say now?',
        lead: 'You have used the newest e-mail. This tells us what to hand over.',
        why: 'The same message again means something else than a new one.',
        say: 'What does the app say now, with the new QR code?',
        listenFor: ['the same message', 'a name that already exists', 'something else'],
        note: 'One Reactivate is documented. If it expires again, do not send a third e-mail: the administrator looks into it.',
        cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS'],
      },
      {
        'expired-again': to('askAdministrator', 'The activation code has expired, again', {
          caller: ['Exactly the same thing as before.', 'Expired again.'],
        }),
        'name-exists': to('nameExists', '“An identity with the specified name already exists.”', {
          caller: ['Now it says the name already exists.', 'The name is taken, it says.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          caller: ['Now it says something else.', 'A new error.'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          caller: ['I did not look.', 'It just does not work.'],
        }),
      },
    ),

    activated: resolution({
      text: 'Fixed. Your soft token is active.',
      lead: 'Your soft token is active in Entrust ST.',
      wrong: 'The activation code in the earlier e-mail had expired.',
      fixed:
        'A new QR code and passcode, sent by **Reactivate** on the Identity as a Service page.',
      remember: 'Don’t use the earlier e-mail again. The new QR code and passcode replace it.',
      say: 'Good. The token is active. You can delete the earlier e-mail, it is of no use any more.',
      note: 'Close with what fixed it: the new e-mail, not the second try.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    activatedAfterAll: resolution({
      text: 'It worked this time. Your soft token is active.',
      lead: 'Your soft token is active in Entrust ST. There is nothing left to do.',
      wrong:
        'The first activation did not finish. Its message was not read, so the cause is not known.',
      fixed: 'Activating once more with the same QR code.',
      say: 'Good, the token is active. If it ever happens again, leave the message open and call us.',
      note: 'An honest ending: it works, and we do not claim to know why it did not before.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You did all that can be done on your side.',
      problem:
        'Activating an Entrust soft token: after Reactivate, the activation with the new QR code fails again. The app says that the activation code has expired.',
      asks: [
        'Check why the activation code expires before the token is activated.',
        'Start a new activation for this user once the cause is known.',
      ],
      left: 'Nothing more is documented for this message.',
      operation: 'reactivate',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator with all we tried.',
      note: 'The document ends here: if the problem persists after one Reactivate, the administrator helps.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorNoReactivate: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a new activation e-mail',
      lead: 'A new code comes only from Reactivate, and you can’t reach it.',
      problem:
        'Activating an Entrust soft token: the activation code has expired, and the user cannot use Reactivate on the Identity as a Service page.',
      asks: [
        'Check that this is the right user, then send another “Activate your Entrust Soft Token” e-mail with **Reactivate**.',
        'Find out why the user cannot use Reactivate.',
      ],
      left: 'Activating with the new QR code and passcode, once the new e-mail is there.',
      operation: 'reactivate',
      say: 'Then the administrator has to send the new e-mail. I will pass on what we found.',
      note: 'No other source of a new QR code is documented for this message.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the activation',
      lead: 'Without the message nobody can tell the cause from here. Your administrator can look at it from the other side.',
      problem:
        'Activating an Entrust soft token failed with a message that was not read, and the user cannot bring it back.',
      asks: [
        'Check whether the activation code for this user has expired.',
        'If it has, send another “Activate your Entrust Soft Token” e-mail with **Reactivate**.',
      ],
      left: 'Reactivate, and the activation with the new QR code.',
      operation: 'reactivate',
      say: 'That is all right. I will ask the administrator to look at your activation.',
      note: 'Do not guess “expired” because it is the most common message.',
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'No other message of this app is documented here. Write down its exact words, without any code or number in it, and hand them over.',
      problem:
        'Activating an Entrust soft token fails with a message that is neither “activation code has expired” nor “name already exists”.',
      asks: [
        'Read the exact message with the user.',
        'Check whether the activation type is supported by the user’s mobile soft token, and whether the activation period has expired.',
      ],
      left: 'Nothing more is documented for other messages.',
      say: 'This message is not one we have instructions for. Please read me its exact words, and I will pass them on.',
      note: 'Hand over words, not guesses. Support of the activation type is the one documented cause that is left.',
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-08-PORTAL-ACTIVATION'],
    }),
  },
);

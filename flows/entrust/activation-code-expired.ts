/** The soft token's activation code has expired (ENT-03). */
import {
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
import { activationChecks, openTypeCheck } from '../procedures/activation-checks.ts';
import { otherMessage, workedAfterAll } from '../procedures/messages.ts';
import { otherName } from '../procedures/other-name.ts';
import { reactivate } from '../procedures/reactivate.ts';

const expired =
  'The soft token could not be activated because the activation code has expired. Return to your identity provider and attempt the action again.';
const exists = 'An identity with the specified name already exists.';

export const activationCodeExpired = guide(
  'activation-code-expired',
  {
    product: 'entrust',
    title: 'The app says my activation code has expired',
    summary: 'Entrust ST says the soft token couldn’t be activated.',
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
        lead: 'Look at the message in Entrust ST. It doesn’t have to match word for word.',
        shows: { where: 'What the app shows', words: expired },
        why: 'Entrust ST has several messages, and each needs a different fix.',
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
            'Something about expired. It couldn’t activate the token.',
          ],
          knows: ['message-code-expired'],
          reads: { shown: 'by-meaning' },
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          isOther: true,
          caller: [
            'No, it says something about a name.',
            'There’s nothing about expired on my screen.',
          ],
        }),
        'has-expired': to(
          'reactivate',
          'I don’t see this message, but the activation has expired',
          {
            hint: 'The code, the link or the activation period.',
            caller: ['The time for it is over, they told me.', 'I know that the link has expired.'],
            knows: ['activation-expired'],
          },
        ),
        'no-message': to('askAdministratorNoMessage', 'There is no message at all', {
          caller: [
            'It doesn’t say anything. It just isn’t active.',
            'No message. Nothing happens.',
          ],
          knows: ['no-message'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see the message again.',
          caller: ['I closed it already.', 'I don’t know, it went away too fast.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Make the message appear again',
        lead: 'Try to activate again so that the app shows the message.',
        steps: [
          { do: 'Open Entrust ST and activate with the QR code from your email, as before.' },
          {
            do: 'When the message appears, leave it open and read it.',
            also: 'Look for the word “expired”.',
          },
        ],
        say: 'Let’s make the message appear again. Please activate with the same email as before, and tell me what the app says.',
        listenFor: ['expired', 'already exists', 'it worked this time'],
        note: 'Nobody can act on a message that nobody read. Once is enough.',
        cites: ['ENT-03-CODE-EXPIRED'],
      },
      {
        worked: to('activatedAfterAll', 'It worked this time', {
          hint: 'My token is active.',
          caller: ['Oh. Now it went through.', 'It says active now.'],
        }),
        failed: to('reactivate', 'It says that the code has expired', {
          isFinding: true,
          caller: ['Yes, here it is: the activation code has expired.', 'Expired, it says.'],
          knows: ['message-code-expired'],
          reads: { meaning: expired },
        }),
        'something-else': to('whichMessage', 'It says something else', {
          isOther: true,
          caller: ['No, this is about something different.', 'It says another thing now.'],
        }),
        'no-message': to('askAdministratorNoMessage', 'It fails without a message', {
          caller: ['Nothing appears, and it still isn’t active.', 'It just stops. No words.'],
          knows: ['no-message'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I no longer have the email.',
          caller: ['I have deleted that email.', 'I can’t scan anything right now.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'It doesn’t have to match word for word.',
        why: 'The message tells us which guide you need.',
        say: 'What’s the message about? Does it mention a name that already exists?',
        listenFor: ['an identity with the specified name already exists', 'some other words'],
        note: 'The document has only two messages of Entrust ST. Anything else is passed on with its exact words.',
        cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS', 'ENT-08-PORTAL-ACTIVATION'],
      },
      {
        'name-exists': to('nameExists', `“${exists}”`, {
          caller: [
            'It says an identity with that name already exists.',
            'Something about a name that’s taken.',
          ],
          reads: { meaning: exists },
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          isOther: true,
          caller: ['No, it’s different words.', 'It’s just an error, not one of those.'],
          knows: ['message-other'],
        }),
        'not-sure': to('askAdministratorUnread', 'I’m not sure', {
          caller: ['I can’t tell.', 'I don’t understand what it wants.'],
        }),
      },
    ),

    nameExists: goOn('identity-name-exists', { with: ['yes'], cites: ['ENT-04-NAME-EXISTS'] }),

    ...reactivate({
      worked: 'activated',
      failed: 'stillExpired',
      noEmail: 'noNewEmail',
      cannot: 'askAdministratorNoReactivate',
      untried: 'askAdministratorAfterReactivate',
    }),

    noNewEmail: goOn('activation-email-missing', {
      with: ['after-reactivate'],
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-07-NO-EMAIL'],
    }),

    stillExpired: question(
      {
        text: 'What does the app say now?',
        lead: 'Check which email the QR code was from: only the one from the newest email counts.',
        why: 'The same message again means something different from a new one.',
        say: 'Which email was the QR code from, the newest one? And what does the app say now? Don’t read me anything from the email.',
        listenFor: [
          'the same message',
          'that was the old email',
          'a name that already exists',
          'something else',
        ],
        note: 'The document has one Reactivate. If the code has expired again, don’t send a third email: the administrator looks into it.',
        cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS'],
      },
      {
        'expired-again': to('askAdministrator', 'The activation code has expired, again', {
          hint: 'I used the QR code from the newest email.',
          caller: [
            'The same thing, and it was the newest email.',
            'Expired again, with the new one.',
          ],
          knows: ['newest-email-used', 'message-code-expired'],
          reads: { meaning: expired },
        }),
        'earlier-email': to(
          'scanNewest',
          'The QR code was, or may have been, from an earlier email',
          {
            hint: 'Then you can use the newest one.',
            caller: ['Oh. That was the one from this morning.', 'I have several, I couldn’t say.'],
          },
        ),
        'no-e-mail': to('noNewEmail', 'No newer email has arrived', {
          caller: ['There is just the one, the old one.', 'Nothing arrived after that.'],
          knows: ['reactivate-email-missing'],
        }),
        'name-exists': to('otherName', `“${exists}”`, {
          caller: ['Now it says the name already exists.', 'The name is taken, it says.'],
          knows: ['message-name-exists'],
          reads: { meaning: exists },
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          isOther: true,
          caller: ['Now it says something else.', 'A new error.'],
          knows: ['message-other'],
        }),
        'no-message': to('askAdministratorNoMessage', 'Nothing, but it isn’t active', {
          caller: ['No words at all this time.', 'It doesn’t say anything now.'],
          knows: ['no-message'],
        }),
        'not-sure': to('askAdministratorAfterReactivate', 'I’m not sure', {
          caller: ['I didn’t look.', 'It just doesn’t work.'],
        }),
      },
    ),

    ...otherName({
      worked: 'activatedRenamed',
      failed: 'askAdministratorAfterReactivate',
      cannot: 'askAdministratorAfterReactivate',
      alreadyTried: 'askAdministratorAfterReactivate',
    }),

    activated: resolution({
      text: 'Fixed. Your soft token is active.',
      lead: 'You can use it from now on.',
      wrong: 'The activation with the earlier email had expired.',
      fixed: 'The new QR code from the email that **Reactivate** sent.',
      remember: 'Don’t use the earlier email again. The new QR code and passcode replace it.',
      say: 'Good, the token is active. You can ignore the earlier email from now on.',
      note: 'Close with what fixed it: the new email, not the second try.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    activatedRenamed: resolution({
      text: 'Fixed. Your soft token is active under another name.',
      lead: 'You can use it from now on.',
      wrong:
        'The activation with the earlier email had expired, and another authenticator in the app had the same name.',
      fixed: 'Using **Reactivate**, and then a different **Name**.',
      remember: 'Each authenticator in the app needs its own name.',
      say: 'Good, the token is active. Two things were in the way: the old code, and the name.',
      note: 'Two messages, two causes. Name both.',
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS'],
    }),

    activatedAfterAll: workedAfterAll({
      text: 'It worked this time. Your soft token is active.',
      fixed: 'Activating again with the same QR code.',
      say: 'Good, the token is active.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: needs(['reactivated', 'newest-email-used'], 'You’ve done everything you can yourself.'),
      problem: needs(
        ['reactivated', 'newest-email-used', 'message-code-expired'],
        'Activating an Entrust soft token: after Reactivate, the activation with the QR code from the newest email fails. The app says that the activation code has expired.',
      ),
      asks: [
        openTypeCheck,
        'Find out why the activation code expires before the token is activated.',
        'Start a new activation for this user once the cause is known.',
      ],
      left: 'For the user there is nothing left to try. The document says to contact the administrator.',
      operation: 'reactivate',
      say: needs(
        ['reactivated', 'newest-email-used'],
        'You’ve done everything you can. I’ll pass this to the administrator with everything you’ve told me.',
      ),
      note: 'The document ends here: if the problem persists after one Reactivate, the administrator helps.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorAfterReactivate: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the activation',
      lead: [
        when(
          'newest-email-gone',
          'You need another activation email. Your administrator can check what happened, and send it.',
        ),
        needs(
          'reactivated',
          'Don’t click **Reactivate** again. Your administrator can check what happened.',
        ),
      ],
      problem: [
        when(
          'newest-email-gone',
          needs(
            'reactivated',
            'Activating an Entrust soft token: Reactivate was used, and the token is not active. The QR code was, or may have been, from an earlier email, and the user no longer has the newest one.',
          ),
        ),
        when(
          ['other-name-tried', 'message-name-exists'],
          unless(
            'no-name-field',
            needs(
              'reactivated',
              'Activating an Entrust soft token: after Reactivate, the app said “An identity with the specified name already exists.” With a different name the activation fails as well. What the app says now is not known.',
            ),
          ),
        ),
        when(
          'no-name-field',
          needs(
            'reactivated',
            'Activating an Entrust soft token: after Reactivate, the app says “An identity with the specified name already exists.”, and the user cannot reach or fill in the Name field.',
          ),
        ),
        needs(
          'reactivated',
          'Activating an Entrust soft token: Reactivate was used, and the token is not active. What the app says now is not known.',
        ),
      ],
      asks: [
        openTypeCheck,
        unless(
          ['newest-email-used', 'newest-email-gone'],
          'Make sure the user scans the QR code from the newest email.',
        ),
        unless(
          ['no-name-field', 'newest-email-gone'],
          'Read the message that the app shows now together with the user.',
        ),
        when(
          'no-name-field',
          'Go through the activation with the user up to the **Activation Summary**, and have a unique name entered in **Name** under **Activation Details**.',
        ),
        when(
          'message-name-exists',
          unless(
            'no-name-field',
            'Check with the user that the name in **Name** under **Activation Details** is not in the list of authenticators in the app.',
          ),
        ),
        unless(
          'newest-email-gone',
          'Check whether the activation code has expired. If it has, find out why before another email is sent.',
        ),
        when(
          'newest-email-gone',
          'Send another “Activate your Entrust Soft Token” email with **Reactivate**.',
        ),
      ],
      left: [
        when(
          'newest-email-gone',
          'Activating with the new QR code and passcode, once the new email has arrived.',
        ),
        when(
          'message-name-exists',
          'A name in **Name** that no other authenticator in the app has.',
        ),
        'Activating with the newest QR code, once the message is known.',
      ],
      operation: 'reactivate',
      say: 'I’ll pass this to the administrator and say that Reactivate has been used.',
      note: 'Say which email the QR code came from, if anyone knows.',
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS'],
    }),

    askAdministratorNoReactivate: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a new activation email',
      lead: 'A new code comes from **Reactivate**, and you can’t get to it.',
      problem: [
        when(
          'message-code-expired',
          needs(
            'reactivate-unreachable',
            'Activating an Entrust soft token: the app says that the activation code has expired, and the user cannot use Reactivate on the Identity as a Service page.',
          ),
        ),
        needs(
          ['activation-expired', 'reactivate-unreachable'],
          'Activating an Entrust soft token: according to the user, the activation has expired. The user cannot use Reactivate on the Identity as a Service page.',
        ),
      ],
      asks: [
        openTypeCheck,
        'Send another “Activate your Entrust Soft Token” email with **Reactivate**.',
        'Find out why the user cannot use Reactivate.',
      ],
      left: 'Activating with the new QR code and passcode, once the new email has arrived.',
      operation: 'reactivate',
      say: 'Then the administrator has to send the new email. I’ll pass on what we found.',
      note: 'The document names no other source of a new QR code for this message.',
      cites: ['ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can check the activation at their end',
      lead: 'Without the message, we can’t tell what went wrong.',
      problem: 'Activating an Entrust soft token fails. What the app says is not known.',
      asks: [
        'Read the message together with the user, if it can be made to appear.',
        ...activationChecks,
        'If it has, send another “Activate your Entrust Soft Token” email with **Reactivate**.',
      ],
      left: 'What to try depends on the message: Reactivate for an expired code, another name for a name that exists.',
      operation: 'reactivate',
      say: 'That’s fine. I’ll ask the administrator to look at your activation.',
      note: 'Don’t guess “expired” because it’s the name of this guide.',
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-04-NAME-EXISTS', 'ENT-08-PORTAL-ACTIVATION'],
    }),

    askAdministratorNoMessage: escalation({
      to: 'administrator',
      text: 'Your administrator can check the activation',
      lead: 'We have no instructions for an activation that fails without a message.',
      problem: [
        when(
          'reactivated',
          needs(
            'no-message',
            'Activating an Entrust soft token: after Reactivate, the token is not active, and the app shows no message.',
          ),
        ),
        needs(
          'no-message',
          'Activating an Entrust soft token does not work, and the app shows no message.',
        ),
      ],
      asks: [
        ...activationChecks,
        unless(
          'reactivated',
          'If it has expired, send another “Activate your Entrust Soft Token” email with **Reactivate**.',
        ),
        when('reactivated', 'If it has expired again, find out why before another email is sent.'),
      ],
      left: unless('reactivated', 'Reactivate, if the activation period has expired.'),
      operation: 'reactivate',
      say: 'Then there is no message to go by. I’ll ask the administrator to check your activation.',
      note: 'No message is a finding. Don’t turn it into “expired”.',
      cites: ['ENT-08-PORTAL-ACTIVATION', 'ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorOther: otherMessage({
      where: 'from this app',
      without: 'leaving out any code or number',
      problem: [
        when(
          'reactivated',
          needs(
            'message-other',
            'Activating an Entrust soft token: after Reactivate, the app shows a message other than “activation code has expired” and “name already exists”.',
          ),
        ),
        needs(
          'message-other',
          'Activating an Entrust soft token fails with a message other than “activation code has expired” and “name already exists”.',
        ),
      ],
      asks: activationChecks,
      cites: ['ENT-03-CODE-EXPIRED', 'ENT-08-PORTAL-ACTIVATION'],
    }),
  },
);

/** Entrust ST already has an authenticator with that name (ENT-04). */
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
import { openTypeCheck } from '../procedures/activation-checks.ts';
import { otherMessage, workedAfterAll } from '../procedures/messages.ts';
import { otherName } from '../procedures/other-name.ts';

const exists = 'An identity with the specified name already exists.';
const expired =
  'The soft token could not be activated because the activation code has expired. Return to your identity provider and attempt the action again.';

const checkLink = unless(
  'link-open',
  'Check whether the activation link has expired. If it has, send another “Activate your Entrust Soft Token” email with **Reactivate**.',
);

export const identityNameExists = guide(
  'identity-name-exists',
  {
    product: 'entrust',
    title: 'The app says the name already exists',
    summary: 'Entrust ST can’t finish the activation because the name is already used in the app.',
    symptoms: [
      'name already exists',
      'identity already exists',
      'identity with the specified name',
      'name is taken',
      'duplicate name',
      'same name twice',
      'soft token name',
      'authenticator name already used',
      'cannot add a second token',
      'second account in Entrust ST',
      'registration does not complete',
      'choose another name',
      'identiy already exist',
    ],
  },
  {
    sameMessage: question(
      {
        text: 'Does the app say that the name already exists?',
        lead: 'Look at the message in Entrust ST. It doesn’t have to match word for word.',
        shows: { where: 'What the app shows', words: exists },
        why: 'Entrust ST has several messages, and each needs a different fix.',
        say: 'Please read me the message in Entrust ST. Leave out any code or number you see.',
        do: 'Wait until they have Entrust ST open. There is nothing to change on your side.',
        listenFor: ['identity with the specified name', 'already exists', 'name is taken'],
        note: '“Identity” in this message means an authenticator in the app, not the person’s account. Callers fear that someone has taken their name.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        yes: to('otherName', 'Yes, the name already exists', {
          caller: [
            'It says an identity with the specified name exists already.',
            'Someone has taken my name, it says.',
          ],
          knows: ['message-name-exists'],
          reads: { shown: 'by-meaning' },
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          isOther: true,
          caller: ['No, mine is about something expired.', 'There’s nothing about a name here.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see the message again.',
          caller: ['I clicked it away.', 'It was some error, I didn’t read it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Make the message appear again',
        lead: 'Try the activation again so that the app shows the message.',
        steps: [
          { do: 'Open Entrust ST and activate as before.' },
          {
            do: 'When the message appears, leave it open and read it.',
            also: 'Look for the words “already exists”.',
          },
        ],
        say: 'Let’s make the message appear again. Please activate as before, and tell me what the app says.',
        listenFor: ['already exists', 'expired', 'it worked this time'],
        note: 'Nobody can act on a message that nobody read. Once is enough.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        worked: to('activatedAfterAll', 'It worked this time', {
          hint: 'My token is active.',
          caller: ['Strange. Now it just went through.', 'It’s in there now.'],
        }),
        failed: to('otherName', 'It says that the name already exists', {
          isFinding: true,
          caller: ['Here it is: an identity with that name.', 'It exists already, it says.'],
          knows: ['message-name-exists'],
          reads: { meaning: exists },
        }),
        'something-else': to('whichMessage', 'It says something else', {
          isOther: true,
          caller: ['No, this is about something different.', 'Other words than that.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I no longer have the email.',
          caller: ['I can’t start it again.', 'The email is gone.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'It doesn’t have to match word for word.',
        why: 'The message tells us which guide you need.',
        say: 'What’s the message about? Does it mention a code that has expired?',
        listenFor: [
          'the activation code has expired',
          'return to your identity provider',
          'other words',
        ],
        note: 'The document has only two messages of Entrust ST. Anything else is passed on with its exact words.',
        cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
      },
      {
        expired: to('codeExpired', 'The activation code has expired', {
          caller: ['It’s about an expired code.', 'Return to my identity provider, it says.'],
          reads: { meaning: expired },
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          isOther: true,
          caller: ['No, neither of those.', 'It’s something I’ve never seen.'],
          knows: ['message-other'],
        }),
        'not-sure': to('askAdministratorUnread', 'I’m not sure', {
          caller: ['I don’t understand what it wants.', 'I can’t make sense of it.'],
        }),
      },
    ),

    ...otherName({
      worked: 'activated',
      failed: 'stillFails',
      cannot: 'askAdministratorNoField',
      alreadyTried: 'stillFails',
    }),

    stillFails: question(
      {
        text: 'What does the app say now?',
        lead: 'Read the message that appeared after **Activate**.',
        why: 'The same message again means something different from a new one.',
        say: 'What does the app say now, with the new name?',
        listenFor: ['the same message', 'expired', 'something else'],
        note: 'While they look for a name, time passes. The activation can expire in the meantime.',
        cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
      },
      {
        'same-message': to('compareNames', 'The name already exists, again', {
          caller: ['Word for word what it said before.', 'It says that one exists as well.'],
          knows: ['message-name-exists'],
        }),
        expired: to('linkOver', 'The activation code or link has expired', {
          caller: ['Now it has expired.', 'I took too long, it seems. Expired.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          isOther: true,
          caller: ['Now it says something new.', 'That’s a different error.'],
          knows: ['message-other'],
        }),
        'not-sure': to('askAdministratorUnread', 'I’m not sure', {
          hint: 'Your administrator can look at it.',
          caller: ['I didn’t read it.', 'It just won’t work.'],
        }),
      },
    ),

    compareNames: question(
      {
        text: 'Is the new name different from every other name in the app?',
        lead: 'Go through the whole list of authenticators in this app, one by one.',
        why: 'The message appears when any of them has this name, not only the newest.',
        say: 'Please go through the list of authenticators in the app. Do any of them have the name you just entered?',
        listenFor: ['yes, there is one', 'no, none of them', 'I can’t see the list'],
        note: 'People compare only with the authenticator they remember. The list settles it.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        yes: to('linkExpired', 'Yes, no other one has it', {
          caller: [
            'It’s the only one with that name.',
            'I went through all of them. Nothing like it.',
          ],
          knows: ['name-unique'],
        }),
        no: to('unusedName', 'No, another one has this name', {
          caller: ['Oh. There’s one further down.', 'Well, that one is there too.'],
        }),
        'not-sure': to('unusedName', 'I’m not sure', {
          hint: 'Choose a name that you’ve never used.',
          caller: ['There are so many.', 'I can’t find that list.'],
        }),
      },
    ),

    unusedName: instruction(
      {
        text: 'Enter a name that isn’t used by any authenticator in the app',
        lead: 'If this doesn’t work, your administrator will help.',
        steps: [
          { do: 'Press **OK** to close the message.' },
          {
            do: 'In the **Name** field, enter a name that isn’t in the list.',
            also: 'If you can’t see the list, choose a name that you’ve never used in this app.',
          },
          { do: 'Press **Activate**.' },
        ],
        say: 'Please press OK, enter a name in the Name field that isn’t in the list, and press Activate. If that doesn’t work, I’ll pass it on.',
        listenFor: ['it is active now', 'the same message', 'it has expired now'],
        note: 'One more try is fair, because the name was in use or couldn’t be compared. A third isn’t.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        worked: to('activated', 'It worked', {
          hint: 'The activation is complete.',
          caller: ['It accepted that one.', 'It’s active now.'],
        }),
        failed: to('linkExpired', 'The same message again', {
          caller: ['No. It exists, it says, again.', 'It’s still the same.'],
          knows: ['message-name-exists'],
        }),
        expired: to('linkOver', 'It says that the code or link has expired', {
          caller: ['Now it has expired on me.', 'Expired, it says all of a sudden.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          isOther: true,
          caller: ['It shows some other error.', 'Different words now.'],
          knows: ['message-other'],
        }),
        cannot: to('askAdministratorNoField', 'I can’t do this', {
          caller: ['It closed by itself.', 'I can’t get back to that field.'],
        }),
      },
    ),

    linkExpired: question(
      {
        text: 'Has your activation link expired?',
        lead: 'If nobody has told you, choose “I’m not sure”.',
        why: 'With an expired link a new name doesn’t help. You need a new email then.',
        say: 'One last thing: do you know whether your activation link has expired?',
        do: 'If you can see the activation, check whether its link has expired.',
        listenFor: ['it says expired', 'my administrator says it is valid', 'no idea'],
        note: 'The document sends them to the administrator only if it isn’t the link that has expired. A guess is “I’m not sure”.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        expired: to('linkOver', 'Yes, it has expired', {
          caller: ['Yes, they told me it’s too late.', 'It has, it says so in the email.'],
        }),
        open: to('askAdministrator', 'No, I know that it hasn’t', {
          caller: ['My administrator says it’s still good.', 'No, they checked that.'],
          knows: ['link-open'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can see that.',
          caller: ['How would I know?', 'I don’t think so, but I can’t tell.'],
        }),
      },
    ),

    codeExpired: goOn('activation-code-expired', {
      with: ['yes'],
      cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
    }),

    linkOver: goOn('activation-code-expired', {
      with: ['has-expired'],
      cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
    }),

    activated: resolution({
      text: 'Fixed. Your authenticator has its own name.',
      lead: 'The activation in Entrust ST is complete.',
      wrong: needs(
        'message-name-exists',
        'Another authenticator in this Entrust ST app had the same name already.',
      ),
      fixed: 'A different name in the **Name** field, then **Activate**.',
      remember: 'Each authenticator in the app needs its own name.',
      say: 'Good, the activation is complete. If you add another one some day, give it its own name.',
      note: 'Close with the cause: two authenticators in one app can’t share a name.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    activatedAfterAll: workedAfterAll({
      text: 'It worked this time. Your token is active.',
      fixed: 'Activating again.',
      say: 'Good, the token is active.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministrator: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: needs(
        'other-name-tried',
        'You’ve tried another name. Your administrator can look at it with you.',
      ),
      problem: needs(
        ['message-name-exists', 'other-name-tried'],
        'Activating an Entrust soft token: the app says “An identity with the specified name already exists.”, also with a different name.',
      ),
      asks: [
        openTypeCheck,
        unless(
          'name-unique',
          'Look at the list of authenticators in the app together with the user: does one of them have the new name?',
        ),
        checkLink,
        when('name-unique', 'Find out why the app rejects a name that is not in its list.'),
      ],
      left: [
        when(['link-open', 'name-unique'], 'For the user there is nothing left to try.'),
        when('link-open', 'A name that no authenticator in the list has.'),
        when('name-unique', 'Reactivate, if the activation link has expired.'),
        'A name that no authenticator in the list has; or Reactivate, if the activation link has expired.',
      ],
      say: 'I’ll pass this to the administrator with everything you’ve told me.',
      note: 'The document ends here: if it persists and the link hasn’t expired, the administrator helps.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministratorNoField: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Ask your administrator to do it together with you',
      lead: 'The new name goes into the **Name** field, and you can’t get there. We know of no other place for it.',
      problem: needs(
        'message-name-exists',
        'Activating an Entrust soft token: the app says “An identity with the specified name already exists.”, and the user cannot reach or fill in the Name field.',
      ),
      asks: [
        openTypeCheck,
        'Go through the activation with the user up to the **Activation Summary**, and have a unique name entered in **Name** under **Activation Details**.',
        'If the activation link has expired, send another “Activate your Entrust Soft Token” email with **Reactivate**.',
      ],
      left: 'A unique name in the **Name** field, then **Activate**.',
      say: 'Then the administrator will go through it with you. I’ll pass on how far we got.',
      note: 'Don’t send people looking for the field elsewhere. The document names only one place.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministratorUnread: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Your administrator can check the activation at their end',
      lead: 'Without the message, we can’t tell what is wrong.',
      problem: [
        when(
          'other-name-tried',
          'Activating an Entrust soft token: the app said “An identity with the specified name already exists.” With a different name the activation fails as well. What the app says now is not known.',
        ),
        'Activating an Entrust soft token fails. What the app says is not known.',
      ],
      asks: [
        openTypeCheck,
        'Read the message together with the user, if it can be made to appear.',
        'Check whether the activation code or link for this user has expired. If it has, send another “Activate your Entrust Soft Token” email with **Reactivate**.',
        'If it is the name, have a unique one entered in **Name** under **Activation Details**.',
      ],
      left: 'A unique name, or Reactivate: the message decides.',
      say: 'That’s fine. I’ll ask the administrator to look at your activation.',
      note: 'Don’t guess “name exists” because the app has another token in it.',
      cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorOther: otherMessage({
      where: 'from this app',
      without: 'leaving out any code or number',
      problem: [
        when(
          'other-name-tried',
          needs(
            'message-other',
            'Activating an Entrust soft token with a different name, after “name already exists”, fails with another message.',
          ),
        ),
        needs(
          'message-other',
          'Activating an Entrust soft token fails with a message other than “name already exists” and “activation code has expired”.',
        ),
      ],
      asks: [openTypeCheck, 'Check whether the activation link for this user has expired.'],
      cites: ['ENT-04-NAME-EXISTS'],
    }),
  },
);

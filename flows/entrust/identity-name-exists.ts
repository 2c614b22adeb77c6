/** Entrust ST already holds an authenticator of that name (ENT-04). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const identityNameExists = guide(
  'identity-name-exists',
  {
    product: 'entrust',
    title: 'An identity with that name already exists',
    summary: 'Entrust ST does not finish the activation, because the name is taken.',
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
        lead: 'Look at the message in Entrust ST. Only the meaning has to match, not every word.',
        shows: {
          where: 'What the app shows',
          words: 'An identity with the specified name already exists.',
        },
        why: 'Entrust ST has several messages, and each has its own way out.',
        say: 'Please read me the message in Entrust ST. Leave out any code or number you see.',
        do: 'Wait until they have Entrust ST open. There is nothing to change on your side.',
        listenFor: ['identity with the specified name', 'already exists', 'name is taken'],
        note: '“Identity” in this message means an authenticator in the app, not the person’s account. Callers fear that somebody has taken their name.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        yes: to('otherName', 'Yes, the name already exists', {
          caller: [
            'It says an identity with the specified name exists already.',
            'Somebody has taken my name, it says.',
          ],
        }),
        'something-else': to('whichMessage', 'No, it says something else', {
          caller: ['No, mine is about something expired.', 'There is nothing about a name here.'],
        }),
        'not-sure': to('showMessage', 'I’m not sure', {
          hint: 'We show you where to look.',
          caller: ['I have clicked it away.', 'It was some error, I didn’t read it.'],
        }),
      },
    ),

    showMessage: instruction(
      {
        text: 'Bring the message back',
        lead: 'Try the activation once more, so that the app shows its message again.',
        steps: [
          { do: 'Open Entrust ST and activate as before.' },
          { do: 'Stop at the message and read it.', also: 'Look for the words “already exists”.' },
        ],
        say: 'Let’s make the message come back. Please activate once more as before, and tell me what the app says.',
        listenFor: ['already exists', 'expired', 'it worked this time'],
        note: 'A message that was not read is no message. Trying again costs a minute and settles it.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        worked: to('activatedAfterAll', 'It worked this time', {
          hint: 'My token is active.',
          caller: ['Strange. Now it just went through.', 'It is in there now.'],
        }),
        failed: to('otherName', 'It says that the name already exists', {
          caller: ['Here it is: an identity with that name.', 'It exists already, it says.'],
        }),
        'something-else': to('whichMessage', 'It says something else', {
          caller: ['No, this is about something different.', 'Other words than that.'],
        }),
        cannot: to('askAdministratorUnread', 'I can’t do this', {
          hint: 'For example, I no longer have the e-mail.',
          caller: ['I can’t start it again.', 'The mail is gone.'],
        }),
      },
    ),

    whichMessage: question(
      {
        text: 'What does the app say instead?',
        lead: 'Only the meaning has to match.',
        why: 'The message decides which guide helps.',
        say: 'What is the message about? Does it speak of a code that has expired?',
        listenFor: [
          'the activation code has expired',
          'return to your identity provider',
          'other words',
        ],
        note: 'Only two messages of Entrust ST are documented. Anything else is handed over with its exact words.',
        cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
      },
      {
        expired: to('codeExpired', 'The activation code has expired', {
          caller: ['It is about an expired code.', 'Return to my identity provider, it says.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          caller: ['No, neither of those.', 'It is something I have never seen.'],
        }),
        'not-sure': to('askAdministratorOther', 'I’m not sure', {
          caller: ['I don’t understand what it wants.', 'I can’t make sense of it.'],
        }),
      },
    ),

    otherName: instruction(
      {
        text: 'Give the new authenticator another name',
        lead: 'One app cannot hold two authenticators with the same name. You can choose another one yourself.',
        steps: [
          { do: 'Press **OK** to close the message.' },
          {
            do: 'On the **Activation Summary**, find the section **Activation Details**. Enter a different name in the **Name** field.',
            also: 'You can choose it yourself.',
          },
          {
            do: 'Compare it with the names of the authenticators already in this app.',
            also: 'None of them may have the new name.',
          },
          { do: 'Press **Activate**.' },
        ],
        say: 'Please press OK. On the Activation Summary, under Activation Details, there is a Name field. Enter a different name. Look that no other authenticator in the app has it, then press Activate.',
        do: 'Let them choose the name. You need none of the codes on their screen.',
        listenFor: [
          'it is active now',
          'the same message',
          'it has expired now',
          'there is no Name field',
        ],
        note: 'Nobody has to delete the older authenticator to free the name. It may be one that they need. A new name is enough.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        worked: to('activated', 'It worked', {
          hint: 'The activation is complete.',
          caller: ['Yes, with the other name it went through.', 'It took that one.'],
        }),
        failed: to('stillFails', 'It still fails', {
          caller: ['It doesn’t like this one either.', 'An error again.'],
        }),
        cannot: to('askAdministratorNoField', 'I can’t do this', {
          hint: 'For example, I don’t see the **Name** field.',
          caller: ['I don’t get to any summary.', 'I can’t type in there.'],
        }),
        'already-tried': to('stillFails', 'I already tried this', {
          caller: ['I have used three names already.', 'That I did before I rang.'],
        }),
      },
    ),

    stillFails: question(
      {
        text: 'What does the app say now?',
        lead: 'Read the message that came after **Activate**.',
        why: 'The same message again means something else than a new one.',
        say: 'What does the app say now, with the new name?',
        listenFor: ['the same message', 'expired', 'something else'],
        note: 'While somebody looks for a name, time goes by. The activation can expire meanwhile.',
        cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
      },
      {
        'same-message': to('compareNames', 'The name already exists, again', {
          caller: ['Word for word what it said before.', 'It says that one exists as well.'],
        }),
        expired: to('codeExpired', 'The activation code or link has expired', {
          caller: ['Now it is expired.', 'I took too long, it seems. Expired.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message', {
          caller: ['Now it says something new.', 'That is a different error.'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can look at it.',
          caller: ['I did not read it.', 'It just won’t.'],
        }),
      },
    ),

    compareNames: question(
      {
        text: 'Is the new name unlike every name in the app?',
        lead: 'Go through the whole list of authenticators in this app, one by one.',
        why: 'The message comes when any of them has this name, not only the newest.',
        say: 'Please go through the list of authenticators in the app. Has any of them the name that you have just entered?',
        listenFor: ['yes, there is one', 'no, none of them', 'I can’t see the list'],
        note: 'People compare only with the authenticator they remember. The list tells.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        yes: to('askAdministrator', 'Yes, no other one has it', {
          caller: [
            'It is the only one with that name.',
            'I went through all of them. Nothing like it.',
          ],
        }),
        no: to('unusedName', 'No, another one has this name', {
          caller: ['Oh. There is one further down.', 'Well, that one is there too.'],
        }),
        'not-sure': to('unusedName', 'I’m not sure', {
          hint: 'Take a name that you have never used.',
          caller: ['There are so many.', 'I can’t find that list.'],
        }),
      },
    ),

    unusedName: instruction(
      {
        text: 'Enter a name that no authenticator in the app has',
        lead: 'This is the last try. After it your administrator helps.',
        steps: [
          { do: 'Press **OK** to close the message.' },
          {
            do: 'In the **Name** field, enter a name that is not in the list.',
            also: 'If you can’t see the list, take a name that you have never used in this app.',
          },
          { do: 'Press **Activate**.' },
        ],
        say: 'Please press OK, enter a name in the Name field that is not in the list, and press Activate. If that fails, I pass it on.',
        listenFor: ['it is active now', 'the same message', 'it has expired now'],
        note: 'One more try is fair, because the name was really taken or could not be compared. A third is not.',
        cites: ['ENT-04-NAME-EXISTS'],
      },
      {
        worked: to('activated', 'It worked', {
          hint: 'The activation is complete.',
          caller: ['That one it took.', 'It is active now.'],
        }),
        failed: to('askAdministrator', 'The same message comes again', {
          caller: ['No. It exists, it says, again.', 'It is still the same.'],
        }),
        expired: to('codeExpired', 'It says that the code or link has expired', {
          caller: ['Now it has expired on me.', 'Expired, it says all of a sudden.'],
        }),
        'another-message': to('askAdministratorOther', 'Another message comes', {
          caller: ['It shows some other error.', 'Different words now.'],
        }),
        cannot: to('askAdministratorNoField', 'I can’t do this', {
          caller: ['It has closed by itself.', 'I can’t get back to that field.'],
        }),
      },
    ),

    codeExpired: goOn('activation-code-expired', {
      with: ['yes'],
      cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
    }),

    activated: resolution({
      text: 'Fixed. Your authenticator has its own name.',
      lead: 'The activation in Entrust ST is complete.',
      wrong: 'Another authenticator in this Entrust ST app had the same name already.',
      fixed: 'A different name in the **Name** field, then **Activate**.',
      remember: 'Each authenticator in the app needs its own name.',
      say: 'Good, the activation is complete. When you add another one some day, give it its own name.',
      note: 'Close with the cause: two authenticators in one app cannot share a name.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    activatedAfterAll: resolution({
      text: 'It worked this time. Your token is active.',
      lead: 'The activation is complete. There is nothing left to do.',
      wrong:
        'The first activation did not finish. Its message was not read, so the cause is not known.',
      fixed: 'Activating once more.',
      say: 'Good, the token is active. If it ever happens again, leave the message open and call us.',
      note: 'An honest ending: it works, and we do not claim to know why it did not before.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministrator: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You did all that can be done on your side.',
      problem:
        'Activating an Entrust soft token fails also under a different name. The app had said: “An identity with the specified name already exists.”',
      asks: [
        'Look at the message and at the list of authenticators in the app together with the user: is the name really not there?',
        'Check whether the activation link has expired. If it has, send another “Activate your Entrust Soft Token” e-mail with **Reactivate**.',
      ],
      left: 'Nothing more is documented for this message.',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator with all we tried.',
      note: 'The document ends here: if it persists and the link has not expired, the administrator helps.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministratorNoField: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Ask your administrator to do it together with you',
      lead: 'The new name goes into the **Name** field, and you can’t get there. No other place is documented.',
      problem:
        'Activating an Entrust soft token: the app says “An identity with the specified name already exists.”, and the user cannot reach or fill in the Name field.',
      asks: [
        'Go through the activation with the user up to the **Activation Summary**, and have a unique name entered in **Name** under **Activation Details**.',
        'If the activation cannot be taken up again, send another “Activate your Entrust Soft Token” e-mail with **Reactivate**.',
      ],
      left: 'A unique name in the **Name** field, then **Activate**.',
      say: 'Then the administrator goes through it with you. I will pass on where we stopped.',
      note: 'Do not send people looking for the field elsewhere. Only one place is documented.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),

    askAdministratorUnread: escalation({
      operation: 'reactivate',
      to: 'administrator',
      text: 'Your administrator can look at the activation',
      lead: 'Without the message nobody can tell the cause from here. Your administrator can look at it from the other side.',
      problem:
        'Activating an Entrust soft token failed with a message that was not read, and the user cannot bring it back.',
      asks: [
        'Check whether the activation code for this user has expired. If it has, send another “Activate your Entrust Soft Token” e-mail with **Reactivate**.',
        'If it has not, activate together with the user and read the message. For “name already exists” a unique name in **Name** is needed.',
      ],
      left: 'A unique name, or Reactivate, according to the message.',
      say: 'That is all right. I will ask the administrator to look at your activation.',
      note: 'Do not guess “name exists” because the app holds another token.',
      cites: ['ENT-04-NAME-EXISTS', 'ENT-03-CODE-EXPIRED'],
    }),

    askAdministratorOther: escalation({
      to: 'administrator',
      text: 'Your administrator needs the exact words',
      lead: 'No other message of this app is documented here. Write down its exact words, without any code or number in it, and hand them over.',
      problem:
        'Activating an Entrust soft token fails with a message that is neither “name already exists” nor “activation code has expired”, or that the user cannot tell apart.',
      asks: [
        'Read the exact message with the user.',
        'Check whether the activation link for this user has expired.',
      ],
      left: 'Nothing more is documented for other messages.',
      say: 'This message is not one we have instructions for. Please read me its exact words, without any code, and I will pass them on.',
      note: 'Hand over words, not guesses.',
      cites: ['ENT-04-NAME-EXISTS'],
    }),
  },
);

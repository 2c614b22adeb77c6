/** The activation e-mail does not arrive (ENT-07). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const activationEmailMissing = guide(
  'activation-email-missing',
  {
    product: 'entrust',
    title: 'The activation e-mail does not arrive',
    summary: 'A token was activated on the Authenticators page, but no e-mail has come.',
    symptoms: [
      'no activation mail',
      'did not get the email',
      'waiting for the e-mail',
      'activate your entrust soft token mail missing',
      'no QR code received',
      'e-mail never came',
      'mail not received',
      'nothing in my inbox',
      'activation link not sent',
      'email adress wrong',
      'send it again',
      'resend activation email',
    ],
  },
  {
    situation: question(
      {
        text: 'Was the token activated on the Authenticators page?',
        lead: 'The activation e-mail is expected after that.',
        why: 'Until then, there is no e-mail to wait for.',
        say: 'Was the token activated on the Authenticators page, and no e-mail has come since then?',
        listenFor: [
          'I clicked activate',
          'my administrator did it',
          'the e-mail came, but it fails',
        ],
        note: 'Two callers sound alike: one has no e-mail, the other has one that does not help. The second one belongs to another guide.',
        cites: ['ENT-07-NO-EMAIL'],
      },
      {
        yes: to('addressRight', 'Yes, but no e-mail has come', {
          caller: ['I did that an hour ago, and nothing came.', 'They said it is on its way.'],
        }),
        'not-activated': to('askAdministratorNotActivated', 'No, not yet', {
          caller: ['I have not done anything there.', 'No. Should I have?'],
        }),
        'e-mail-came': to('portalFails', 'The e-mail came, but I can’t activate', {
          caller: ['I have the mail, but it does not work.', 'The mail is here. It is no use.'],
        }),
        'not-sure': to('addressRight', 'I’m not sure', {
          hint: 'We begin with your e-mail address.',
          caller: [
            'I was told that I would get an e-mail, that is all I know.',
            'I don’t know what page that is.',
          ],
        }),
      },
    ),

    addressRight: question(
      {
        text: 'Is the right e-mail address stored for you?',
        lead: 'The activation e-mail goes to the address that is stored with your user.',
        why: 'With a wrong address the e-mail, and the QR code in it, go to somebody else.',
        say: 'Which e-mail address should the message go to? Please spell it for me, and I compare it with the one that is stored.',
        do: 'Compare the address that they spell with the one stored for the user. Don’t read the stored one aloud.',
        listenFor: ['I have a new name', 'that is my old address', 'yes, that one is right'],
        note: 'Let the caller say the address first. Whoever hears the stored address learns something that they may not know.',
        cites: ['ENT-07-NO-EMAIL'],
      },
      {
        yes: to('sendAgain', 'Yes, the address is right', {
          caller: ['Yes, that one is right.', 'It is the address I always use. I looked.'],
        }),
        no: to('askAdministratorAddress', 'No, it is wrong or missing', {
          caller: ['No, that is my old address.', 'There is a letter missing in it.'],
        }),
        'not-sure': to('askAdministratorConfirm', 'I’m not sure', {
          hint: 'Your administrator has to confirm it.',
          caller: ['I can’t see that anywhere.', 'I guess so, who knows what they have there.'],
        }),
      },
    ),

    sendAgain: instruction(
      {
        operation: 'reactivate',
        text: 'Click Reactivate to get another e-mail',
        lead: 'It sends another e-mail and makes a new QR code.',
        steps: [
          {
            do: 'Click **Reactivate**.',
            also: 'For an expired code it is on the Identity as a Service page. For this problem the place is not documented.',
          },
          { do: 'Wait for the new e-mail **Activate your Entrust Soft Token**.' },
          {
            do: 'Use only the QR code in that e-mail.',
            also: 'If an earlier e-mail turns up later, leave it alone.',
          },
        ],
        say: 'Please click Reactivate. It sends another e-mail with a new QR code. Tell me when it is there. Don’t read me anything from it.',
        listenFor: ['it is here', 'still nothing', 'I don’t see Reactivate'],
        note: 'Once is enough. How long the e-mail may take is not documented, so promise no time.',
        cites: ['ENT-07-NO-EMAIL', 'ENT-03-CODE-EXPIRED'],
      },
      {
        worked: to('arrived', 'The e-mail is here', {
          hint: 'I have a new QR code.',
          caller: ['There it is.', 'Yes, something just came in.'],
        }),
        failed: to('askAdministrator', 'Still no e-mail', {
          caller: ['Nothing. I keep looking.', 'No, still nothing at all.'],
        }),
        cannot: to('askAdministratorNoReactivate', 'I can’t do this', {
          hint: 'For example, I don’t see **Reactivate**.',
          caller: ['I don’t see any Reactivate.', 'I can’t get onto that page.'],
        }),
        'already-tried': to('askAdministrator', 'I already clicked it', {
          caller: ['I clicked that three times.', 'I did that yesterday already.'],
        }),
      },
    ),

    portalFails: goOn('portal-activation-fails', {
      with: ['portal'],
      cites: ['ENT-08-PORTAL-ACTIVATION'],
    }),

    arrived: resolution({
      text: 'The e-mail is here',
      lead: 'Activate your token with the new QR code in it.',
      wrong: 'The first activation e-mail did not arrive. No cause is documented.',
      fixed: '**Reactivate** sent another e-mail with a new QR code.',
      remember: 'Use the newest e-mail only.',
      say: 'Good. Activate your token with the QR code in this e-mail, and don’t send it to anybody.',
      note: 'The e-mail is here, the token is not active yet. Ask whether they want to do it while you are on the line.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'Your address is right, and you asked for the e-mail again. Don’t click Reactivate once more.',
      problem:
        'A user gets no activation e-mail for an Entrust token. The e-mail address is right, and Reactivate brought neither an e-mail nor a new QR code.',
      asks: [
        'Check whether the activation e-mail was sent, and to which address.',
        'Check that this is the right user before anybody uses **Reactivate** again.',
      ],
      left: 'Nothing more is documented for a missing activation e-mail.',
      operation: 'reactivate',
      say: 'You have done everything that can be done from your side. I will pass this to the administrator with all we tried.',
      note: 'The document ends here: still no e-mail after Reactivate means the administrator.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorAddress: escalation({
      to: 'administrator',
      text: 'Ask your administrator to correct your e-mail address',
      lead: 'Until then, a new e-mail would go to the wrong address. Don’t click Reactivate yet.',
      problem:
        'A user gets no activation e-mail for an Entrust token, because the e-mail address stored for the user is wrong or missing.',
      asks: [
        'Check that this is the right user, then correct the user’s e-mail address.',
        'After that, use **Reactivate**, so that another e-mail goes out and a new QR code is made.',
      ],
      left: 'Reactivate, once the address is right.',
      operation: 'reactivate',
      say: 'Then the address has to be corrected first. I will pass that to the administrator. The new e-mail comes after that.',
      note: 'A changed address plus a new QR code is what an attacker would ask for. Who may change the address is not documented here, so it goes to the administrator.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorConfirm: escalation({
      to: 'administrator',
      text: 'Ask your administrator which address is stored',
      lead: 'Nobody should send the e-mail again before the address is known to be right.',
      problem:
        'A user gets no activation e-mail for an Entrust token. Nobody has confirmed the user’s e-mail address yet.',
      asks: [
        'Check that this is the right user, then confirm that the user’s e-mail address is correct.',
        'If it is, use **Reactivate**, so that another e-mail goes out and a new QR code is made.',
      ],
      left: 'Reactivate, once the address is confirmed.',
      operation: 'reactivate',
      say: 'Then the administrator has to look which address is stored. I will pass that on.',
      note: 'Don’t skip the address. Reactivate with a wrong address sends the QR code to somebody else.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorNoReactivate: escalation({
      to: 'administrator',
      text: 'Ask your administrator to send the e-mail again',
      lead: 'Your address is right, but you can’t reach Reactivate.',
      problem:
        'A user gets no activation e-mail for an Entrust token. The e-mail address is right, and the user cannot use Reactivate.',
      asks: [
        'Check that this is the right user, then use **Reactivate**, so that another e-mail goes out and a new QR code is made.',
        'Find out why the user cannot use Reactivate.',
      ],
      left: 'Reactivate.',
      operation: 'reactivate',
      say: 'Then the administrator has to send the e-mail again. I will pass on what we found.',
      note: 'The one documented step is still open. Say so when you hand over.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorNotActivated: escalation({
      to: 'administrator',
      text: 'Ask your administrator about your activation',
      lead: 'The e-mail comes when the token is activated on the Authenticators page. Your administrator can see whether that has happened.',
      problem:
        'A user waits for the activation e-mail of an Entrust token. As far as the user knows, the token has not been activated on the Authenticators page.',
      asks: [
        'Check whether a token of this user has been activated on the Authenticators page.',
        'Confirm that the user’s e-mail address is correct before it is done.',
      ],
      left: 'The activation on the Authenticators page.',
      say: 'Then perhaps there is no e-mail to wait for yet. I will ask the administrator where your activation stands.',
      note: 'Nobody made a mistake here. As far as the caller knows, the activation has not been started.',
      cites: ['ENT-07-NO-EMAIL'],
    }),
  },
);

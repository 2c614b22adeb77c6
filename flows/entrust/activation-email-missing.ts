/** The activation email does not arrive (ENT-07). */
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

const letThemSpell = {
  why: 'With a wrong address, the email and the QR code in it go to someone else.',
  say: 'Which email address should the message go to? Please spell it for me, and I’ll check it against the one on file.',
  do: 'Compare the address that they spell with the one stored for the user. Don’t read the stored one aloud.',
  listenFor: ['I have a new name', 'that’s my old address', 'yes, that one is right'],
  note: 'Let the caller say the address first. Whoever hears the stored address learns something that they may not know.',
  cites: ['ENT-07-NO-EMAIL'],
};

/** The answers to whether the address on file is right; only what a right one leads to differs. */
const addressAnswers = <State extends string>(right: State) => ({
  yes: to(right, 'Yes, the address is right', {
    caller: ['Yes, that one is right.', 'It’s the address I always use. I looked.'],
    knows: ['address-right'] as const,
  }),
  no: to('askAdministratorAddress', 'No, it’s wrong or missing', {
    caller: ['No, that’s my old address.', 'There’s a letter missing in it.'],
    knows: ['address-wrong'] as const,
  }),
  'not-sure': to('askAdministratorConfirm', 'I’m not sure', {
    hint: 'Your administrator has to confirm it.',
    caller: ['I can’t see that anywhere.', 'I guess so, who knows what they have there.'],
  }),
});

const findOutWhetherActivated = unless(
  ['token-activated', 'reactivated'],
  'Check whether a token of this user has been activated on the Authenticators page.',
);

export const activationEmailMissing = guide(
  'activation-email-missing',
  {
    product: 'entrust',
    title: 'My activation email hasn’t arrived',
    summary: 'A token was activated on the Authenticators page, but no email has arrived.',
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
        lead: 'Don’t expect the activation email before that.',
        why: 'Until then, there is no email to wait for.',
        say: 'Was the token activated on the Authenticators page, and has no email arrived since then?',
        listenFor: [
          'I clicked activate',
          'my administrator did it',
          'the email arrived, but it fails',
        ],
        note: 'Two callers sound alike: one has no email, the other has one that doesn’t help. The second one belongs to another guide.',
        cites: ['ENT-07-NO-EMAIL'],
      },
      {
        yes: to('addressRight', 'Yes, but no email has arrived', {
          caller: ['I did that an hour ago, and got nothing.', 'They said it’s on its way.'],
          knows: ['token-activated'],
        }),
        'after-reactivate': to(
          'addressAfterReactivate',
          'I used Reactivate, and no new email has arrived',
          {
            caller: ['I clicked Reactivate, but I only have the old email.', 'I’ve sent it again.'],
            knows: ['reactivated', 'reactivate-email-missing'],
          },
        ),
        'not-activated': to('askAdministratorNotActivated', 'No, not yet', {
          caller: ['I haven’t done anything there.', 'No. Should I have?'],
        }),
        'e-mail-came': to('portalFails', 'The email arrived, but I can’t activate', {
          caller: ['I have the email, but it doesn’t work.', 'The email is here. It’s no use.'],
        }),
        'not-sure': to('addressRight', 'I’m not sure', {
          hint: 'We’ll start with your email address.',
          caller: [
            'I was told that I’d get an email, that’s all I know.',
            'I don’t know what page that is.',
          ],
        }),
      },
    ),

    addressRight: question(
      {
        text: 'Is the right email address stored for you?',
        notMe: 'The address that’s stored isn’t mine',
        lead: 'The activation email goes to the address that’s stored for your user.',
        ...letThemSpell,
      },
      addressAnswers('sendAgain'),
    ),

    addressAfterReactivate: question(
      {
        text: 'Does the new email go to the right address?',
        lead: 'It goes to the address that’s stored for your user.',
        ...letThemSpell,
      },
      addressAnswers('askAdministrator'),
    ),

    sendAgain: instruction(
      {
        operation: 'reactivate',
        text: 'Click Reactivate to get another email',
        lead: 'It sends another email and makes a new QR code.',
        steps: [
          {
            do: 'Click **Reactivate**.',
            also: 'For an expired code, it’s on the Identity as a Service page. We don’t know where it is for this problem.',
          },
          { do: 'Wait for the new email **Activate your Entrust Soft Token**.' },
          {
            do: 'Use only the QR code in that email.',
            also: 'If an earlier email turns up later, don’t use it.',
          },
        ],
        say: 'Please click Reactivate. It sends another email with a new QR code. Tell me when it has arrived. Don’t read me anything from it.',
        listenFor: ['it’s here', 'still nothing', 'I don’t see Reactivate'],
        note: 'Once is enough. The document doesn’t say how long the email may take, so promise no time.',
        cites: ['ENT-07-NO-EMAIL', 'ENT-03-CODE-EXPIRED'],
      },
      {
        worked: to('arrived', 'The email is here', {
          hint: 'I have a new QR code.',
          caller: ['There it is.', 'Yes, something just arrived.'],
        }),
        'qr-code': to('qrCodeShown', 'No email, but I see a new QR code', {
          caller: ['There’s a QR code on the page now.', 'It shows me a code, but no email.'],
          knows: ['reactivated', 'reactivate-email-missing'],
        }),
        failed: to('askAdministrator', 'Still no email', {
          hint: 'And no new QR code.',
          caller: ['Nothing. I keep looking.', 'No, still nothing at all.'],
          knows: ['reactivated', 'reactivate-email-missing', 'no-new-qr-code'],
        }),
        cannot: to('askAdministratorNoReactivate', 'I can’t do this', {
          hint: 'For example, I don’t see **Reactivate**.',
          caller: ['I don’t see any Reactivate.', 'I can’t get onto that page.'],
          knows: ['reactivate-unreachable'],
        }),
        'already-tried': to('askAdministrator', 'I already clicked it', {
          caller: ['I clicked that three times.', 'I did that yesterday.'],
          knows: ['reactivated', 'reactivate-email-missing'],
        }),
      },
    ),

    portalFails: goOn('portal-activation-fails', { cites: ['ENT-08-PORTAL-ACTIVATION'] }),

    arrived: resolution({
      text: 'The email is here',
      lead: 'Activate your token with the new QR code in it.',
      wrong: 'No activation email had arrived. The cause isn’t known.',
      fixed: '**Reactivate** sent another email with a new QR code.',
      remember: 'Use only the newest email.',
      say: 'Good. Activate your token with the QR code in this email, and don’t send it to anyone.',
      note: 'The email is here, the token isn’t active yet. Ask whether they want to do it while you’re on the line.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    qrCodeShown: resolution({
      text: 'You have a new QR code',
      lead: 'Activate your token with it. If the activation asks for something that you don’t have, ask your administrator.',
      wrong: 'No activation email arrived. The cause isn’t known.',
      fixed: '**Reactivate** made a new QR code.',
      say: 'Good. Activate your token with this QR code, and don’t send it to anyone.',
      note: 'The document names the email or the QR code. The token isn’t active yet.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator needs to take it from here',
      lead: needs('reactivated', 'Don’t click **Reactivate** again.'),
      problem: [
        when(
          'no-new-qr-code',
          needs(
            ['reactivated', 'address-right'],
            'A user gets no activation email for an Entrust token. Reactivate brought neither an email nor a new QR code. According to the user, the email address is right.',
          ),
        ),
        needs(
          ['reactivated', 'reactivate-email-missing', 'address-right'],
          'A user gets no activation email for an Entrust token, not even after Reactivate. According to the user, the email address is right.',
        ),
      ],
      asks: [
        findOutWhetherActivated,
        openTypeCheck,
        'Find out whether the activation email was sent, and to which address.',
        'Help the user to a new email or QR code.',
      ],
      left: 'The document says nothing more about a missing activation email.',
      operation: 'reactivate',
      say: needs(
        ['reactivated', 'address-right'],
        'You’ve done everything you can. I’ll pass this to the administrator with everything you’ve told me.',
      ),
      note: 'The document ends here: still no email after Reactivate means the administrator.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorAddress: escalation({
      to: 'administrator',
      text: 'Ask your administrator to correct your email address',
      lead: 'Until then, a new email wouldn’t reach you. Don’t click Reactivate for now.',
      problem: [
        when(
          'reactivated',
          needs(
            'address-wrong',
            'A user gets no activation email for an Entrust token, not even after Reactivate. According to the user, the email address stored for the user is wrong or missing.',
          ),
        ),
        needs(
          'address-wrong',
          'A user gets no activation email for an Entrust token. According to the user, the email address stored for the user is wrong or missing.',
        ),
      ],
      asks: [
        findOutWhetherActivated,
        openTypeCheck,
        'Correct the user’s email address.',
        'After that, use **Reactivate** so that another email goes out and a new QR code is made.',
      ],
      left: 'Reactivate, once the address is right.',
      operation: 'change-number',
      say: 'Then the address has to be corrected first, and a new email sent to it. I’ll pass that to the administrator.',
      note: 'A changed address plus a new QR code is what an attacker would ask for. The document doesn’t say who may change the address, so it goes to the administrator.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorConfirm: escalation({
      to: 'administrator',
      text: 'Ask your administrator which address is stored',
      lead: 'No email should be sent before the address is known to be right.',
      problem: [
        when(
          'reactivated',
          'A user gets no activation email for an Entrust token, not even after Reactivate. Whether the right email address is stored for the user is not known.',
        ),
        'A user gets no activation email for an Entrust token. Whether the right email address is stored for the user is not known.',
      ],
      asks: [
        findOutWhetherActivated,
        openTypeCheck,
        'Confirm that the user’s email address is correct. If it is not, correct it first.',
        unless(
          'reactivated',
          'If it is, use **Reactivate** so that another email goes out and a new QR code is made.',
        ),
        when(
          'reactivated',
          'If it is, find out whether the email was sent before anyone uses **Reactivate** again.',
        ),
      ],
      left: unless('reactivated', 'Reactivate, once the address is confirmed.'),
      operation: 'reactivate',
      say: 'Then the administrator needs to check which address we have on file. I’ll pass that on.',
      note: 'Don’t skip the address. Reactivate with a wrong address sends the QR code to someone else.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorNoReactivate: escalation({
      to: 'administrator',
      text: 'Ask your administrator to send the email',
      lead: 'You can’t get to **Reactivate**, so your administrator has to use it.',
      problem: needs(
        ['address-right', 'reactivate-unreachable'],
        'A user gets no activation email for an Entrust token, and cannot use Reactivate. According to the user, the email address is right.',
      ),
      asks: [
        findOutWhetherActivated,
        'Use **Reactivate** so that another email goes out and a new QR code is made.',
        'Find out why the user cannot use Reactivate.',
      ],
      left: 'Reactivate.',
      operation: 'reactivate',
      say: 'Then the administrator has to send the email. I’ll pass on what we found.',
      note: 'The one documented step is still open. Say so when you pass it on.',
      cites: ['ENT-07-NO-EMAIL'],
    }),

    askAdministratorNotActivated: escalation({
      to: 'administrator',
      text: 'Ask your administrator about your activation',
      lead: 'The email is sent when the token is activated on the Authenticators page. Your administrator can see whether that has happened.',
      problem:
        'A user is waiting for the activation email of an Entrust token. As far as the user knows, the token has not been activated on the Authenticators page.',
      asks: [
        'Check whether a token of this user has been activated on the Authenticators page.',
        'Confirm that the user’s email address is correct.',
        'If the token has not been activated and the user is to have it, activate it on the Authenticators page.',
      ],
      left: 'The activation on the Authenticators page.',
      operation: 'assign',
      say: 'Then perhaps there is no email to wait for yet. I’ll ask the administrator how far your activation has got.',
      note: 'As far as the caller knows, the activation hasn’t been started.',
      cites: ['ENT-07-NO-EMAIL'],
    }),
  },
);

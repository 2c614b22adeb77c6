/** What a person signs in with is lost, broken, new or forgotten. It rests on public standards. */
import { escalation, guide, needs, question, to, unless, when } from '../build.ts';

const standards = ['NIST SP 800-63B-4, section 4'];

const suspend =
  'Suspend or invalidate the lost authenticator at once: for SP 800-63B-4 (4.3) it counts as compromised.';
const howToRecover =
  'Check who is asking before anything is set up or changed. Attackers ask in an employee’s name for a new password, or to move the second factor to a device of theirs (AA23-320A).';
const neverTell = 'Nobody needs your code, PIN or password for this.';

export const lostOrNewDevice = guide(
  'lost-or-new-device',
  {
    product: 'front-door',
    title: 'My phone or token is lost, broken or new',
    summary: 'It’s lost, stolen or broken, the app or the PIN is gone, or you have a new phone.',
    symptoms: [
      'lost my phone',
      'phone stolen',
      'lost my token',
      'stolen token',
      'token broken',
      'display of my token is blank',
      'I got a new phone',
      'switched phones',
      'move the authenticator to another phone',
      'sold my old phone',
      'deleted the app',
      'reset my phone and the app is empty',
      'forgot my PIN',
      'forgot the PIN of the app',
      'left my token at home',
      'my phone number was moved to another SIM',
      'no network on my phone all of a sudden',
    ],
  },
  {
    what: question(
      {
        text: 'If it’s lost or stolen, report it now. What’s it about?',
        lead: 'Reporting comes before looking for it. You can keep looking afterwards.',
        why: 'Until it’s reported, whoever finds a lost phone or token may be able to use it.',
        say: 'If it’s lost or stolen, we’ll report that first. What has happened to it?',
        do: 'Don’t change anything on the account yet. A caller with a new device and no way to be called back may be an attacker.',
        listenFor: [
          'stolen',
          'can’t find it',
          'at home',
          'a new phone',
          'deleted it',
          'my PIN',
          'broken',
        ],
        note: 'This guide rests on a public standard: none of the vendors’ documents is about loss. Loss is urgent, a new phone isn’t. Don’t mix them up.',
        cites: ['STD-63B-LOST', 'STD-63B-REPORT'],
        standards,
      },
      {
        stolen: to('stolen', 'It was stolen, or someone else may have it', {
          knows: ['device-stolen'],
          caller: ['My bag was stolen, with the phone in it.', 'Someone took it off my desk.'],
        }),
        lost: to('missing', 'I can’t find it', {
          knows: ['device-missing'],
          caller: ['I left it on the train, I think.', 'My token was on my keys. They’re gone.'],
        }),
        elsewhere: to('elsewhere', 'I know where it is, but I don’t have it with me', {
          knows: ['device-elsewhere'],
          hint: 'For example, it’s at home.',
          caller: [
            'I left my token at home.',
            'My phone is on the kitchen table. I’m at the office.',
          ],
        }),
        'new-phone': to('haveOld', 'I have a new phone, or I’m getting one', {
          knows: ['new-phone'],
          caller: ['I got a new phone yesterday.', 'I want to change phones. What about the app?'],
        }),
        deleted: to('appGone', 'The phone is here, but the app is gone or empty', {
          knows: ['app-gone'],
          hint: 'It was deleted, or the phone was reset.',
          caller: ['I deleted the app by mistake.', 'I reset the phone, now the app is empty.'],
        }),
        pin: to('whoKnowsPin', 'I forgot the PIN', {
          knows: ['pin-forgotten'],
          caller: ['I can’t remember the PIN of the app.', 'My PIN is gone from my head.'],
        }),
        broken: to('broken', 'It’s broken, or shows nothing', {
          knows: ['device-broken'],
          caller: ['The display of my token is blank.', 'My phone fell into the water.'],
        }),
        number: to('number', 'My phone has lost its network, and I don’t know why', {
          knows: ['network-lost'],
          hint: 'Someone may have moved your number to another SIM card.',
          caller: [
            'I’ve had no network since this morning, and I can’t think why.',
            'My provider says that my number was moved. I didn’t ask for that.',
          ],
        }),
        'not-sure': to('unclear', 'I’m not sure', {
          caller: ['I don’t know where it is right now.', 'Something is different with my phone.'],
        }),
      },
    ),

    haveOld: question(
      {
        text: 'Do you still have the old phone, and does the app on it still work?',
        lead: 'Keep the old phone, with its app, until you have signed in with the new one.',
        why: 'A new authenticator is best added while the old one still works.',
        say: 'Do you still have the old phone, with the app on it working? Please don’t delete anything there yet.',
        listenFor: ['yes, both', 'I gave it away', 'it was wiped', 'I don’t know'],
        note: 'The old phone, with its app, can help to show who is asking. Without it, treat this like a loss.',
        cites: ['STD-63B-RENEWAL', 'STD-63B-LOST'],
        standards,
      },
      {
        yes: to('bothPhones', 'Yes, both are here', {
          knows: ['old-phone-works'],
          caller: ['Yes, the old one is right here.', 'Both work, I have them side by side.'],
        }),
        wiped: to('appGone', 'I have it, but the app on it is gone', {
          knows: ['app-gone'],
          caller: ['I’ve already wiped it.', 'I deleted the app on the old one.'],
        }),
        no: to('missing', 'No, I don’t have the old one any more', {
          knows: ['device-missing'],
          hint: 'Sold, given away, handed in or lost.',
          caller: ['I traded it in at the shop.', 'My son has it now. Or the shop, I think.'],
        }),
        'not-sure': to('unclear', 'I’m not sure', {
          caller: ['I’d have to look.', 'I think it’s somewhere at home.'],
        }),
      },
    ),

    whoKnowsPin: question(
      {
        isAboutPin: true,
        text: 'Could someone else know the PIN?',
        lead: 'For example, because someone saw it, you told someone, or it was written down.',
        why: 'A PIN that someone else may know is more urgent than one that is only forgotten.',
        say: 'Could anyone else know the PIN? Please don’t tell me any PIN.',
        listenFor: ['no', 'someone watched me', 'it was on a note', 'I don’t know'],
        note: 'An authenticator whose PIN is no longer in its owner’s control counts as compromised. Never ask which PIN it was.',
        cites: ['STD-63B-LOST'],
        standards,
      },
      {
        no: to('pinForgotten', 'No, I only forgot it', {
          caller: ['No, nobody has it, not even me.', 'I just can’t remember it.'],
        }),
        yes: to('pinKnown', 'Yes, or I’ve told it', {
          knows: ['pin-maybe-known'],
          caller: ['My colleague knew it.', 'It was on a note, and that’s gone.'],
        }),
        'not-sure': to('pinKnown', 'I’m not sure', {
          knows: ['pin-maybe-known'],
          caller: ['Maybe someone saw it.', 'I can’t rule it out.'],
        }),
      },
    ),

    stolen: escalation({
      to: 'security',
      text: 'Report it this minute',
      lead: `Call, if you can. Say what it is, and when it went missing. ${neverTell}`,
      problem: needs(
        ['device-stolen'],
        'What the user signs in with was stolen, or someone else may have it: a phone with the app, or a token.',
      ),
      asks: [
        'Find out what is gone, since when, and whether a PIN or a screen lock protects it.',
        suspend,
        'Check the account for sign-ins since then.',
        howToRecover,
      ],
      say: 'I’ll report it right now. Please keep your other ways of signing in close by, and don’t tell anyone a code.',
      do: 'Report it to the security contact at once. To report a loss, one factor is enough.',
      note: 'The report comes first. Getting the user back in is a separate matter, after an identity check.',
      cites: ['STD-63B-LOST', 'STD-63B-REPORT', 'STD-AA23-HELPDESK'],
      standards,
    }),

    missing: escalation({
      to: 'security',
      text: 'Report now that you don’t have it',
      lead: [
        when(
          'new-phone',
          `Until someone has checked what is still on the old phone, we have to assume that someone else could use it. ${neverTell}`,
        ),
        `When something is lost, we have to assume that someone has it. You can keep looking afterwards. ${neverTell}`,
      ],
      problem: [
        when(
          'new-phone',
          needs(
            'device-missing',
            'The user has a new phone, or is getting one, and no longer has the old one with the app. Someone else may have it.',
          ),
        ),
        needs(
          'device-missing',
          'The user does not have what they sign in with: a phone with the app, or a token. Someone else may have it.',
        ),
      ],
      asks: [
        when(
          'new-phone',
          'Find out what became of the old phone, and when, and whether a PIN or a screen lock protects it.',
        ),
        unless(
          'new-phone',
          'Find out what is missing, since when, and whether a PIN or a screen lock protects it.',
        ),
        when(
          'new-phone',
          'Suspend or invalidate the authenticator on the old phone at once: for SP 800-63B-4 (4.3) a lost authenticator counts as compromised.',
        ),
        unless('new-phone', suspend),
        unless(
          'new-phone',
          'If it is found: SP 800-63B-4 (4.3) allows a suspended authenticator back into use when its owner signs in with a valid one and asks for it.',
        ),
        howToRecover,
      ],
      say: 'I’ll report it right now. If you get it back, tell us before you use it.',
      do: 'Report it to the security contact at once. To report a loss, one factor is enough.',
      note: 'Callers may want to wait a day. For the standard, lost counts as stolen.',
      cites: ['STD-63B-LOST', 'STD-63B-REPORT', 'STD-AA23-HELPDESK'],
      standards,
    }),

    elsewhere: escalation({
      to: 'helpdesk',
      text: 'Ask your helpdesk how to sign in without it for now',
      lead: `They’ll first need to make sure that it’s you. If it isn’t where you think it is, report it as lost. ${neverTell}`,
      problem: needs(
        'device-elsewhere',
        'The user does not have what they sign in with at hand: a phone with the app, or a token. They say that they know where it is.',
      ),
      asks: [
        'Find out where it is, and who else can get to it. If nobody can say for certain, treat it as lost: for SP 800-63B-4 (4.3), a lost authenticator counts as compromised.',
        'Find out whether the user has another way of signing in. None of the documents here is about an authenticator that was left somewhere.',
        howToRecover,
      ],
      say: 'I’ll pass that on. Before anything is changed, we’ll make sure that it’s you. If it isn’t where you think it is, call us at once.',
      note: 'As far as the user knows, nothing is lost. A request to move the codes to another device is what an attacker would ask for too.',
      cites: ['STD-63B-LOST', 'STD-63B-RENEWAL', 'STD-AA23-HELPDESK'],
      standards,
    }),

    number: escalation({
      to: 'security',
      text: 'Tell your security team now, from another phone',
      lead: `If your number was moved to another SIM card, any code sent to you by text or by call will go there. Ask your mobile operator too. ${neverTell}`,
      problem: needs(
        ['network-lost'],
        'The user’s phone has lost its network without a known reason. The number may have been moved to another SIM card.',
      ),
      asks: [
        'Send no code to this number until the mobile operator has said who has it.',
        'Find out since when, and check the account for sign-ins and changes since then.',
        howToRecover,
      ],
      say: 'Please ask your mobile operator whether your number was moved. I’ll tell our security team now.',
      do: 'Don’t call back on this number: someone else may have it.',
      note: 'It may be a network fault. Nobody knows until someone has asked the operator, so report it.',
      cites: ['STD-AA23-SIM', 'STD-AA23-HELPDESK'],
      standards: ['CISA advisory AA23-320A'],
    }),

    pinKnown: escalation({
      isAboutPin: true,
      to: 'security',
      text: 'Report now that someone else may know the PIN',
      lead: `Don’t tell anyone the PIN itself. ${neverTell}`,
      problem: needs(
        ['pin-forgotten', 'pin-maybe-known'],
        'The user has forgotten the PIN of an authenticator, and someone else may know it.',
      ),
      asks: [
        'Find out which authenticator it is, and since when someone else may know its PIN.',
        'Suspend or invalidate it at once: for SP 800-63B-4 (4.3), an authenticator whose PIN is out of its owner’s control counts as compromised.',
        howToRecover,
      ],
      say: 'I’ll report that now. Please don’t tell me or anyone else the PIN.',
      do: 'Report it to the security contact. Don’t write down any PIN.',
      note: 'Whether it is “known” or “maybe known” makes no difference to what has to be done.',
      cites: ['STD-63B-LOST', 'STD-AA23-HELPDESK'],
      standards,
    }),

    pinForgotten: escalation({
      isAboutPin: true,
      to: 'helpdesk',
      text: 'Your helpdesk can help with a forgotten PIN',
      lead: `They’ll first need to make sure that it’s you. ${neverTell}`,
      problem: needs(
        ['pin-forgotten'],
        'The user has forgotten the PIN of an authenticator. As far as they know, nobody else has it.',
      ),
      asks: [
        'Find out which authenticator it is. None of the documents here says what to do about a forgotten PIN.',
        howToRecover,
      ],
      say: 'I’ll pass that on. Before anything is changed, we’ll make sure that it’s you.',
      note: 'The standard makes an exception only for a forgotten password, not for a PIN. So a person decides.',
      cites: ['STD-63B-LOST', 'STD-63B-RECOVERY', 'STD-AA23-HELPDESK'],
      standards,
    }),

    bothPhones: escalation({
      to: 'helpdesk',
      text: 'Ask your helpdesk how to set up the new phone',
      lead: `Keep the old phone, with its app, until you have signed in with the new one. ${neverTell}`,
      problem: needs(
        ['new-phone', 'old-phone-works'],
        'The user has a new phone, or is getting one. They still have the old one, and the app on it works.',
      ),
      asks: [
        'Tell the user how your organisation adds a second device. None of the documents here is about changing phones.',
        'Have the new one added before the old one goes, and the old one removed once the new one has been used (SP 800-63B-4, 4.1).',
        howToRecover,
      ],
      say: 'Please keep the old phone as it is. I’ll pass on that you’re changing phones.',
      note: 'This isn’t urgent, and it’s the easiest case: the old phone can still show who is asking.',
      cites: ['STD-63B-RENEWAL', 'STD-63B-NOTICE', 'STD-AA23-HELPDESK'],
      standards,
    }),

    appGone: escalation({
      to: 'helpdesk',
      text: 'Ask your helpdesk how to set the app up',
      lead: `They’ll first need to make sure that it’s you. ${neverTell}`,
      problem: [
        when(
          'new-phone',
          needs(
            'app-gone',
            'The user has a new phone, or is getting one. They still have the old one, but the authenticator app on it is gone or empty.',
          ),
        ),
        needs(
          'app-gone',
          'The user has the phone, but the authenticator app on it is gone or empty.',
        ),
      ],
      asks: [
        'Find out which app it was, and since when it is gone. None of the documents here is about a deleted app.',
        howToRecover,
        'Find out whether the user has another way of signing in.',
      ],
      say: 'I’ll pass that on. Before anything is set up, we’ll make sure that it’s you.',
      note: 'You can’t tell a deleted app from one that was never there. So the identity check comes first.',
      cites: ['STD-63B-RECOVERY', 'STD-AA23-HELPDESK'],
      standards,
    }),

    broken: escalation({
      to: 'helpdesk',
      text: 'Tell your helpdesk that it’s broken',
      lead: `Don’t throw it away. They’ll tell you what to do with it. ${neverTell}`,
      problem: needs(
        ['device-broken'],
        'What the user signs in with is broken or shows nothing: a phone, or a token.',
      ),
      asks: [
        'Find out what is broken, and where it is now.',
        'Suspend or invalidate the broken authenticator: for SP 800-63B-4 (4.3), a damaged one counts as compromised too.',
        'Tell the user what to do with the broken one.',
        howToRecover,
      ],
      say: 'I’ll pass that on. Please keep the broken one until someone has told you what to do with it.',
      note: 'For the standard, broken counts like lost, so that nobody can get its secret out. It only seems less urgent to the caller.',
      cites: ['STD-63B-LOST', 'STD-63B-RECOVERY', 'STD-AA23-HELPDESK'],
      standards,
    }),

    unclear: escalation({
      to: 'security',
      text: 'Tell your security team now that you aren’t sure',
      lead: `You don’t need to know what happened. If it can’t be found, it counts as lost. ${neverTell}`,
      problem: [
        when(
          'new-phone',
          'The user has a new phone, or is getting one, and cannot say for certain whether they have the old one with its app working.',
        ),
        'The user cannot say for certain where their phone or token is, or what has happened to it.',
      ],
      asks: [
        'Find out with the user what it is, where it was last, and when it was last used.',
        'If nobody can say where it is, suspend or invalidate it at once: for SP 800-63B-4 (4.3), a lost authenticator counts as compromised.',
        howToRecover,
      ],
      say: 'You don’t have to be sure. I’ll report it, and someone will look into it with you.',
      do: 'Report it to the security contact.',
      note: 'Leaving a lost authenticator valid usually does more harm than suspending one by mistake.',
      cites: ['STD-63B-LOST', 'STD-63B-INVALIDATE', 'STD-AA23-HELPDESK'],
      standards,
    }),
  },
);

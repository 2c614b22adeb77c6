/** The token does not work when a user signs in (ENT-09). */
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
import {
  accountChecks,
  askAdministratorReplaced,
  clockIfMobile,
  replacedBefore,
  replacement,
} from '../procedures/sign-in-checks.ts';

export const tokenDoesNotWork = guide(
  'token-does-not-work',
  {
    product: 'entrust',
    title: 'I can’t sign in with my token',
    summary: 'The token is set up, but it doesn’t let you in.',
    symptoms: [
      'token not working',
      'code not accepted',
      'my code is wrong',
      'one-time password refused',
      'OTP rejected',
      'cannot log in with token',
      'can’t sign in',
      'authentication fails',
      'authenticator does not work',
      'locked out',
      'token inactive',
      'no authenticator assigned',
      'resource rule',
      'clock wrong',
      'tokin does not work',
      'autenticator not working',
      'access denied',
    ],
  },
  {
    bothActive: question(
      {
        text: 'Are you and your authenticator both active?',
        lead: 'Only your administrator can confirm this. If nobody has, choose “I’m not sure”.',
        why: 'A token can fail for several reasons. There are four checks, and this is the first.',
        say: 'Has your administrator confirmed that both your user and your authenticator are active?',
        do: 'If you can see the user’s profile, check whether the user and the authenticator are both active.',
        listenFor: ['they said I am active', 'one of them is not active', 'nobody has looked'],
        note: 'Keep to the order: active, assigned, resource rule, clock. The caller’s own guess isn’t a confirmation.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('assigned', 'Yes, my administrator confirmed both', {
          caller: [
            'They looked it up, everything of mine is active.',
            'My admin says that I’m fine, and so is the token.',
          ],
          knows: ['both-active'],
        }),
        no: to('whichInactive', 'No, I was told that one of them isn’t', {
          caller: ['They told me that it’s not active.', 'My user is switched off, or the token.'],
        }),
        'none-assigned': to('canAssign', 'I was told that I have no authenticator', {
          hint: 'None is assigned to my profile.',
          caller: ['They say there’s no authenticator on my profile.', 'I have none, they said.'],
          knows: ['none-assigned'],
        }),
        'not-sure': to('clockFirst', 'I’m not sure', {
          hint: 'Nobody has confirmed it.',
          caller: ['How should I know that?', 'It worked last week. So I suppose so.'],
        }),
      },
    ),

    whichInactive: question(
      {
        text: 'Which of the two isn’t active?',
        lead: 'Your administrator can see it. If you weren’t told, choose “I’m not sure”.',
        why: 'Your administrator then knows where to begin.',
        say: 'Which of the two isn’t active: your user, or your authenticator?',
        do: 'If you can see the user’s profile, check which of the two isn’t active.',
        listenFor: ['my user', 'the token', 'both'],
        note: 'Pass on what was said, not what sounds likely.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        user: to('askAdministratorInactive', 'My user', {
          caller: ['My account is off, they said.', 'It’s me who isn’t active.'],
          knows: ['user-inactive'],
        }),
        authenticator: to('askAdministratorInactive', 'My authenticator', {
          caller: ['The token isn’t active.', 'My user is fine, the authenticator isn’t.'],
          knows: ['authenticator-inactive'],
        }),
        both: to('askAdministratorInactive', 'Both', {
          caller: ['Neither of them is.', 'Both, they told me.'],
          knows: ['user-inactive', 'authenticator-inactive'],
        }),
        'not-sure': to('askAdministratorInactive', 'I’m not sure', {
          hint: 'Your administrator can see it.',
          caller: ['They only said something isn’t active.', 'One of them, I don’t know which.'],
        }),
      },
    ),

    clockFirst: question(
      {
        text: 'Do you want to check your clock before you ask?',
        lead: 'Your administrator checks three things. The clock of your mobile device is the one thing that you can check yourself.',
        why: 'A clock that’s wrong can keep you from signing in, and checking it changes nothing in your account.',
        say: 'The administrator has three things to check. Before I pass it on: shall we check the clock of your phone? It may help right away.',
        listenFor: ['yes, let’s do that', 'I did that already', 'please just pass it on'],
        note: 'The document puts the clock last. It’s offered here because it’s the only check that needs nobody else. The other three go to the administrator.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('checkClock', 'Yes, check the clock first', {
          caller: ['Sure, what do I have to do?', 'If that could be it, let’s look.'],
        }),
        'clock-is-right': to('askAdministrator', 'I compared the clocks, and they match', {
          hint: 'My device and my carrier show the same time, to the second.',
          caller: ['I compared it with another phone, to the second.', 'I did that, they match.'],
          knows: ['clock-compared'],
        }),
        'clock-is-off': to('setClock', 'I know that my clock is wrong', {
          caller: ['It’s a few minutes fast.', 'It’s still on summer time, I see.'],
        }),
        'no-mobile-device': to('hardTokenClock', 'My token isn’t on a mobile device', {
          hint: 'For example, a hard token.',
          caller: ['Mine is that little thing with a button.', 'It’s on my key ring, no phone.'],
        }),
        no: to('askAdministrator', 'No, ask my administrator', {
          caller: ['No, just pass it on, please.', 'I have no time for that now.'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Then your administrator begins.',
          caller: ['I don’t know. Is that useful?', 'I don’t know where my token is.'],
        }),
      },
    ),

    assigned: question(
      {
        text: 'Is an authenticator assigned to your profile?',
        lead: 'It must be assigned and activated. If nobody has confirmed it, choose “I’m not sure”.',
        why: 'Without an authenticator on your profile there is nothing to sign in with.',
        say: 'Has someone confirmed that an authenticator is assigned to your profile?',
        do: 'If you can see the user’s profile, check whether an authenticator is assigned to it.',
        listenFor: ['there is none on my profile', 'yes, one is there', 'where would I see that'],
        note: 'An app on the phone isn’t necessarily an authenticator on the profile. People mix them up.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('ruleAllows', 'Yes, one is assigned and activated', {
          caller: ['Yes, they can see it on my profile.', 'One is there, they said.'],
          knows: ['authenticator-assigned'],
        }),
        no: to('canAssign', 'No, none is assigned', {
          caller: ['They say there’s nothing on my profile.', 'No, it seems I have none.'],
          knows: ['none-assigned'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['I have the app, is that the same?', 'Nobody has told me.'],
        }),
      },
    ),

    canAssign: question(
      {
        text: 'Can you assign and activate an authenticator?',
        lead: 'If you’ve never done it, choose “No”.',
        why: 'Not everyone has the rights for it.',
        say: 'Then one has to be assigned and activated. Can you do that yourself, or shall the administrator do it?',
        do: 'Don’t assign anything before you know who is calling.',
        listenFor: ['I am the administrator', 'no, I am only a user'],
        note: 'The document doesn’t say who does this. An authenticator assigned to the wrong person lets that person in. When in doubt it goes to the administrator.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('assign', 'Yes, I can', {
          caller: ['I do that for our people here.', 'Yes, I have the rights.'],
        }),
        no: to('askAdministratorAssign', 'No', {
          hint: 'My administrator has to do it.',
          caller: ['No, I’m just a user.', 'I wouldn’t know where.'],
        }),
        'not-sure': to('askAdministratorAssign', 'I’m not sure', {
          caller: ['Maybe. I’ve never done that.', 'I don’t know what I’m allowed to do.'],
        }),
      },
    ),

    assign: instruction(
      {
        operation: 'assign',
        text: 'Assign and activate an authenticator',
        lead: 'Without one, the user can’t authenticate.',
        steps: [
          { do: 'Make sure that it’s the profile of the right user.' },
          { do: 'Assign an authenticator to the profile.' },
          { do: 'Have it activated.' },
          { do: 'Let the user sign in with it.' },
        ],
        say: 'Please assign an authenticator to the profile and have it activated. Then sign in with it once. Don’t read me any code.',
        listenFor: ['it works now', 'assigned, but I still can’t get in', 'I am not allowed to'],
        note: 'Remember both steps: assign, then activate.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('assignedNow', 'It worked', {
          hint: 'The user can sign in.',
          caller: ['Now it lets me in.', 'It’s on the profile, and it works.'],
        }),
        failed: to('ruleAllows', 'It’s assigned and activated, but still fails', {
          caller: ['It’s there now, but it doesn’t let me in.', 'Assigned, active, no use.'],
          knows: [{ fact: 'authenticator-assigned', how: 'done' }],
        }),
        cannot: to('askAdministratorAssign', 'I can’t do this', {
          hint: 'For example, I’m not allowed to.',
          caller: ['It doesn’t let me do that.', 'I don’t have the rights after all.'],
        }),
        'already-tried': to('ruleAllows', 'I already did this', {
          caller: ['I did that this morning.', 'That’s done, it didn’t change anything.'],
          knows: ['authenticator-assigned'],
        }),
      },
    ),

    ruleAllows: question(
      {
        text: 'Does the resource rule let you into the application?',
        lead: 'A resource rule controls access to an application. Your administrator can confirm what it allows.',
        why: 'Even with a token that’s fine, the rule can keep you out.',
        say: 'Which application are you trying to get into? Has the administrator confirmed that its resource rule allows you to authenticate?',
        do: 'Note the name of the application. It tells the administrator which resource rule to look at.',
        listenFor: [
          'only this one application',
          'they checked the rule',
          'what is a resource rule',
        ],
        note: 'If the token works for one application and not for another, the resource rule is worth a look. The document has the administrator confirm it.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('clock', 'Yes, my administrator confirmed it', {
          caller: [
            'They looked at the rule, it lets me in.',
            'Yes, that’s set up right, they said.',
          ],
          knows: ['rule-allows'],
        }),
        no: to('canChangeRule', 'No, the rule doesn’t allow it', {
          caller: ['They say that I’m not in that rule.', 'No, it keeps me out.'],
          knows: ['rule-refuses'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['I’ve never heard of a resource rule.', 'Nobody has checked that.'],
        }),
      },
    ),

    canChangeRule: question(
      {
        text: 'Can you change resource rules?',
        lead: 'This is a task for an administrator. If you aren’t one, choose “No”.',
        why: 'Not everyone has the rights for it.',
        say: 'Then the resource rule has to be reconfigured. Can you do that, or shall I pass it to the administrator?',
        listenFor: ['I am the administrator', 'no, that is not me'],
        note: 'Whether this user should get into this application is a decision of its own. Don’t take it on the phone.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('changeRule', 'Yes, I can', {
          caller: ['Yes, I’m an administrator.', 'That’s part of my job.'],
        }),
        no: to('askAdministratorChangeRule', 'No', {
          hint: 'My administrator has to do it.',
          caller: ['No, I only want to get in.', 'Not me, someone else does that.'],
        }),
        'not-sure': to('askAdministratorChangeRule', 'I’m not sure', {
          caller: ['I don’t think so.', 'I’ve never seen one.'],
        }),
      },
    ),

    changeRule: instruction(
      {
        operation: 'change-rule',
        text: 'Reconfigure the resource rule',
        lead: 'It must allow this user to authenticate.',
        steps: [
          { do: 'Make sure that this user is meant to use the application.' },
          { do: 'Find the resource rule that controls access to the application.' },
          { do: 'Reconfigure it so that it allows the user to authenticate.' },
          { do: 'Let the user sign in again.' },
        ],
        say: 'Please reconfigure the resource rule so that it allows the user to authenticate, and let the user try again.',
        listenFor: ['now it works', 'the rule is right, and it still fails'],
        note: 'The document doesn’t describe the single settings of a resource rule. Don’t guess which one it is.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('ruleChanged', 'It worked', {
          hint: 'The user can sign in.',
          caller: ['Now I’m in.', 'It lets the user in now.'],
        }),
        failed: to('clock', 'The rule is right now, but it still fails', {
          caller: ['I changed it, but the user still can’t get in.', 'No change, same as before.'],
          knows: [{ fact: 'rule-allows', how: 'done' }],
        }),
        cannot: to('askAdministratorChangeRule', 'I can’t do this', {
          hint: 'For example, I’m not allowed to.',
          caller: ['It doesn’t let me change it.', 'I don’t know which rule it is.'],
        }),
        'already-tried': to('clock', 'I already did this', {
          caller: ['I’ve changed that already.', 'That was the first thing I did.'],
          knows: ['rule-allows'],
        }),
      },
    ),

    clock: question(
      {
        text: 'Does the clock of your mobile device match your carrier’s?',
        lead: 'The two clocks must be in sync, also for daylight saving time.',
        why: 'A clock that’s wrong may keep you from signing in, even if everything else is right.',
        say: 'Is your token on a phone or another mobile device? Does its clock match the clock of your mobile carrier, also for daylight saving time?',
        listenFor: [
          'I set the time myself',
          'I compared it, it matches',
          'mine is a small device with a display',
        ],
        note: 'This is the one check that the user can do alone. “It looks right” isn’t a comparison.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('replacedBefore', 'Yes, I compared them and they match', {
          caller: ['I compared it to the second, it’s the same.', 'Yes, we just compared them.'],
          knows: ['clock-compared'],
        }),
        no: to('setClock', 'No, my clock is wrong', {
          caller: ['It’s a few minutes fast.', 'It’s still on summer time, I see.'],
        }),
        'no-mobile-device': to('hardTokenClock', 'My token isn’t on a mobile device', {
          hint: 'For example, a hard token.',
          caller: ['Mine is that little thing with a button.', 'It’s on my key ring, no phone.'],
        }),
        'not-sure': to('checkClock', 'I’m not sure, show me how to check', {
          caller: ['I suppose it’s right.', 'What is my carrier’s clock?'],
        }),
      },
    ),

    ...replacedBefore({ no: 'askAdministratorReplace', yes: 'askAdministratorReplaced' }),

    checkClock: goOn('clock-drift', { cites: ['ENT-09-TOKEN-FAILS'] }),

    setClock: goOn('clock-drift', { with: ['clock-is-off'], cites: ['ENT-09-TOKEN-FAILS'] }),

    hardTokenClock: goOn('clock-drift', { with: ['hard-token'], cites: ['ENT-09-TOKEN-FAILS'] }),

    assignedNow: resolution({
      text: 'Fixed. The authenticator is assigned and works.',
      lead: 'You can sign in with it from now on.',
      wrong: needs('none-assigned', 'No authenticator was assigned to the user’s profile.'),
      fixed: 'Assigning and activating one.',
      say: 'Good. The authenticator is assigned and active, and you’re in.',
      note: 'Close with what was missing: an authenticator on the profile.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    ruleChanged: resolution({
      text: 'Fixed. The resource rule lets the user in.',
      lead: 'The user can sign in to the application.',
      wrong: needs(
        'rule-refuses',
        'The resource rule of the application didn’t allow the user to authenticate.',
      ),
      fixed: 'Reconfiguring the resource rule.',
      say: 'Good, you’re in. The application’s rule wasn’t set up for you.',
      note: 'Close with the cause: the rule, not the token.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorInactive: escalation({
      to: 'administrator',
      text: 'Your administrator must resolve this',
      lead: 'You and your authenticator must both be active. You can’t change that yourself.',
      problem: [
        when(
          ['user-inactive', 'authenticator-inactive'],
          'A user cannot authenticate with a token. According to the user, neither the user nor the authenticator is active.',
        ),
        when(
          'user-inactive',
          'A user cannot authenticate with a token. According to the user, the user is not active.',
        ),
        when(
          'authenticator-inactive',
          'A user cannot authenticate with a token. According to the user, the authenticator is not active.',
        ),
        'A user cannot authenticate with a token. According to the user, the user or the authenticator is not active.',
      ],
      asks: [...accountChecks, clockIfMobile, replacement],
      left: unless(
        ['clock-exact', 'hard-token'],
        'The clock of the device, if it is a mobile device. The user can check it alone.',
      ),
      operation: 'reactivate',
      say: 'Then the administrator has to resolve that first. I’ll pass it on.',
      note: 'Someone may have been made inactive on purpose. Only the administrator can judge that.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministrator: escalation({
      to: 'administrator',
      text: 'Your administrator can check your account',
      lead: 'They can check your profile and the rule for the application. Tell them which application you’re trying to get into.',
      problem: 'A user cannot authenticate with a token.',
      asks: [...accountChecks, clockIfMobile, replacement],
      left: unless(
        ['clock-compared', 'clock-exact', 'hard-token'],
        'The clock of the device, if it is a mobile device. The user can check it alone.',
      ),
      operation: 'assign',
      say: 'I’ll ask the administrator to check your profile and the resource rule. Which application are you trying to get into?',
      note: 'The name of the application belongs in the handover. Without it nobody finds the right resource rule.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorAssign: escalation({
      to: 'administrator',
      text: 'Ask your administrator for an authenticator',
      lead: 'None is assigned to your profile. One has to be assigned and activated.',
      problem: needs(
        'none-assigned',
        'A user cannot authenticate. According to the user, no authenticator is assigned to the user’s profile.',
      ),
      asks: [...accountChecks, clockIfMobile],
      left: 'Signing in with the new authenticator.',
      operation: 'assign',
      say: 'Then you need an authenticator on your profile. I’ll pass that to the administrator.',
      note: 'The next person has one thing to do first: assign and activate. The rest is for the case that it still fails.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorChangeRule: escalation({
      to: 'administrator',
      text: 'Ask your administrator to change the resource rule',
      lead: 'It doesn’t let you into the application.',
      problem: needs(
        'rule-refuses',
        'A user cannot authenticate with a token. According to the user, the resource rule controlling access to the application does not allow it.',
      ),
      asks: [...accountChecks, clockIfMobile],
      left: 'Signing in, once the rule allows it.',
      operation: 'change-rule',
      say: 'Then the resource rule has to be changed. I’ll pass that to the administrator. Which application is it?',
      note: 'Whether this person should get in is for the administrator to decide.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorReplace: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a new authenticator',
      lead: [
        when(
          'both-active',
          needs(
            ['authenticator-assigned', 'rule-allows', 'clock-compared'],
            'As far as you know, the rest is in order. The last option is to replace this authenticator with a new one.',
          ),
        ),
        unless(
          'both-active',
          'Nobody has confirmed yet that you and your authenticator are both active. If they are, the last option is a new authenticator.',
        ),
      ],
      problem: [
        when(
          ['both-active', 'authenticator-assigned', 'rule-allows', 'clock-compared'],
          'A user cannot authenticate with a token, although, according to the user, all four checks are in order: active, assigned, resource rule, clock.',
        ),
        'A user cannot authenticate with a token.',
      ],
      asks: [
        ...accountChecks,
        [
          when(
            ['both-active', 'authenticator-assigned', 'rule-allows', 'clock-compared'],
            'Replace the authenticator with a new one. The document does not say how.',
          ),
          'If all of this is in order, replace the authenticator with a new one. The document does not say how.',
        ],
      ],
      left: 'Replacing the authenticator is the last thing that the document offers.',
      operation: 'replace',
      say: 'The last option is a new authenticator, if the rest is in order. I’ll pass that to the administrator.',
      note: 'A replaced authenticator is what a social engineer asks for. The identity check comes first, however long the call has been.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorReplaced,
  },
);

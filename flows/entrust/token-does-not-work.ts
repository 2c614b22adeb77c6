/** The token does not work when a user signs in (ENT-09). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const tokenDoesNotWork = guide(
  'token-does-not-work',
  {
    product: 'entrust',
    title: 'My token does not work when I sign in',
    summary: 'The token is set up, but you can’t get in with it.',
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
        why: 'A token can fail for several reasons. The document has four checks, and this is the first.',
        say: 'Has your administrator confirmed that both your user and your authenticator are active?',
        do: 'If you can see the user’s profile, look whether the user and the authenticator are both active.',
        listenFor: ['they said I am active', 'one of them is not active', 'nobody has looked'],
        note: 'No single cause is documented. Keep to the order: active, assigned, resource rule, clock. The caller’s own guess is not a confirmation.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('assigned', 'Yes, my administrator confirmed both', {
          caller: [
            'They looked it up, everything of mine is active.',
            'My admin says that I am fine, and so is the token.',
          ],
        }),
        no: to('askAdministratorInactive', 'No, one of them is not active', {
          caller: ['They told me that it is not active.', 'My user is switched off, or the token.'],
        }),
        'not-sure': to('clockFirst', 'I’m not sure', {
          hint: 'Nobody has confirmed it yet.',
          caller: ['How should I know that?', 'It worked last week. So I suppose so.'],
        }),
      },
    ),

    clockFirst: question(
      {
        text: 'Do you want to check your clock before you ask?',
        lead: 'Your administrator must confirm the first three things. The clock of your mobile device is the one thing that you can check yourself.',
        why: 'A clock that is off can keep you from signing in, and looking at it changes nothing in your account.',
        say: 'The administrator has to confirm three things for us. Before I pass it on: shall we check the clock of your phone? It may help at once.',
        listenFor: ['yes, let’s do that', 'I did that already', 'please just pass it on'],
        note: 'The document puts the clock last. It is offered here because it is the only check that needs nobody else. The other three stay open and go to the administrator.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('checkClock', 'Yes, check the clock first', {
          caller: ['Sure, what do I have to do?', 'If that could be it, let us look.'],
        }),
        'clock-is-right': to('askAdministratorClockDone', 'I did that already, the clocks match', {
          hint: 'My device and my carrier show the same time.',
          caller: ['The time is right, I looked.', 'I compared it already, to the minute.'],
        }),
        no: to('askAdministratorAll', 'No, ask my administrator', {
          caller: ['No, just pass it on, please.', 'I have no time for that now.'],
        }),
        'not-sure': to('askAdministratorAll', 'I’m not sure', {
          hint: 'Then your administrator begins.',
          caller: ['I don’t know. Is that useful?', 'My token is not on a phone, I think.'],
        }),
      },
    ),

    assigned: question(
      {
        text: 'Is an authenticator assigned to your profile?',
        lead: 'It must be assigned and activated. If nobody has confirmed it, choose “I’m not sure”.',
        why: 'Without an authenticator on your profile there is nothing to sign in with.',
        say: 'Has somebody confirmed that an authenticator is assigned to your profile?',
        do: 'If you can see the user’s profile, look whether an authenticator is assigned to it.',
        listenFor: ['there is none on my profile', 'yes, one is there', 'where would I see that'],
        note: 'An app on the phone is not yet an authenticator on the profile. People take the one for the other.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('ruleAllows', 'Yes, one is assigned and activated', {
          caller: ['Yes, they can see it on my profile.', 'One is there, they said.'],
        }),
        no: to('canAssign', 'No, none is assigned', {
          caller: ['They say there is nothing on my profile.', 'No, it seems I have none.'],
        }),
        'not-sure': to('askAdministratorAssigned', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['I have the app, is that the same?', 'Nobody has told me.'],
        }),
      },
    ),

    canAssign: question(
      {
        text: 'Can you assign and activate an authenticator?',
        lead: 'If you have never done it, choose “No”.',
        why: 'Who does this is not documented, so we ask.',
        say: 'Then one has to be assigned and activated. Can you do that yourself, or shall the administrator do it?',
        do: 'Don’t assign anything before you know who is calling.',
        listenFor: ['I am the administrator', 'no, I am only a user'],
        note: 'An authenticator assigned to the wrong person opens the door to that person. When in doubt it goes to the administrator.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('assign', 'Yes, I can', {
          caller: ['I do that for our people here.', 'Yes, I have the rights.'],
        }),
        no: to('askAdministratorAssign', 'No', {
          hint: 'My administrator has to do it.',
          caller: ['No, I am just a user.', 'I would not know where.'],
        }),
        'not-sure': to('askAdministratorAssign', 'I’m not sure', {
          caller: ['Maybe. I have never done that.', 'I don’t know what I am allowed to do.'],
        }),
      },
    ),

    assign: instruction(
      {
        operation: 'assign',
        text: 'Assign and activate an authenticator',
        lead: 'Without one, the user can’t authenticate.',
        steps: [
          { do: 'Make sure that it is the profile of the right user.' },
          { do: 'Assign an authenticator to the profile.' },
          { do: 'Have it activated.' },
          { do: 'Let the user sign in with it.' },
        ],
        say: 'Please assign an authenticator to the profile and have it activated. Then sign in with it once. Don’t read me any code.',
        listenFor: ['it works now', 'assigned, but I still can’t get in', 'I am not allowed to'],
        note: 'Two things, not one: assign and activate. An assigned authenticator that is not activated is of no use.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('assignedNow', 'It worked', {
          hint: 'The user can sign in.',
          caller: ['Now it lets me in.', 'It is on the profile, and it works.'],
        }),
        failed: to('ruleAllows', 'It is assigned and activated, but still fails', {
          caller: ['It is there now, but it does not let me in.', 'Assigned, active, no use.'],
        }),
        cannot: to('askAdministratorAssign', 'I can’t do this', {
          hint: 'For example, I am not allowed to.',
          caller: ['It does not let me do that.', 'I don’t have the rights after all.'],
        }),
        'already-tried': to('ruleAllows', 'I already did this', {
          caller: ['I did that this morning.', 'That is done, it did not change anything.'],
        }),
      },
    ),

    ruleAllows: question(
      {
        text: 'Does the resource rule let you into the application?',
        lead: 'A resource rule controls access to an application. Your administrator can confirm what it allows.',
        why: 'The token can be fine, and the rule still keeps you out.',
        say: 'Which application do you want to get into? Has the administrator confirmed that its resource rule allows you to authenticate?',
        do: 'Note the name of the application. It tells the administrator which resource rule to look at.',
        listenFor: [
          'only this one application',
          'they checked the rule',
          'what is a resource rule',
        ],
        note: 'If the token works for one application and not for another, the resource rule is worth a look. The administrator confirms it, nobody else can.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('clock', 'Yes, my administrator confirmed it', {
          caller: [
            'They looked at the rule, it lets me in.',
            'Yes, that is set up right, they said.',
          ],
        }),
        no: to('canChangeRule', 'No, the rule does not allow it', {
          caller: ['They say that I am not in that rule.', 'No, it keeps me out.'],
        }),
        'not-sure': to('askAdministratorRule', 'I’m not sure', {
          hint: 'Your administrator must confirm it.',
          caller: ['I have never heard of a resource rule.', 'Nobody has checked that yet.'],
        }),
      },
    ),

    canChangeRule: question(
      {
        text: 'Can you change resource rules?',
        lead: 'This is a task for an administrator. If you are not one, choose “No”.',
        why: 'Only somebody with the rights can do it, and everybody else should not have to read about it.',
        say: 'Then the resource rule has to be reconfigured. Can you do that, or shall I pass it to the administrator?',
        listenFor: ['I am the administrator', 'no, that is not me'],
        note: 'Whether this user should get into this application is a decision of its own. Don’t take it on the phone.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('changeRule', 'Yes, I can', {
          caller: ['Yes, I am an administrator.', 'That is part of my job.'],
        }),
        no: to('askAdministratorChangeRule', 'No', {
          hint: 'My administrator has to do it.',
          caller: ['No, I only want to get in.', 'Not me, somebody else does that.'],
        }),
        'not-sure': to('askAdministratorChangeRule', 'I’m not sure', {
          caller: ['I don’t think so.', 'I have never seen one.'],
        }),
      },
    ),

    changeRule: instruction(
      {
        text: 'Reconfigure the resource rule',
        lead: 'It must allow this user to authenticate.',
        steps: [
          { do: 'Make sure that this user is meant to use the application.' },
          { do: 'Find the resource rule that controls access to the application.' },
          { do: 'Reconfigure it, so that it allows the user to authenticate.' },
          { do: 'Let the user sign in once more.' },
        ],
        say: 'Please reconfigure the resource rule so that it allows the user to authenticate, and let the user try once more.',
        listenFor: ['now it works', 'the rule is right, and it still fails'],
        note: 'The single settings of a resource rule are not documented here. Don’t guess which one it is.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('ruleChanged', 'It worked', {
          hint: 'The user can sign in.',
          caller: ['Now I am in.', 'It lets the user in now.'],
        }),
        failed: to('clock', 'The rule is right now, but it still fails', {
          caller: [
            'I changed it, but the user still can’t get in.',
            'No change, the same as before.',
          ],
        }),
        cannot: to('askAdministratorChangeRule', 'I can’t do this', {
          hint: 'For example, I am not allowed to.',
          caller: ['It does not let me change it.', 'I don’t know which rule it is.'],
        }),
        'already-tried': to('clock', 'I already did this', {
          caller: ['I have changed that already.', 'That was the first thing I did.'],
        }),
      },
    ),

    clock: question(
      {
        text: 'Does the clock of your mobile device match your carrier’s?',
        lead: 'The two clocks must be in sync, also for daylight saving time.',
        why: 'A clock that is off may keep you from signing in, even if all the rest is right.',
        say: 'Is your token on a phone or another mobile device? Is its clock in sync with the clock of your mobile carrier, also for daylight saving time?',
        listenFor: [
          'I set the time myself',
          'it is right, I compared it',
          'mine is a small device with a display',
        ],
        note: 'This is the one check that the user can do alone. “It looks right” is not a comparison.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('replacedBefore', 'Yes, I compared them and they match', {
          caller: ['I compared it, it is the same.', 'Yes, it sets itself, and it is right.'],
        }),
        no: to('checkClock', 'No, my clock is off', {
          caller: ['It is a few minutes fast.', 'It is still on summer time, I see.'],
        }),
        'no-mobile-device': to('askAdministratorHardToken', 'My token is not on a mobile device', {
          hint: 'For example, a hard token.',
          caller: ['Mine is that little thing with a button.', 'It is on my key ring, no phone.'],
        }),
        'not-sure': to('checkClock', 'I’m not sure, show me how to check', {
          caller: ['I suppose it is right.', 'What is my carrier’s clock?'],
        }),
      },
    ),

    replacedBefore: question(
      {
        text: 'Have you replaced this authenticator with a new one already?',
        lead: 'A new authenticator is the last way that is documented.',
        why: 'Nothing is documented beyond one replacement.',
        say: 'Everything is in order so far. Have you already got a new authenticator in place of this one?',
        listenFor: ['this is the new one', 'no, it is still the old one'],
        note: 'Replacing comes last, after the clocks were compared. It is not a short cut.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        no: to('askAdministratorReplace', 'No, not yet', {
          caller: ['No, it is the one I have always had.', 'Nobody has offered me one.'],
        }),
        yes: to('askAdministratorReplaced', 'Yes, and the new one fails too', {
          caller: ['This is the new one, and it is just the same.', 'They replaced it last week.'],
        }),
        'not-sure': to('askAdministratorReplace', 'I’m not sure', {
          caller: ['They did something, I don’t know what.', 'I don’t know if it counts as new.'],
        }),
      },
    ),

    checkClock: goOn('clock-drift', { cites: ['ENT-09-TOKEN-FAILS'] }),

    assignedNow: resolution({
      text: 'Fixed. The authenticator is assigned and works.',
      lead: 'You can sign in with it from now on.',
      wrong: 'No authenticator was assigned to the user’s profile.',
      fixed: 'Assigning and activating one.',
      say: 'Good. The authenticator is assigned and active, and you are in.',
      note: 'Close with what was missing: an authenticator on the profile.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    ruleChanged: resolution({
      text: 'Fixed. The resource rule lets the user in.',
      lead: 'The token itself was fine.',
      wrong: 'The resource rule of the application did not allow the user to authenticate.',
      fixed: 'Reconfiguring the resource rule.',
      say: 'Good. Your token was fine, the rule of the application was not set for you.',
      note: 'Close with the cause: the rule, not the token.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorInactive: escalation({
      to: 'administrator',
      text: 'Your administrator must resolve this',
      lead: 'You and your authenticator must both be active. You can’t change that yourself.',
      problem:
        'A user cannot authenticate with an Entrust token. The user or the authenticator is not active.',
      asks: [
        'Check that this is the right user, and why the user or the authenticator is not active.',
        'Confirm that both the user and the authenticator are active, and resolve it where one is not.',
      ],
      left: 'If it fails with both active: assigned authenticator, resource rule, clock of the mobile device.',
      operation: 'reactivate',
      say: 'Then the administrator has to resolve that first. I will pass it on.',
      note: 'Somebody may have been made inactive on purpose. Only the administrator can judge that.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorAll: escalation({
      to: 'administrator',
      text: 'Ask your administrator to confirm three things',
      lead: 'They can look at your profile and at the rule of the application. Tell them which application you want to get into.',
      problem:
        'A user cannot authenticate with an Entrust token. Nothing has been confirmed yet: neither that the user and the authenticator are active, nor the assigned authenticator, nor the resource rule. The clock of the mobile device has not been checked.',
      asks: [
        'Check that this is the right user, then confirm that both the user and the authenticator are active. Resolve it where one is not.',
        'If there are no authenticators assigned to the user’s profile, assign and activate an authenticator.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
        'Have the user compare the clock of the mobile device with the clock of the carrier, including daylight saving time.',
      ],
      left: 'If both clocks are in sync and it still fails, the authenticator can be replaced with a new one.',
      operation: 'assign',
      say: 'I will ask the administrator to look at three things: whether you and your authenticator are active, whether one is assigned, and what the resource rule allows. Which application do you want to get into?',
      note: 'The name of the application belongs into the hand-off. Without it nobody finds the right resource rule.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorClockDone: escalation({
      to: 'administrator',
      text: 'Your clocks match. Now your administrator looks',
      lead: 'You did the one check that you can do. Tell your administrator which application you want to get into.',
      problem:
        'A user cannot authenticate with an Entrust token. According to the user, the clock of the mobile device matches the carrier’s. Not confirmed yet: that the user and the authenticator are active, the assigned authenticator, and the resource rule.',
      asks: [
        'Check that this is the right user, then confirm that both the user and the authenticator are active. Resolve it where one is not.',
        'If there are no authenticators assigned to the user’s profile, assign and activate an authenticator.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
      ],
      left: 'If all this is in order and the clocks are in sync, the authenticator can be replaced with a new one.',
      operation: 'assign',
      say: 'Good. Then I will ask the administrator to look at your profile and at the resource rule. Which application do you want to get into?',
      note: 'Three checks are open, and all three are the administrator’s.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorAssigned: escalation({
      to: 'administrator',
      text: 'Ask your administrator what is on your profile',
      lead: 'They can see whether an authenticator is assigned to it. Tell them which application you want to get into.',
      problem:
        'A user cannot authenticate with an Entrust token. The user and the authenticator are confirmed as active. Not confirmed yet: that an authenticator is assigned to the user’s profile, and the resource rule.',
      asks: [
        'Check that this is the right user. If there are no authenticators assigned to the user’s profile, assign and activate an authenticator.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
      ],
      left: 'Comparing the clock of the mobile device with the clock of the carrier.',
      operation: 'assign',
      say: 'Then I will ask the administrator to look at your profile. Which application do you want to get into?',
      note: 'Active is confirmed, assigned is not. Say both when you hand over.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorAssign: escalation({
      to: 'administrator',
      text: 'Ask your administrator for an authenticator',
      lead: 'None is assigned to your profile. One has to be assigned and activated.',
      problem: 'A user cannot authenticate: no authenticator is assigned to the user’s profile.',
      asks: ['Check that this is the right user, then assign and activate an authenticator.'],
      left: 'If it fails with an active authenticator: resource rule, clock of the mobile device.',
      operation: 'assign',
      say: 'Then you need an authenticator on your profile. I will pass that to the administrator.',
      note: 'The next person has one thing to do. Don’t add guesses.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorRule: escalation({
      to: 'administrator',
      text: 'Ask your administrator about the resource rule',
      lead: 'Tell them which application you want to get into.',
      problem:
        'A user cannot authenticate with an Entrust token. Active and assigned are in order. Nobody has confirmed yet that the resource rule of the application allows the user to authenticate.',
      asks: [
        'Confirm that the resource rule controlling access to the application is configured to allow the user to authenticate.',
        'If required, reconfigure the resource rule.',
      ],
      left: 'Comparing the clock of the mobile device with the clock of the carrier.',
      say: 'Then I will ask the administrator to look at the resource rule. Which application do you want to get into?',
      note: 'The name of the application is the one thing that this hand-off must have.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorChangeRule: escalation({
      to: 'administrator',
      text: 'Ask your administrator to change the resource rule',
      lead: 'It does not let you into the application. Your token may be fine.',
      problem:
        'A user cannot authenticate with an Entrust token: the resource rule controlling access to the application does not allow the user to authenticate.',
      asks: [
        'Check that this user is meant to use the application.',
        'Reconfigure the resource rule, so that it allows the user to authenticate.',
      ],
      left: 'If it still fails: comparing the clock of the mobile device with the clock of the carrier.',
      say: 'Then the resource rule has to be changed. I will pass that to the administrator. Which application is it?',
      note: 'The finding is clear, the decision is not ours: whether this person should get in.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorReplace: escalation({
      to: 'administrator',
      text: 'Ask your administrator for a new authenticator',
      lead: 'All four checks are done. A new authenticator in place of this one is the last way that is documented.',
      problem:
        'A user cannot authenticate with an Entrust token. Confirmed: user and authenticator active, authenticator assigned, resource rule allows it, clock of the mobile device in sync with the carrier’s.',
      asks: [
        'Check that this is the right user, then replace the authenticator with a new one.',
        'How an authenticator is replaced is not documented here.',
      ],
      left: 'Replacing the authenticator. Nothing is documented beyond that.',
      operation: 'replace',
      say: 'Everything that can be checked is in order. The last way is a new authenticator. I will pass that to the administrator.',
      note: 'A replaced authenticator is what a social engineer asks for. The identity check comes first, however long the call has been.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorReplaced: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You have done everything that is documented, even with a new authenticator.',
      problem:
        'A user cannot authenticate with an Entrust token, not even after the authenticator was replaced with a new one. Confirmed: user and authenticator active, authenticator assigned, resource rule allows it, clock of the mobile device in sync with the carrier’s.',
      asks: [
        'Confirm that the new authenticator is the one that is assigned to the user’s profile, and that it is active.',
        'Look at the failed sign-in from your side.',
      ],
      left: 'Nothing more is documented for this problem.',
      say: 'You have done all that is documented. I will pass this to the administrator with everything we tried.',
      note: 'Don’t offer a third authenticator. Nothing is documented beyond the first replacement.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askAdministratorHardToken: escalation({
      to: 'administrator',
      text: 'Your administrator can help with this token',
      lead: 'The clock check is documented for mobile devices. For a token of another kind nothing more is documented.',
      problem:
        'A user cannot authenticate with an Entrust token that is not on a mobile device. Confirmed: user and authenticator active, authenticator assigned, resource rule allows it.',
      asks: [
        'Look at this authenticator together with the user.',
        'Check that this is the right user, and decide whether to replace the authenticator with a new one.',
      ],
      left: 'The clock check does not apply. A new authenticator is documented only after that check.',
      operation: 'replace',
      say: 'Then there is no clock for us to compare. I will pass this to the administrator with all we found.',
      note: 'Say that it is not on a phone. Otherwise the first question back will be about the clock.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),
  },
);

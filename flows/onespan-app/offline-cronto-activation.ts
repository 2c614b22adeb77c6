/** Activating an account offline with an image: where in the eleven steps it stops (OFF, MAS-03, MAS-04). */
import {
  answered,
  escalation,
  goOn,
  guide,
  information,
  instruction,
  needs,
  question,
  resolution,
  to,
  unless,
  when,
} from '../build.ts';
import { askWhen, checkAppLog, imageChecks } from '../procedures/app-log.ts';

const attempts =
  'We don’t know whether a stopped attempt counts, or whether the same image can be scanned twice.';

export const offlineCrontoActivation = guide(
  'offline-cronto-activation',
  {
    product: 'onespan-app',
    title: 'I’m stuck setting up the app with a QR code or image',
    summary:
      'Mobile Authenticator Studio: activating with a QR code or Cronto image stops part-way.',
    symptoms: [
      'activation stuck',
      'offline activation',
      'cronto',
      'chronto image',
      'scan code does nothing',
      'set up the authenticator app',
      'new phone activation',
      'app asks for a PIN',
      'face or fingerprint during activation',
      'cancelled the activation',
      'tapped Cancel by mistake',
      'start over',
      'code after scanning',
      'last code not accepted',
      'something went wrong at the end of the activation',
      'account gone after something went wrong',
      'QR code activaton',
      'allow notifications',
    ],
  },
  {
    roughly: question(
      {
        text: 'Roughly where did the activation stop?',
        lead: 'The app takes you through up to eleven steps. You may not see all of them, and that’s fine.',
        why: 'We start roughly and then narrow it down. What to do next depends on where you are.',
        say: 'You’re setting up the app with an image. Roughly where did it stop: at the scan, at a code, at the PIN or your face, or near the end?',
        do: 'Have them leave the screen as it is. You need no code and no image from it.',
        listenFor: [
          'it won’t scan',
          'there is a code',
          'it wants a PIN',
          'I cancelled',
          'something went wrong',
        ],
        note: 'A PIN and notifications appear only where they’re set up, and the permission for face or fingerprint only if that was chosen. A step that wasn’t shown isn’t a fault.',
        cites: ['OFF-01', 'OFF-03', 'OFF-04', 'OFF-09', 'OFF-INT-CANCEL', 'OFF-INT-ERROR'],
      },
      {
        begin: to('startScan', 'I’m at the start, or starting again', {
          caller: ['I haven’t begun.', 'I have to do it all from scratch.'],
        }),
        scan: to('scanPart', 'At the scan', {
          caller: ['It won’t accept the picture.', 'I don’t get any further than the camera.'],
        }),
        code: to('enterCode', 'Right after the scan, a code appeared', {
          caller: [
            'Now there’s a code, and I don’t know what for.',
            'I scanned it, and some code came up.',
          ],
        }),
        'pin-or-face': to('protectionPart', 'At the PIN, the face or the fingerprint', {
          caller: ['It wants a PIN from me.', 'Something with my finger.'],
        }),
        end: to('endPart', 'Near the end', {
          hint: 'The last code, notifications or the home screen.',
          caller: ['I was as good as done.', 'It’s the last bit that won’t work.'],
        }),
        interrupted: to('interruption', 'I tapped Cancel, or a message appeared', {
          caller: ['I hit cancel, silly me.', 'There’s an error on it.'],
        }),
        'start-over': to('startOver', 'The app offers **Start over**', {
          caller: ['There’s a start over on the screen.', 'It says start over.'],
        }),
        'not-sure': to('screenNow', 'I’m not sure', {
          hint: 'We’ll look at your screen.',
          caller: ['I just did what it said.', 'I have lost track.'],
        }),
      },
    ),

    screenNow: question(
      {
        text: 'What is on the app’s screen right now?',
        lead: 'You don’t have to know the step. Choose the closest one.',
        why: 'The screen shows which step it is.',
        say: 'Please look at the app. What do you see? Just describe it, and leave out any code or number.',
        do: 'Don’t ask for a picture of the screen. It may show activation data.',
        listenFor: ['Scan Code', 'the camera', 'a code', 'PIN', 'face', 'an error'],
        note: 'Lost callers describe screens well and steps badly. Ask for the screen.',
        cites: ['OFF-01', 'OFF-02', 'OFF-03', 'OFF-04', 'OFF-06', 'OFF-09', 'OFF-INT-ERROR'],
      },
      {
        'scan-code': to('homeWithScanCode', 'A home screen with **Scan Code**', {
          caller: ['I can see scan code somewhere.', 'It’s back at the first page.'],
        }),
        camera: to('scanImage', 'The camera', {
          caller: ['I see my own desk through it.', 'It wants to take a picture.'],
        }),
        code: to('whichCode', 'A code, or a prompt for one', {
          caller: ['There’s a code on it.', 'It mentions a code.'],
        }),
        pin: to('choosePin', 'It asks for a PIN', {
          caller: ['I should make up a PIN.', 'PIN, it says.'],
        }),
        face: to('chooseMethod', 'Something about face or fingerprint', {
          caller: ['It’s about my face.', 'It wants my finger.'],
        }),
        message: to('interruption', 'A message that something failed', {
          caller: ['An error, I suppose.', 'It’s complaining about something.'],
        }),
        'not-sure': to('placeUnknown', 'I’m not sure, or none of these', {
          hint: 'Someone can look at it together with you.',
          caller: ['None of that.', 'It’s just blank.'],
        }),
      },
    ),

    whichCode: question(
      {
        text: 'Did you scan the image just before?',
        lead: 'There are two codes: one right after the scan, and another near the end.',
        why: 'The two codes are for two different steps. They must not be mixed up.',
        say: 'Did you scan the image just before this code appeared, or have you gone through more screens since then? Don’t read me the code.',
        listenFor: ['just scanned', 'I already have a PIN', 'near the end'],
        note: 'Where the PIN or the face has been set up, it’s the later code. Without them only the order tells.',
        cites: ['OFF-03', 'OFF-09'],
      },
      {
        yes: to('enterCode', 'Yes, I’ve just scanned it', {
          caller: ['Just now, yes.', 'That was the last thing I did.'],
        }),
        no: to('finalCode', 'No, there were more screens in between', {
          caller: ['No, I did the PIN after that.', 'That was a few screens ago.'],
        }),
        'not-sure': to('placeUnknown', 'I’m not sure', {
          hint: 'It’s better to ask than to enter a code in the wrong place.',
          caller: ['I have no idea which one that is.', 'There were so many screens.'],
        }),
      },
    ),

    homeWithScanCode: question(
      {
        text: 'Is your account already activated in the app?',
        lead: 'The home screen of an activated app may have **Scan Code** too.',
        why: 'If the account is active, a new activation isn’t what you need.',
        say: 'Is your account already activated in the app, or are you at the start?',
        listenFor: ['I can use it', 'I’m at the start', 'how would I see that'],
        note: 'The document doesn’t describe the activated home screen. Don’t start a new activation on a guess.',
        cites: ['OFF-01', 'OFF-11'],
      },
      {
        no: to('startScan', 'No, I’m at the start', {
          caller: ['No, nothing is set up in there.', 'I’m right at the beginning.'],
        }),
        yes: to('activatedAlready', 'Yes, it’s activated', {
          caller: ['Yes, my account is there.', 'Yes, I use it every day.'],
        }),
        'not-sure': to('notActivated', 'I’m not sure', {
          hint: 'Your organisation can see whether the account is active.',
          caller: ['How would I see that?', 'It looks the same as always.'],
        }),
      },
    ),

    scanPart: question(
      {
        text: 'How far did you get with the scan?',
        why: 'Not getting to the scan, and an image that’s rejected, are two different problems.',
        say: 'Did the scan not start, did the app reject the image with a message, or did it simply not react?',
        do: 'Don’t have the image sent to you. It contains the activation data.',
        listenFor: ['where do I start', 'invalid image code', 'nothing happens', 'I have no image'],
        note: '“It won’t scan” can mean any of these. Tell them apart here.',
        cites: ['OFF-01', 'OFF-02', 'MAS-03-INVALID-IMAGE'],
      },
      {
        'not-started': to('startScan', 'I haven’t got to scanning', {
          caller: ['Where do I even begin?', 'I don’t see where to scan.'],
        }),
        scanning: to('scanImage', 'I’m ready to scan but don’t know what to scan', {
          caller: ['The camera is on. And now?', 'What should I point it at?'],
        }),
        refused: to('scanMessage', 'A message appeared', {
          caller: ['It says something about the image.', 'It beeped and gave an error.'],
        }),
        'no-reaction': to('scanSilent', 'The app doesn’t react to the image', {
          caller: ['I hold it there, and nothing.', 'It just keeps looking.'],
        }),
        'no-image': to('noImage', 'I have no image to scan', {
          caller: ['Which image? I don’t see one.', 'The page with the picture is gone.'],
        }),
        'not-sure': to('scanImage', 'I’m not sure', {
          hint: 'We’ll scan it step by step.',
          caller: ['It went too fast.', 'I only know that it doesn’t work.'],
        }),
      },
    ),

    startScan: instruction(
      {
        text: 'Tap Scan Code on the app’s home screen',
        lead: 'This begins the activation (step 1).',
        steps: [
          { do: 'Open the app, so that you see its home screen.' },
          { do: 'Tap **Scan Code**.', also: 'Then the image is scanned with the camera.' },
        ],
        say: 'Please open the app. On its home screen, tap “Scan Code”. Tell me when you can scan.',
        listenFor: ['the camera is on', 'there is no Scan Code', 'a message'],
        note: 'Your organisation may have given the app another name. What counts is **Scan Code** on the home screen.',
        cites: ['OFF-01'],
      },
      {
        worked: to('scanImage', 'Done, I can scan', {
          caller: ['Now I see the camera picture.', 'Yes, it’s ready.'],
        }),
        failed: to('errorMessage', 'A message appeared', {
          caller: ['An error, right away.', 'It says something I don’t understand.'],
        }),
        cannot: to('startStuck', 'There is no Scan Code, or nothing happens', {
          caller: ['I can’t find that.', 'I tap, and nothing.'],
        }),
      },
    ),

    scanImage: instruction(
      {
        text: 'Scan the image in your organisation’s application',
        lead: 'The image is a QR code or a Cronto image. It links the app with your account (step 2).',
        steps: [
          { do: 'In your organisation’s application, open the image for this activation.' },
          {
            do: 'Scan it with the camera of the device that the app is on.',
            also: 'A code appears. Keep it to yourself. Don’t send the image to anyone.',
          },
        ],
        say: 'Please open the image in your organisation’s application, and scan it with the app. Then a code will appear. Don’t read it to me, and don’t send me the image.',
        do: 'Wait while they scan. The image is for their app only.',
        listenFor: [
          'a code appeared',
          'invalid image code',
          'nothing happens',
          'there is no image',
        ],
        note: 'The image contains the serial number and the activation code. Whoever has it could activate with it.',
        cites: ['OFF-02'],
      },
      {
        worked: to('enterCode', 'It worked, a code appeared', {
          caller: ['There’s a code now.', 'It accepted it. Something appeared.'],
        }),
        failed: to('scanMessage', 'A message appeared', {
          caller: ['It doesn’t want that image.', 'It rejects it.'],
        }),
        'no-reaction': to('scanSilent', 'The app doesn’t react', {
          caller: ['It looks at the picture and does nothing.', 'Nothing at all.'],
        }),
        cannot: to('noImage', 'I have no image to scan', {
          caller: ['There’s no picture on my page.', 'They never gave me one.'],
        }),
      },
    ),

    scanMessage: question(
      {
        text: 'What does the app say about the image?',
        lead: 'Read the first words of the message.',
        shows: { where: 'What the app may show', words: 'Invalid image code' },
        why: 'Each message needs a different fix.',
        say: 'What does the message say? Is it “Invalid image code”?',
        listenFor: [
          'invalid image code',
          'account not found',
          'something went wrong',
          'it is gone',
        ],
        note: 'The document gives three causes: the kind of image isn’t supported, its data is broken, or it was used for something else. The fix is the same.',
        cites: ['MAS-03-INVALID-IMAGE', 'MAS-02-ACCOUNT-NOT-FOUND', 'OFF-INT-ERROR'],
      },
      {
        'invalid-image': to('newImage', '“Invalid image code”', {
          caller: ['Yes, invalid, it says.', 'It’s the image that it doesn’t like.'],
          reads: { message: 'Invalid image code' },
        }),
        'account-not-found': to('accountNotFound', '“Account not found”', {
          caller: ['It’s about my account. It can’t find it.', 'No account, something like that.'],
          reads: { message: 'Account not found' },
        }),
        'another-message': to('errorMessage', 'Another message', {
          isOther: true,
          caller: ['No, not that one.', 'It says nothing about an image.'],
        }),
        'not-sure': to('readScanMessage', 'I’m not sure', {
          hint: 'We’ll show you how to see it again.',
          caller: ['It went away.', 'I tapped before I had read it.'],
        }),
      },
    ),

    accountNotFound: question(
      {
        text: 'Do you want to set up this account, or use one that’s already in the app?',
        lead: 'The message is about an account that isn’t activated in the app.',
        why: 'While you set up an account, it isn’t in the app until the end.',
        say: 'Are you setting up this account, or did you want to use an account that’s already in the app?',
        listenFor: ['I am setting it up', 'it is set up', 'there is another account in it'],
        note: 'For someone who is activating, it’s normal that the account isn’t in the app. Then the image has to be checked.',
        cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'OFF-02'],
      },
      {
        'set-up': to('notFoundWhileActivating', 'I’m setting it up', {
          caller: ['I want to activate it.', 'It’s new. I’m just setting it up.'],
          knows: ['setting-up'],
        }),
        use: to('accountMissing', 'I want to use an account that’s in the app', {
          caller: ['My account has been in there for ages.', 'I only wanted to use it.'],
        }),
        'not-sure': to('notFoundWhileActivating', 'I’m not sure', {
          caller: ['I was only told to scan it.', 'I don’t know what it’s for.'],
        }),
      },
    ),

    accountMissing: goOn('account-not-found', {
      with: ['yes'],
      cites: ['MAS-02-ACCOUNT-NOT-FOUND'],
    }),

    readScanMessage: instruction(
      {
        text: 'Scan again and read the message',
        lead: 'Leave the message open this time.',
        steps: [
          { do: 'Scan the image again.' },
          { do: 'Read the message.', also: 'Look for the words “Invalid image code”.' },
        ],
        say: 'Please scan the image again, and leave the message open. What does it say?',
        listenFor: ['invalid image code', 'now it worked', 'another message'],
        note: 'Nobody can act on a message that nobody read. One more scan settles it.',
        cites: ['OFF-02', 'MAS-03-INVALID-IMAGE'],
      },
      {
        worked: to('enterCode', 'It worked this time, a code appeared', {
          caller: ['Oh, now it accepted it.', 'Now there’s a code.'],
        }),
        failed: to('newImage', 'It says “Invalid image code”', {
          isFinding: true,
          caller: ['Here it is: invalid image code.', 'It’s that one.'],
          reads: { message: 'Invalid image code' },
        }),
        'account-not-found': to('accountNotFound', 'It says “Account not found”', {
          caller: ['It can’t find the account.', 'Account not found, it says.'],
          reads: { message: 'Account not found' },
        }),
        'another-message': to('errorMessage', 'It says something else', {
          isOther: true,
          caller: ['No, that’s a different one.', 'Other words.'],
        }),
        'no-image': to('noImage', 'The image is gone', {
          caller: ['The page with the image is closed.', 'There’s no image any more.'],
        }),
        cannot: to('scanSilent', 'Nothing happens now', {
          caller: ['It doesn’t scan any more.', 'Now it doesn’t react at all.'],
          knows: ['scan-message-unread'],
        }),
      },
    ),

    newImage: instruction(
      {
        operation: 'reactivate',
        text: 'Get a new image for this activation',
        lead: 'This image can’t be used. Either this kind of image isn’t supported, its data is broken, or it was used for something else.',
        steps: [
          {
            do: 'In your organisation’s application, have a new Cronto image made for this activation.',
            also: 'An image that’s meant for something else doesn’t help.',
          },
          { do: 'Scan the new image with the app.', also: 'Don’t scan the old one again.' },
        ],
        say: 'Please go back to your organisation’s application, and have a new Cronto image made for this activation. Then scan the new one. Don’t send it to me.',
        do: 'If making images is your own job: check who it’s for before you make one.',
        listenFor: ['a code appeared', 'the same message', 'I can’t make a new one'],
        note: 'The document offers a new Cronto image, also where a QR code was scanned. You can’t tell which of the three causes it was.',
        cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
      },
      {
        worked: to('enterCode', 'It worked, a code appeared', {
          caller: ['It worked with the new one.', 'Now I get a code.'],
        }),
        failed: to('imageRefused', 'The new image is rejected too', {
          hint: '“Invalid image code” again.',
          caller: ['It says invalid again.', 'Same with that one.'],
        }),
        'another-message': to('errorMessage', 'Now another message appears', {
          isOther: true,
          caller: ['Now it says something else.', 'It’s a different error this time.'],
        }),
        cannot: to('noImage', 'I can’t get a new image', {
          caller: ['I don’t know where to get one.', 'Someone sent me that one.'],
        }),
        'already-tried': to('imageRefused', 'I already tried a new image', {
          caller: ['This is my third image.', 'It was brand new.'],
        }),
      },
    ),

    enterCode: instruction(
      {
        text: 'Enter the code from the scan in the application',
        lead: 'It goes into your organisation’s application, the one that showed the image (step 3).',
        steps: [
          { do: 'Look at the code that appeared after the scan.' },
          {
            do: 'Enter it in your organisation’s application when it asks for it.',
            also: 'Enter it yourself, and don’t tell anyone the code.',
          },
        ],
        say: 'The code from the scan goes into your organisation’s application. Please enter it there yourself, and don’t read it to me.',
        listenFor: ['it accepted it', 'it won’t accept the code', 'it doesn’t ask me for one'],
        note: 'People look for a place for it in the app. It goes the other way: from the app into the application.',
        cites: ['OFF-03'],
      },
      {
        worked: to('choosePin', 'It worked, and the app moved on', {
          caller: ['It accepted the code.', 'Something new has appeared.'],
        }),
        failed: to('errorMessage', 'A message appeared in the app', {
          caller: ['Now there’s an error on the phone.', 'The app says something.'],
        }),
        refused: to('codeRefused', 'The application won’t accept the code', {
          caller: ['The page says it’s wrong.', 'I’ve typed it in three times.'],
          knows: ['scan-code-refused'],
        }),
        cannot: to('codeRefused', 'Nothing asks me for the code', {
          caller: ['Where should I put that?', 'There’s no field for it.'],
        }),
      },
    ),

    protectionPart: question(
      {
        isAboutPin: true,
        text: 'What exactly does the app ask for?',
        lead: 'Not everyone is asked for all of these. It depends on how the app is set up and what you choose.',
        why: 'You can skip face and fingerprint, but not a PIN that the app asks for.',
        say: 'What does the app ask for right now: a new PIN, the PIN again, a choice, a permission, or your face or finger itself?',
        listenFor: ['a new PIN', 'again', 'face or PIN', 'allow', 'touch the sensor'],
        note: 'Steps 4 and 5 appear only where the app is set up for protection, 7 and 8 only after biometrics was chosen in 6.',
        cites: ['OFF-04', 'OFF-05', 'OFF-06', 'OFF-07', 'OFF-08'],
      },
      {
        'choose-pin': to('choosePin', 'To choose a PIN', {
          caller: ['I should make one up.', 'A new PIN, it says.'],
        }),
        'confirm-pin': to('confirmPin', 'To confirm the PIN', {
          caller: ['It wants it again.', 'The same a second time.'],
          knows: ['pin-chosen'],
        }),
        choice: to('chooseMethod', 'To choose face, fingerprint or PIN', {
          caller: ['Which one I’d like.', 'How I want to get in later.'],
        }),
        permission: to('allowBiometrics', 'To allow face or fingerprint recognition', {
          caller: ['May it use my face, it asks.', 'Allow or not.'],
        }),
        recording: to('recordBiometrics', 'For my face or finger itself', {
          caller: ['I should look into it.', 'I keep pressing my thumb on it.'],
        }),
        'not-sure': to('choosePin', 'I’m not sure', {
          hint: 'We’ll go through it one by one.',
          caller: ['Something about security.', 'I don’t understand what it wants.'],
        }),
      },
    ),

    choosePin: instruction(
      {
        isAboutPin: true,
        text: 'Choose a PIN, if the app asks for one',
        lead: 'It asks only where your organisation has set the app up that way (step 4). If it asks, you can’t go on without a PIN.',
        steps: [
          {
            do: 'If the app asks for a PIN, choose one.',
            also: 'Don’t tell anyone the PIN.',
          },
          { do: 'If it doesn’t ask, skip this step: choose that below.' },
        ],
        say: 'If the app asks you for a PIN, please choose one, and keep it to yourself. If it doesn’t ask, tell me, and we’ll skip this.',
        listenFor: ['done', 'it doesn’t ask', 'it won’t accept my PIN', 'I don’t want one'],
        note: 'Only for an app that was configured for protection. Then it’s mandatory. The document doesn’t say which PINs are allowed.',
        cites: ['OFF-04'],
      },
      {
        worked: to('confirmPin', 'I have chosen a PIN', {
          caller: ['Yes, I have one.', 'Done. Now it wants something else.'],
          knows: ['pin-chosen'],
        }),
        'not-asked': to('chooseMethod', 'It doesn’t ask for a PIN', {
          hint: 'That’s fine.',
          caller: ['I don’t see anything about a PIN.', 'No, it moved on to something else.'],
        }),
        failed: to('errorMessage', 'A message appeared', {
          caller: ['There’s an error now.', 'It says something.'],
        }),
        cannot: to('pinStuck', 'I can’t get past the PIN', {
          caller: ['It doesn’t want any of my PINs.', 'I don’t want a PIN.'],
          knows: ['no-pin'],
        }),
      },
    ),

    confirmPin: instruction(
      {
        isAboutPin: true,
        text: 'Confirm the PIN',
        lead: 'The app asks again for the PIN that you’ve just chosen (step 5).',
        steps: [{ do: 'Enter the same PIN again.', also: 'Don’t tell anyone the PIN.' }],
        say: 'Please enter the same PIN again. Don’t tell me the PIN.',
        listenFor: ['it accepted it', 'it is not the same', 'I have forgotten it'],
        note: 'It appears only after a PIN was chosen. The document doesn’t say what happens when the two differ.',
        cites: ['OFF-05'],
      },
      {
        worked: to('chooseMethod', 'It worked', {
          caller: ['It accepted it.', 'Yes. It moved on.'],
        }),
        failed: to('errorMessage', 'A message appeared', {
          caller: ['It complains about something.', 'There’s an error.'],
        }),
        cannot: to('pinStuck', 'I can’t get past this', {
          hint: 'For example, I no longer know what I chose.',
          caller: ['I mistyped it, I think.', 'It won’t let me past.'],
        }),
      },
    ),

    chooseMethod: question(
      {
        isAboutPin: true,
        text: 'How do you want to get into the app later?',
        lead: 'Choose in the app: face or fingerprint, or the PIN (step 6). You can skip face and fingerprint, and switch them on any time later in the app’s menu.',
        why: 'Face or fingerprint has two more steps. The PIN has none, and neither has skipping.',
        say: 'The app asks how you want to get in later: with your face or fingerprint, or with the PIN. You may skip face and fingerprint and switch them on later in the menu. Choose on the screen, and tell me which one you took.',
        listenFor: ['face', 'fingerprint', 'PIN', 'I skipped it', 'it didn’t ask me'],
        note: 'Skipping is allowed: biometrics can be enabled any time later in the menu.',
        cites: ['OFF-06'],
      },
      {
        biometrics: to('allowBiometrics', 'Face or fingerprint', {
          caller: ['With my finger.', 'The face thing.'],
        }),
        pin: to('finalCode', 'The PIN', { caller: ['Just the PIN.', 'I took the number.'] }),
        skipped: to('finalCode', 'I skip face and fingerprint', {
          hint: 'You can switch it on later in the menu.',
          caller: ['I passed on that.', 'Later, I said.'],
        }),
        'not-asked': to('finalCode', 'It didn’t ask me', {
          hint: 'Then we’ll carry on.',
          caller: ['I had no choice there.', 'That never came up.'],
        }),
        message: to('errorMessage', 'A message appeared instead', {
          caller: ['I got an error there.', 'It says something has failed.'],
        }),
        stuck: to('biometricsStuck', 'I can’t get past the choice', {
          caller: ['Whatever I press, it stays there.', 'It won’t let me choose.'],
        }),
        'not-sure': to('afterChoice', 'I’m not sure what I chose', {
          hint: 'The next screen shows it.',
          caller: ['I just tapped on.', 'Which one was that?'],
        }),
      },
    ),

    afterChoice: question(
      {
        text: 'What does the app want from you now?',
        lead: 'If it’s about your face or finger, you chose that. Otherwise you didn’t, and that’s fine.',
        why: 'It tells us which step you’re at.',
        say: 'What does the app want now? A permission for your face or finger, your face or finger itself, or something else?',
        listenFor: ['allow', 'look at the phone', 'a code', 'nothing of that'],
        note: 'The next screen shows what was chosen. No need to go back.',
        cites: ['OFF-06', 'OFF-07', 'OFF-08', 'OFF-09'],
      },
      {
        permission: to('allowBiometrics', 'A permission for face or fingerprint', {
          caller: ['It asks if it may.', 'Allow, it says, for the face.'],
        }),
        recording: to('recordBiometrics', 'My face or finger itself', {
          caller: ['I have to look at it.', 'My finger, on the sensor.'],
        }),
        code: to('finalCode', 'A code', {
          caller: ['Something about a code.', 'A code for the page.'],
        }),
        'not-sure': to('placeUnknown', 'I’m not sure, or something else', {
          hint: 'Someone can look at it together with you.',
          caller: ['I can’t say.', 'None of these.'],
        }),
      },
    ),

    allowBiometrics: instruction(
      {
        text: 'Allow face or fingerprint recognition',
        lead: 'You chose face or fingerprint, so the app needs your permission (step 7).',
        steps: [{ do: 'Give the app permission to use face or fingerprint recognition.' }],
        say: 'The app asks whether it may use face or fingerprint recognition. Please allow it.',
        listenFor: ['done', 'it doesn’t ask', 'I tapped no'],
        note: 'It appears only after biometrics was chosen. The document says nothing about a permission that was refused.',
        cites: ['OFF-07'],
      },
      {
        worked: to('recordBiometrics', 'Done, it’s allowed', {
          caller: ['I’ve allowed it.', 'Yes, I let it.'],
        }),
        'not-asked': to('recordBiometrics', 'It didn’t ask for permission', {
          caller: ['It went straight on.', 'Nobody asked me.'],
        }),
        failed: to('errorMessage', 'A message appeared', {
          caller: ['Then there was an error.', 'It says something.'],
        }),
        cannot: to('restartAndSkip', 'I can’t or don’t want to allow it', {
          hint: 'For example, I tapped no.',
          caller: ['I said no by mistake.', 'I don’t want it to see my face.'],
          knows: ['biometrics-not-allowed'],
        }),
      },
    ),

    recordBiometrics: instruction(
      {
        text: 'Show your face or finger when asked',
        lead: 'The app records your face or fingerprint (step 8).',
        steps: [{ do: 'Do what the screen asks for, until it goes on.' }],
        say: 'Please do what the screen asks, with your face or your finger, until it goes on.',
        listenFor: ['it moved on', 'it doesn’t recognise me', 'it’s stuck there'],
        note: 'It appears only after biometrics was chosen. The document says nothing about a face or finger that isn’t accepted.',
        cites: ['OFF-08'],
      },
      {
        worked: to('finalCode', 'It worked', {
          caller: ['It knows me now.', 'It’s happy with my finger.'],
        }),
        'not-asked': to('finalCode', 'It didn’t ask for this', {
          caller: ['It was already past that.', 'No, nothing like it came.'],
        }),
        failed: to('errorMessage', 'A message appeared', {
          caller: ['There’s an error now.', 'It gives me a message.'],
        }),
        cannot: to('restartAndSkip', 'It won’t accept my face or finger', {
          caller: ['It just won’t recognise me.', 'My fingers never work with that.'],
          knows: ['biometrics-not-accepted'],
        }),
      },
    ),

    restartAndSkip: instruction(
      {
        operation: 'reactivate',
        text: 'Start again and leave out face and fingerprint',
        lead: `You can cancel, start again, and skip this part. ${attempts} If you’d rather ask first, choose that below.`,
        steps: [
          {
            do: 'Have your organisation’s application ready, so that it can show you an image.',
          },
          { do: 'Tap **Cancel**, and confirm it.' },
          { do: 'Tap **Scan Code**, and go through the steps as before.' },
          {
            do: 'At the choice between face or fingerprint and PIN, skip face and fingerprint.',
            also: 'You can switch them on any time later in the app’s menu.',
          },
          { do: 'Carry on to the home screen.' },
        ],
        say: 'You can leave out your face and fingerprint. For that, you would tap Cancel, confirm it, start again with Scan Code, and skip face and fingerprint this time. I don’t know whether a cancelled attempt counts, so I can also pass it on first. What would you prefer?',
        do: 'Stay with them until the choice appears again.',
        listenFor: [
          'it is activated',
          'the image is rejected',
          'it stopped somewhere else',
          'rather ask first',
        ],
        note: 'Put together from what the document has: Cancel and restart, and skipping biometrics. A server can limit attempts to activate (1050), and the document doesn’t say whether a stopped one counts. Let the caller choose.',
        cites: ['OFF-INT-CANCEL', 'OFF-06', 'OFF-01', 'OAS-1050'],
      },
      {
        worked: to('activatedWithoutBiometrics', 'It worked, the app is activated', {
          caller: ['It went through without the finger.', 'I’m on the home screen.'],
        }),
        failed: to('whereAgain', 'It stopped again', {
          caller: ['Now it hangs somewhere else.', 'No. It doesn’t get through.'],
          knows: ['restarted'],
        }),
        'ask-first': to('biometricsStuck', 'I’d rather ask first', {
          caller: ['I don’t want to cancel it.', 'Can someone look at it first?'],
        }),
        'no-image': to('noImage', 'I have no image to start again with', {
          caller: ['The image is gone.', 'I don’t know where I’d get the image.'],
        }),
        cannot: to('biometricsStuck', 'I can’t do this', {
          hint: 'For example, I can’t skip it.',
          caller: ['There’s no skip on mine.', 'I can’t find Cancel.'],
        }),
        'already-tried': to('whereAgain', 'I already tried this', {
          caller: ['I’ve been through all of it twice.', 'I did skip it.'],
          knows: ['restarted'],
        }),
      },
    ),

    whereAgain: question(
      {
        text: 'Where does it stop now?',
        lead: 'Read the first words of the message, if there is one.',
        why: 'What helps depends on what the app says now, not on what it said before.',
        say: 'You started it again, and it stopped. Does the app show a message now? What are its first words?',
        do: 'Have them leave the screen as it is. You need no code and no image from it.',
        listenFor: [
          'invalid image code',
          'account not found',
          'something went wrong',
          'no message',
        ],
        note: 'The same image may be rejected the second time: the document doesn’t say whether it works twice. For a rejected image there is a fix, so ask.',
        cites: ['OFF-INT-ERROR', 'OFF-INT-CANCEL', 'MAS-03-INVALID-IMAGE'],
      },
      {
        'invalid-image': to('newImageAgain', '“Invalid image code”', {
          caller: ['Now it rejects the image.', 'It says the image is invalid.'],
          reads: { message: 'Invalid image code' },
        }),
        'account-not-found': to('notFoundWhileActivating', '“Account not found”', {
          caller: ['It can’t find the account.', 'Account not found.'],
          reads: { message: 'Account not found' },
        }),
        'something-went-wrong': to('stoppedAgain', '“Something went wrong”', {
          hint: 'Don’t tap on it.',
          caller: ['Something went wrong, it says.', 'It went wrong, it says now.'],
          knows: ['message-went-wrong'],
          reads: { message: 'Something went wrong' },
        }),
        'another-message': to('stoppedAgain', 'Another message', {
          isOther: true,
          caller: ['A different message.', 'Some other error.'],
          knows: ['message-other'],
        }),
        'no-message': to('stoppedAgain', 'No message, it just stops', {
          caller: ['It hangs, without any words.', 'Nothing happens any more.'],
          knows: ['no-message'],
        }),
        'not-sure': to('stoppedAgain', 'I’m not sure', {
          caller: ['It was too quick.', 'I gave up.'],
        }),
      },
    ),

    newImageAgain: instruction(
      {
        operation: 'reactivate',
        text: 'Start again with a new image',
        lead: 'The app rejects this image. A new one, made for this activation, is what helps.',
        steps: [
          {
            do: 'In your organisation’s application, have a new Cronto image made for this activation.',
          },
          { do: 'Scan the new image with the app.', also: 'Don’t scan the old one again.' },
          { do: 'Go through the steps to the end.' },
        ],
        say: 'Please have a new Cronto image made for this activation, and start again with that one. Don’t send it to me.',
        do: 'If making images is your own job: check who it’s for before you make one.',
        listenFor: ['it is activated', 'the same message', 'I can’t get a new one'],
        note: 'This is the last start we suggest. If it stops again, pass it on.',
        cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
      },
      {
        worked: to('activatedAfterStartOver', 'It worked, the app is activated', {
          caller: ['It went through with the new one.', 'I’m on the home screen.'],
          knows: ['new-image-used'],
        }),
        failed: to('imageRefused', 'The new image is rejected too', {
          hint: '“Invalid image code” again.',
          caller: ['It says invalid again.', 'It doesn’t like this one either.'],
        }),
        'stopped-elsewhere': to('stoppedAgain', 'It stops at another place', {
          isOther: true,
          caller: ['It got further, but now it stops.', 'Now it’s something else.'],
          knows: ['new-image-used'],
        }),
        cannot: to('noImage', 'I can’t get a new image', {
          caller: ['I don’t know how.', 'They have to make it for me.'],
        }),
      },
    ),

    endPart: question(
      {
        text: 'What came last on your screen?',
        lead: 'The question about notifications doesn’t appear for everyone.',
        why: 'The last code makes the account active. What follows it matters less.',
        say: 'What did you see last: a code that you should enter, a question about notifications, or the home screen?',
        listenFor: ['the last code', 'notifications', 'home screen', 'something went wrong'],
        note: 'Notifications are optional. The activation doesn’t depend on them.',
        cites: ['OFF-09', 'OFF-10', 'OFF-11'],
      },
      {
        code: to('finalCode', 'A code to enter', {
          caller: ['There is another code.', 'It wants a code on the website.'],
        }),
        notifications: to('notifications', 'A question about notifications', {
          caller: ['Allow notifications, it says.', 'If it may send me something.'],
        }),
        home: to('alreadyHome', 'A home screen', {
          caller: ['It looks like the start page.', 'I think it’s the main screen.'],
        }),
        message: to('errorMessage', 'A message that something failed', {
          caller: ['Something went wrong, at the very end.', 'An error. I was nearly there.'],
        }),
        'not-sure': to('alreadyHome', 'I’m not sure', {
          hint: 'We’ll check whether it’s done.',
          caller: ['It just ended somehow.', 'I don’t know what the last one was.'],
        }),
      },
    ),

    finalCode: instruction(
      {
        text: 'Enter the code that activates your account',
        lead: 'It goes into your organisation’s application or web page (step 9). We don’t know where you get this code. Look at what the app and the page show.',
        steps: [
          { do: 'Go back to your organisation’s application or web page.' },
          {
            do: 'Enter the code that it asks for.',
            also: 'Enter it yourself, and don’t tell anyone the code. If you don’t know which code it wants, stop here and choose that below.',
          },
        ],
        say: 'Now your organisation’s application or web page wants a code, and that makes the account active. Please enter it there yourself. Don’t read it to me.',
        listenFor: [
          'it is active',
          'something went wrong',
          'the page rejects the code',
          'which code?',
        ],
        note: 'There are two code entries, after the scan and here. Don’t tell them to use the first one again: the document doesn’t say where this one comes from.',
        cites: ['OFF-09'],
      },
      {
        worked: to('notifications', 'It worked, and the app moved on', {
          caller: ['It accepted the code.', 'The page says it’s fine.'],
        }),
        failed: to('errorMessage', 'A message appeared in the app', {
          hint: 'For example, “Something went wrong”.',
          caller: ['Something went wrong, it says now.', 'The phone shows an error.'],
        }),
        refused: to('finalCodeStuck', 'The application or page rejects the code', {
          caller: ['The website doesn’t want it.', 'The page says it’s wrong.'],
          knows: ['last-code-refused'],
        }),
        cannot: to('finalCodeStuck', 'I don’t know which code, or nothing asks for it', {
          caller: ['Which code does it mean?', 'I don’t have any code.'],
        }),
      },
    ),

    notifications: instruction(
      {
        text: 'Allow notifications, if the app asks',
        lead: 'This is optional (step 10). Not everyone is asked, and the activation doesn’t depend on it.',
        steps: [
          {
            do: 'If the app asks about notifications, tap **Allow notifications** if you want them.',
            also: 'Then the app may send you notifications from your organisation’s application.',
          },
          { do: 'If it doesn’t ask, carry on.' },
        ],
        say: 'If the app asks about notifications, you can tap “Allow notifications”. It’s optional. If it doesn’t ask, we’ll just carry on.',
        listenFor: ['done', 'it didn’t ask', 'I said no'],
        note: 'Only where notifications are enabled in the configuration.',
        cites: ['OFF-10'],
      },
      {
        worked: to('homeScreen', 'Done', {
          caller: ['I have allowed them.', 'Yes, that was quick.'],
        }),
        'not-asked': to('homeScreen', 'It doesn’t ask', {
          hint: 'That’s fine.',
          caller: ['I don’t get asked that.', 'No question about that.'],
        }),
        failed: to('homeScreen', 'I didn’t allow them, or it didn’t work', {
          isFinding: true,
          hint: 'You can carry on without them.',
          caller: ['I don’t want any notifications.', 'I tapped the wrong one.'],
        }),
      },
    ),

    homeScreen: question(
      {
        text: 'Do you see the activated home screen?',
        lead: 'After the last step the app goes to its home screen by itself (step 11). Then it’s ready.',
        why: 'This is the end of the activation.',
        say: 'Is the app on its home screen now, with your account activated?',
        listenFor: ['yes, I am there', 'no, it hangs', 'a message'],
        note: 'The document doesn’t describe the activated home screen. Let them tell you whether the app is ready for use.',
        cites: ['OFF-11'],
      },
      {
        yes: to('activated', 'Yes, the app is ready', {
          caller: ['I think that’s it.', 'Yes, I’m there now.'],
        }),
        no: to('notActivated', 'No, it doesn’t get there', {
          caller: ['It just stays where it was.', 'It’s like before I began.'],
          knows: ['not-home'],
        }),
        message: to('errorMessage', 'No, a message appeared', {
          caller: ['Something went wrong, it says.', 'An error instead.'],
        }),
        'not-sure': to('notActivated', 'I’m not sure', {
          hint: 'Your organisation can see whether the account is active.',
          caller: ['How would I see that?', 'It looks the same as always.'],
        }),
      },
    ),

    alreadyHome: question(
      {
        text: 'Is the app activated and ready?',
        lead: 'At the end, the app goes to its activated home screen (step 11).',
        why: 'If it is, the activation is complete.',
        say: 'Is the app on its home screen now, with your account activated?',
        listenFor: ['yes, I am there', 'no, it is not', 'a message'],
        note: 'It may have been activated all along. The document doesn’t describe the activated home screen.',
        cites: ['OFF-11'],
      },
      {
        yes: to('activatedAlready', 'Yes, the app is ready', {
          caller: ['It says that it’s ready, yes.', 'Yes, my account is there.'],
        }),
        no: to('notActivated', 'No, it isn’t', {
          caller: ['It’s just as it was before.', 'No, I can’t use it.'],
          knows: ['not-home'],
        }),
        message: to('errorMessage', 'No, there is a message', {
          caller: ['There’s an error on it.', 'It says something.'],
        }),
        'not-sure': to('notActivated', 'I’m not sure', {
          hint: 'Your organisation can see whether the account is active.',
          caller: ['How would I know?', 'I can’t tell.'],
        }),
      },
    ),

    interruption: question(
      {
        text: 'What happened when it was interrupted?',
        why: 'After **Cancel** you can start again. Each message needs a different fix.',
        say: 'Did you tap Cancel, or did a message appear? If there is a message, please leave it open, and read it to me without any code.',
        do: 'Have them tap nothing yet. One of the messages removes the account when it’s tapped.',
        listenFor: ['cancel', 'invalid image code', 'something went wrong', 'the account is gone'],
        note: '“Something went wrong” can be tapped, and the tap removes the account. Stop people before they do.',
        cites: [
          'OFF-INT-CANCEL',
          'OFF-INT-ERROR',
          'MAS-03-INVALID-IMAGE',
          'MAS-04-ACTIVATION-SIGNATURE',
        ],
      },
      {
        cancel: to('cancelled', 'I tapped Cancel', {
          caller: ['I pressed the wrong one. Cancel.', 'It asks if I really want to stop.'],
        }),
        'invalid-image': to('newImage', '“Invalid image code”', {
          caller: ['It’s about the image.', 'Image code invalid, it says.'],
          reads: { message: 'Invalid image code' },
        }),
        'account-not-found': to('accountNotFound', '“Account not found”', {
          caller: ['It can’t find the account.', 'Account not found, it says.'],
          reads: { message: 'Account not found' },
        }),
        'something-went-wrong': to('errorCode', '“Something went wrong”', {
          hint: 'Don’t tap on it.',
          caller: [
            'Something went wrong. That’s all it says.',
            'Went wrong, with a question mark.',
          ],
          reads: { message: 'Something went wrong' },
        }),
        'another-message': to('startOver', 'Another message', {
          isOther: true,
          caller: ['It says something else.', 'A different error.'],
          knows: ['message-other'],
        }),
        'account-gone': to(
          'activateAnew',
          'I tapped “Something went wrong?”, and the account is gone',
          {
            caller: ['I tapped on it and now it’s all gone.', 'My account has vanished.'],
            knows: ['account-removed'],
          },
        ),
        'not-sure': to('startOver', 'I’m not sure', {
          hint: 'We’ll see whether it can be started over.',
          caller: ['It closed before I could read it.', 'I don’t know what that was.'],
          knows: ['message-gone'],
        }),
      },
    ),

    cancelled: instruction(
      {
        text: 'Answer the question about cancelling',
        lead: 'After **Cancel** the app asks you to confirm. You can start the activation again.',
        steps: [
          { do: 'Answer the confirmation screen.' },
          {
            do: 'Start the activation again.',
            also: `Expect to start from the beginning. ${attempts}`,
          },
        ],
        say: 'Please answer the confirmation screen, and start the activation again. We’ll go through it together.',
        listenFor: ['I am back at the start', 'it carried on', 'it hangs'],
        note: 'The document doesn’t say at which step the activation starts again. Have the application ready to show an image.',
        cites: ['OFF-INT-CANCEL'],
      },
      {
        worked: to('startScan', 'I’m at the start again', {
          caller: ['OK, back to the beginning.', 'I see the first page.'],
        }),
        'still-going': to('screenNow', 'It carried on where it was', {
          caller: ['It’s back where I was.', 'It just carried on.'],
        }),
        'went-on': to('activatedAfterCancel', 'It carried on, and the app is activated', {
          caller: ['It just carried on, and now it’s done.', 'I’m through.'],
        }),
        failed: to('cancelStuck', 'It can’t be started again', {
          caller: ['It’s stuck on that question.', 'Whatever I press, nothing.'],
        }),
      },
    ),

    errorMessage: question(
      {
        text: 'What does the message say?',
        lead: 'Leave it open, and don’t tap on it for now.',
        why: 'One message removes the account when you tap on it. So read it first.',
        say: 'Please leave the message open and don’t tap anything. What does it say? Leave out any code that’s meant only for you.',
        do: 'Have them tap nothing for now. Note the words of the message and the step at which it appeared.',
        listenFor: [
          'something went wrong',
          'invalid image code',
          'account not found',
          'start over',
          'something else',
        ],
        note: 'The documents name **Start over**, and tapping “Something went wrong?”. The second one removes the account.',
        cites: ['OFF-INT-ERROR', 'MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'something-went-wrong': to('errorCode', '“Something went wrong”', {
          caller: ['That something went wrong.', 'Went wrong, and nothing more.'],
          reads: { message: 'Something went wrong' },
        }),
        'invalid-image': to('newImage', '“Invalid image code”', {
          caller: ['The image is invalid, it says.', 'It’s about the image.'],
          reads: { message: 'Invalid image code' },
        }),
        'account-not-found': to('accountNotFound', '“Account not found”', {
          caller: ['It can’t find the account.', 'Account not found.'],
          reads: { message: 'Account not found' },
        }),
        'start-over': to('startOver', 'Something else, with **Start over**', {
          caller: ['It offers to start over.', 'Some error, and below it start over.'],
          knows: ['message-other'],
        }),
        'another-message': to('unknownMessage', 'Something else, without **Start over**', {
          isOther: true,
          caller: ['There is only text.', 'I can’t start anything over here.'],
          knows: ['message-other'],
        }),
        'not-sure': to('startOver', 'I’m not sure, it’s gone', {
          hint: 'We’ll see whether it can be started over.',
          caller: ['It was too quick.', 'I’ve closed it, sorry.'],
          knows: ['message-gone'],
        }),
      },
    ),

    errorCode: question(
      {
        text: 'Is there an error code below “Something went wrong”?',
        lead: 'Look for the words “Error code:”. Don’t tap on the message yet.',
        shows: { where: 'At the top of the message', words: 'Something went wrong' },
        why: 'Several different problems have this heading. Only the error code tells them apart.',
        say: 'Is there anything below “Something went wrong”, for example the words “Error code”? Please don’t tap on it.',
        listenFor: ['error code', 'no code', 'contact support'],
        note: 'With an error code it’s a different problem with a guide of its own. The tap that removes the account is only for the message without one.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        yes: to('withErrorCode', 'Yes, there is an error code', {
          caller: ['It says contact support, and a code.', 'There is something in brackets.'],
        }),
        no: to('lastStep', 'No, there is none', {
          knows: ['went-wrong-without-code'],
          caller: ['Just those words.', 'No code, nothing.'],
        }),
        'not-sure': to('withErrorCode', 'I’m not sure', {
          hint: 'Another guide will show you where to look.',
          caller: ['I can’t see it any more.', 'What would that look like?'],
        }),
      },
    ),

    withErrorCode: goOn('something-went-wrong', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-INT-ERROR'],
    }),

    lastStep: question(
      {
        text: 'Did it appear at the very last step of the activation?',
        lead: 'That is, after the code that activates the account.',
        why: 'That’s the only place where our instructions explain the message without a code.',
        say: 'Did the message appear after the last code, when the account should become active?',
        listenFor: ['right at the end', 'earlier', 'I can’t tell'],
        note: 'At the last step it means that the server side didn’t validate the signature. The document doesn’t say why.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-09'],
      },
      {
        yes: to('removeAccount', 'Yes, at the last step', {
          caller: ['I had just put in the last code.', 'At the very end, yes.'],
          knows: ['at-last-step'],
        }),
        no: to('startOver', 'No, earlier', {
          caller: ['No, well before that.', 'I was still in the middle.'],
          knows: ['went-wrong-before-last-step'],
        }),
        'not-sure': to('keepMessage', 'I’m not sure', {
          hint: 'Then don’t tap on it. Someone should look at it first.',
          caller: ['I don’t know which step that was.', 'It could be. I couldn’t swear to it.'],
          knows: ['last-step-unsure'],
        }),
      },
    ),

    removeAccount: question(
      {
        text: 'Ending it removes the account. Do you want that?',
        lead: 'Tapping “Something went wrong?” ends this activation and removes this account from the app. After that you would have to activate it from the beginning.',
        why: 'The account is gone after the tap. You should know that before.',
        say: 'There is one thing you can do. It ends this activation and removes this account from the app, so you would have to start from the beginning. Do you want that, or would you rather have someone look first?',
        do: 'Wait for a clear yes. Ask whether they can get an image for a new activation.',
        listenFor: ['yes, let’s start again', 'rather not', 'it says start over here'],
        note: 'Say it before the tap, not after. The document doesn’t say what comes after the removal: an activation from the beginning follows from the account being gone.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        yes: to('dismiss', 'Yes, end it and start again', {
          caller: ['Fine. Let’s begin again.', 'Go on, I don’t mind.'],
        }),
        no: to('keepMessage', 'No, I’d rather leave it as it is', {
          caller: ['I don’t want to lose anything.', 'I’d rather someone looked at it.'],
        }),
        'start-over': to('startOver', 'My app shows **Start over** instead', {
          caller: ['There is start over on mine.', 'I see no question mark, only start over.'],
        }),
        'not-sure': to('keepMessage', 'I’m not sure', {
          hint: 'Then leave it open until someone has looked.',
          caller: ['What would you do?', 'I don’t know if I can get a new image.'],
        }),
      },
    ),

    dismiss: instruction(
      {
        operation: 'reactivate',
        text: 'Tap “Something went wrong?”',
        lead: 'This ends the activation and removes this account from the app.',
        steps: [
          { do: 'Check that it’s the account that you’re activating right now.' },
          {
            do: 'In the app, tap **Something went wrong?**.',
            also: 'The activation ends, and the account is removed.',
          },
        ],
        say: 'Please tap “Something went wrong?”, with the question mark. That ends this activation and removes the account. Tell me when it’s done.',
        listenFor: ['it is gone', 'nothing happens', 'I have changed my mind'],
        note: 'The heading has no question mark, the words to tap have one.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        worked: to('activateAnew', 'Done, the activation has ended', {
          caller: ['It’s gone now.', 'I’m back where I started.'],
          knows: [{ fact: 'account-removed', how: 'done' }],
        }),
        failed: to('dismissStuck', 'The message is still there', {
          caller: ['I tap, and it’s still there.', 'Nothing happens.'],
        }),
        cannot: to('keepMessage', 'I can’t or don’t want to do it', {
          caller: ['On second thoughts, no.', 'I’d rather wait.'],
        }),
      },
    ),

    activateAnew: instruction(
      {
        operation: 'reactivate',
        text: 'Activate the account from the beginning',
        lead: 'The account is no longer in the app, so the activation has to start from the beginning.',
        steps: [
          {
            do: 'In your organisation’s application, open an image for a new activation.',
            also: 'We don’t know whether the earlier image can be used again.',
          },
          { do: 'On the app’s home screen, tap **Scan Code**, and scan the image.' },
          { do: 'Enter the code that appears in your organisation’s application.' },
          {
            do: 'Go through what the app asks.',
            also: 'Not everyone is asked for a PIN or about notifications. You can skip face and fingerprint.',
          },
          { do: 'Enter the last code in the application or web page.' },
        ],
        say: 'Now we start from the beginning. Open an image for a new activation, tap Scan Code, and scan it. Then go through the screens one by one. Keep all codes to yourself.',
        do: 'If giving out images is your own job: check who it’s for before you give one.',
        listenFor: ['it is activated', 'the same at the end', 'I have no image'],
        note: 'One new activation is reasonable. If the last step fails again, the server has to be checked.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-01', 'OFF-02', 'OFF-03', 'OFF-09'],
      },
      {
        worked: to('activatedAnew', 'It worked, the app is activated', {
          caller: ['This time it went through.', 'I’m on the home screen.'],
        }),
        failed: to('signatureAgain', '“Something went wrong” appears again at the end', {
          reads: { message: 'Something went wrong' },
          caller: ['The same thing, at the same place.', 'It went wrong again.'],
        }),
        'stopped-elsewhere': to('whereAgain', 'It stops at another place', {
          isOther: true,
          knows: ['restarted'],
          caller: ['Now it doesn’t even get that far.', 'Something different this time.'],
        }),
        cannot: to('noImage', 'I have no image for a new activation', {
          caller: ['Where would I get one?', 'The page doesn’t show it any more.'],
        }),
        'already-tried': to('signatureAgain', 'I already did, and the end failed again', {
          caller: ['That was my second go.', 'It fails at the end each time.'],
        }),
      },
    ),

    startOver: instruction(
      {
        text: 'Tap Start over and go through it again',
        lead: 'This restarts the activation from the beginning.',
        steps: [
          { do: 'Write down the words of the message, if it’s still there.' },
          {
            do: 'Tap **Start over**.',
            also: `Have your organisation’s application ready, so that it can show you an image. ${attempts}`,
          },
          {
            do: 'Tap **Scan Code**, scan the image, and enter the code that appears in the application.',
          },
          {
            do: 'Go through what the app asks, and enter the last code.',
            also: 'Not everyone is asked for a PIN or about notifications. You can skip face and fingerprint.',
          },
        ],
        say: 'If the message is still there, please read it to me. Then tap “Start over”. That begins the activation again. Scan the image, and go through the screens one by one. Keep all codes to yourself.',
        do: 'Note the words of the message and the step at which it appeared.',
        listenFor: ['it is activated', 'the same message', 'there is no Start over'],
        note: 'The document doesn’t say whether a failed attempt counts, so don’t start over again and again.',
        cites: ['OFF-INT-ERROR', 'OFF-01'],
      },
      {
        worked: to('activatedAfterStartOver', 'It worked, the app is activated', {
          caller: ['Second time lucky.', 'Now it’s all there.'],
        }),
        failed: to('whereAgain', 'It stops again', {
          knows: ['restarted'],
          caller: ['It gets stuck again.', 'Another error. I give up.'],
        }),
        cannot: to('unknownMessage', 'There is no **Start over**', {
          caller: ['I don’t have that.', 'It doesn’t offer it to me.'],
        }),
        'already-tried': to('whereAgain', 'I already started over', {
          knows: ['restarted'],
          caller: ['I’ve started over three times.', 'I did that. No use.'],
        }),
      },
    ),

    activated: resolution({
      text: 'Your app is activated',
      lead: 'It’s ready to be used for authentication.',
      wrong: 'The activation wasn’t finished.',
      fixed: 'Going through its steps, one by one.',
      remember:
        'Steps that you weren’t asked for aren’t missing. Face or fingerprint can be switched on later in the app’s menu.',
      say: 'Good, the app is activated and ready to use.',
      note: 'Close with the home screen: it’s the last step.',
      cites: ['OFF-11'],
    }),

    activatedAlready: information({
      text: answered(['homeWithScanCode/yes', 'alreadyHome/yes'], 'Your app is already activated'),
      lead: 'It’s ready to be used for authentication. You don’t need another activation.',
      say: 'Then the app is activated and ready to use. You don’t need another activation.',
      note: 'Nothing was repaired here. If using the app fails, that’s a different problem.',
      cites: ['OFF-11'],
    }),

    activatedAfterCancel: resolution({
      text: 'The activation carried on, and the app is activated',
      lead: 'It’s ready to be used for authentication.',
      wrong: '**Cancel** was tapped during the activation.',
      fixed: 'Answering the confirmation screen.',
      say: 'Good, the app is activated and ready to use.',
      note: 'After **Cancel** the app asks for confirmation. Answering it was enough here.',
      cites: ['OFF-INT-CANCEL', 'OFF-11'],
    }),

    activatedWithoutBiometrics: resolution({
      text: 'Activated, without face or fingerprint for now',
      lead: 'The app is ready to be used for authentication.',
      wrong: 'The activation stopped at face or fingerprint.',
      fixed: answered(
        'restartAndSkip/worked',
        'Starting again, and skipping face and fingerprint.',
      ),
      remember: 'You can switch on face or fingerprint any time later in the app’s menu.',
      say: 'Good, the app is activated. You can switch on face or fingerprint later in the menu, whenever you like.',
      note: 'Say that biometrics can be enabled later.',
      cites: ['OFF-06', 'OFF-11'],
    }),

    activatedAfterStartOver: resolution({
      text: answered(
        ['startOver/worked', 'newImageAgain/worked'],
        'Activated after starting again',
      ),
      lead: 'The app is ready to be used for authentication.',
      wrong: [
        when(
          'new-image-used',
          'The activation was interrupted, and the app rejected the image at the new start.',
        ),
        'The activation was interrupted. The cause isn’t known.',
      ],
      fixed: [
        when('new-image-used', 'A new image for this activation.'),
        'Starting the activation over, from the beginning.',
      ],
      remember: 'If a message appears next time, leave it open and read it.',
      say: 'Good, the app is activated and ready to use.',
      note: 'It works now, and we don’t claim a cause.',
      cites: ['OFF-INT-ERROR', 'OFF-11', 'MAS-03-INVALID-IMAGE'],
    }),

    activatedAnew: resolution({
      text: 'Activated. The account is back in the app.',
      lead: 'The app is ready to be used for authentication.',
      wrong: [
        when(
          'went-wrong-without-code',
          needs(
            'account-removed',
            'The server hadn’t validated the signature of the last step. The account was removed with that activation.',
          ),
        ),
        needs(
          'account-removed',
          'The account had been removed from the app by tapping “Something went wrong?”.',
        ),
      ],
      fixed: 'A new activation from the beginning.',
      say: needs('account-removed', 'Good, the account is in the app again and ready to use.'),
      note: 'The document doesn’t say why the first signature wasn’t validated. Don’t claim a cause.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-11'],
    }),

    startStuck: escalation({
      to: 'helpdesk',
      text: 'Show someone the app’s home screen',
      lead: 'We have no instructions for when **Scan Code** is missing or does nothing. The helpdesk of your organisation can look at it with you.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 1: Scan Code is missing on the home screen, or tapping it does nothing.',
      asks: [
        'Look at the home screen with the user: is this the app in which the activation should be done?',
        'Check whether your organisation intends this user to activate by scanning an image.',
      ],
      left: 'Scan Code, and all steps after it.',
      say: 'I don’t have any instructions for this screen. I’ll pass it on, so that someone looks at it with you.',
      note: 'Don’t guess at other buttons.',
      cites: ['OFF-01'],
    }),

    scanSilent: escalation({
      to: 'helpdesk',
      text: 'Ask someone to look at the image and the scan',
      lead: 'We have no instructions for a scan that the app doesn’t react to. Contact the helpdesk of the organisation whose application shows the image.',
      problem: [
        when(
          'scan-message-unread',
          'Mobile Authenticator Studio, offline activation via image, step 2: the app showed a message that nobody read, and does not react to the QR code or Cronto image now.',
        ),
        'Mobile Authenticator Studio, offline activation via image, step 2: the app does not react to the QR code or Cronto image, and shows no message.',
      ],
      asks: [
        'Check that the application shows the user a complete image for this activation.',
        'Check that Mobile Authenticator Studio supports the type of the image.',
        when('scan-message-unread', checkAppLog),
        'Go through the scan with the user, without having the image sent.',
      ],
      left: 'The scan, and all steps after it. The document offers a new Cronto image only for “Invalid image code”.',
      say: 'I don’t have any instructions for a scan that does nothing at all. I’ll pass on what you see.',
      note: 'Don’t give hints about light or distance: the document has none, and the image may be at fault.',
      cites: ['OFF-02'],
    }),

    noImage: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Ask your organisation for an image',
      lead: 'It comes from the organisation whose application you use.',
      problem: [
        when(
          'account-removed',
          'Mobile Authenticator Studio, offline activation via image: the account has been removed from the app after “Something went wrong”, and the user has no QR code or Cronto image for a new activation.',
        ),
        'Mobile Authenticator Studio, offline activation via image: the user needs a QR code or Cronto image for this activation, and cannot get one.',
      ],
      asks: [
        'Generate a new Cronto image for this activation in the application, or show the user where to get it. It contains the serial number and the activation code.',
        'If your organisation offers manual offline activation: the same data can be typed in instead.',
      ],
      left: 'Scanning the new image, and all steps after it.',
      say: 'Then your organisation has to provide an image. I’ll pass that on. The image itself shouldn’t go through me.',
      note: 'An activation image is worth as much as the account. Identity first.',
      cites: ['OFF-02', 'MAS-03-INVALID-IMAGE'],
    }),

    notFoundWhileActivating: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Someone needs to check the image for your account',
      lead: 'The message is about an account that isn’t activated in the app. Someone has to find out which account the image is for.',
      problem: [
        when(
          'setting-up',
          'Mobile Authenticator Studio says “Account not found” about an image. According to the user, the account is being set up with it.',
        ),
        when(
          'restarted',
          'Mobile Authenticator Studio says “Account not found” in an activation with an image that was started from the beginning.',
        ),
        'Mobile Authenticator Studio says “Account not found” about an image. Whether the user is activating an account with it is not known.',
      ],
      asks: [
        'Check what the image is for: is it an image that activates this account, or one for an account that is expected to be in the app?',
        'Check which account the user needs, and whether that account is activated in the user’s app.',
        'If the account has to be activated, give the user an image for that.',
      ],
      left: 'The activation, if one is needed, with an image that is made for it.',
      say: 'I’ll pass this on, so that someone checks the image. Please don’t send the image to anyone.',
      note: 'The document gives the message for a code whose serial number isn’t activated. It doesn’t say what the message means while an account is being set up.',
      cites: ['MAS-02-ACCOUNT-NOT-FOUND', 'OFF-02'],
    }),

    imageRefused: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Someone needs to check the image itself',
      lead: 'We have no instructions for a new image that’s rejected too.',
      problem: [
        when(
          'account-removed',
          'Mobile Authenticator Studio, offline activation via image: the app rejects the scanned image (“Invalid image code”), and, according to the user, a newly made image too. The account has been removed from the app before.',
        ),
        'Mobile Authenticator Studio, offline activation via image: the app rejects the scanned image (“Invalid image code”), and, according to the user, a newly made image too.',
      ],
      asks: [...imageChecks, checkAppLog],
      left: 'A new Cronto image for the activation, once the cause is known.',
      say: 'Someone needs to check the image where it’s made. I’ll pass that on.',
      note: 'The three causes in the document are checked where the image is made, not on the phone.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    codeRefused: escalation({
      to: 'helpdesk',
      text: 'Your organisation has to look at its application',
      lead: 'The scan gave you a code. Your organisation has to find out what its application does with it.',
      problem: [
        when(
          'scan-code-refused',
          'Mobile Authenticator Studio, offline activation via image, step 3: the scan gave a code, and the organisation’s application rejects it.',
        ),
        'Mobile Authenticator Studio, offline activation via image, step 3: the scan gave a code, and the organisation’s application does not ask for it.',
      ],
      asks: [
        [
          when('scan-code-refused', 'Find out why the application rejects the code from the scan.'),
          'Check the application at the place where it should ask for the code from the scan.',
        ],
        'Check whether the image that was scanned belongs to this user and to this activation.',
        when('scan-code-refused', 'Check what the server logged when the code was entered.'),
      ],
      left: 'Entering the code, and all steps after it.',
      say: 'The code from the scan is there. I’ll pass on what the application does, without the code itself.',
      note: 'Pass on the words that the application shows, never the code.',
      cites: ['OFF-03'],
    }),

    pinStuck: escalation({
      isAboutPin: true,
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'You can’t get past the PIN',
      lead: 'If the app asks for a PIN, you can’t carry on without one. Ask your organisation which PINs it accepts.',
      problem: [
        when(
          'no-pin',
          'Mobile Authenticator Studio, offline activation via image, step 4: the user cannot choose a PIN.',
        ),
        needs(
          'pin-chosen',
          'Mobile Authenticator Studio, offline activation via image, step 5: the user has chosen a PIN and cannot confirm it.',
        ),
      ],
      asks: [
        'Tell the user which rules your organisation’s app has for the PIN. The app was configured for protection, so a PIN is mandatory.',
        'Tell the user whether to cancel and start from the beginning, and provide an image for it if needed.',
      ],
      left: 'The PIN and its confirmation. **Cancel** can be tapped at any time, and the activation can be started again.',
      say: 'I’ll ask which PINs are allowed, and pass on that you’re stuck there. Don’t tell me any PIN.',
      note: 'A PIN is mandatory here. Don’t look for a way round it.',
      cites: ['OFF-04', 'OFF-05'],
    }),

    biometricsStuck: escalation({
      isAboutPin: true,
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Get help with face, fingerprint or PIN',
      lead: 'You can skip face and fingerprint. If the app doesn’t let you, someone needs to look at it with you.',
      problem: [
        when(
          'biometrics-not-allowed',
          'Mobile Authenticator Studio, offline activation via image, step 7: the user has not allowed, or cannot allow, face or fingerprint recognition.',
        ),
        when(
          'biometrics-not-accepted',
          'Mobile Authenticator Studio, offline activation via image, step 8: the app does not accept the user’s face or fingerprint.',
        ),
        'Mobile Authenticator Studio, offline activation via image, step 6: the user does not get past the choice between face or fingerprint and PIN.',
      ],
      asks: [
        'Look at the screen with the user: can biometric authentication be skipped there?',
        'Check how the app is configured for biometric authentication and PIN.',
        'Decide with the user whether to cancel and start from the beginning, skipping biometrics. Provide an image for it if needed.',
      ],
      left: 'Skipping biometrics, which can be enabled later in the app’s menu, and all steps after it.',
      say: 'I’ll pass on where you’re stuck. You don’t need face or fingerprint for the activation.',
      note: 'Biometrics is a choice. If the app offers no way past it, someone who knows its configuration has to look.',
      cites: ['OFF-06', 'OFF-07', 'OFF-08', 'OFF-INT-CANCEL'],
    }),

    finalCodeStuck: escalation({
      to: 'helpdesk',
      text: 'Ask your organisation about the last code',
      lead: 'We don’t know where the last code comes from. Your organisation should be able to tell you.',
      problem: [
        when(
          'last-code-refused',
          'Mobile Authenticator Studio, offline activation via image, step 9: the application or web page rejects the code that activates the account.',
        ),
        'Mobile Authenticator Studio, offline activation via image, step 9: the user does not know which code activates the account, or nothing asks for one.',
      ],
      asks: [
        'Tell the user where the code for the last step comes from, and where it is entered.',
        when(
          'last-code-refused',
          'Check what the server logged for the last step of this activation.',
        ),
      ],
      left: 'The last code, then the home screen. Notifications are optional.',
      say: 'I don’t know where the last code comes from. I’ll pass it on, so that your organisation can tell you. Please don’t read me any code.',
      note: 'There are two codes. Write down which one it’s about: the last one.',
      cites: ['OFF-09'],
    }),

    notActivated: escalation({
      to: 'helpdesk',
      text: 'Your organisation can check whether your account is active',
      lead: 'We can’t see that from here.',
      problem: [
        when(
          'not-home',
          'Mobile Authenticator Studio, offline activation via image, step 11: the user does not get to the activated home screen.',
        ),
        'Mobile Authenticator Studio, offline activation via image: the user cannot tell whether the account is activated in the app.',
      ],
      asks: [
        'Check on the server whether the account of this user has become active.',
        'If it has, let the user try the app once. If not, find out at which step the activation stopped.',
      ],
      left: 'The activated home screen or, if the account is not active, a new start with **Scan Code**.',
      say: 'I can’t see from here whether your account is active. Your organisation can check. I’ll pass it on.',
      note: 'Don’t start a new activation on a guess. The account may be active.',
      cites: ['OFF-11'],
    }),

    cancelStuck: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'The cancelled activation can’t be restarted',
      lead: 'It should be possible to restart it. We have no instructions for when it isn’t.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the user tapped Cancel, and the activation cannot be restarted from the confirmation screen.',
      asks: [
        'Look at the screen with the user.',
        'Check on the server how far this activation has got, and provide an image if it has to start from the beginning.',
      ],
      left: 'The activation from the beginning, with **Scan Code**.',
      say: 'You should be able to restart it, and you can’t. I’ll pass that on.',
      note: 'Cancel can be tapped at any time. It isn’t a mistake.',
      cites: ['OFF-INT-CANCEL'],
    }),

    keepMessage: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Leave the message open until someone has looked at it',
      lead: 'Don’t tap “Something went wrong?”. It would remove the account.',
      problem: [
        when(
          'at-last-step',
          needs(
            'went-wrong-without-code',
            'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code, at the last step of the activation according to the user. The user has not dismissed the message.',
          ),
        ),
        needs(
          'went-wrong-without-code',
          'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code. It may be the last step of the activation. The user has not dismissed the message.',
        ),
      ],
      asks: [
        unless('at-last-step', 'Find out at which step the message appeared.'),
        'If it was the last step, it means that the signature of the final activation step was not validated on the server side: find out why.',
        'Then decide with the user whether to tap “Something went wrong?”. It dismisses the activation and removes the affected account, so have an image for a new activation ready.',
      ],
      left: 'Tapping “Something went wrong?”, but only at the last step, or **Start over** where the app shows it.',
      say: 'Please leave the message open. I’ll pass it on, so that someone looks before anything is removed.',
      note: 'Only the tap removes the account. It can wait until someone has looked.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-INT-ERROR'],
    }),

    dismissStuck: escalation({
      to: 'helpdesk',
      text: 'The message can’t be dismissed',
      lead: 'Tapping it should end the activation. We have no instructions for when it doesn’t.',
      problem: needs(
        ['went-wrong-without-code', 'at-last-step'],
        'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code, at the last step according to the user. Tapping “Something went wrong?” does not end the activation.',
      ),
      asks: [
        'Look at the screen with the user: is the account still in the app?',
        'Find out why the signature of the final activation step was not validated on the server side.',
      ],
      left: 'A new activation from the beginning, once this one has ended.',
      say: 'It should go away with that tap. I’ll pass on that it doesn’t.',
      note: 'Have them tap once, not again and again.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    signatureAgain: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Someone has to look at it before another activation',
      lead: needs(
        'account-removed',
        'The last step failed again. Please don’t start another activation before someone has looked at it.',
      ),
      problem: [
        when(
          'went-wrong-without-code',
          needs(
            'account-removed',
            'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code at the last step. The account was removed, a new activation was started from the beginning, and its last step failed again.',
          ),
        ),
        needs(
          'account-removed',
          'Mobile Authenticator Studio, offline activation via image: according to the user, “Something went wrong?” was tapped, and the account was removed. A new activation was started from the beginning, and its last step failed. Whether there was an error code is not known.',
        ),
      ],
      asks: [
        unless(
          'went-wrong-without-code',
          'Find out whether the message had an error code. If it had, the code decides what to do.',
        ),
        [
          when(
            'went-wrong-without-code',
            'Ask the people who run the server to find out why the signature of the final activation step is not validated for this user.',
          ),
          'If it had none, ask the people who run the server to find out why the signature of the final activation step is not validated for this user.',
        ],
        checkAppLog,
        'Provide a new activation for this user once the cause is found.',
      ],
      left: 'An activation from the beginning, once the server side is in order.',
      say: needs(
        'account-removed',
        'The last step failed again. Someone has to look at it before another activation, and I’ll pass it on.',
      ),
      note: 'Don’t start a third time. Now it’s for the people who run the server.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    stoppedAgain: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: needs('restarted', 'Pass this on now instead of starting again'),
      lead: [
        when(
          'message-went-wrong',
          'Don’t tap on the message. Write down what you were doing and, if there is an error code, what it says after “Error code:”.',
        ),
        when('no-message', 'Write down what you were doing and where it stopped.'),
        'Write down what you were doing and, if there is a message, its words, without any code that’s meant for you alone.',
      ],
      problem: [
        when(
          'account-removed',
          needs(
            'restarted',
            'Mobile Authenticator Studio, offline activation via image: the account was removed after “Something went wrong”, the activation was started again from the beginning, and it does not get to its end.',
          ),
        ),
        needs(
          'restarted',
          'Mobile Authenticator Studio, offline activation via image: the activation was started again from the beginning, and it does not get to its end.',
        ),
      ],
      asks: [
        when(
          'message-went-wrong',
          'The message now is “Something went wrong”. Read what it says after “Error code:”, if there is a code, and find out at which step it appeared.',
        ),
        when('no-message', 'Find out with the user at which of the eleven steps it stops.'),
        unless(
          ['message-went-wrong', 'no-message'],
          'Read the message with the user, if there is one, and note at which of the eleven steps it stops.',
        ),
        checkAppLog,
        unless(
          'new-image-used',
          'Check whether the image can still be used for an activation, and provide a new one if not.',
        ),
      ],
      left: [
        when('no-message', 'What to try depends on where it stops.'),
        'What to try depends on the message, if there is one.',
      ],
      say: needs(
        'restarted',
        'You’ve started again, and that’s as far as my instructions go. I’ll pass on where it stopped, and the message if there is one.',
      ),
      note: 'Don’t keep starting over: we don’t know whether each start uses up an attempt.',
      cites: ['OFF-INT-ERROR', 'OFF-INT-CANCEL'],
    }),

    unknownMessage: escalation({
      to: 'helpdesk',
      text: [
        when('message-gone', 'Ask your helpdesk to check what the app logged'),
        when('message-other', 'Pass on the exact words of the message'),
        'Ask your helpdesk to look at the screen with you',
      ],
      lead: [
        when('message-gone', 'Nobody read the message. Note the time and what you were doing.'),
        when(
          'message-other',
          'We don’t have instructions for it. Write down its exact words, without any code that’s meant for you alone.',
        ),
        'We have no instructions for this without **Start over**. If there is a message, leave it open and don’t tap on it: tapping “Something went wrong?” removes the account.',
      ],
      problem: [
        when(
          'message-gone',
          'Mobile Authenticator Studio, offline activation via image: a message that nobody read interrupted the activation, and the app does not offer Start over.',
        ),
        when(
          'went-wrong-before-last-step',
          'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code, before the last step according to the user. The app does not offer Start over.',
        ),
        when(
          ['went-wrong-without-code', 'at-last-step'],
          'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code, at the last step according to the user. The app does not offer Start over.',
        ),
        when(
          'message-other',
          'Mobile Authenticator Studio, offline activation via image: a message that the guide does not know interrupted the activation, and the app does not offer Start over.',
        ),
        'Mobile Authenticator Studio, offline activation via image: the activation is interrupted, and the app does not offer Start over.',
      ],
      asks: [
        [
          when('message-gone', askWhen),
          when(
            'message-other',
            'Read the exact message with the user, and note at which of the eleven steps it appeared.',
          ),
          when(
            'went-wrong-before-last-step',
            'Look at the screen with the user, and find out at which of the eleven steps the message appeared.',
          ),
          when(
            ['went-wrong-without-code', 'at-last-step'],
            'Look at the screen with the user: does the app offer anything to tap?',
          ),
          'Look at the screen with the user. Is there a message, and at which of the eleven steps did the activation stop?',
        ],
        checkAppLog,
      ],
      left: 'What to try depends on the message, if there is one.',
      say: [
        when(
          'message-gone',
          'That’s fine. Please tell me when it happened and what you were doing, and I’ll pass it on.',
        ),
        when(
          'message-other',
          'We don’t have instructions for this message. Please tell me its exact words, without any code that’s meant for you alone, and I’ll pass them on.',
        ),
        'I don’t have instructions for this without “Start over”. Please leave the screen as it is. I’ll pass on what it shows.',
      ],
      note: 'Pass on what was seen, not a guess.',
      cites: ['OFF-INT-ERROR', 'MAS-04-ACTIVATION-SIGNATURE'],
    }),

    placeUnknown: escalation({
      to: 'helpdesk',
      text: 'Ask someone to look at the screen with you',
      lead: 'You don’t have to know the step. The helpdesk of the organisation whose application shows the image can find it out.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the activation stopped, and the user cannot tell at which step.',
      asks: [
        'Find out together with the user which of the eleven steps the app is at. A PIN and notifications appear only where they are configured.',
        'If it is about a code: find out whether it is the one after the scan (step 3) or the last one (step 9).',
      ],
      left: 'All steps from there on. **Cancel** can be tapped at any time, and the activation can be started again.',
      say: 'I’ll pass it on, so that someone looks at the screen together with you.',
      note: 'A code in the wrong place helps nobody. If the step isn’t clear, pass it on.',
      cites: ['OFF-01', 'OFF-03', 'OFF-09', 'OFF-INT-CANCEL'],
    }),
  },
);

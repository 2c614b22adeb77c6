/** Activating an account offline with an image: where in the eleven steps it stops (OFF, MAS-03, MAS-04). */
import { escalation, goOn, guide, instruction, question, resolution, to } from '../build.ts';

export const offlineCrontoActivation = guide(
  'offline-cronto-activation',
  {
    product: 'onespan-app',
    title: 'Activating the app with an image does not get to its end',
    summary:
      'Mobile Authenticator Studio: the activation with a QR code or Cronto image stops somewhere.',
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
        lead: 'The app leads through up to eleven steps. Some of them may not come up for you, and that is fine.',
        why: 'First roughly, then exactly. Each place has its own way on.',
        say: 'You are setting up the app with an image. Roughly where did it stop: at the scan, at a code, at the PIN or your face, or near the end?',
        do: 'Have them leave the screen as it is. You need no code and no image from it.',
        listenFor: [
          'it won’t scan',
          'there is a code',
          'it wants a PIN',
          'I cancelled',
          'something went wrong',
        ],
        note: 'PIN, face or fingerprint and notifications come up only where they are set up. A step that was not shown is not a fault.',
        cites: ['OFF-01', 'OFF-03', 'OFF-04', 'OFF-09', 'OFF-INT-CANCEL', 'OFF-INT-ERROR'],
      },
      {
        begin: to('startScan', 'I’m at the start, or starting anew', {
          caller: ['I have not begun yet.', 'I have to do it all from scratch.'],
        }),
        scan: to('scanPart', 'At the scan', {
          caller: ['It won’t take the picture.', 'I don’t get any further than the camera.'],
        }),
        code: to('enterCode', 'Right after the scan, a code appeared', {
          caller: [
            'Now there is a code, and I don’t know what for.',
            'I scanned it, and some code came up.',
          ],
        }),
        'pin-or-face': to('protectionPart', 'At the PIN, the face or the fingerprint', {
          caller: ['It wants a PIN from me.', 'Something with my finger.'],
        }),
        end: to('endPart', 'Near the end', {
          hint: 'The last code, notifications or the home screen.',
          caller: ['I was as good as done.', 'It is the last bit that won’t.'],
        }),
        interrupted: to('interruption', 'I tapped Cancel, or a message came', {
          caller: ['I hit cancel, silly me.', 'There is an error on it.'],
        }),
        'not-sure': to('screenNow', 'I’m not sure', {
          hint: 'Then we look at your screen.',
          caller: ['I just did what it said.', 'I have lost track.'],
        }),
      },
    ),

    screenNow: question(
      {
        text: 'What is on the app’s screen right now?',
        lead: 'You don’t have to know the step. Choose what comes nearest.',
        why: 'The screen shows which step it is.',
        say: 'Please look at the app. What do you see? Just describe it, and leave out any code or number.',
        do: 'Don’t ask for a picture of the screen. It may hold activation data.',
        listenFor: ['Scan Code', 'the camera', 'a code', 'PIN', 'face', 'an error'],
        note: 'Lost callers describe screens well and steps badly. Ask for the screen.',
        cites: ['OFF-01', 'OFF-02', 'OFF-03', 'OFF-04', 'OFF-06', 'OFF-09', 'OFF-INT-ERROR'],
      },
      {
        'scan-code': to('startScan', 'A home screen with **Scan Code**', {
          caller: ['I can see scan code somewhere.', 'It is back at the first page.'],
        }),
        camera: to('scanImage', 'The camera', {
          caller: ['I see my own desk through it.', 'It wants to take a picture.'],
        }),
        code: to('whichCode', 'A code, or a prompt for one', {
          caller: ['There is a code on it.', 'It talks about a code.'],
        }),
        pin: to('choosePin', 'It asks for a PIN', {
          caller: ['I should make up a PIN.', 'PIN, it says.'],
        }),
        face: to('chooseMethod', 'Something about face or fingerprint', {
          caller: ['It is about my face.', 'It wants my finger.'],
        }),
        message: to('interruption', 'A message that something failed', {
          caller: ['An error, I suppose.', 'It is complaining about something.'],
        }),
        'not-sure': to('placeUnknown', 'I’m not sure, or none of these', {
          hint: 'Then somebody looks at it together with you.',
          caller: ['None of that.', 'It is just blank.'],
        }),
      },
    ),

    whichCode: question(
      {
        text: 'Did you scan the image just before?',
        lead: 'A code comes up twice: right after the scan, and once more near the end.',
        why: 'The two codes are for two different steps. They must not be mixed up.',
        say: 'Did you scan the image just before this code came, or have you gone through more screens since then? Don’t read me the code.',
        listenFor: ['just scanned', 'I already have a PIN', 'near the end'],
        note: 'Where the PIN or the face has been set up, it is the later code. Without them only the order tells.',
        cites: ['OFF-03', 'OFF-09'],
      },
      {
        yes: to('enterCode', 'Yes, I have just scanned it', {
          caller: ['Just now, yes.', 'That was the last thing I did.'],
        }),
        no: to('finalCode', 'No, there were more screens in between', {
          caller: ['No, I did the PIN after that.', 'That was a few screens ago.'],
        }),
        'not-sure': to('placeUnknown', 'I’m not sure', {
          hint: 'Better ask than enter a code in the wrong place.',
          caller: ['I have no idea which one that is.', 'There were so many screens.'],
        }),
      },
    ),

    scanPart: question(
      {
        text: 'How far did you get with the scan?',
        why: 'Not getting to the scan, and a scan that is refused, are two different things.',
        say: 'Did the scan not start, did the app refuse the image with a message, or did it simply not react?',
        do: 'Don’t have the image sent to you. It holds the activation data.',
        listenFor: ['where do I start', 'invalid image code', 'nothing happens', 'I have no image'],
        note: '“It won’t scan” is all of these. Part them here.',
        cites: ['OFF-01', 'OFF-02', 'MAS-03-INVALID-IMAGE'],
      },
      {
        'not-started': to('startScan', 'I have not got to scanning', {
          caller: ['Where do I even begin?', 'I don’t see where to scan.'],
        }),
        scanning: to('scanImage', 'I’m ready to scan, and don’t know what', {
          caller: ['The camera is on. And now?', 'What should I point it at?'],
        }),
        refused: to('scanMessage', 'A message came', {
          caller: ['It says something about the image.', 'It beeped and complained.'],
        }),
        'no-reaction': to('scanSilent', 'The app does not react to the image', {
          caller: ['I hold it there, and nothing.', 'It just keeps looking.'],
        }),
        'no-image': to('noImage', 'I have no image to scan', {
          caller: ['Which image? I don’t see one.', 'The page with the picture is gone.'],
        }),
        'not-sure': to('scanImage', 'I’m not sure', {
          hint: 'Then we scan once, step by step.',
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
          caller: ['Now I see the camera picture.', 'Yes, it is ready.'],
        }),
        failed: to('errorMessage', 'A message came', {
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
          { do: 'In your organisation’s application, bring up the image for this activation.' },
          {
            do: 'Scan it with the camera of the device that the app is on.',
            also: 'A code appears. Keep it to yourself. Don’t send the image to anyone.',
          },
        ],
        say: 'Please bring up the image in your organisation’s application, and scan it with the app. A code appears then. Don’t read it to me, and don’t send me the image.',
        do: 'Wait while they scan. The image is for their app only.',
        listenFor: [
          'a code appeared',
          'invalid image code',
          'nothing happens',
          'there is no image',
        ],
        note: 'The image holds the serial number and the activation code. Whoever has it could activate with it.',
        cites: ['OFF-02'],
      },
      {
        worked: to('enterCode', 'It worked, a code appeared', {
          caller: ['There is a code now.', 'It took it. Something came up.'],
        }),
        failed: to('scanMessage', 'A message came', {
          caller: ['It doesn’t want that image.', 'It refuses.'],
        }),
        'no-reaction': to('scanSilent', 'The app does not react', {
          caller: ['It stares at the picture and does nothing.', 'Nothing at all.'],
        }),
        cannot: to('noImage', 'I have no image to scan', {
          caller: ['There is no picture on my page.', 'They never gave me one.'],
        }),
      },
    ),

    scanMessage: question(
      {
        text: 'What does the app say about the image?',
        lead: 'Only the meaning has to match, not every word.',
        shows: { where: 'What the app may show', words: 'Invalid image code' },
        why: 'For this message a remedy is documented. Others have another way on.',
        say: 'What does the message say? Is it “Invalid image code”?',
        listenFor: [
          'invalid image code',
          'account not found',
          'something went wrong',
          'it is gone',
        ],
        note: 'Three causes are documented: the kind of image is not supported, its data is broken, or it was used for something else. The remedy is the same.',
        cites: ['MAS-03-INVALID-IMAGE', 'MAS-02-ACCOUNT-NOT-FOUND', 'OFF-INT-ERROR'],
      },
      {
        'invalid-image': to('newImage', '“Invalid image code”', {
          caller: ['Yes, invalid, it says.', 'It is the image that it doesn’t like.'],
        }),
        'account-not-found': to('accountNotFound', '“Account not found”', {
          caller: ['It is about my account. It can’t find it.', 'No account, or so.'],
        }),
        'another-message': to('errorMessage', 'Another message', {
          caller: ['No, not that one.', 'It says nothing about an image.'],
        }),
        'not-sure': to('readScanMessage', 'I’m not sure', {
          hint: 'We bring it back.',
          caller: ['It went away.', 'I tapped before I had read it.'],
        }),
      },
    ),

    accountNotFound: goOn('account-not-found', { cites: ['MAS-02-ACCOUNT-NOT-FOUND'] }),

    readScanMessage: instruction(
      {
        text: 'Scan once more and read the message',
        lead: 'Leave the message open this time.',
        steps: [
          { do: 'Scan the image once more.' },
          { do: 'Read the message.', also: 'Look for the words “Invalid image code”.' },
        ],
        say: 'Please scan the image once more, and leave the message open. What does it say?',
        listenFor: ['invalid image code', 'now it worked', 'another message'],
        note: 'A message that nobody read cannot be followed. One more scan settles it.',
        cites: ['OFF-02', 'MAS-03-INVALID-IMAGE'],
      },
      {
        worked: to('enterCode', 'It worked this time, a code appeared', {
          caller: ['Oh, now it took it.', 'Now there is a code.'],
        }),
        failed: to('newImage', 'It says “Invalid image code”', {
          caller: ['Here it is: invalid image code.', 'It is that one.'],
        }),
        'another-message': to('errorMessage', 'It says something else', {
          caller: ['No, that is a different one.', 'Other words.'],
        }),
        cannot: to('scanSilent', 'I can’t do this', {
          hint: 'For example, nothing happens now.',
          caller: ['It doesn’t scan any more.', 'The image is gone.'],
        }),
      },
    ),

    newImage: instruction(
      {
        operation: 'reactivate',
        text: 'Get a new image for this activation',
        lead: 'This image can’t be used here. Its kind is not supported, its data is broken, or it was used for something else.',
        steps: [
          {
            do: 'In your organisation’s application, have a new Cronto image made for this activation.',
            also: 'An image that is meant for something else does not help.',
          },
          { do: 'Scan the new image with the app.', also: 'Don’t scan the old one again.' },
        ],
        say: 'Please go back to your organisation’s application, and have a new Cronto image made for this activation. Then scan the new one. Don’t send it to me.',
        do: 'If making images is your own job: check who it is for before you make one.',
        listenFor: ['a code appeared', 'the same message', 'I can’t make a new one'],
        note: 'Only a new Cronto image is documented, also where a QR code was scanned. Which of the three causes it was cannot be told from outside.',
        cites: ['MAS-03-INVALID-IMAGE', 'OFF-02'],
      },
      {
        worked: to('enterCode', 'It worked, a code appeared', {
          caller: ['With the new one it went.', 'Now I get a code.'],
        }),
        failed: to('imageRefused', 'The new image is refused too', {
          caller: ['It says invalid again.', 'Same with that one.'],
        }),
        cannot: to('noImage', 'I can’t get a new image', {
          caller: ['I don’t know where to make one.', 'Somebody sent me that one.'],
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
        listenFor: ['it took it', 'it does not take the code', 'it doesn’t ask me for one'],
        note: 'People look for a place for it in the app. It goes the other way: from the app into the application.',
        cites: ['OFF-03'],
      },
      {
        worked: to('choosePin', 'It worked, it goes on', {
          caller: ['It took the code.', 'Something new has come up.'],
        }),
        failed: to('errorMessage', 'A message came in the app', {
          caller: ['Now there is an error on the phone.', 'The app says something.'],
        }),
        refused: to('codeRefused', 'The application does not take the code', {
          caller: ['The page says it is wrong.', 'I have typed it in three times.'],
        }),
        cannot: to('codeRefused', 'Nothing asks me for the code', {
          caller: ['Where should I put that?', 'There is no field for it.'],
        }),
      },
    ),

    protectionPart: question(
      {
        text: 'What exactly does the app ask for?',
        lead: 'Not everybody is asked for all of these. It depends on how the app is set up.',
        why: 'Some of these may be left out, the PIN may not.',
        say: 'What does the app ask for right now: a new PIN, the PIN once more, a choice, a permission, or your face or finger itself?',
        listenFor: ['a new PIN', 'again', 'face or PIN', 'allow', 'touch the sensor'],
        note: 'Steps 4 and 5 come up only where the app is set up for protection, 7 and 8 only after biometrics was chosen in 6.',
        cites: ['OFF-04', 'OFF-05', 'OFF-06', 'OFF-07', 'OFF-08'],
      },
      {
        'choose-pin': to('choosePin', 'To choose a PIN', {
          caller: ['I should make one up.', 'A new PIN, it says.'],
        }),
        'confirm-pin': to('confirmPin', 'To confirm the PIN', {
          caller: ['It wants it again.', 'The same a second time.'],
        }),
        choice: to('chooseMethod', 'To choose face, fingerprint or PIN', {
          caller: ['Which one I would like.', 'How I want to get in later.'],
        }),
        permission: to('allowBiometrics', 'To allow face or fingerprint recognition', {
          caller: ['May it use my face, it asks.', 'Allow or not.'],
        }),
        recording: to('recordBiometrics', 'For my face or finger itself', {
          caller: ['I should look into it.', 'I keep pressing my thumb on it.'],
        }),
        'not-sure': to('choosePin', 'I’m not sure', {
          hint: 'We go through it one by one.',
          caller: ['Something about security.', 'I don’t quite get what it wants.'],
        }),
      },
    ),

    choosePin: instruction(
      {
        text: 'Choose a PIN, if the app asks for one',
        lead: 'It asks only where your organisation has set the app up that way (step 4). If it asks, you can’t go on without a PIN.',
        steps: [
          {
            do: 'Does the app ask for a PIN? Then choose one.',
            also: 'Don’t tell anyone the PIN.',
          },
          { do: 'It does not ask? Then this step is not for you. Choose that below.' },
        ],
        say: 'Does the app ask you for a PIN? Then please choose one, and keep it to yourself. If it doesn’t ask, tell me, and we go on.',
        listenFor: ['done', 'it doesn’t ask', 'it does not take my PIN', 'I don’t want one'],
        note: 'Silently conditional: only for an app that was configured for protection. Then it is mandatory. Which PINs are allowed is not documented.',
        cites: ['OFF-04'],
      },
      {
        worked: to('confirmPin', 'I have chosen a PIN', {
          caller: ['Yes, I have one.', 'Done. Now it wants something else.'],
        }),
        'not-asked': to('chooseMethod', 'It does not ask for a PIN', {
          hint: 'That is fine.',
          caller: ['I see nothing of a PIN.', 'No, it has gone on to something else.'],
        }),
        failed: to('errorMessage', 'A message came', {
          caller: ['There is an error now.', 'It says something.'],
        }),
        cannot: to('pinStuck', 'I can’t get past the PIN', {
          caller: ['It doesn’t want any of my PINs.', 'I don’t want a PIN.'],
        }),
      },
    ),

    confirmPin: instruction(
      {
        text: 'Confirm the PIN',
        lead: 'The app wants the PIN that you have just chosen once more (step 5).',
        steps: [{ do: 'Enter the same PIN again.', also: 'Don’t tell anyone the PIN.' }],
        say: 'Please enter the same PIN once more. Don’t tell me the PIN.',
        listenFor: ['it took it', 'it is not the same', 'I have forgotten it'],
        note: 'It comes up only after a PIN was chosen. What happens when the two differ is not documented.',
        cites: ['OFF-05'],
      },
      {
        worked: to('chooseMethod', 'It worked', { caller: ['It took it.', 'Yes. It goes on.'] }),
        failed: to('errorMessage', 'A message came', {
          caller: ['It complains about something.', 'There is an error.'],
        }),
        cannot: to('pinStuck', 'I can’t get past this', {
          hint: 'For example, I no longer know what I chose.',
          caller: ['I have mistyped it, I think.', 'It won’t let me on.'],
        }),
      },
    ),

    chooseMethod: question(
      {
        text: 'How do you want to get into the app later?',
        lead: 'Choose in the app: face or fingerprint, or the PIN (step 6). You can skip face and fingerprint, and switch them on any time later in the app’s menu.',
        why: 'After face or fingerprint two more steps come. After the PIN, or if you skip, they don’t.',
        say: 'The app asks how you want to get in later: with your face or fingerprint, or with the PIN. You may skip face and fingerprint and switch them on later in the menu. Choose on the screen, and tell me which one you took.',
        listenFor: ['face', 'fingerprint', 'PIN', 'I skipped it', 'it didn’t ask me'],
        note: 'Skipping is allowed and costs nothing: biometrics can be enabled any time later in the menu.',
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
        'not-asked': to('finalCode', 'It did not ask me', {
          hint: 'That is fine. Not everybody is asked.',
          caller: ['I had no choice there.', 'That never came up.'],
        }),
        message: to('errorMessage', 'A message came instead', {
          caller: ['I got an error there.', 'It says something has failed.'],
        }),
        stuck: to('biometricsStuck', 'I can’t get past the choice', {
          caller: ['Whatever I press, it stays there.', 'It won’t let me choose.'],
        }),
        'not-sure': to('afterChoice', 'I’m not sure what I chose', {
          hint: 'The next screen tells.',
          caller: ['I just tapped on.', 'Which one was that?'],
        }),
      },
    ),

    afterChoice: question(
      {
        text: 'What does the app want from you now?',
        lead: 'If it is about your face or finger, you chose that. Otherwise you did not, and that is fine.',
        why: 'It tells which step you are at.',
        say: 'What does the app want now? A permission for your face or finger, your face or finger itself, or something else?',
        listenFor: ['allow', 'look at the phone', 'a code', 'nothing of that'],
        note: 'The next screen says what was chosen. No need to go back.',
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
          hint: 'Then somebody looks at it together with you.',
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
        note: 'It comes up only after biometrics was chosen. Nothing is documented for a permission that was refused.',
        cites: ['OFF-07'],
      },
      {
        worked: to('recordBiometrics', 'Done, it is allowed', {
          caller: ['I have allowed it.', 'Yes, I let it.'],
        }),
        'not-asked': to('recordBiometrics', 'It did not ask for permission', {
          caller: ['It went straight on.', 'Nobody asked me.'],
        }),
        failed: to('errorMessage', 'A message came', {
          caller: ['Then an error came.', 'It says something.'],
        }),
        cannot: to('restartAndSkip', 'I can’t or don’t want to allow it', {
          hint: 'For example, I tapped no.',
          caller: ['I said no by mistake.', 'I don’t want it to see my face.'],
        }),
      },
    ),

    recordBiometrics: instruction(
      {
        text: 'Show your face or finger when asked',
        lead: 'The app takes in your face or fingerprint (step 8).',
        steps: [{ do: 'Do what the screen asks for, until it goes on.' }],
        say: 'Please do what the screen asks, with your face or your finger, until it goes on.',
        listenFor: ['it goes on', 'it doesn’t recognise me', 'it stays there'],
        note: 'It comes up only after biometrics was chosen. No help is documented for a face or finger that is not taken.',
        cites: ['OFF-08'],
      },
      {
        worked: to('finalCode', 'It worked', {
          caller: ['It knows me now.', 'It is happy with my finger.'],
        }),
        'not-asked': to('finalCode', 'It did not ask for this', {
          caller: ['It was already past that.', 'No, nothing like it came.'],
        }),
        failed: to('errorMessage', 'A message came', {
          caller: ['There is an error now.', 'It gives me a message.'],
        }),
        cannot: to('restartAndSkip', 'It does not take my face or finger', {
          caller: ['It just won’t recognise me.', 'My fingers never work with that.'],
        }),
      },
    ),

    restartAndSkip: instruction(
      {
        text: 'Start again and leave out face and fingerprint',
        lead: 'Nothing is documented for this very screen. But you may cancel at any time, start again, and skip this part.',
        steps: [
          {
            do: 'Tap **Cancel**, and confirm it.',
            also: 'Have your organisation’s application ready, so that it can show you an image. Whether the same image works twice is not documented.',
          },
          { do: 'Begin again with **Scan Code**, and go through the steps as before.' },
          {
            do: 'At the choice between face or fingerprint and PIN, skip face and fingerprint.',
            also: 'You can switch them on any time later in the app’s menu.',
          },
          { do: 'Go on to the home screen.' },
        ],
        say: 'You can leave your face and fingerprint out. Please tap Cancel, confirm it, and start again with Scan Code. When it asks for face or fingerprint, skip it this time. You can switch it on later in the menu.',
        do: 'Stay with them until the choice comes up again.',
        listenFor: ['it is activated', 'the image is refused', 'it stopped somewhere else'],
        note: 'Put together from documented parts: Cancel and restart, and skipping biometrics. Say that the start is a new one, so that nobody is startled.',
        cites: ['OFF-INT-CANCEL', 'OFF-06', 'OFF-01'],
      },
      {
        worked: to('activatedWithoutBiometrics', 'It worked, the app is activated', {
          caller: ['Without the finger it went through.', 'I am on the home screen.'],
        }),
        failed: to('biometricsStuck', 'It stops again', {
          caller: ['Now it hangs somewhere else.', 'No. It doesn’t get through.'],
        }),
        cannot: to('biometricsStuck', 'I can’t do this', {
          hint: 'For example, I can’t skip it, or I have no image any more.',
          caller: ['There is no skip on mine.', 'The image is gone.'],
        }),
        'already-tried': to('biometricsStuck', 'I already tried this', {
          caller: ['I have been through all of it twice.', 'I did skip it.'],
        }),
      },
    ),

    endPart: question(
      {
        text: 'What came last on your screen?',
        lead: 'The question about notifications comes up only for some.',
        why: 'The last code makes the account active. What comes after it matters less.',
        say: 'Which came last: a code that you should enter, a question about notifications, or the home screen?',
        listenFor: ['the last code', 'notifications', 'home screen', 'something went wrong'],
        note: 'Notifications are optional. The activation does not depend on them.',
        cites: ['OFF-09', 'OFF-10', 'OFF-11'],
      },
      {
        code: to('finalCode', 'A code to enter', {
          caller: ['There is another code.', 'It wants a code on the website.'],
        }),
        notifications: to('notifications', 'A question about notifications', {
          caller: ['Allow notifications, it says.', 'If it may send me something.'],
        }),
        home: to('homeScreen', 'A home screen', {
          caller: ['It looks like the start page.', 'I think it is the main screen.'],
        }),
        message: to('errorMessage', 'A message that something failed', {
          caller: ['Something went wrong, at the very end.', 'An error. I was nearly there.'],
        }),
        'not-sure': to('homeScreen', 'I’m not sure', {
          hint: 'We look whether it is done already.',
          caller: ['It just ended somehow.', 'I don’t know what the last one was.'],
        }),
      },
    ),

    finalCode: instruction(
      {
        text: 'Enter the code that activates your account',
        lead: 'It goes into your organisation’s application or web page (step 9). Where you get this code is not documented. Look at what the app and the page show.',
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
          'the page refuses the code',
          'which code?',
        ],
        note: 'There are two code entries, after the scan and here. Do not tell them to use the first one again: where this one comes from is not written.',
        cites: ['OFF-09'],
      },
      {
        worked: to('notifications', 'It worked, it goes on', {
          caller: ['It took the code.', 'The page says it is fine.'],
        }),
        failed: to('errorMessage', 'A message came in the app', {
          hint: 'For example, “Something went wrong”.',
          caller: ['Now something went wrong, it says.', 'The phone shows an error.'],
        }),
        refused: to('finalCodeStuck', 'The application or page refuses the code', {
          caller: ['The website doesn’t want it.', 'Wrong, says the page.'],
        }),
        cannot: to('finalCodeStuck', 'I don’t know which code, or nothing asks for it', {
          caller: ['Which code does it mean?', 'I don’t have any code.'],
        }),
      },
    ),

    notifications: instruction(
      {
        text: 'Allow notifications, if the app asks',
        lead: 'This is optional (step 10). Only some are asked, and the activation does not depend on it.',
        steps: [
          {
            do: 'Does the app ask about notifications? Tap **Allow notifications** if you want them.',
            also: 'Then the app may send you notifications from your organisation’s application.',
          },
          { do: 'It does not ask? Then just go on.' },
        ],
        say: 'If the app asks about notifications, you can tap “Allow notifications”. It is optional. If it does not ask, we just go on.',
        listenFor: ['done', 'it didn’t ask', 'I said no'],
        note: 'Silently conditional: only where notifications are enabled in the configuration. Nobody is stuck here.',
        cites: ['OFF-10'],
      },
      {
        worked: to('homeScreen', 'Done', {
          caller: ['I have allowed them.', 'Yes, that was quick.'],
        }),
        'not-asked': to('homeScreen', 'It does not ask', {
          hint: 'That is fine.',
          caller: ['That doesn’t come up here.', 'No question about that.'],
        }),
        failed: to('homeScreen', 'I did not allow them, or it did not work', {
          hint: 'You can go on without.',
          caller: ['I don’t want any notifications.', 'I tapped the wrong one.'],
        }),
      },
    ),

    homeScreen: question(
      {
        text: 'Do you see the activated home screen?',
        lead: 'After the last step the app goes to its home screen by itself (step 11). Then it is ready.',
        why: 'This is the end of the activation. There is nothing after it.',
        say: 'Is the app on its home screen now, with your account activated?',
        listenFor: ['yes, I am there', 'no, it hangs', 'a message'],
        note: 'What the activated home screen looks like is not described. Let them tell whether the app is ready for use.',
        cites: ['OFF-11'],
      },
      {
        yes: to('activated', 'Yes, the app is ready', {
          caller: ['I think that is it.', 'Yes, there I am.'],
        }),
        no: to('notActivated', 'No, it does not get there', {
          caller: ['It just stays where it was.', 'It is like before I began.'],
        }),
        message: to('errorMessage', 'No, a message came', {
          caller: ['Something went wrong, it says.', 'An error instead.'],
        }),
        'not-sure': to('notActivated', 'I’m not sure', {
          hint: 'Your organisation can see whether the account is active.',
          caller: ['How would I see that?', 'It looks like always.'],
        }),
      },
    ),

    interruption: question(
      {
        text: 'What happened when it was interrupted?',
        why: 'After **Cancel** you can start again. Each message has its own way on.',
        say: 'Did you tap Cancel, or did a message come? If there is a message, please leave it open, and read it to me without any code.',
        do: 'Have them tap nothing yet. One of the messages removes the account when it is tapped.',
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
          caller: ['It is about the image.', 'Image code invalid, it says.'],
        }),
        'something-went-wrong': to('errorCode', '“Something went wrong”', {
          hint: 'Don’t tap it yet.',
          caller: [
            'Something went wrong. That is all it says.',
            'Went wrong, with a question mark.',
          ],
        }),
        'another-message': to('startOver', 'Another message', {
          caller: ['It says something else.', 'A different error.'],
        }),
        'account-gone': to(
          'activateAnew',
          'I tapped “Something went wrong?”, and the account is gone',
          { caller: ['I tapped on it and now it is all gone.', 'My account has vanished.'] },
        ),
        'not-sure': to('startOver', 'I’m not sure', {
          hint: 'We see whether it can be started over.',
          caller: ['It closed before I could read it.', 'I don’t know what that was.'],
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
            also: 'It is not documented at which step it goes on. Take it as starting from the beginning.',
          },
        ],
        say: 'That is not a problem. Please answer the confirmation screen, and start the activation again. We go through it together from the beginning.',
        listenFor: ['I am back at the start', 'it is going on', 'it hangs'],
        note: 'Nobody has to be sorry for a tap on Cancel: the activation can be started again. Have the application ready to show an image.',
        cites: ['OFF-INT-CANCEL'],
      },
      {
        worked: to('startScan', 'I’m at the start again', {
          caller: ['OK, back to the beginning.', 'I see the first page.'],
        }),
        'went-on': to('activatedAfterCancel', 'It went on, and the app is activated', {
          caller: ['It just carried on, and now it is done.', 'I am through, all by itself.'],
        }),
        failed: to('cancelStuck', 'It can’t be started again', {
          caller: ['It stays on that question.', 'Whatever I press, nothing.'],
        }),
      },
    ),

    errorMessage: question(
      {
        text: 'What does the message say?',
        lead: 'Leave it open, and don’t tap on it yet.',
        why: 'One message removes the account when you tap on it. We read first.',
        say: 'Please leave the message open and don’t tap anything. What does it say? Leave out any code that is meant only for you.',
        do: 'Have them tap nothing yet. Note the words of the message and the step at which it came.',
        listenFor: ['something went wrong', 'start over', 'something else'],
        note: 'The documents name two ways out: **Start over**, and tapping “Something went wrong?”. The second one costs the account.',
        cites: ['OFF-INT-ERROR', 'MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'something-went-wrong': to('errorCode', '“Something went wrong”', {
          caller: ['That something went wrong.', 'Went wrong, and nothing more.'],
        }),
        'start-over': to('startOver', 'Something else, with **Start over**', {
          caller: ['It offers to start over.', 'Some error, and below it start over.'],
        }),
        'another-message': to('unknownMessage', 'Something else, without **Start over**', {
          caller: ['There is only text.', 'I can’t start anything over here.'],
        }),
        'not-sure': to('startOver', 'I’m not sure, it is gone', {
          hint: 'We see whether it can be started over.',
          caller: ['It was too quick.', 'I have closed it, sorry.'],
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
        note: 'With an error code it is another problem with another guide. The way that removes the account is only for the message without one.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        yes: to('withErrorCode', 'Yes, there is an error code', {
          caller: ['It says contact support, and a code.', 'There is something in brackets.'],
        }),
        no: to('lastStep', 'No, there is none', {
          caller: ['Just those words.', 'No code, nothing.'],
        }),
        'not-sure': to('withErrorCode', 'I’m not sure', {
          hint: 'Another guide shows you where to look.',
          caller: ['I can’t see it any more.', 'What would that look like?'],
        }),
      },
    ),

    withErrorCode: goOn('something-went-wrong', {
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-INT-ERROR'],
    }),

    lastStep: question(
      {
        text: 'Did it come at the very last step of the activation?',
        lead: 'That is, after the code that activates the account.',
        why: 'Only there the document says what the message without a code means.',
        say: 'Did the message come after the last code, when the account should become active?',
        listenFor: ['right at the end', 'earlier', 'I can’t tell'],
        note: 'The server did not validate the signature of the final step. The person did nothing wrong.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-09'],
      },
      {
        yes: to('removeAccount', 'Yes, at the last step', {
          caller: ['I had just put in the last code.', 'At the very end, yes.'],
        }),
        no: to('startOver', 'No, earlier', {
          caller: ['No, well before that.', 'I was still in the middle.'],
        }),
        'not-sure': to('keepMessage', 'I’m not sure', {
          hint: 'Then don’t tap on it. Somebody looks at it first.',
          caller: ['I don’t know which step that was.', 'It could be. I couldn’t swear to it.'],
        }),
      },
    ),

    removeAccount: question(
      {
        text: 'Ending it removes the account. Do you want that?',
        lead: 'Tapping “Something went wrong?” ends this activation and removes this account from the app. Then the activation starts from the beginning.',
        why: 'The account is gone after the tap. You should know that before.',
        say: 'There is one documented way out. It ends this activation and removes this account from the app, so you start again from the beginning. Do you want that, or would you rather have somebody look first?',
        do: 'Wait for a clear yes. Ask whether they can get an image for a new activation.',
        listenFor: ['yes, let’s start again', 'rather not', 'it says start over here'],
        note: 'Say it before the tap, not after. What comes after the removal is not documented: an activation from the beginning follows from the account being gone.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        yes: to('dismiss', 'Yes, end it and start again', {
          caller: ['Fine. Let’s begin again.', 'Go on, I don’t mind.'],
        }),
        no: to('keepMessage', 'No, I would rather leave it as it is', {
          caller: ['I don’t want to lose anything.', 'I would rather somebody looked at it.'],
        }),
        'start-over': to('startOver', 'My app shows **Start over** instead', {
          caller: ['There is start over on mine.', 'I see no question mark, only start over.'],
        }),
        'not-sure': to('keepMessage', 'I’m not sure', {
          hint: 'Then leave it open until somebody has looked.',
          caller: ['What would you do?', 'I don’t know if I can get a new image.'],
        }),
      },
    ),

    dismiss: instruction(
      {
        text: 'Tap “Something went wrong?”',
        lead: 'This ends the activation and removes this account from the app.',
        steps: [
          { do: 'Check that it is the account that you are activating right now.' },
          {
            do: 'In the app, tap **Something went wrong?**.',
            also: 'The activation ends, and the account is removed.',
          },
        ],
        say: 'Please tap “Something went wrong?”, with the question mark. That ends this activation and removes the account. Tell me when it is done.',
        listenFor: ['it is gone', 'nothing happens', 'I have changed my mind'],
        note: 'The heading has no question mark, the words to tap have one.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        worked: to('activateAnew', 'Done, the activation has ended', {
          caller: ['It is gone now.', 'I am back where I started.'],
        }),
        failed: to('dismissStuck', 'The message stays', {
          caller: ['I tap, and it is still there.', 'Nothing happens.'],
        }),
        cannot: to('keepMessage', 'I can’t or don’t want to do it', {
          caller: ['On second thoughts, no.', 'I would rather wait.'],
        }),
      },
    ),

    activateAnew: instruction(
      {
        operation: 'reactivate',
        text: 'Activate the account from the beginning',
        lead: 'The account is no longer in the app. What comes next is not documented. It can only start from the beginning.',
        steps: [
          {
            do: 'In your organisation’s application, bring up an image for a new activation.',
            also: 'Whether the earlier image can be used again is not documented.',
          },
          { do: 'On the app’s home screen, tap **Scan Code**, and scan the image.' },
          { do: 'Enter the code that appears in your organisation’s application.' },
          {
            do: 'Go through what the app asks.',
            also: 'PIN, face or fingerprint, and notifications come up only for some.',
          },
          { do: 'Enter the last code in the application or web page.' },
        ],
        say: 'Now we start from the beginning. Bring up an image for a new activation, tap Scan Code, and scan it. Then go through the screens one by one. Keep all codes to yourself.',
        do: 'If giving out images is your own job: check who it is for before you give one.',
        listenFor: ['it is activated', 'the same at the end', 'I have no image'],
        note: 'One new activation is reasonable. If the last step fails again, the server side has to look.',
        cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-01', 'OFF-02', 'OFF-03', 'OFF-09'],
      },
      {
        worked: to('activatedAnew', 'It worked, the app is activated', {
          caller: ['This time it went through.', 'I am on the home screen.'],
        }),
        failed: to('signatureAgain', '“Something went wrong” comes again at the end', {
          caller: ['The same thing, at the same place.', 'It went wrong again.'],
        }),
        'stopped-elsewhere': to('stoppedAgain', 'It stops at another place', {
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
        text: 'Tap Start over and go through it once more',
        lead: 'This restarts the activation from the beginning.',
        steps: [
          { do: 'Write down the words of the message, if it is still there.' },
          {
            do: 'Tap **Start over**.',
            also: 'Have your organisation’s application ready, so that it can show you an image. Whether the same image works twice is not documented.',
          },
          {
            do: 'Tap **Scan Code**, scan the image, and enter the code that appears in the application.',
          },
          {
            do: 'Go through what the app asks, and enter the last code.',
            also: 'PIN, face or fingerprint, and notifications come up only for some.',
          },
        ],
        say: 'If the message is still there, please read it to me. Then tap “Start over”. That begins the activation again. Scan the image, and go through the screens one by one. Keep all codes to yourself.',
        do: 'Note the words of the message and the step at which it came.',
        listenFor: ['it is activated', 'the same message', 'there is no Start over'],
        note: 'Once is documented. Whether a start uses up an attempt on the server is not, so do not start over again and again.',
        cites: ['OFF-INT-ERROR', 'OFF-01'],
      },
      {
        worked: to('activatedAfterStartOver', 'It worked, the app is activated', {
          caller: ['Second time lucky.', 'Now it is all there.'],
        }),
        failed: to('stoppedAgain', 'It stops again', {
          caller: ['It gets stuck again.', 'Another error. I give up.'],
        }),
        cannot: to('unknownMessage', 'There is no **Start over**', {
          caller: ['I don’t have that.', 'It doesn’t offer it to me.'],
        }),
        'already-tried': to('stoppedAgain', 'I already started over', {
          caller: ['I have started over three times.', 'Did that. No use.'],
        }),
      },
    ),

    activated: resolution({
      text: 'Your app is activated',
      lead: 'It is ready to be used for authentication.',
      wrong: 'The activation had stopped on the way.',
      fixed: 'Going through its remaining steps, one by one.',
      remember:
        'Steps that you were not asked for are not missing. Face or fingerprint can be switched on later in the app’s menu.',
      say: 'Good, the app is activated and ready to use.',
      note: 'Close with the home screen: after it nothing more has to be done.',
      cites: ['OFF-11'],
    }),

    activatedAfterCancel: resolution({
      text: 'The activation went on, and the app is activated',
      lead: 'It is ready to be used for authentication.',
      wrong: '**Cancel** was tapped during the activation.',
      fixed: 'Answering the confirmation screen, and going on.',
      say: 'Good, the app is activated and ready to use.',
      note: 'After **Cancel** the app asks for confirmation. Answering it is all that was needed here.',
      cites: ['OFF-INT-CANCEL', 'OFF-11'],
    }),

    activatedWithoutBiometrics: resolution({
      text: 'Activated, without face or fingerprint for now',
      lead: 'The app is ready to be used for authentication.',
      wrong: 'The activation did not get past face or fingerprint.',
      fixed: 'Starting again, and skipping face and fingerprint.',
      remember: 'You can switch on face or fingerprint any time later in the app’s menu.',
      say: 'Good, the app is activated. You can switch on face or fingerprint later in the menu, whenever you like.',
      note: 'Say that nothing is lost: biometrics can be enabled later.',
      cites: ['OFF-06', 'OFF-11'],
    }),

    activatedAfterStartOver: resolution({
      text: 'Activated, with a fresh start',
      lead: 'The app is ready to be used for authentication.',
      wrong: 'The activation was interrupted by a message. Its cause is not known.',
      fixed: 'Starting the activation over, from the beginning.',
      remember: 'If a message comes again some day, leave it open and read it.',
      say: 'Good, the app is activated and ready to use.',
      note: 'An honest end: starting over helped, and we don’t claim a cause.',
      cites: ['OFF-INT-ERROR', 'OFF-11'],
    }),

    activatedAnew: resolution({
      text: 'Activated anew. The account is back in the app.',
      lead: 'The app is ready to be used for authentication.',
      wrong:
        'The server had not validated the signature of the last step. The account was removed with that activation.',
      fixed: 'A new activation from the beginning.',
      say: 'Good, the account is in the app again and ready to use. You had done nothing wrong.',
      note: 'The first failure lay on the server side, not with the person.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE', 'OFF-11'],
    }),

    startStuck: escalation({
      to: 'helpdesk',
      text: 'Show somebody the app’s home screen',
      lead: 'Nothing is documented for an app without **Scan Code**. The helpdesk of your organisation can look at it with you.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 1: Scan Code is missing on the home screen, or tapping it does nothing.',
      asks: [
        'Look at the home screen with the user: is this the app in which the activation should be done?',
        'Check whether activation by scanning an image is what your organisation intends for this user.',
      ],
      left: 'Scan Code, and all steps after it.',
      say: 'Nothing is written about this screen. I will pass it on, so that somebody looks at it with you.',
      note: 'Do not guess at other buttons.',
      cites: ['OFF-01'],
    }),

    scanSilent: escalation({
      to: 'helpdesk',
      text: 'Let somebody look at the image and the scan',
      lead: 'Nothing is documented for a scan without any message. Contact the helpdesk of the organisation whose application shows the image.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 2: the app does not react to the QR code or Cronto image, and shows no message that could be read.',
      asks: [
        'Check that the application shows the user a complete image for this activation.',
        'Check that the type of the image is one that Mobile Authenticator Studio supports.',
        'Go through the scan with the user, without having the image sent.',
      ],
      left: 'The scan, and all steps after it. A new Cronto image is documented only for “Invalid image code”.',
      say: 'Nothing is written about a scan that shows nothing at all. I will pass on what you see.',
      note: 'No hints about light or distance: none are documented, and the image may be at fault.',
      cites: ['OFF-02'],
    }),

    noImage: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Ask your organisation for an image',
      lead: 'Without an image there is no activation. It comes from the organisation whose application you use.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the user needs a QR code or Cronto image for this activation, and cannot get one.',
      asks: [
        'Make sure that this is the right user before an image is given out: it holds the serial number and the activation code.',
        'Have the application generate a new Cronto image for this activation, or show the user where to get it.',
      ],
      left: 'Scanning the new image, and all steps after it.',
      say: 'Then your organisation has to provide an image. I will pass that on. Nobody should send it to you through me.',
      note: 'An activation image is worth as much as the account. Identity first.',
      cites: ['OFF-02', 'MAS-03-INVALID-IMAGE'],
    }),

    imageRefused: escalation({
      to: 'helpdesk',
      text: 'The image itself has to be looked at',
      lead: 'You did all that can be done on your side. One new image is what is documented.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the app refuses the scanned image (“Invalid image code”), and refuses a newly made image too.',
      asks: [
        'Check whether the type of the image or code is supported by Mobile Authenticator Studio.',
        'Check whether the data inside the image is intact.',
        'Check whether the image is made for activating this account, and not for a different operation.',
        'Look at what the app has logged for this error: its description may hold a reason.',
      ],
      left: 'A new Cronto image for the activation, once the cause is known.',
      say: 'You did everything right. The image has to be looked at where it is made. I will pass that on.',
      note: 'The three documented causes are checked where the image is made, not on the phone.',
      cites: ['MAS-03-INVALID-IMAGE'],
    }),

    codeRefused: escalation({
      to: 'helpdesk',
      text: 'Your organisation’s application has to take the code',
      lead: 'The scan worked, and the code is there. Nothing is documented for an application that does not take it.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 3: the scan worked and a code appeared, but the organisation’s application refuses the code or does not ask for it.',
      asks: [
        'Look at the application at the place where it should ask for the code from the scan.',
        'Check whether the image that was scanned belongs to this user and to this activation.',
        'Check what the server logged when the code was entered.',
      ],
      left: 'Entering the code, and all steps after it.',
      say: 'The app has done its part. It is the application that does not take the code. I will pass that on, without the code itself.',
      note: 'Hand over the words that the application shows, never the code.',
      cites: ['OFF-03'],
    }),

    pinStuck: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'The PIN stands in the way',
      lead: 'If the app asks for a PIN, you can’t go on without one. Which PINs it takes is not documented.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, steps 4 and 5: the user cannot choose or confirm the PIN.',
      asks: [
        'Tell the user which rules your organisation’s app has for the PIN. The app was configured for protection, so a PIN is mandatory.',
        'Tell the user whether to cancel and start the activation again, and provide an image for it if needed.',
      ],
      left: 'The PIN and its confirmation. **Cancel** can be tapped at any time, and the activation can be started again.',
      say: 'Your organisation knows which PINs are allowed. I will pass on that you are stuck there. Don’t tell me any PIN.',
      note: 'A PIN is mandatory here. Do not look for a way round it.',
      cites: ['OFF-04', 'OFF-05'],
    }),

    biometricsStuck: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Let somebody help at the choice of the way in',
      lead: 'You may skip face and fingerprint. Nothing more is documented for these screens.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, steps 6 to 8: the user does not get past the choice, the permission or the recording of face or fingerprint.',
      asks: [
        'Look at the screen with the user: can biometric authentication be skipped there?',
        'Check how the app is configured for biometric authentication and PIN.',
        'If the activation has to be started again, provide an image for it.',
      ],
      left: 'Skipping biometrics, which can be enabled later in the app’s menu, and all steps after it.',
      say: 'I will pass on where you are stuck. You don’t need face or fingerprint for the activation, so there should be a way past it.',
      note: 'Biometrics is a choice. If the app offers no way past it, somebody who knows its configuration has to look.',
      cites: ['OFF-06', 'OFF-07', 'OFF-08'],
    }),

    finalCodeStuck: escalation({
      to: 'helpdesk',
      text: 'Ask your organisation about the last code',
      lead: 'You are nearly through. Where the last code comes from is not documented, and your organisation knows it.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 9: the code that activates the account is not known, not asked for, or refused by the application or web page.',
      asks: [
        'Tell the user where the code for the last step comes from, and where it is entered.',
        'If it is refused: check what the server logged for the last step of this activation.',
      ],
      left: 'The last code, then the home screen. Notifications are optional.',
      say: 'Only the last code is missing. Your organisation knows where it comes from. I will pass that on. Please don’t read me any code.',
      note: 'Two codes occur. Write down which one it is about: the last one.',
      cites: ['OFF-09'],
    }),

    notActivated: escalation({
      to: 'helpdesk',
      text: 'Your organisation can see whether you are activated',
      lead: 'Nothing is documented for an activation that ends without the home screen and without a message.',
      problem:
        'Mobile Authenticator Studio, offline activation via image, step 11: the user does not get to the activated home screen, or cannot tell. No message is shown.',
      asks: [
        'Check on the server whether the account of this user has become active.',
        'If it has, let the user try the app once. If not, find out at which step the activation stopped.',
      ],
      left: 'The activated home screen, or a new start with **Scan Code**.',
      say: 'From here nobody can see whether it is done. Your organisation can. I will pass it on.',
      note: 'Do not start a new activation on a guess. The account may be active already.',
      cites: ['OFF-11'],
    }),

    cancelStuck: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'The cancelled activation does not start again',
      lead: 'It should be possible to start it again. Nothing is documented for when it is not.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the user tapped Cancel, and the activation cannot be started again after the confirmation screen.',
      asks: [
        'Look at the screen with the user.',
        'Check on the server how far this activation has got, and provide an image if it has to begin anew.',
      ],
      left: 'The activation from the beginning, with **Scan Code**.',
      say: 'You may tap Cancel at any time. It should start again after that, and it doesn’t. I will pass that on.',
      note: 'Take away the feeling of guilt. Cancel can be tapped at any time.',
      cites: ['OFF-INT-CANCEL'],
    }),

    keepMessage: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Leave the message open, and let somebody look first',
      lead: 'Don’t tap “Something went wrong?”. It would remove the account.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code. The user has not dismissed it, and it may be the last step of the activation.',
      asks: [
        'Find out at which step the message came. At the last step it means that the signature of the final activation step was not validated on the server side.',
        'Have the server side checked for why the signature was not validated.',
        'Decide with the user whether to tap “Something went wrong?”. It dismisses the activation and removes the affected account, so have an image for a new activation ready.',
      ],
      left: 'Tapping “Something went wrong?” at the last step, or **Start over** where the app shows it.',
      say: 'That is a good decision. Please leave the message open. I will pass it on, so that somebody looks before anything is removed.',
      note: 'Only the tap removes the account. It can wait until somebody has looked.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    dismissStuck: escalation({
      to: 'helpdesk',
      text: 'The message can’t be dismissed',
      lead: 'Tapping it should end the activation. Nothing is documented for when it doesn’t.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: “Something went wrong” at the last step. Tapping “Something went wrong?” does not end the activation.',
      asks: [
        'Look at the screen with the user: is the account still in the app?',
        'Have the server side checked for why the signature of the final activation step was not validated.',
      ],
      left: 'A new activation from the beginning, once this one has ended.',
      say: 'It should go away with that tap. I will pass on that it doesn’t.',
      note: 'Have them tap once, not again and again.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    signatureAgain: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'The server side has to look before you try again',
      lead: 'You did nothing wrong. The server does not accept the last step, and a new activation did not change that.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: “Something went wrong” without an error code at the last step. The account was removed and activated anew, and the last step failed again.',
      asks: [
        'Have the people who run the server check why the signature of the final activation step is not validated for this user.',
        'Look at what the app has logged: its error description may hold a reason.',
        'Provide a new activation for this user once the cause is found.',
      ],
      left: 'Nothing more is documented. An activation from the beginning, once the server side is in order.',
      say: 'You did nothing wrong. The server does not accept the last step. That has to be looked at before you try again, and I will pass it on.',
      note: 'A third start shows nothing new. It is a matter for the server side now.',
      cites: ['MAS-04-ACTIVATION-SIGNATURE'],
    }),

    stoppedAgain: escalation({
      operation: 'reactivate',
      to: 'helpdesk',
      text: 'Hand this over. One fresh start is enough',
      lead: 'Nothing more is documented. Write down the words of the message and what you were doing, without any code.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the activation was interrupted, was started from the beginning, and stops again.',
      asks: [
        'Read the message with the user, and note at which of the eleven steps it comes.',
        'Look at what the app has logged: error code, description and the place in the app.',
        'Check whether the image is still good for an activation, and provide a new one if not.',
      ],
      left: 'Nothing more is documented for this.',
      say: 'You have started over once, that is all that is written. I will pass on where it stopped and what it says.',
      note: 'Do not keep starting over: whether each start uses up an attempt is not known.',
      cites: ['OFF-INT-ERROR'],
    }),

    unknownMessage: escalation({
      to: 'helpdesk',
      text: 'Hand over the exact words of the message',
      lead: 'The list of messages is not complete, so yours may well be new. Write down its exact words, without any code that is meant only for you.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: a message interrupts the activation, and the app does not offer Start over.',
      asks: [
        'Read the exact message with the user, and note at which of the eleven steps it came.',
        'Look at what the app has logged: error code, description and the place in the app. The description may also hold a suggestion.',
      ],
      left: 'Nothing is documented for a message without **Start over**.',
      say: 'We have no instructions for this message. That happens. Please tell me its exact words, without any code, and I will pass them on.',
      note: 'Hand over words, not the nearest message that is known.',
      cites: ['OFF-INT-ERROR'],
    }),

    placeUnknown: escalation({
      to: 'helpdesk',
      text: 'Let somebody look at the screen with you',
      lead: 'You don’t have to know the step. The helpdesk of the organisation whose application shows the image can find it out.',
      problem:
        'Mobile Authenticator Studio, offline activation via image: the activation stopped, and the user cannot tell at which step.',
      asks: [
        'Find out together with the user which of the eleven steps the app is at. PIN, biometrics and notifications come up only where they are configured.',
        'If it is about a code: find out whether it is the one after the scan (step 3) or the last one (step 9).',
      ],
      left: 'All steps from there on. **Cancel** can be tapped at any time, and the activation can be started again.',
      say: 'No harm done. I will pass it on, so that somebody looks at the screen together with you.',
      note: 'Better no step than a wrong one. A code in the wrong place helps nobody.',
      cites: ['OFF-01', 'OFF-03', 'OFF-09', 'OFF-INT-CANCEL'],
    }),
  },
);

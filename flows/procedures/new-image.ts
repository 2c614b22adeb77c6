/** A new Cronto image for the intended operation, in place of one that was refused (MAS-03). */
import { instruction, to } from '../build.ts';

/**
 * @param ways the states in which the flow goes on: when the app accepts the new image, when it does
 *   not, when the person cannot get a new image, and when they have tried one already
 * @returns the states of the procedure, to be spread into a flow; it begins at `newImage`
 */
export const newImage = <State extends string>(ways: {
  worked: State;
  failed: State;
  cannot: State;
  alreadyTried: State;
}) => ({
  newImage: instruction(
    {
      text: 'Get a new Cronto image for what you want to do',
      lead: 'The image you scanned can’t be used. Whatever the reason, you need a new one.',
      steps: [
        { do: 'Go back to the page or application that showed you the image.' },
        {
          do: 'Start the same action again, so that a new Cronto image is created for it.',
          also: 'An image for one thing can’t be used for another.',
        },
        { do: 'Scan the new image with the app.', also: 'Don’t scan the old image again.' },
      ],
      why: 'There are three possible reasons: the app doesn’t support this kind of image, its data is broken, or it was used for something else. You don’t have to find out which.',
      say: 'Please go back to the page that showed you the image, and start the same action again. It should create a new Cronto image. Scan the new one. Don’t send me a picture of it.',
      do: 'Wait while they scan. The image is for their app only.',
      listenFor: ['now it worked', 'the same message', 'I can’t make a new one'],
      note: 'People scan the old image again, or one that was made for something else. Have them start from the beginning.',
      cites: ['MAS-03-INVALID-IMAGE'],
    },
    {
      worked: to(ways.worked, 'It worked', {
        hint: 'The app accepted the new image.',
        caller: ['Yes, the new one is fine.', 'It accepted it right away.'],
      }),
      failed: to(ways.failed, 'The new image fails too', {
        caller: ['No, it doesn’t like that one either.', 'There’s a message again.'],
      }),
      cannot: to(ways.cannot, 'I can’t get a new image', {
        hint: 'For example, someone else gave it to me.',
        caller: [
          'There’s no way to make another one.',
          'They sent me that image. I can’t change it.',
        ],
      }),
      'already-tried': to(ways.alreadyTried, 'I already tried a new image', {
        caller: ['I’ve had three of them by now.', 'I did that before I called.'],
      }),
    },
  ),
});

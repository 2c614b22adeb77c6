/** What Mobile Authenticator Studio logs with each message: asked for wherever a message is passed on. */

export const checkAppLog =
  'Check what the app has logged: the error code, the error description and where in the app it happened. The description may give the reason and what to try. The document does not say where the log is.';

export const askWhen = 'Ask the user what they were doing, and when.';

/** The causes of a refused image: checked where the image is made. */
export const imageChecks = [
  'Check whether Mobile Authenticator Studio supports this type of image or code.',
  'Check whether the data in the image is intact.',
  'Check whether the image was made for what the user wants to do, and not for a different operation.',
];

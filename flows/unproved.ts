/**
 * Flows whose endings do not rest on facts yet. The flows check asks of all others that an ending
 * whose words refer to the visit says what that rests on. Only ever take a name away.
 */
export const unproved: readonly string[] = [
  'account-not-found',
  'app-terminates',
  'invalid-image-code',
  'offline-cronto-activation',
  'something-went-wrong',
];

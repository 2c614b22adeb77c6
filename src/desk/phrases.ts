/** An agent's own short phrases for notes, kept on this device. */
import { maskSecrets } from '../engine/secrets.ts';
import { kept } from '../storage/kept.ts';

/** Nobody chooses from more than this. */
const MOST = 50;

const phrases = kept<readonly string[]>({
  in: 'device',
  as: 'desk-phrases',
  first: [],
  read: (stored) =>
    Array.isArray(stored)
      ? stored.filter((one): one is string => typeof one === 'string')
      : undefined,
});

/** @returns the phrases, in the order in which they were added */
export const usePhrases = (): readonly string[] => phrases.use();

/** @param text a phrase; what looks like a secret in it is not kept */
export function addPhrase(text: string): void {
  const phrase = maskSecrets(text).replace(/\s+/g, ' ').trim();
  if (phrase !== '' && !phrases.now().includes(phrase))
    phrases.set([...phrases.now(), phrase].slice(-MOST));
}

export const removePhrase = (phrase: string): void =>
  phrases.set(phrases.now().filter((one) => one !== phrase));

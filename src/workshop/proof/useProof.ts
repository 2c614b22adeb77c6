import { useEffect, useState } from 'react';
import type { GuideFile } from '../../engine/guideFile.ts';
import type { ProofResults } from './proofMessages.ts';
import { prove } from './prover.ts';

/** After so long without a key, in milliseconds, what was typed is checked. */
const PAUSE = 250;

/** What is known of a guide. */
export interface Proof<About extends keyof ProofResults> {
  /** The last answer; while it is asked again, what is known so far, or of the guide as it was. */
  readonly answer?: ProofResults[About];
  readonly isAsking: boolean;
  readonly error?: string;
}

/**
 * Asks about a guide, again whenever it has changed and rests. One question is under way at a time.
 *
 * @param about what is asked
 * @param guide the guide
 * @returns the answer, as it comes
 */
export function useProof<About extends keyof ProofResults>(
  about: About,
  guide: GuideFile,
): Proof<About> {
  const [known, setKnown] = useState<Proof<About> & { of?: GuideFile }>({ isAsking: true });
  const [asked, setAsked] = useState<GuideFile>();
  useEffect(() => {
    // While an answer is awaited the newest guide waits; it is asked about as soon as that is here.
    if (asked !== undefined || known.of === guide) return;
    const timer = setTimeout(() => setAsked(guide), PAUSE);
    return () => clearTimeout(timer);
  }, [guide, asked, known.of]);
  useEffect(() => {
    if (asked === undefined) return;
    let isWanted = true;
    const settle = (proof: Omit<Proof<About>, 'isAsking'>) => {
      if (!isWanted) return;
      setKnown({ ...proof, isAsking: false, of: asked });
      setAsked(undefined);
    };
    const tell = (answer: ProofResults[About]) => {
      if (isWanted) setKnown({ answer, isAsking: true });
    };
    prove(about, asked, tell).then(
      (answer) => settle({ answer }),
      (error: unknown) => settle({ error: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [about, asked]);
  const { of, ...proof } = known;
  return { ...proof, isAsking: of !== guide };
}

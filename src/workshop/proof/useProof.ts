import { useEffect, useState } from 'react';
import type { GuideFile } from '../../engine/guideFile.ts';
import type { ProofResults } from './proofMessages.ts';
import { prove } from './prover.ts';

/** The pause in typing after which the guide is checked, in milliseconds. */
const PAUSE = 250;

/** What is known about a guide. */
export interface Proof<About extends keyof ProofResults> {
  /** The last answer; while a new one is pending, a partial one or that for the previous version. */
  readonly answer?: ProofResults[About];
  readonly isAsking: boolean;
  readonly error?: string;
}

/**
 * Asks a question about a guide, and again after every change, once there is a pause. Only one question is
 * pending at a time.
 *
 * @param about the question
 * @param guide the guide
 * @returns the answer, as it arrives
 */
export function useProof<About extends keyof ProofResults>(
  about: About,
  guide: GuideFile,
): Proof<About> {
  const [known, setKnown] = useState<Proof<About> & { of?: GuideFile }>({ isAsking: true });
  const [asked, setAsked] = useState<GuideFile>();
  useEffect(() => {
    // While an answer is pending, the latest guide waits; it is asked about as soon as the answer has
    // arrived.
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

import { Suspense, use } from 'react';
import { flowsSpokenIn } from '../content/flows.ts';
import type { Call } from '../engine/call.ts';
import type { Transcript } from '../engine/transcript.ts';
import { isLanguage, type LanguageId, SOURCE } from '../language/languages.ts';
import { siteLanguages } from '../language/site.ts';
import { cache } from '../loading/cache.ts';
import { Aloud } from '../steps/voices.tsx';

/** @returns the caller's language, if it differs from the desk's and the site has it */
export function spokenBy({ caller }: Call): LanguageId | undefined {
  const { language = SOURCE } = caller ?? {};
  const isHere = isLanguage(language) && siteLanguages.some(({ id }) => id === language);
  return isHere && language !== SOURCE ? language : undefined;
}

interface AloudToProps {
  call: Call;
  /** The answers of the call so far. */
  transcript: Transcript;
  /** What the agent says at the step that they lead to, in the desk's language. */
  text: string;
}

/** Words to be read aloud, in the caller's language if they are translated. */
export function AloudTo({ call, transcript, text }: AloudToProps) {
  const language = spokenBy(call);
  if (language === undefined) return <Aloud text={text} />;
  return (
    <Suspense fallback={<Aloud text={text} />}>
      <Translated {...{ language, transcript, text }} />
    </Suspense>
  );
}

const translations = cache<string | undefined>(50);

function Translated({
  language,
  transcript,
  text,
}: Omit<AloudToProps, 'call'> & { language: LanguageId }) {
  const key = [language, transcript.flow, ...transcript.answers].join('\n');
  const spoken = use(translations(key, () => sayIn(language, transcript)));
  // What is not translated is in the file in English.
  return spoken === undefined || spoken === text ? (
    <Aloud text={text} />
  ) : (
    <Aloud text={spoken} language={language} meaning={text} />
  );
}

async function sayIn(language: LanguageId, transcript: Transcript): Promise<string | undefined> {
  try {
    const { replayed } = await flowsSpokenIn(language).loadReplay(transcript);
    const step = replayed.visited.at(-1)?.step;
    return step === undefined || step.kind === 'continue' ? undefined : step.say;
  } catch {
    // Without the file, the English words have to do.
    return undefined;
  }
}

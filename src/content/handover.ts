/** A handover is in the language of the helpdesk, whatever the page's language is. */
import { loaders } from 'virtual:handover-words';
import { setupI18n } from '@lingui/core';
import { use } from 'react';
import { formatAnswer } from '../engine/answer.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import type { Replay, Transcript } from '../engine/transcript.ts';
import { rememberUniversal } from '../engine/universal.ts';
import { isLanguage, type LanguageId, SOURCE } from '../language/languages.ts';
import { language, siteLanguages } from '../language/site.ts';
import { cache } from '../loading/cache.ts';
import { i18n } from '../locales/i18n.ts';
import { guideFlows, type LoadedFlows, loadedFlows, type Replayed } from './flows.ts';

/** A visit in the words of those who take it over. */
export interface Handover extends Replayed {
  readonly language: LanguageId;
  readonly say: Say;
}

/**
 * @param asked the language in which an organisation wants to be handed over to
 * @returns it, where the site is in it; else the source's
 */
export const handedOverIn = (asked: string): LanguageId =>
  isLanguage(asked) && siteLanguages.some(({ id }) => id === asked) ? asked : SOURCE;

function wordsOf(of: LanguageId) {
  const load = loaders[of];
  if (load === undefined) throw new Error(`this site is not in ${of}`);
  return load();
}

const others = new Map<LanguageId, LoadedFlows>();

/** Flows in a language, with what every guide offers in the same. */
function flowsIn(of: LanguageId): LoadedFlows {
  if (of === language) return guideFlows;
  const flows =
    others.get(of) ??
    loadedFlows(of, false, async (flow) => rememberUniversal(flow, (await wordsOf(of)).universal));
  others.set(of, flows);
  return flows;
}

async function sayIn(of: LanguageId): Promise<Say> {
  if (of === language) return (message) => i18n._(message);
  const { messages } = await wordsOf(of);
  const said = setupI18n({ locale: of, messages: { [of]: messages } });
  return (message) => said._(message);
}

/** The answers of a visit, as its address has them. */
const transcriptOf = ({ visited }: Replay): Transcript => ({
  flow: visited[0]?.flow ?? '',
  answers: visited.flatMap(({ taken }) =>
    taken?.at === undefined ? [] : formatAnswer(taken.id, taken.value),
  ),
});

const made = cache<Handover>(20);

/**
 * @param replayed a visit in the page's language
 * @param of the language in which it is handed over
 * @returns the visit in that language
 * @throws Error when a file cannot be fetched
 */
export function loadHandover(replayed: Replay, of: LanguageId): Promise<Handover> {
  const transcript = transcriptOf(replayed);
  return made([of, transcript.flow, ...transcript.answers].join('\n'), async () => {
    const [say, visit] = await Promise.all([sayIn(of), flowsIn(of).loadReplay(transcript)]);
    return { ...visit, language: of, say };
  });
}

/**
 * @param replayed a visit in the page's language
 * @param of the language in which it is handed over
 * @returns the visit in that language; the page suspends until it is loaded
 */
export const useHandover = (replayed: Replay, of: LanguageId): Handover =>
  use(loadHandover(replayed, of));

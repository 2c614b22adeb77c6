import { useDeferredValue } from 'react';
import { useShownAt } from '../../clock/useShownAt.ts';
import { useCaseCode } from '../../content/caseCode.ts';
import { handedOverIn, useHandover } from '../../content/handover.ts';
import { KNOWN_PROBLEM, START } from '../../engine/answer.ts';
import { type Flows, flowById, guideOf } from '../../engine/flow.ts';
import { currentNotices, type Organisation } from '../../engine/organisation.ts';
import type { Role } from '../../engine/step.ts';
import { summarise } from '../../engine/summary/summarise.ts';
import type { Replay } from '../../engine/transcript.ts';
import type { LanguageId } from '../../language/languages.ts';
import { language } from '../../language/site.ts';
import { useSay } from '../../locales/useSay.ts';
import { useOrganisation, useOrganisationIn } from '../../organisation/useOrganisation.ts';
import { useOrigin } from '../../router/useOrigin.ts';
import { useFeedback } from '../../storage/feedback.ts';
import { useTyped } from '../../storage/typed.ts';
import { useLeftTries } from '../../storage/useLeftTries.ts';

interface Visited {
  /** Who takes over. */
  readonly to: Role;
  readonly flows: Flows;
  readonly replayed: Replay;
  /** The address of the visit, without its origin. */
  readonly address: string;
}

/** The announced problems that match a visit, if the person says that it is one of them. */
function announcedTo({ visited }: Replay, flows: Flows, organisation: Organisation) {
  const here = visited.at(-1);
  const guide = here?.node === KNOWN_PROBLEM ? flowById(flows, here.flow) : undefined;
  if (here === undefined || guide === undefined) return [];
  const { product } = guideOf(guide);
  // On the first page it is not yet known what the visit is about.
  const about = here.flow === START ? undefined : { flow: here.flow, product };
  return currentNotices(organisation, Date.now(), about).map(({ text }) => text);
}

/**
 * @param visit a visit that somebody else takes over
 * @returns what is known about it: `own` in the page's language, `theirs` in that of the people who take
 *   over, with the function that translates messages into it and the address that opens the visit in it
 */
export function useHandoff({ to, flows, replayed, address }: Visited) {
  const asked = handedOverIn(useOrganisation().helpdeskLanguage);
  // The page stays as it is while another language is loading.
  const of: LanguageId = useDeferredValue(asked);
  const theirs = useHandover(replayed, of);
  const ownSay = useSay();
  const link = useOrigin(of) + address;
  const code = useCaseCode(replayed);
  const madeAt = useShownAt();
  const typed = useTyped();
  const feedback = useFeedback(useOrigin() + address);
  const organisations = { own: useOrganisation(), theirs: useOrganisationIn(of) };
  const tries = {
    own: useLeftTries(replayed, flows),
    theirs: useLeftTries(replayed, theirs.flows),
  };
  const summary = (whose: 'own' | 'theirs') => {
    const visit = whose === 'own' ? { flows, replayed } : theirs;
    const organisation = organisations[whose];
    const toName = organisation.contacts[to]?.name;
    return {
      ...summarise(visit.flows, visit.replayed, undefined, {
        link,
        language: whose === 'own' ? language : of,
        heldIn: language,
        tried: tries[whose],
        typed,
        feedback,
        announced: announcedTo(visit.replayed, visit.flows, organisation),
      }),
      ...(toName ? { toName } : {}),
      ...(code ? { caseCode: code.code } : {}),
      ...(madeAt ? { madeAt } : {}),
    };
  };
  const own = summary('own');
  const isOwn = of === language;
  return {
    code,
    link,
    typed,
    own,
    theirs: isOwn ? own : summary('theirs'),
    say: isOwn ? ownSay : theirs.say,
    /** The language of what is handed over, if it is not the page's. */
    lang: isOwn ? undefined : of,
  };
}

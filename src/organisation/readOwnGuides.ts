/**
 * Reads the organisation's own guides. This file and the checks it imports are loaded only if the
 * organisation's file names some.
 */
import { facts } from '../../flows/facts.ts';
import { loadFlow } from '../../flows/index.ts';
import { products } from '../../flows/products.ts';
import { touchedFacts } from '../engine/authoring/behindDoors.ts';
import {
  checkOwnFiles,
  checkOwnGuides,
  publishedBehind,
  type SoundGuide,
} from '../engine/authoring/ownGuides.ts';
import { flowIn } from '../engine/authoring/texts.ts';
import type { Flow, Flows } from '../engine/flow.ts';
import { graphOf } from '../engine/graph.ts';
import type { GuideFile } from '../engine/guideFile.ts';
import { isOwn } from '../engine/organisation.ts';
import type { Problem } from '../engine/organisationProblems.ts';
import { plain } from '../engine/plain.ts';
import type { Guide } from '../engine/step.ts';
import { SOURCE } from '../language/languages.ts';
import { rememberLanguage } from '../language/others.ts';
import { language } from '../language/site.ts';
import { fetchOwnFile } from './fetchOwnFile.ts';

/** One of the organisation's guides, as lists show it and as visits take it. */
export interface OwnGuide extends Pick<Guide, 'title' | 'product' | 'summary'> {
  readonly id: string;
  readonly machine: Flow;
  readonly records: GuideFile['records'];
  /** Words that lead to it, for the finder. */
  readonly symptoms: readonly string[];
}

/**
 * @param paths the organisation's guide files, below the application
 * @param ofOrganisation the language of the organisation's texts
 * @returns the guides that are sound, and what is wrong with the others
 * @throws Error when a published guide that one of them continues in cannot be fetched
 */
export async function readOwnGuides(
  paths: readonly string[],
  ofOrganisation: string | undefined,
): Promise<{ guides: OwnGuide[]; problems: Problem[] }> {
  const answers = await Promise.all(paths.map((path, i) => fetchOwnFile(path, `guides[${i}]`)));
  const files = answers.flatMap((answer) => ('text' in answer ? [answer] : []));
  const missing = answers.flatMap((answer) => ('text' in answer ? [] : [answer]));
  const read = checkOwnFiles(files);
  const isProved =
    touchedFacts(
      read.guides.map(({ guide }) => guide),
      facts,
    ).size > 0;
  const flows = await loadBehind(publishedBehind(read.guides), isProved);
  const cites = read.guides.flatMap(({ guide }) =>
    Object.values(guide.flow.states).flatMap(({ meta }) => meta.cites),
  );
  // The records are many; most organisations' guides rest on their own.
  const isPublished = (id: string) => !isOwn(id.toLowerCase());
  const records = cites.some(isPublished)
    ? (await import('../../flows/records/index.ts')).records
    : [];
  const checked = checkOwnGuides(read.guides, {
    ...{ products, records, facts, mostUsed: [] },
    flows,
  });
  for (const { guide, machine } of checked.guides)
    rememberTexts(machine, guide.records, guide.language ?? ofOrganisation ?? SOURCE);
  return {
    guides: checked.guides.map(ownGuideOf),
    problems: [...missing, ...read.problems, ...checked.problems],
  };
}

/**
 * If own guides establish facts that published texts may depend on, the proof needs every guide that
 * they continue in. Most establish none.
 */
async function loadBehind(doors: readonly string[], isProved: boolean): Promise<Flows> {
  const flows: Record<string, Flow> = {};
  const waiting = new Set(doors);
  for (const id of waiting) {
    const flow = await loadFlow(id, SOURCE, isProved);
    if (flow === undefined) continue;
    flows[id] = flow;
    for (const step of isProved ? graphOf(flow).written.values() : [])
      if (step?.kind === 'continue') waiting.add(step.flow);
  }
  return flows;
}

const ownGuideOf = ({ guide: { flow, records }, machine }: SoundGuide): OwnGuide => {
  const { title, product, summary, symptoms } = flow.meta;
  return { id: flow.id, title, product, summary, symptoms, machine, records };
};

/** The texts of a guide are drawn with their language, where that is not the page's. */
function rememberTexts(machine: Flow, records: GuideFile['records'], of: string): void {
  if (of === language) return;
  for (const { source } of records) rememberLanguage(source.document, of);
  flowIn(machine, ({ english }) => {
    // Where a text is plain, names in bold have no marks.
    for (const text of [english, plain(english)]) rememberLanguage(text, of);
    return english;
  });
}

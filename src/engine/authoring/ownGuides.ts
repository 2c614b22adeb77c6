/**
 * An organisation's own guides: its guide files, each checked together with the others and with what is
 * published, by the rules of the build. Unsound ones are left out; the others work.
 */
import type { Flow, Flows } from '../flow.ts';
import { flowOfGuide, type GuideFile, readGuideFile } from '../guideFile.ts';
import { faultAt, type GuideFault } from '../guideFileFaults.ts';
import { isOwn, OWN } from '../organisation.ts';
import type { Problem } from '../organisationProblems.ts';
import { faultsBehind, touchedFacts } from './behindDoors.ts';
import { type Around, checkGuide, ownNameFaults } from './guideCheck.ts';

/** A guide file, as its server returned it. */
export interface OwnFile {
  /** Its place in the organisation's list: `guides[0]`. */
  readonly field: string;
  readonly path: string;
  readonly text: string;
}

/** One of an organisation's guides that is sound in itself. */
export interface OwnCandidate {
  readonly file: Omit<OwnFile, 'text'>;
  readonly guide: GuideFile;
}

/** The most faults of one file that a page reports; `npm run organisation check` reports them all. */
const MOST_NAMED = 3;

/** @returns the faults of a file, as problems of the organisation's file */
const problemsOf = (
  { field, path }: Omit<OwnFile, 'text'>,
  faults: readonly GuideFault[],
): Problem[] =>
  faults.map(({ path: place, message, advice }) => ({
    field,
    fault: 'faulty-guide',
    detail: `${path}${place && `, ${place}`}: ${message}. ${advice}`.replace('.. ', '. '),
  }));

/**
 * @param files the organisation's guide files, in its order
 * @param most how many problems of each to report
 * @returns those that are guides of an organisation, and what is wrong with the others
 */
export function checkOwnFiles(
  files: readonly OwnFile[],
  most: number = MOST_NAMED,
): { guides: OwnCandidate[]; problems: Problem[] } {
  const guides: OwnCandidate[] = [];
  const problems: Problem[] = [];
  for (const { text, ...file } of files) {
    const reading = readGuideFile(text);
    const faults = 'faults' in reading ? reading.faults : ownFaults(reading.guide, guides);
    problems.push(...problemsOf(file, faults).slice(0, most));
    if ('guide' in reading && faults.length === 0) guides.push({ file, guide: reading.guide });
  }
  return { guides, problems };
}

/** Makes sure that an organisation's guide is not taken for a vendor's, or for another of its own. */
function ownFaults(guide: GuideFile, others: readonly OwnCandidate[]): GuideFault[] {
  const { id, meta } = guide.flow;
  const isTaken = others.some((other) => other.guide.flow.id === id);
  const isOfVendor = meta.product !== OWN;
  return [
    ...(isOfVendor
      ? [
          faultAt(
            ['flow', 'meta', 'product'],
            `is “${meta.product}”`,
            `Write “${OWN}”: your guides are not a vendor’s.`,
          ),
        ]
      : []),
    ...ownNameFaults(guide),
    ...(isTaken
      ? [faultAt(['flow', 'id'], `is “${id}”, as in another file`, 'Choose another id.')]
      : []),
  ];
}

/**
 * @param guides guides of an organisation
 * @returns the ids of the published guides that they continue in
 */
export const publishedBehind = (guides: readonly OwnCandidate[]): string[] => [
  ...new Set(
    guides.flatMap(({ guide }) =>
      Object.values(guide.flow.states).flatMap(({ meta }) =>
        meta.kind === 'continue' && !isOwn(meta.flow) ? [meta.flow] : [],
      ),
    ),
  ),
];

/** A guide that can be used, with its source. */
export type SoundGuide = OwnCandidate & { readonly machine: Flow };

/**
 * @param candidates guides of an organisation, each sound in itself
 * @param around what is published; of its flows at least those that the guides continue in. If the guides
 *   affect published facts, every flow behind their doors, with everything its proof needs
 * @param most how many problems of each to report
 * @returns those that are sound together with the others, and what is wrong with the rest
 */
export function checkOwnGuides(
  candidates: readonly OwnCandidate[],
  around: Around,
  most: number = MOST_NAMED,
): { guides: SoundGuide[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const touched = touchedFacts(
    candidates.map(({ guide }) => guide),
    around.facts,
  );
  let sound: SoundGuide[] = candidates.map((one) => ({
    ...one,
    machine: flowOfGuide(one.guide),
  }));
  // A guide that continues in one that was left out leads nowhere, and is left out, too.
  for (;;) {
    const own: Flows = Object.fromEntries(
      sound.map(({ guide, machine }) => [guide.flow.id, machine]),
    );
    const beside: Around = { ...around, flows: { ...around.flows, ...own } };
    const checked = sound.map((one) => {
      const faults = checkGuide(one.guide, beside);
      const behind = () => faultsBehind(one.machine, beside.flows, touched);
      return { one, faults: faults.length > 0 ? faults : behind() };
    });
    for (const { one, faults } of checked)
      problems.push(...problemsOf(one.file, faults).slice(0, most));
    const left = checked.filter(({ faults }) => faults.length === 0).map(({ one }) => one);
    if (left.length === sound.length) return { guides: left, problems };
    sound = left;
  }
}

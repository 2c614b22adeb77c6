/**
 * Reads the organisation's own guides: fetched when its file names some, and with them what checks
 * them. Nobody else loads it.
 */
import { facts } from '../../flows/facts.ts';
import { loadFlow } from '../../flows/index.ts';
import { products } from '../../flows/products.ts';
import {
  checkOwnGuides,
  type OwnFile,
  publishedBehind,
  readOwnFiles,
  type SoundGuide,
} from '../engine/build/ownGuides.ts';
import type { Flow } from '../engine/flow.ts';
import type { GuideFile } from '../engine/guideFile.ts';
import { isOwn } from '../engine/organisation.ts';
import type { Problem } from '../engine/organisationProblems.ts';
import type { Guide } from '../engine/step.ts';
import { SOURCE } from '../language/languages.ts';
import { rememberLanguage } from '../language/others.ts';
import { language, site } from '../language/site.ts';

/** One of the organisation's guides, as lists show it and as visits take it. */
export interface OwnGuide extends Pick<Guide, 'title' | 'product' | 'summary'> {
  readonly id: string;
  readonly machine: Flow;
  readonly records: GuideFile['records'];
  /** Words that lead to it, for the finder. */
  readonly symptoms: readonly string[];
}

/** Milliseconds after which a file is given up. */
const PATIENCE = 10_000;

/**
 * @param paths the organisation's guide files, below the application
 * @param ofOrganisation the language of the organisation's texts
 * @returns the guides that are sound, and what is wrong with the others
 * @throws Error when a published guide in which one goes on cannot be fetched
 */
export async function readOwnGuides(
  paths: readonly string[],
  ofOrganisation: string | undefined,
): Promise<{ guides: OwnGuide[]; problems: Problem[] }> {
  const answers = await Promise.all(paths.map((path, i) => fetchFile(path, `guides[${i}]`)));
  const files = answers.flatMap((answer) => ('text' in answer ? [answer] : []));
  const missing = answers.flatMap((answer) => ('text' in answer ? [] : [answer]));
  const read = readOwnFiles(files);
  const flows = await Promise.all(
    publishedBehind(read.guides).map(
      async (id) => [id, await loadFlow(id, SOURCE, false)] as const,
    ),
  );
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
    flows: Object.fromEntries(flows.flatMap(([id, flow]) => (flow ? [[id, flow]] : []))),
  });
  for (const { guide } of checked.guides)
    rememberTexts(guide, guide.language ?? ofOrganisation ?? SOURCE);
  return {
    guides: checked.guides.map(ownGuideOf),
    problems: [...missing, ...read.problems, ...checked.problems],
  };
}

const ownGuideOf = ({ guide: { flow, records }, machine }: SoundGuide): OwnGuide => {
  const { title, product, summary, symptoms } = flow.meta;
  return { id: flow.id, title, product, summary, symptoms, machine, records };
};

async function fetchFile(path: string, field: string): Promise<OwnFile | Problem> {
  const missing = (detail: string): Problem => ({
    ...{ field, fault: 'not-there' },
    detail: `${path} (${detail})`,
  });
  try {
    const answer = await fetch(site + path, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
    if (!answer.ok || isPage) return missing(isPage ? 'a page' : String(answer.status));
    return { field, path, text: await answer.text() };
  } catch {
    return missing('no answer');
  }
}

/** The texts of a guide are drawn with their language, where that is not the page's. */
function rememberTexts(guide: GuideFile, of: string): void {
  if (of === language) return;
  JSON.stringify(guide.flow, (_, value) => {
    if (typeof value === 'string' && value.includes(' ')) rememberLanguage(value, of);
    return value;
  });
}

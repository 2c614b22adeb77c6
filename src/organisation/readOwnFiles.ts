/** Reads the files that an organisation's file names: its own guides, and what it adds to guides. */
import { type OrganisationReading, readAdditionsFile } from '../engine/organisationFile.ts';
import { rememberLanguage } from '../language/others.ts';
import { language } from '../language/site.ts';
import { fetchOwnFile } from './fetchOwnFile.ts';
import type { OwnGuide } from './readOwnGuides.ts';

/**
 * @param reading the organisation's file, read
 * @returns the same with what its files add, and what is wrong with them; its own guides
 * @throws Error when what checks the guides cannot be fetched
 */
export async function readOwnFiles(
  reading: OrganisationReading,
): Promise<[OrganisationReading, readonly OwnGuide[]]> {
  const { guides, additions, additionFiles = [], language: own } = reading.organisation;
  const [read, ...files] = await Promise.all([
    guides.length === 0
      ? { guides: [], problems: [] }
      : import('./readOwnGuides.ts').then((file) => file.readOwnGuides(guides, own)),
    ...additionFiles.map((path) => fetchOwnFile(path, 'additions')),
  ]);
  const added = files.map((file) =>
    'text' in file
      ? readAdditionsFile(file.text, file.path, own, language)
      : { additions: [], problems: [file] },
  );
  for (const { others = [] } of added) for (const [text, of] of others) rememberLanguage(text, of);
  return [
    {
      ...reading,
      organisation: {
        ...reading.organisation,
        additions: [...additions, ...added.flatMap((file) => file.additions)],
      },
      problems: [...reading.problems, ...read.problems, ...added.flatMap((file) => file.problems)],
    },
    read.guides,
  ];
}

/** How complete a language is, and what is wrong in it. */
import { createCompiledCatalog } from '@lingui/cli/api';
import { isStaff } from '../../src/engine/authoring/texts.ts';
import { interfaceFile, readContent } from '../build/languages/catalogues.ts';
import { type CatalogueEntry, isValid, readPo } from '../build/languages/po.ts';
import { translationFaults, type Verbatim } from './translations.ts';

/** An entry and the catalogue that it is in. */
interface Placed extends CatalogueEntry {
  readonly catalogue: string;
}

/** How much of some texts is translated. */
interface Share {
  /** Whose texts these are. */
  readonly of: string;
  readonly count: number;
  readonly done: number;
}

export interface LanguageReport {
  readonly shares: readonly Share[];
  /** Texts whose English has changed since they were translated, by name. */
  readonly stale: readonly string[];
  readonly faults: readonly string[];
}

/** The desk and the training room are translated after the pages for people who are locked out. */
const isOfStaff = ({ catalogue, places = [] }: Placed) =>
  isStaff(catalogue) ||
  (places.length > 0 &&
    places.every((place) => /^src\/(?:desk|staff|map|training|course|workshop)\//.test(place)));

const nameOf = ({ catalogue, context, english }: Placed) => context ?? `${catalogue}: “${english}”`;

/** @returns how complete the catalogues of a language are, and what is wrong in them */
export function reportOn(language: string, verbatim: Verbatim): LanguageReport {
  const said: Placed[] = readPo(interfaceFile(language)).map((entry) => ({
    ...entry,
    catalogue: 'interface',
  }));
  const told: Placed[] = [...readContent(language)].flatMap(([catalogue, entries]) =>
    entries.map((entry) => ({ ...entry, catalogue })),
  );
  const share = (of: string, entries: readonly Placed[]): Share => ({
    of,
    count: entries.length,
    done: entries.filter(isValid).length,
  });
  const everything = [...said, ...told];
  return {
    shares: [
      share(
        'the interface of readers',
        said.filter((entry) => !isOfStaff(entry)),
      ),
      share(
        'what readers read',
        told.filter((entry) => !isOfStaff(entry)),
      ),
      share('agents and trainers', everything.filter(isOfStaff)),
    ],
    stale: everything.filter(({ was }) => was !== undefined).map(nameOf),
    faults: [
      ...everything
        .filter(isValid)
        .flatMap((entry) =>
          faultsIn(entry, verbatim).map(
            (fault) => `${nameOf(entry)}: ${fault}\n  “${entry.english}”\n  “${entry.translation}”`,
          ),
        ),
      ...unreadable(language, said),
    ],
  };
}

function faultsIn(entry: Placed, verbatim: Verbatim): readonly string[] {
  if (entry.catalogue !== 'glossary' || !entry.context?.endsWith('/spelled'))
    return translationFaults(entry, verbatim);
  try {
    new RegExp(entry.translation.replaceAll(' | ', '|'));
    return [];
  } catch {
    return ['is no regular expression'];
  }
}

/** Messages that the interface cannot parse, such as a plural without its last brace. */
function unreadable(language: string, said: readonly Placed[]): readonly string[] {
  const messages = Object.fromEntries(
    said.filter(isValid).map(({ english, translation }) => [english, translation]),
  );
  const { errors } = createCompiledCatalog(language, messages, { namespace: 'json' });
  return errors.map(({ id, error }) => `interface: “${id}”: ${error.message}`);
}

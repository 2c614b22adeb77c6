import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { facts } from '../../../flows/facts.ts';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress } from '../../drafts/draftAddress.ts';
import { parseGuideAddress } from '../../engine/address.ts';
import { MOST_SETS, type Wording, wordingsOf } from '../../engine/authoring/endings.ts';
import { answersOf, type GuideFile } from '../../engine/guideFile.ts';
import { roles } from '../../engine/step.ts';
import { roleWords } from '../../engine/summary/summaryWords.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { Link } from '../../router/router.tsx';
import { SearchField } from '../../ui/labelled.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { useProof } from '../proof/useProof.ts';
import { TryPage } from './TryPage.tsx';

/** Wordings that can be read at a glance; if there are more, they are folded under their ending. */
const FEW = 8;

/** Every ending with each of its wordings once, and on which ways it is shown. */
export function EndingsPage({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { answer: met, isAsking, error } = useProof('endings', draft.guide);
  const [sought, setSought] = useState('');
  const wordings = useMemo(() => wordingsOf(met ?? []), [met]);
  const factWords = useFactWords(draft.guide);
  const found = wordings.filter(holds(sought, factWords));
  const nodes = [...new Set(found.map(({ node }) => node))];
  const heading = t`Endings, as people see them`;
  return (
    <TryPage draft={draft} heading={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>Each wording once, with what is known wherever it appears. Is each one true?</Trans>
      </p>
      <p role="status" data-endings={isAsking ? '' : met?.length}>
        {error ??
          (met === undefined ? (
            <span key="asking">
              <Trans>Following all paths…</Trans>
            </span>
          ) : (
            <Count key={`${wordings.length} ${found.length}`} wordings={wordings} found={found} />
          ))}
      </p>
      {wordings.length > FEW && (
        <p className="ending-find">
          <SearchField
            label={<Trans>Search the endings</Trans>}
            value={sought}
            onSeek={setSought}
          />
        </p>
      )}
      {nodes.map((node) => (
        <Ending
          key={node}
          draft={draft}
          node={node}
          wordings={found.filter((one) => one.node === node)}
          isOpen={found.length <= FEW}
          factWords={factWords}
        />
      ))}
    </TryPage>
  );
}

type FactWords = (fact: string) => string;

/** @returns a function that puts facts into words, including the guide’s own */
function useFactWords(guide: GuideFile): FactWords {
  return useMemo(() => {
    const words = new Map<string, string>(
      Object.entries(facts).map(([id, { text }]) => [id, text]),
    );
    for (const state of Object.values(guide.flow.states))
      for (const { meta } of Object.values(answersOf(state)))
        for (const { id, text } of meta.knows ?? []) words.set(id, text);
    return (fact) => words.get(fact) ?? fact;
  }, [guide]);
}

/** @returns whether a wording, or what is known where it is shown, contains the search text */
const holds =
  (sought: string, factWords: FactWords) =>
  ({ node, texts, facts: known, sometimes }: Wording): boolean =>
    [node, ...texts.map(([, text]) => text), ...[...known, ...sometimes].map(factWords)]
      .join('\n')
      .toLowerCase()
      .includes(sought.trim().toLowerCase());

interface CountProps {
  wordings: readonly Wording[];
  found: readonly Wording[];
}

function Count({ wordings, found }: CountProps) {
  const endings = new Set(wordings.map(({ node }) => node)).size;
  return (
    <span key={[endings, wordings.length, found.length].join()}>
      <Plural
        value={endings}
        _0="No ending can be reached yet."
        one="One ending"
        other="# endings"
      />
      {endings > 0 && (
        <>
          {', '}
          <Plural value={wordings.length} one="one wording" other="# wordings" />
        </>
      )}
      {found.length < wordings.length && (
        <>
          {'; '}
          <Plural value={found.length} _0="no matches" one="one match" other="# matches" />
        </>
      )}
    </span>
  );
}

interface EndingProps {
  draft: Draft;
  node: string;
  wordings: readonly Wording[];
  isOpen: boolean;
  factWords: FactWords;
}

/** One ending, with its wordings folded if there are many. */
function Ending({ draft, node, wordings, isOpen, factWords }: EndingProps) {
  const [first] = wordings;
  const sets = wordings.reduce((sum, { count }) => sum + count, 0);
  const heading = first?.texts.find(([field]) => field === 'text')?.[1] ?? node;
  return (
    <details className="met-ending" data-ending={node} key={String(isOpen)} open={isOpen}>
      <summary>
        <h2>
          <Markup text={heading} />
        </h2>{' '}
        <span key={wordings.length} className="soft">
          <Plural value={wordings.length} one="one wording" other="# wordings" />
        </span>
      </summary>
      {sets >= MOST_SETS && (
        <p className="soft">
          <Trans>
            So many sets of facts lead here that only the first {MOST_SETS} are followed. Wordings
            that only other sets lead to are missing.
          </Trans>
        </p>
      )}
      {wordings.map((wording) => (
        <Worded key={wording.address} {...{ draft, wording, factWords }} />
      ))}
    </details>
  );
}

interface WordedProps extends Pick<EndingProps, 'draft' | 'factWords'> {
  wording: Wording;
}

/** One wording of an ending: its text, and what is known wherever it is shown. */
function Worded(props: WordedProps) {
  const { i18n } = useLingui();
  const { ofField } = useFieldWords();
  const { texts } = props.wording;
  const told = (field: string, text: string) => {
    const role = field === 'to' && roles.find((one) => one === text);
    return role ? i18n._(roleWords[role]) : text;
  };
  return (
    <article className="worded">
      <dl>
        {[...new Set(texts.map(([field]) => field))].map((field) => (
          <div key={field}>
            <dt>{ofField(field)}</dt>
            {texts
              .filter(([of]) => of === field)
              .map(([, text]) => (
                <dd key={text}>
                  <Markup text={told(field, text)} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <Known {...props} />
    </article>
  );
}

/** What is known where a wording is shown, and a way there. */
function Known({ draft, wording, factWords }: WordedProps) {
  const { facts: known, sometimes, count, address } = wording;
  const way = parseGuideAddress(address);
  return (
    <div>
      <h3>
        <Trans>Known wherever it appears</Trans>
      </h3>
      <Facts facts={known} factWords={factWords} />
      {sometimes.length > 0 && (
        <details className="more">
          <summary key={sometimes.length}>
            <Plural
              value={sometimes.length}
              one="On some of the paths, one more fact"
              other="On some of the paths, # more facts"
            />
          </summary>
          <Facts facts={sometimes} factWords={factWords} />
        </details>
      )}
      <p key={count} className="soft small">
        <Plural
          value={count}
          one="Reached with one set of facts."
          other="Reached with # different sets of facts."
        />
      </p>
      {way?.flow === draft.guide.flow.id ? (
        <Link className="tool" to={draftAddress(draft.id, 'walk', way.answers)}>
          <Trans>Walk the shortest path there</Trans>
        </Link>
      ) : (
        <p className="soft small">
          <Trans>Reached from another guide: {address}</Trans>
        </p>
      )}
    </div>
  );
}

function Facts({ facts: known, factWords }: { facts: readonly string[]; factWords: FactWords }) {
  return (
    <ul className="plain-list" role="list">
      {known.length === 0 && (
        <li>
          <Trans>Nothing</Trans>
        </li>
      )}
      {known.map((fact) => (
        <li key={fact}>{factWords(fact)}</li>
      ))}
    </ul>
  );
}

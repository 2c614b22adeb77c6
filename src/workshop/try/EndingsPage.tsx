import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { facts } from '../../../flows/facts.ts';
import type { Draft } from '../draft/draft.ts';
import { answersOf } from '../draft/edits.ts';
import { useProof } from '../proof/useProof.ts';
import { TryPage } from './TryPage.tsx';

/** Every ending as it is met, once for each set of facts. */
export function EndingsPage({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { guide } = draft;
  const { answer: endings, isAsking, error } = useProof('endings', guide);
  const own = new Map(
    Object.values(guide.flow.states).flatMap((state) =>
      Object.values(answersOf(state)).flatMap(({ meta }) =>
        (meta.knows ?? []).map(({ id, text }) => [id, text] as const),
      ),
    ),
  );
  const wordsOf = (fact: string) =>
    own.get(fact) ??
    new Map<string, { text: string }>(Object.entries(facts)).get(fact)?.text ??
    fact;
  const heading = t`Endings, as people meet them`;
  return (
    <TryPage draft={draft} heading={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>
          Once for each set of facts with which it can be reached. Read them: is each true?
        </Trans>
      </p>
      <p role="status" data-endings={isAsking ? '' : endings?.length}>
        {error ??
          (endings === undefined ? (
            <Trans>Following all ways…</Trans>
          ) : (
            <Plural
              value={endings.length}
              _0="No ending can be reached yet."
              one="One ending"
              other="# endings"
            />
          ))}
      </p>
      {endings?.map(({ node, facts: known, words, address }) => (
        <section key={`${node} ${address}`} className="met-ending" data-ending={node}>
          <h2>{guide.flow.states[node] ? node : address}</h2>
          <h3>
            <Trans>What is known there</Trans>
          </h3>
          <ul className="plain-list" role="list">
            {known.length === 0 && (
              <li>
                <Trans>Nothing</Trans>
              </li>
            )}
            {known.map((fact) => (
              <li key={fact}>{wordsOf(fact)}</li>
            ))}
          </ul>
          <h3>
            <Trans>What it says</Trans>
          </h3>
          <pre className="screen">{words.replace(/^ {2}/gm, '')}</pre>
        </section>
      ))}
    </TryPage>
  );
}

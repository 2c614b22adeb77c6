import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import type { Graph } from '../engine/graph.ts';
import { stepsWith } from './searchSteps.ts';

/** The query in the map, and the steps that match it. */
export function useSearch(graph: Graph, titleOf: (flow: string) => string) {
  const [query, onQuery] = useState('');
  const found = useMemo(() => stepsWith(graph, query, titleOf), [graph, query, titleOf]);
  const matched = useMemo(() => new Set(found), [found]);
  return { query, onQuery, found, matched };
}

interface SearchProps {
  query: string;
  found: readonly string[];
  name: (node: string) => string;
  onQuery: (query: string) => void;
  onGo: (node: string) => void;
}

const MOST_FOUND = 6;

export function Search({ query, found, name, onQuery, onGo }: SearchProps) {
  const { t } = useLingui();
  const id = useId();
  const [first] = found;
  return (
    <search className="map-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) onGo(first);
        }}
      >
        <label htmlFor={id} className="unseen">
          <Trans>Search in the map</Trans>
        </label>
        <input
          id={id}
          type="search"
          className="field"
          autoComplete="off"
          placeholder={t`Search in the map`}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
      </form>
      <p role="status" className="unseen">
        {query.trim() !== '' && (
          <span key={found.length}>
            <Plural
              value={found.length}
              _0="No step found"
              one="One step found"
              other="# steps found"
            />
          </span>
        )}
      </p>
      {query.trim() !== '' && (
        <ul className="map-found" role="list">
          {found.length === 0 && (
            <li>
              <Trans>No step found</Trans>
            </li>
          )}
          {found.slice(0, MOST_FOUND).map((node) => (
            <li key={node}>
              <button type="button" data-found={node} onClick={() => onGo(node)}>
                {name(node)}
              </button>
            </li>
          ))}
          {found.length > MOST_FOUND && (
            <li>
              <Trans>and {found.length - MOST_FOUND} more, marked on the map</Trans>
            </li>
          )}
        </ul>
      )}
    </search>
  );
}

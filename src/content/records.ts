/** The source records, loaded when a step first shows them. */
import { use } from 'react';
import type { SourceRecord } from '../engine/record.ts';
import { forgetFailure } from '../loading/failedFetch.ts';

type Records = ReadonlyMap<string, SourceRecord>;

let loading: Promise<Records> | undefined;

function load(): Promise<Records> {
  loading ??= import('../../flows/records/index.ts').then(
    ({ records }) => new Map(records.map((record) => [record.id, record])),
    (error: unknown) => {
      forgetFailure(() => {
        loading = undefined;
      });
      throw error;
    },
  );
  return loading;
}

/** @returns every record by its id; the page waits until they are there */
export const useRecords = (): Records => use(load());

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** @returns where the application stands: `https://example.org/help`; empty on the server */
export const useOrigin = () =>
  useSyncExternalStore(
    never,
    () => window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, ''),
    () => '',
  );

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** @returns where this application is served from: `https://help.example`; empty on the server */
export const useOrigin = () =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );

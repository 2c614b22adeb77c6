import { useSyncExternalStore } from 'react';

let seen = 0;

const everySecond = (listener: () => void) => {
  seen = Date.now();
  const timer = setInterval(() => {
    seen = Date.now();
    listener();
  }, 1000);
  return () => clearInterval(timer);
};

/** @returns the current time in milliseconds, updated every second */
export const useNow = (): number =>
  useSyncExternalStore(
    everySecond,
    () => (seen ||= Date.now()),
    () => 0,
  );

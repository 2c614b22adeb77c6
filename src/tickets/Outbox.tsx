import { Suspense, useEffect, useState } from 'react';
import { lazy } from '../loading/lazy.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useLocation } from '../router/router.tsx';

// A page without it is better than none.
const OutboxLine = lazy(() =>
  import('./OutboxLine.tsx').then(
    (file) => file.OutboxLine,
    () => () => null,
  ),
);

/**
 * Keeps the outbox going on every page, where the organisation takes tickets by a webhook, or did
 * when there are still some here.
 */
export function Outbox() {
  const { pathname } = useLocation();
  const isNeeded = useIsNeeded(useOrganisation().tickets.by === 'webhook');
  return (
    isNeeded && (
      <Suspense>
        <OutboxLine here={pathname} />
      </Suspense>
    )
  );
}

function useIsNeeded(isWebhook: boolean): boolean {
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    const look = async () => {
      const databases = (await indexedDB.databases?.()) ?? [];
      setLeft(databases.some(({ name }) => name === 'tickets'));
    };
    look().catch(() => {});
  }, []);
  return isWebhook || isLeft;
}

import { later } from '../loading/later.tsx';

/** The friendly page for an address at which nothing stands. */
export const NotFound = later(() => import('./home.ts').then((file) => file.NotFoundPage));

/** What the schemas of the engine are made of. */
import { z } from 'zod';
import { NAME } from './names.ts';

// Under a Content-Security-Policy without 'unsafe-eval' zod must not probe for `new Function`.
z.config({ jitless: true });

export { z };

/** A text that says something. */
export const words = z.string().trim().min(1);

/** A point in time: ISO 8601 with its zone's offset, so that it can be read anywhere. */
export const time = z.iso.datetime({ offset: true });

/** A name in kebab case. */
export const name = z.string().regex(NAME);

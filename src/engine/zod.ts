/** The building blocks of the engine's schemas. */
import { z } from 'zod';
import { NAME } from './names.ts';

// Under a Content-Security-Policy without 'unsafe-eval', zod must not probe for `new Function`.
z.config({ jitless: true });

export { z };

/** A text that is not empty. */
export const words = z.string().trim().min(1);

/** A point in time: ISO 8601 with its zone's offset, so that it is unambiguous anywhere. */
export const time = z.iso.datetime({ offset: true });

/** A name in kebab case. */
export const name = z.string().regex(NAME);

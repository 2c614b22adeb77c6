/**
 * The same as `visit`, for tests that look at what agents say and trainers read: assistants, which solve
 * these scenarios too, are given neither.
 */
export { visit as inAllVoices } from './visit.ts';

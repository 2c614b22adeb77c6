import { type LanguageId, SOURCE } from '../language/languages.ts';
import { type Room, rooms } from './rooms.ts';

/**
 * @param language the language of an address
 * @param room the room in which it lies, if any
 * @returns whether the application answers it: the rooms of agents and trainers are in English alone
 */
export const isAnswered = (language: LanguageId, room: Room | undefined): boolean =>
  room !== undefined && (language === SOURCE || rooms[room] === 'with the first page');

/**
 * @param address path and query, from the root of a language's pages
 * @returns whether it is that of a file beside the pages, which a server alone has: what machines read
 *   of a guide, `/guides/clock-drift.json`
 */
export const isFile = (address: string): boolean => /\.(?:json|md)(?:[?#]|$)/.test(address);

/** @returns whether a server has answered with a page */
export const isPage = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.startsWith('text/html') === true;

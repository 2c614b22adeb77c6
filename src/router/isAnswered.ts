import { type LanguageId, SOURCE } from '../language/languages.ts';
import { type Room, rooms } from './rooms.ts';

/**
 * @param language the language of an address
 * @param room the room in which it lies, if any
 * @returns whether the application answers it: the rooms of agents and trainers are in English alone
 */
export const isAnswered = (language: LanguageId, room: Room | undefined): boolean =>
  room !== undefined && (language === SOURCE || rooms[room] === 'with the first page');

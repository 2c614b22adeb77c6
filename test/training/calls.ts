/**
 * What the browser tests, and the pictures, need to know of practice calls. Its words go through macros, so it is read
 * by Vite: see test/browser/training.ts.
 */
export { allFlows } from '../../flows/all.ts';
export { records } from '../../flows/records/index.ts';
export { judge } from '../../src/training/practise/judge.ts';
export { playOut } from '../../src/training/practise/play.ts';
export { makeCall } from '../../src/training/practise/practiceCall.ts';
export { randomFor } from '../../src/training/practise/random.ts';
export { toStatements } from '../../src/training/practise/resultFiles.ts';
export { giveWay, playBest } from './bot.ts';

/** @returns what comes in a task of its own: between two a phone answers what is pressed */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

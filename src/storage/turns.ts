/**
 * @returns does one thing after the other, so that what is written keeps its order: it begins a work
 *   when all before it is over, well or badly, and returns what comes of it
 */
export function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
}

/**
 * @returns a function that runs tasks one after the other, so that writes keep their order: it starts a
 *   task once all earlier ones have settled, and returns its result
 */
export function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
}

/** A promise that somebody will wait for later: until then its failure is nobody's, and ends no program. */
export function heardLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

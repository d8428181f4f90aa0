/** What the work comes to, or the signal's reason as soon as it is aborted, whether the work heeds it or not. */
export function orAborted<T>(signal: AbortSignal, work: T | PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    const done = () => signal.removeEventListener('abort', stop);
    Promise.resolve(work).then(
      (value) => {
        done();
        resolve(value);
      },
      (error) => {
        done();
        reject(signal.aborted ? signal.reason : error);
      },
    );
  });
}

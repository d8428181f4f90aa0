/** Where a program went wrong, without what it was working on: messages may quote answers. */
const traceOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 20)
    .join('\n');

/** Leaves a trace of a fault of the program for whoever runs the Worker. */
export function reportFault(error: Error, requestId: string): void {
  // biome-ignore lint/suspicious/noConsole: the one line that this Worker ever writes.
  console.error(`internalError ${requestId} ${error.name}\n${traceOf(error)}`);
}

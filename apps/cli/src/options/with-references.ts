import { OptionError } from 'relata';
import { describeOptionError } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';

/** Runs what uses chosen norms and reliabilities; a choice that cannot be used is the caller's to mend. */
export function withReferences<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof OptionError) throw new Problem('badReference', describeOptionError(error));
    throw error;
  }
}

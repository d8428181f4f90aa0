import { orAborted } from './or-aborted.ts';

/** Waits, or throws the signal's reason as soon as it is aborted. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    clock = setTimeout(resolve, milliseconds);
  });
  try {
    await orAborted(signal, waited);
  } finally {
    clearTimeout(clock);
  }
}

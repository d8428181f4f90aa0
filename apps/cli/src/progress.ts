import type { Io } from './io.ts';

export interface Progress {
  advance(bytes: number): void;
  stop(): void;
}

const NONE: Progress = { advance: () => {}, stop: () => {} };

/** A bar on standard error, where that is a terminal and the size of the work is known. */
export async function progressOf(
  io: Pick<Io, 'stderr'>,
  total: number | null,
  quiet: boolean,
): Promise<Progress> {
  const terminal = (io.stderr as { isTTY?: boolean }).isTTY === true;
  if (quiet || total === null || !terminal || process.env['TERM'] === 'dumb') return NONE;
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    stream: io.stderr as NodeJS.WriteStream,
    format: '{bar} {percentage} %  {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    linewrap: true,
    fps: 5,
  });
  bar.start(total, 0);
  return {
    advance: (bytes) => bar.increment(bytes),
    stop: () => bar.stop(),
  };
}

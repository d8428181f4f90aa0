import type { Io } from './io.ts';
import { count } from './text.ts';

export interface Progress {
  /** So many bytes more have been read. */
  advance(bytes: number): void;
  /** So many rows have been scored in all. */
  rows(total: number): void;
  /** So many bytes have been read, and rows scored, in all. */
  at(bytes: number, rows: number): void;
  stop(): void;
}

const NONE: Progress = { advance: () => {}, rows: () => {}, at: () => {}, stop: () => {} };

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
    format: '{bar} {percentage} %  {rate} rows a second  {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    linewrap: true,
    fps: 5,
  });
  const start = performance.now();
  const rateOf = (rows: number) =>
    count(Math.round(rows / Math.max(0.001, (performance.now() - start) / 1000)));
  bar.start(total, 0, { rate: '…' });
  return {
    advance: (bytes) => bar.increment(bytes),
    rows: (total) => bar.increment(0, { rate: rateOf(total) }),
    at: (bytes, rows) => bar.update(bytes, { rate: rateOf(rows) }),
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}

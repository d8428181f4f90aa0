import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { finalPath } from '../../output/target.ts';
import { VERSIONS } from '../../version.ts';
import type { KeptRun } from './keeper.ts';

/** What two runs must have in common for one to go on with the other: what it is, and its value. */
export type Identity = { readonly [what: string]: string };

const END = 64 * 1024;

function hashOfEnds(path: string, size: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2 * END);
    const head = readSync(file, bytes, 0, END, 0);
    const tail = readSync(file, bytes, head, END, Math.max(0, size - END));
    return createHash('sha256')
      .update(bytes.subarray(0, head + tail))
      .digest('hex');
  } finally {
    closeSync(file);
  }
}

const plain = (_: string, value: unknown) =>
  value instanceof Map || value instanceof Set ? [...value] : value;

const hashOf = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(value, plain) ?? '')
    .digest('hex');

/** The identity of a run. What is written of options are hashes: they may hold words of the file. */
export async function identityOf(run: KeptRun): Promise<Identity> {
  const { cwd, id, input, job, rejects, separator, stamp } = run;
  const { decimal, extras, header, headerRows, kept, mapped, missing, onInvalid, turned } = job;
  const options = {
    'the instruments, their definitions or forms': mapped.map(({ form, instrument, wave }) => [
      instrument.id,
      instrument.definitionHash,
      form ?? null,
      wave ?? null,
    ]),
    'the header of the input': header,
    '--header-rows': headerRows ?? 1,
    '--separator': separator,
    '--items': mapped.map(({ columns }) => columns),
    '--keep': kept,
    '--id': id,
    '--wave': job.wave ?? -1,
    '--missing': missing ?? null,
    '--labels': mapped.map(({ labels }) => labels ?? null),
    '--shift': mapped.map(({ shift }) => shift ?? 0),
    '--decimal': decimal ?? '.',
    '--reversed-in-source': [...turned].sort((a, b) => a - b),
    '--on-invalid': onInvalid,
    '--force': job.force ?? false,
    '--detail, --bounds or --bands': [extras.detail, extras.bounds, extras.bands],
    '--quality or --seconds': [extras.quality ?? false, job.seconds ?? -1],
    '--rejects': rejects === null ? null : await finalPath(rejects, cwd),
  };
  return {
    'the version of relata': VERSIONS,
    'the path of the input': input,
    'the size of the input': String(stamp.size),
    'the time at which the input was changed': String(stamp.time),
    'the beginning or the end of the input': hashOfEnds(input, stamp.size),
    ...Object.fromEntries(Object.entries(options).map(([what, value]) => [what, hashOf(value)])),
  };
}

/** What differs between two runs. */
export const differences = (one: Identity, other: Identity): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (what) => one[what] !== other[what],
  );

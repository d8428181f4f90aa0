import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DefinitionError, Instrument } from 'relata';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';

const isDefinitionError = (error: unknown): error is DefinitionError =>
  (error as { kind?: unknown } | null)?.kind === 'definitionError';

/** Reads a definition file (JSON) and makes an instrument of it. */
export async function loadDefinition(file: string, io: Pick<Io, 'cwd'>): Promise<Instrument> {
  const fail = (why: string, mend?: string) =>
    new Problem('definitionUnreadable', `The definition file ${file} ${why}.`, [], mend);
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') throw fail('does not exist', 'Check the name and the folder.');
    if (error.code === 'EISDIR') throw fail('is a folder', 'Name a JSON file.');
    throw fail(`cannot be read (${error.code ?? 'unknown reason'})`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = /position \d+( \(line \d+ column \d+\))?/.exec((error as Error).message)?.[0];
    throw fail(`is not JSON${where ? ` (at ${where})` : ''}`, 'A definition is one JSON object.');
  }
  const [{ parseInstrument }, { describeFault }] = await Promise.all([
    import('relata/zod'),
    import('relata/messages/en'),
  ]);
  try {
    return parseInstrument(json);
  } catch (error) {
    if (!isDefinitionError(error)) throw error;
    throw new Problem(
      'definitionFaulty',
      `The definition file ${file} has ${error.faults.length === 1 ? 'a fault' : `${error.faults.length} faults`}.`,
      error.faults.map(describeFault),
    );
  }
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DefinitionError, Fault, Instrument } from 'relata';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';

const isDefinitionError = (error: unknown): error is DefinitionError =>
  (error as { kind?: unknown } | null)?.kind === 'definitionError';

/** Reads a definition file as JSON, whatever it says. */
export async function readDefinition(file: string, io: Pick<Io, 'cwd'>): Promise<unknown> {
  const fail = (why: string, mend?: string) =>
    new Problem('definitionUnreadable', `The definition file ${file} ${why}.`, [], mend);
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') throw fail('does not exist', 'Check the name and the folder.');
    if (error.code === 'EISDIR') throw fail('is a folder', 'Name a JSON file.');
    throw fail(`cannot be read (${error.code ?? 'unknown reason'})`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = /position \d+( \(line \d+ column \d+\))?/.exec((error as Error).message)?.[0];
    throw fail(`is not JSON${where ? ` (at ${where})` : ''}`, 'A definition is one JSON object.');
  }
}

/** Makes an instrument of JSON; its faults where it has any. */
export async function checkedDefinition(json: unknown): Promise<Instrument | readonly Fault[]> {
  const { parseInstrument } = await import('relata/zod');
  try {
    return parseInstrument(json);
  } catch (error) {
    if (!isDefinitionError(error)) throw error;
    return error.faults;
  }
}

/** Reads a definition file (JSON) and makes an instrument of it. */
export async function loadDefinition(file: string, io: Pick<Io, 'cwd'>): Promise<Instrument> {
  const found = await checkedDefinition(await readDefinition(file, io));
  if ('kind' in found) return found;
  const { describeFault } = await import('relata/messages/en');
  throw new Problem(
    'definitionFaulty',
    `The definition file ${file} has ${found.length === 1 ? 'a fault' : `${found.length} faults`}.`,
    found.map(describeFault),
  );
}

import type { Field, Instrument } from 'relata';
import { normalisedLabel } from 'relata/delimited';
import { nearestIds } from 'relata/messages/en';
import { placesOf } from '../columns/numbered.ts';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { autoLabels, type Labels } from './auto-labels.ts';
import { type LabelEntry, readLabels } from './label-file.ts';

/** What `--labels` names: the definitions' own labels, or those of a file. */
export interface LabelSource {
  /** `auto`, or the name of the file. */
  readonly name: string;
  readonly entries: readonly LabelEntry[] | null;
}

/** An instrument that has found its columns, as far as labels go. */
interface Given {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly fields: readonly Field[];
  readonly columns: readonly number[];
  readonly shift?: number | undefined;
}

type FieldLabels = readonly (Labels | undefined)[];

/** Reads `--labels`; undefined where it is not given. */
export async function labelSource(
  option: string | undefined,
  io: Pick<Io, 'cwd'>,
): Promise<LabelSource | undefined> {
  if (option === undefined) return undefined;
  return { name: option, entries: option === 'auto' ? null : await readLabels(option, io) };
}

const isOption = ({ min, max, step }: Field, value: number) =>
  value >= min && value <= max && Number.isInteger((value - min) / step);

/** Every name by which a file of labels may mean a field. */
function namesOf({ instrument, fields, columns }: Given, header: readonly string[]) {
  const places = placesOf(fields);
  return fields.map((field, i) => [
    field.id,
    field.item,
    header[columns[i] as number] as string,
    String(places[i]?.number),
    instrument.id,
  ]);
}

function fromFile(
  { name, entries }: { readonly name: string; readonly entries: readonly LabelEntry[] },
  given: readonly Given[],
  header: readonly string[],
): readonly FieldLabels[] {
  const fail = (why: string, details: readonly string[] = [], mend?: string) =>
    new Problem('labelsUnusable', `The file of labels ${name} ${why}.`, details, mend);
  const names = given.map((one) => namesOf(one, header));
  const known = [...new Set(names.flat(2))];
  const ids = given.map(({ instrument }) => instrument.id);
  const made = given.map(({ fields }) => fields.map(() => new Map<string, number>()));
  // What is said of an instrument, and then of one item, counts instead of what is said of all.
  const rankOf = (item: string | null) => (item === null ? 0 : ids.includes(item) ? 1 : 2);
  for (const rank of [0, 1, 2]) {
    const said = new Set<string>();
    for (const { item, label, value } of entries) {
      if (rankOf(item) !== rank) continue;
      if (item !== null && !known.includes(item)) {
        throw fail(`names the item ${item}, which is not being scored`, [
          `nearest: ${nearestIds(item, known, 5).join(', ')}`,
        ]);
      }
      const key = normalisedLabel(label);
      let taken = false;
      given.forEach(({ fields }, g) => {
        fields.forEach((field, f) => {
          if (item !== null && !names[g]?.[f]?.includes(item)) return;
          const map = made[g]?.[f] as Map<string, number>;
          const here = `${g} ${f} ${key}`;
          taken ||= isOption(field, value);
          if (said.has(here) && map.get(key) !== value) {
            throw fail(`gives two values for ${JSON.stringify(label)}`);
          }
          map.set(key, value);
          said.add(here);
        });
      });
      if (!taken) {
        throw fail(
          `gives ${JSON.stringify(label)} the value ${value}, which is no answer`,
          given.map(
            ({ instrument, fields }) => `${instrument.id}: ${fields[0]?.min} to ${fields[0]?.max}`,
          ),
          'Give the number of the response option as the definition (or the form) codes it.',
        );
      }
    }
  }
  return made.map((maps) => shared(maps).map((map) => (map.size > 0 ? map : undefined)));
}

/** The same maps, one object for those that say the same. */
function shared(maps: readonly Labels[]): readonly Labels[] {
  const known = new Map<string, Labels>();
  return maps.map((map) => {
    const key = JSON.stringify([...map].sort());
    const one = known.get(key) ?? map;
    known.set(key, one);
    return one;
  });
}

/** The labels of each field of each instrument. */
export function fieldLabels(
  source: LabelSource | undefined,
  given: readonly Given[],
  header: readonly string[],
): readonly (FieldLabels | undefined)[] {
  if (!source) return given.map(() => undefined);
  const { name, entries } = source;
  if (entries) return fromFile({ name, entries }, given, header);
  return given.map(({ instrument, form, fields, shift = 0 }) => {
    const labels = autoLabels(instrument, form, fields, shift);
    if (labels.some(Boolean)) return labels;
    throw new Problem(
      'labelsUnusable',
      `The definition of ${instrument.id} has no labels for its response options.`,
      [],
      'Name a file of labels instead: --labels labels.csv, with the columns label,value.',
    );
  });
}

import type { ChangeOptions, Instrument } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { publishedOf, referencesFor, scaleFactsOf } from 'relata/interpret';
import type { Io } from '../io.ts';
import { list } from '../options/list.ts';
import { readReferences } from '../options/reference-options.ts';
import { withReferences } from '../options/with-references.ts';
import { Problem } from '../problems/problem.ts';
import type { CourseFileOptions } from './course-options.ts';
import { groupChanges } from './group-changes.ts';
import type { CourseSetting } from './person-course.ts';

const DAYS_IN: { readonly [unit: string]: number } = { day: 1, week: 7 };

/** Scales of a form, or those of them that are asked for, in the order of the definition. */
function chosenScales(known: readonly string[], asked: string | undefined): readonly string[] {
  if (asked === undefined) return known;
  const wanted = list('--scales', asked);
  const stray = wanted.filter((scale) => !known.includes(scale));
  if (stray.length === 0) return known.filter((scale) => wanted.includes(scale));
  throw new Problem('badOption', `--scales names no scale of the form with ${stray.join(', ')}.`, [
    `its scales: ${known.join(', ')}`,
  ]);
}

/** What the options say of how courses are worked out. */
export async function courseSetting(
  instrument: Instrument,
  form: string | undefined,
  options: CourseFileOptions,
  io: Pick<Io, 'cwd'>,
): Promise<CourseSetting> {
  const all = scaleFactsOf(instrument, form);
  const scales = chosenScales([...all.keys()], options.scales);
  const choices = await readReferences(options, io);
  const published = publishedOf(instrument.definition, findNorms(instrument.id));
  const references = withReferences(() => referencesFor([...all.keys()], choices, published));
  const groups = await groupChanges(options.groupChange, [...all.keys()], io);
  const { baselineWaves, cutOff, level, method } = options;
  const optionsOf = (scale: string): ChangeOptions => {
    const group = Object.hasOwn(groups, scale) ? groups[scale] : undefined;
    return { baselineWaves, cutOff, level, method, ...(group ? { group } : {}) };
  };
  return {
    facts: new Map([...all].filter(([id]) => scales.includes(id))),
    references,
    options: new Map(scales.map((id) => [id, optionsOf(id)])),
    daysIn: DAYS_IN[options.timeUnit ?? 'day'] ?? 1,
  };
}

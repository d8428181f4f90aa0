import { ENGINE_VERSION } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import { rejectedLines } from '../scoring/rejected-lines.ts';
import { DRAFT } from '../show/draft.ts';
import { count, table } from '../text.ts';
import type { Collected } from './collect.ts';
import type { CourseFileOptions } from './course-options.ts';
import { type CourseTally, shownReferences } from './course-tally.ts';
import type { CourseSetting } from './person-course.ts';

interface Files {
  readonly input: string;
  readonly output: string;
  readonly long: string | null;
  readonly rejects: string | null;
  readonly plots: string | null;
}

/** What a run of `relata course` did: counts, figures that it rests on, and provenance; no answer and no id. */
export function courseSummary(
  files: Files & { readonly emptyLines: number; readonly warnings: readonly string[] },
  { instrument, form, scorer }: Mapped,
  counts: Collected,
  tally: CourseTally,
  { options, references }: CourseSetting,
  { baselineWaves, cutOff, level, method }: CourseFileOptions,
) {
  return {
    ...files,
    ...counts,
    people: tally.people,
    peopleWithoutWaves: tally.without,
    waves: tally.waves,
    method,
    level,
    cutOff,
    baselineWaves,
    engine: ENGINE_VERSION,
    instrument: {
      id: instrument.id,
      revision: instrument.definition.revision,
      form: form ?? null,
      definitionHash: instrument.definitionHash,
      status: instrument.definition.status,
    },
    flags: Object.fromEntries(
      scorer.plan.flags.map(({ id }, i) => [id, { peopleRaised: tally.flagged[i] ?? 0 }]),
    ),
    scales: Object.fromEntries(
      Object.entries(tally.scales).map(([id, { changed, classes }]) => {
        const used = references.get(id);
        const group = options.get(id)?.group;
        const about = { ...(used ? shownReferences(used) : {}), ...(group ? { group } : {}) };
        return [id, { peopleWithChange: changed, classes, ...about }];
      }),
    ),
  };
}

export type CourseSummary = ReturnType<typeof courseSummary>;

/** The summary for people. */
export function courseSummaryText(summary: CourseSummary): string {
  const { instrument, scales } = summary;
  const lines = [
    `${count(summary.people, 'course')} from ${count(summary.rows, 'row')} of ${summary.input} put into ${summary.output}.`,
    '',
    `${instrument.id}${instrument.form ? `, form ${instrument.form}` : ''}, revision ${instrument.revision}, ${instrument.definitionHash}, engine ${summary.engine}`,
    ...(instrument.status === 'researchDraft' ? [`  ${DRAFT}`] : []),
    `  ${summary.method}, level ${summary.level}, cut-off ${summary.cutOff}, ${count(summary.baselineWaves, 'baseline wave')}`,
    ...table([
      ['', 'two waves or more', 'recovered', 'improved', 'unchanged', 'deteriorated', 'no class'],
      ...Object.entries(scales).map(([id, { classes, peopleWithChange }]) => {
        const { deteriorated, improved, recovered, unchanged } = classes;
        const told = recovered + improved + unchanged + deteriorated;
        return [
          id,
          ...[peopleWithChange, recovered, improved, unchanged, deteriorated].map((n) => count(n)),
          count(peopleWithChange - told),
        ];
      }),
    ]),
    ...Object.entries(summary.flags).map(
      ([flag, { peopleRaised }]) =>
        `  flag ${flag}: raised in some wave of ${count(peopleRaised, 'course')}`,
    ),
    '',
  ];
  if (summary.peopleWithoutWaves > 0) {
    lines.push(`${count(summary.peopleWithoutWaves, 'course')} without any wave.`);
  }
  lines.push(...rejectedLines(summary));
  if (summary.emptyLines > 0) lines.push(`${count(summary.emptyLines, 'empty line')} skipped.`);
  if (summary.plots !== null) lines.push(`Plots are in ${summary.plots}.`);
  return `${lines.join('\n')}\n`;
}

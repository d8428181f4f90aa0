import { type Instrument, type Result, score } from 'relata';
import { phq2 as phq2Typed } from 'relata/instruments/phq-2';
import { type CourseOptions, courseOf } from 'relata/interpret';
import { describe, expect, test } from 'vitest';
import { courseChart } from './course-chart.ts';
import { courseSheet } from './course-sheet.ts';

const phq2: Instrument = phq2Typed;
const FIGURES = {
  norm: { label: 'own', mean: 2, sd: 1.5 },
  reliability: { label: 'own', value: 0.8 },
  clinical: { label: 'patients', mean: 4, sd: 1.5 },
  functional: { label: 'others', mean: 1, sd: 1.5 },
};

const courseFrom = (
  answers: readonly (readonly (number | null)[])[],
  options: CourseOptions = {},
) => {
  const waves = answers.map((one, time) => ({ time, result: score(phq2, one) as Result }));
  const { total } = courseOf(phq2, waves, options).scales;
  if (!total) throw new Error('no total');
  return total;
};

const ANSWERS = [
  [3, 3],
  [3, 2],
  [2, null],
  [2, 2],
  [9, 9],
  [1, 1],
  [0, 1],
];
const described = (svg: string) => /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
/** Ends of the thick lines of the scores: one line for each stretch without a gap. */
const stretches = (svg: string) =>
  [
    ...svg.matchAll(
      /<path d="([^"]*)"[^>]*fill="none"[^>]*stroke-width="2" stroke-linejoin="bevel"/g,
    ),
  ].flatMap(([, d = '']) => d.match(/M/g) ?? []).length;

describe('The chart of a course', () => {
  test('says in words what it shows', () => {
    const svg = courseChart(courseFrom(ANSWERS, { references: FIGURES }), { timeUnit: 'week' });
    expect(svg).toMatch(
      /^<svg role="img" aria-labelledby="course-title" aria-describedby="course-desc"/,
    );
    expect(described(svg)).toBe(
      'Scores from 0 to 6; a high score means: more depressive symptoms. 7 waves, 5 with a score. By time (week): 0: 6; 1: 5; 2: no score (insufficient); 3: 4; 4: no score (rejected); 5: 2; 6: 1. From first to last 6 to 1: a difference of -5, towards better. Class: recovered. Smallest detectable change: 1.859.',
    );
  });

  test('has a gap where a wave has no score, and marks it', () => {
    const svg = courseChart(courseFrom(ANSWERS));
    expect(stretches(svg)).toBe(
      stretches(
        courseChart(
          courseFrom([
            [3, 3],
            [3, 2],
            [2, 2],
          ]),
        ),
      ) + 2,
    );
    expect(svg).toContain('wave without a score');
    expect(
      courseChart(
        courseFrom([
          [3, 3],
          [1, 1],
        ]),
      ),
    ).not.toContain('wave without a score');
  });

  test('draws what later scores are held against, as far as that is known', () => {
    const plain = courseChart(courseFrom(ANSWERS));
    expect(plain).toContain('first score');
    expect(plain).not.toMatch(/no detectable change|cut-off|trend</);
    const told = courseChart(courseFrom(ANSWERS, { references: FIGURES, baselineWaves: 2 }), {
      trend: 'leastSquares',
    });
    for (const word of ['no detectable change', 'baseline mean', 'cut-off c', 'trend']) {
      expect(told).toContain(`>${word}<`);
    }
    expect(told).toMatch(/stroke-dasharray/);
  });

  test('goes over the whole range of the scale', () => {
    const svg = courseChart(
      courseFrom([
        [1, 1],
        [1, 2],
      ]),
    );
    for (const end of ['>0<', '>6<']) expect(svg).toContain(end);
  });

  test('of one wave, of none with a score, and of very many is drawn all the same', () => {
    for (const answers of [[[1, 1]], [[null, null]], Array.from({ length: 520 }, () => [1, 1])]) {
      const svg = courseChart(courseFrom(answers));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(described(svg)).toContain(`${answers.length} wave`);
    }
  });

  test('keeps hostile titles as text', () => {
    const title = '</title><script>alert("1")</script>\u0000&';
    const svg = courseChart({ ...courseFrom(ANSWERS), title });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
  });

  test('is the same text whenever it is drawn', () => {
    const course = courseFrom(ANSWERS);
    expect(courseChart(course)).toBe(courseChart(course));
  });
});

test('A sheet has a panel for each course, with ids that do not meet', () => {
  const course = courseFrom(ANSWERS, { references: FIGURES });
  const sheet = courseSheet(new Map(['a', 'b', 'c', 'd'].map((id) => [id, course])), {
    title: '<p>1',
    subtitle: 'PHQ-2',
    timeUnit: 'week',
  });
  const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sheet.match(/role="img"/g)).toHaveLength(4);
  expect(sheet).toContain('&lt;p&gt;1');
  expect(sheet).toMatch(/^<svg [^>]*width="1120" height="744"/);
});

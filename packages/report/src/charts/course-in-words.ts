import type { ScaleCourse } from 'relata';

const MOST_WAVES = 60;

/** Three digits behind the point at most: enough to read, and no more than was drawn. */
const number = (value: number) => String(Number(value.toFixed(3)));

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The course in words, for whoever cannot see the chart. */
export function courseInWords(course: ScaleCourse, timeUnit: string): string {
  const { change, direction, points, range, smallestDetectableChange: smallest, waves } = course;
  const shown = points
    .slice(0, MOST_WAVES)
    .map(({ status, time, value }) =>
      value === null
        ? `${number(time)}: no score (${status})`
        : `${number(time)}: ${number(value)}${status === 'prorated' ? ' (prorated)' : ''}`,
    );
  const more = points.length - shown.length;
  const sentences = [
    `Scores from ${number(range[0])} to ${number(range[1])}; a high score means: ${direction.highMeans}.`,
    `${plural(points.length, 'wave')}, ${waves} with a score.`,
    `By time (${timeUnit}): ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  ];
  if (change.status === 'available') {
    const towards = change.towards === 'neither' ? '' : `, towards ${change.towards}`;
    sentences.push(
      `From first to last ${number(change.first)} to ${number(change.last)}: a difference of ${number(change.difference)}${towards}.`,
    );
    if (change.class.status === 'available') sentences.push(`Class: ${change.class.value}.`);
  }
  if (smallest.status === 'available') {
    sentences.push(`Smallest detectable change: ${number(smallest.value)}.`);
  }
  return sentences.join(' ');
}

import { expect, test } from 'vitest';
import type { ProfileRow } from '../model/index.ts';
import { profileChart } from './profile-chart.ts';

const row = (title: string, value: number | null, low: number, high: number): ProfileRow => ({
  scale: title,
  title,
  value,
  low,
  high,
  better: 'lower',
  highMeans: 'more',
});

const ROWS = [
  row('Withdrawal', 40, 40, 40),
  row('Rejection sensitivity', 55, 50, 70),
  row('Emotional numbing', null, 20, 80),
];

const BAR = /<path [^>]*fill="#a9c1d9"/g;
const HOLLOW = /<path [^>]*stroke-dasharray[^>]*>/g;

test('A profile is the same picture whenever it is drawn', () => {
  const first = profileChart(ROWS);
  profileChart(ROWS, { id: 'other' });
  expect(profileChart(ROWS)).toBe(first);
});

test('A score is a bar; where there is none, a hollow one with a broken edge stands for what is possible', () => {
  const drawn = profileChart(ROWS);
  expect(drawn.match(BAR)).toHaveLength(2);
  expect(drawn.match(HOLLOW)).toHaveLength(1);
  expect(profileChart(ROWS.slice(0, 2))).not.toMatch(HOLLOW);
  expect(drawn).toContain('>no score<');
});

test('Whoever does not see the picture is told its numbers', () => {
  expect(profileChart(ROWS)).toContain(
    'Withdrawal: 40; Rejection sensitivity: 55, could be 50 to 70; Emotional numbing: no score, could be 20 to 80.',
  );
});

test('Two pictures on a page have no id in common', () => {
  const ids = ['one', 'two'].map((id) =>
    [...profileChart(ROWS, { id }).matchAll(/ id="([^"]+)"/g)].map(([, found]) => found),
  );
  expect(ids[0]?.length).toBeGreaterThan(0);
  expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
});

test('A long name takes several lines, and none of its words is lost', () => {
  const title = 'Readiness to speak about difficult feelings with people outside the family';
  const drawn = profileChart([row(title, 50, 50, 50)]);
  const lines = [...drawn.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
  expect(lines.slice(0, lines.indexOf('50')).join(' ')).toContain('family');
  for (const word of title.split(' ')) expect(lines.join(' ')).toContain(word);
  expect(lines).not.toContain(title);
});

test('A profile without scales is an empty picture', () => {
  expect(profileChart([])).toMatch(/^<svg role="img"/);
});

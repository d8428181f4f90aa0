import { phq9 } from 'relata/instruments/phq-9';
import { rpp } from 'relata/instruments/rpp';
import { courseOf, interpret } from 'relata/interpret';
import { expect, test } from 'vitest';
import { reportAsMarkdown } from '../markdown/report-as-markdown.ts';
import { inTurn, ownReport, phqReport, rppReport, scored } from '../testing/reports.ts';

const OWN = {
  norm: { label: 'our clinic', mean: 2.4, sd: 0.8, n: 240 },
  reliability: { label: 'our clinic, alpha', value: 0.84 },
};

test('A raised flag is told before all else, as no assessment of risk, and one that is not raised is not told', () => {
  const { flagged } = phqReport([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(flagged?.flags).toEqual([
    { id: 'selfHarm', item: 'phq9_9', title: expect.stringContaining('Item 9'), times: null },
  ]);
  expect(flagged?.text.join(' ')).toMatch(
    /A person should look at this now\..*no assessment of risk/,
  );
  expect(phqReport([3, 3, 3, 3, 3, 3, 3, 3, 0]).flagged).toBeNull();
});

test('In a course a flag of an earlier time is told too, with that time', () => {
  const answers = [0, 2, 0].map((last) => [0, 0, 0, 0, 0, 0, 0, 0, last]);
  const waves = answers.map((one, time) => ({ time, result: scored(phq9, one) }));
  const input = { course: courseOf(phq9, waves), timeUnit: 'week' };
  const report = phqReport(answers[2] ?? [], input);
  expect(report.flagged?.flags).toMatchObject([{ id: 'selfHarm', times: [1] }]);
  expect(reportAsMarkdown(report)).toContain('(week 1)');
});

test('A flag whose question was left open is not known', () => {
  const { flagged, notKnown } = phqReport([0, 0, 0, 0, 0, 0, 0, 0, null]);
  expect(flagged).toBeNull();
  expect(notKnown[0]?.text).toContain('Item 9');
});

test('A research draft says that it has no norms, and what it does not ask', () => {
  const { notices, notKnown } = rppReport('rpp-9', inTurn(9));
  expect(notices[0]).toContain('research draft');
  expect(notices[1]).toContain('does not ask about self-harm or suicide');
  expect(notKnown.map(({ text }) => text).join(' ')).toContain('there are no norms');
});

test('Each scale of the RPP has what it looks at and one question, from its own wording', () => {
  const { scales } = rppReport('rpp-86', inTurn(86));
  const asked = scales.filter(({ reflection }) => reflection !== null);
  expect(asked).toHaveLength(13);
  for (const { reflection } of asked) expect(reflection?.match(/\?/g)).toHaveLength(1);
  expect(scales[0]?.looksAt[0]).toContain('How much you pull back');
});

test('What someone close answered is not told in words made for the person themselves', () => {
  const { asked, scales } = rppReport('rpp-24-partner', inTurn(24));
  expect(asked.informant).toBe('closeOther');
  expect(scales.map(({ reflection }) => reflection)).toEqual(scales.map(() => null));
  expect(scales.flatMap(({ looksAt }) => looksAt).join(' ')).not.toMatch(/\byou\b/i);
});

test('Questions come from the wording or from the settings, and none is made up', () => {
  expect(phqReport(inTurn(9, 4)).scales.every(({ reflection }) => reflection === null)).toBe(true);
  const brought = { reflections: { withdrawal: 'Who was there last time?' } };
  const { provenance, scales } = rppReport('rpp-9', inTurn(9), {}, brought);
  expect(scales[0]?.reflection).toBe('Who was there last time?');
  expect(scales[1]?.reflection).toContain('small sign');
  expect(provenance.text.at(-1)).toContain('whoever made this report');
});

test('Help lines are those of the settings; without them none is named', () => {
  const line = { name: 'A line', contact: '000' };
  expect(phqReport(inTurn(9, 4), {}, { helpLines: [line] }).helpLines).toEqual([line]);
  expect(phqReport(inTurn(9, 4)).helpLines).toEqual([]);
});

test('Where there is no score, the report says so once, with every scale, and what is possible', () => {
  const { notKnown, profile, scales } = rppReport('rpp-9', [1, null, null, 2, null, null, 3, 3, 3]);
  expect(scales[0]?.score).toMatchObject({ value: null, percentOfMaximum: null, low: 1 / 3 });
  expect(scales[0]?.score.text[0]).toContain('1 of 3 questions was answered, and that is too few');
  expect(profile.rows[0]).toMatchObject({ value: null, low: (100 * (1 / 3)) / 4, high: 75 });
  const none = notKnown.filter(({ text }) => text.startsWith('There is no score'));
  expect(none).toEqual([
    { text: expect.any(String), scales: ['Withdrawal', 'Rejection sensitivity', 'Core'] },
  ]);
});

test('Numbers stay whole in the document and are short in its sentences', () => {
  const { score } = rppReport('rpp-9', [1, 1, 3, 0, 0, 0, 0, 0, 0]).scales[0] ?? {};
  expect(score?.value).toBe(5 / 3);
  expect(score?.text[0]).toContain('The score is 1.67.');
});

test('A comparison names its group and says whose figures they are', () => {
  const result = scored(rpp, inTurn(9), { form: 'rpp-9' });
  const interpretation = interpret(rpp, result, { references: OWN });
  const { comparison, confidence } =
    rppReport('rpp-9', inTurn(9), { interpretation }).scales[0] ?? {};
  expect(comparison?.text.join(' ')).toMatch(/“our clinic”.*brought by whoever made this report/);
  expect(comparison?.text.join(' ')).toContain('240 people');
  expect(confidence?.text.join(' ')).toContain('0.84');
});

test('Whatever an interpretation could not say is told with its reason, once for all scales', () => {
  const result = scored(rpp, inTurn(9), { form: 'rpp-9' });
  const { notKnown, scales } = rppReport('rpp-9', inTurn(9), {
    interpretation: interpret(rpp, result),
  });
  const compared = notKnown.filter(({ text }) => text.startsWith('How the score compares'));
  expect(compared).toHaveLength(1);
  expect(compared[0]?.scales).toHaveLength(scales.length);
});

test('A course is told by first, last, class and every wave, those without a score too', () => {
  const answers = [4, null, 1].map((answer) => Array.from({ length: 9 }, () => answer));
  const waves = answers.map((one, time) => ({ time, result: scored(rpp, one, { form: 'rpp-9' }) }));
  const course = courseOf(rpp, waves, { references: OWN });
  const { change } =
    rppReport('rpp-9', inTurn(9).fill(1), { course, timeUnit: 'week' }).scales[0] ?? {};
  expect(change?.course.points.map(({ value }) => value)).toEqual([4, null, 1]);
  const text = change?.text.join(' ');
  expect(text).toContain(
    'The first score is 4, the last 1: 3 lower, towards the end counted as better.',
  );
  expect(text).toContain('“improved”');
  expect(text).toContain('One time has no score.');
});

test('A published range is told with its population, as no diagnosis', () => {
  const { band } = phqReport([1, 1, 1, 1, 1, 1, 1, 1, 2]).scales[0] ?? {};
  expect(band).toMatchObject({ id: 'moderate', population: 'primary care' });
  expect(band?.text[0]).toContain('not a diagnosis');
});

test('Ids that every object carries find nothing', () => {
  const settings = { reflections: JSON.parse('{"__proto__": "no?", "toString": "no?"}') };
  const { scales } = ownReport({ title: 't', scale: 's', highMeans: 'h' }, {}, settings);
  expect(scales[0]?.reflection).toBeNull();
});

test('No sentence of a report advises, judges or diagnoses', () => {
  const documents = [
    rppReport('rpp-86', inTurn(86)),
    rppReport('rpp-24-partner', inTurn(24)),
    phqReport(inTurn(9, 4)),
    phqReport([3, null, null, 3, 3, 3, 3, 3, 3]),
  ];
  const all = JSON.stringify(documents);
  expect(all).not.toMatch(
    /you (should|must|need to|ought)|consult|treat|disorder|abnormal|normal range/i,
  );
  expect(all.replaceAll(/not (?:a )?diagnos(?:is|tic)/g, '')).not.toMatch(/diagnos/i);
});

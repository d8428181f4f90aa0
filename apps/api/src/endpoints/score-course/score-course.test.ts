import { type Instrument, score } from 'relata';
import { phq2 } from 'relata/instruments/phq-2';
import { rpp } from 'relata/instruments/rpp';
import { courseOf } from 'relata/interpret';
import { describe, expect, test } from 'vitest';
import { course } from '../../schemas/course.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { COURSE_LIMIT } from './index.ts';

const path = '/v1/instruments/phq-2/course';
const waves = [
  { time: 0, answers: [3, 3] },
  { time: 1, answers: [2, null] },
  { time: 2, answers: [1, 2] },
  { time: 3, answers: [0, 1] },
];
const FIGURES = {
  norm: { label: 'own', mean: 2, sd: 1.5 },
  reliability: { label: 'own', value: 0.8 },
  clinical: { label: 'patients', mean: 4, sd: 1.5 },
  functional: { label: 'others', mean: 1, sd: 1.5 },
};

commonCases({
  operation: 'score-course',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/course',
  body: { waves },
  limit: COURSE_LIMIT,
});

const send = async (body: object, to = path) => expectJson(await post(to, body), course);

describe('A course', () => {
  test('is what the library makes of the same waves', async () => {
    const { time, waves: shown, scales, provenance } = await send({ waves, references: FIGURES });
    const made = courseOf(
      phq2 as Instrument,
      waves.map(({ answers, time: at }) => ({
        time: at,
        result: score(phq2 as Instrument, answers),
      })),
      { references: FIGURES },
    );
    expect(scales).toEqual(made.scales);
    expect(provenance).toEqual(made.provenance);
    expect(time).toEqual({ unit: 'time', origin: null });
    expect(shown.map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'scored'],
      [1, 'scored'],
      [2, 'scored'],
      [3, 'scored'],
    ]);
  });

  test('comes in order of time whatever the order of the waves, which are named by their place', async () => {
    const turned = await send({ waves: [...waves].reverse() });
    expect(turned.scales).toEqual((await send({ waves })).scales);
    expect(turned.waves.map(({ index }) => index)).toEqual([3, 2, 1, 0]);
  });

  test('keeps a wave that cannot be scored in its place, and says why without the answer', async () => {
    const { scales, waves: shown } = await send({
      waves: [...waves, { time: 1.5, answers: [0, 66] }],
    });
    expect(shown[2]).toMatchObject({
      index: 4,
      kind: 'rejected',
      issues: [{ code: 'answerOutOfRange', path: ['waves', 4, 'answers', 1] }],
    });
    expect(JSON.stringify(shown)).not.toContain('66');
    expect(scales['total']).toMatchObject({ waves: 3, missing: 2 });
    expect(scales['total']?.points[2]).toEqual({ time: 1.5, status: 'rejected', value: null });
  });

  test('shows flags wave by wave', async () => {
    const nine = (last: number) => [0, 0, 0, 0, 0, 0, 0, 0, last];
    const { waves: shown } = await send(
      { waves: [nine(0), nine(1)].map((answers, time) => ({ time, answers })) },
      '/v1/instruments/phq-9/course',
    );
    expect(shown.map(({ flags }) => flags['selfHarm']?.state)).toEqual(['notRaised', 'raised']);
  });

  test('counts dates in days from the first, or in weeks', async () => {
    const dated = ['2026-03-16', '2026-03-02', '2026-03-09T12:00Z'].map((time) => ({
      time,
      answers: [1, 1],
    }));
    const days = await send({ waves: dated });
    expect(days.time).toEqual({ unit: 'day', origin: '2026-03-02' });
    expect(days.waves.map(({ date, time }) => [date, time])).toEqual([
      ['2026-03-02', 0],
      ['2026-03-09T12:00Z', 7.5],
      ['2026-03-16', 14],
    ]);
    const weeks = await send({ waves: dated, timeUnit: 'week' });
    expect(weeks.waves.map(({ time }) => time)).toEqual([0, 7.5 / 7, 2]);
    const { errors } = await expectProblem(
      await post(path, { waves: dated, timeUnit: 'month' }),
      'badWaves',
    );
    expect(errors).toMatchObject([{ path: ['timeUnit'], expected: ['day', 'week'] }]);
  });

  test.each([
    ['one time twice', [1, 2, 1], 'duplicateTime', [2]],
    ['one date twice', ['2026-03-02', '2026-03-02T00:00Z'], 'duplicateTime', [1]],
    ['numbers and dates', [1, 2, '2026-03-02'], 'badTime', [2]],
    ['a day that no calendar has', ['2026-02-28', '2026-02-30'], 'badTime', [1]],
    ['a text that is no date', ['2026-02-28', 'last spring'], 'badTime', [1]],
  ])('with %s is refused, and the wave named', async (_, times, code, places) => {
    const body = { waves: times.map((time) => ({ time, answers: [1, 1] })) };
    const { errors } = await expectProblem(await post(path, body), 'badWaves');
    expect(errors?.map((one) => [one.code, one.path])).toEqual(
      places.map((place) => [code, ['waves', place, 'time']]),
    );
  });

  test('has one wave at least and 520 at most', async () => {
    await expectProblem(await post(path, { waves: [] }), 'invalidBody');
    const many = Array.from({ length: 521 }, (_, time) => ({ time, answers: [1, time % 4] }));
    expect((await send({ waves: many.slice(0, 520) })).waves).toHaveLength(520);
    await expectProblem(await post(path, { waves: many }), 'tooManyWaves');
    expect((await send({ waves: many.slice(0, 1) })).scales['total']?.change).toEqual({
      status: 'unavailable',
      reason: 'tooFewWaves',
    });
  });

  test('says what it rests on, and why it cannot say the rest', async () => {
    const { scales } = await send({ waves });
    expect(scales['total']?.change).toMatchObject({
      status: 'available',
      reliableChange: { status: 'unavailable' },
      class: { status: 'unavailable' },
    });
    const told = await send({ waves, references: FIGURES, level: 0.9, method: 'edwardsNunnally' });
    expect(told.scales['total']?.change).toMatchObject({
      reliableChange: { method: 'edwardsNunnally', norm: { from: 'caller', label: 'own' } },
      class: { status: 'available' },
    });
    for (const references of [{ norm: { population: 'nobody' } }, { scales: { joy: {} } }]) {
      await expectProblem(await post(path, { waves, references }), 'badReference');
    }
    const unfit = { waves, groups: { joy: { lastMean: 1, lastSd: 1, correlation: 0.5 } } };
    await expectProblem(await post(path, unfit), 'badReference');
  });

  test.each([
    ['method', 'guess'],
    ['level', 1],
    ['cutOff', 'd'],
    ['baselineWaves', 0],
    ['timeUnit', ''],
    ['plot', false],
    ['plotTrend', 'cubic'],
    ['references', { norm: { mean: 3 } }],
  ])('refuses the option %s with the value %j', async (option, value) => {
    const { errors } = await expectProblem(
      await post(path, { waves, [option]: value }),
      'invalidBody',
    );
    expect(errors?.[0]?.path[0]).toBe(option);
  });
});

describe('A plot', () => {
  const nine = [1, 3, 2, 0, 4, 1, 2, 2, 3];
  const body = {
    form: 'rpp-9',
    timeUnit: 'week',
    waves: [1, 2, 3].map((time) => ({ time, answers: nine.map((one) => Math.max(0, one - time)) })),
  };
  const to = '/v1/instruments/rpp/course';

  test('is drawn where it is asked for, of all scales or of some', async () => {
    expect((await send(body, to)).plots).toBeUndefined();
    const all = await send({ ...body, plot: true }, to);
    expect(Object.keys(all.plots ?? {})).toEqual(Object.keys(all.scales));
    const [scale = ''] = Object.keys(all.scales);
    const one = await send({ ...body, plot: [scale], plotTrend: 'robust' }, to);
    expect(Object.keys(one.plots ?? {})).toEqual([scale]);
    const svg = one.plots?.[scale] ?? '';
    expect(svg).toMatch(/^<svg role="img"[^>]*>/);
    expect(svg).toContain(`<title id="course-${scale}-title">`);
    expect(svg).toContain('>week<');
    expect(svg).toContain(rpp.definition.scales[scale as 'withdrawal'].title);
    expect(svg).not.toMatch(/<script|<style|\son\w+=/);
  });

  test('of a scale that the form has not is refused', async () => {
    const response = await post(to, { ...body, plot: ['joy'] });
    const { errors } = await expectProblem(response, 'unknownScale');
    expect(errors).toMatchObject([{ code: 'notAllowed', path: ['plot', 0] }]);
  });
});

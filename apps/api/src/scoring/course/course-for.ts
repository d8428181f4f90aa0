import type { Course, Instrument, ReferenceChoices } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { courseOf } from 'relata/interpret';
import { errorItems } from '../../problems/error-items.ts';
import type { CourseBody, CourseRequest } from '../../schemas/course.ts';
import { optionsOf } from '../options-of.ts';
import { scorerFor } from '../scorer-for.ts';
import { plotsOf } from './plots-of.ts';
import { type WaveTimes, waveTimes } from './wave-times.ts';

/** Errors that one wave lists, and all of them together. */
const MOST_OF_WAVE = 20;

function wavesOf(
  { waves }: Course,
  { times, origin }: WaveTimes,
  sent: CourseRequest['waves'],
): CourseBody['waves'] {
  const placeOf = new Map(times.map((time, index) => [time, index]));
  return waves.map(({ flags, issues, kind, time }) => {
    const index = placeOf.get(time) as number;
    const under = ['waves', index, 'answers'];
    return {
      index,
      time,
      ...(origin === null ? {} : { date: String(sent[index]?.time) }),
      kind,
      flags,
      issues: errorItems(issues, under, MOST_OF_WAVE),
    };
  });
}

/**
 * One person's waves, scored and put together as change over time.
 *
 * @throws {ProblemError} badWaves, unknownScale
 * @throws {OptionError} as the library does
 */
export async function courseFor(
  instrument: Instrument,
  request: CourseRequest,
): Promise<CourseBody> {
  const { waves, references = {}, method, level, cutOff, baselineWaves, groups } = request;
  const one = scorerFor(instrument, optionsOf(request));
  const time = waveTimes(
    waves.map((wave) => wave.time),
    request.timeUnit,
  );
  const scored = waves.map(({ answers }, i) => ({
    time: time.times[i] as number,
    result: one(answers as Readonly<Record<string, never>>),
  }));
  const course = courseOf(instrument, scored, {
    references: references as ReferenceChoices,
    published: findNorms(instrument.id),
    ...(method === undefined ? {} : { method }),
    ...(level === undefined ? {} : { level }),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(baselineWaves === undefined ? {} : { baselineWaves }),
    ...(groups === undefined ? {} : { groups }),
  });
  const plots = await plotsOf(course, request, time);
  return {
    ...course,
    time: { unit: time.unit, origin: time.origin },
    waves: wavesOf(course, time, waves),
    ...(plots ? { plots } : {}),
  } as CourseBody;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRsq, phq9, rpp } from '../instruments/index.ts';
import { findNorms } from '../instruments/norms.ts';
import {
  comparePair,
  interpret,
  levelOf,
  referencesFor,
  scaleChange,
  scaleCourse,
} from '../interpret/index.ts';
import {
  type ChangeOptions,
  type Instrument,
  ISSUE_CODES,
  type Issue,
  OPTION_CODES,
  type OptionError,
  type ReferenceChoices,
  type Scored,
} from '../model/index.ts';
import { sampleQuality } from '../quality/index.ts';
import { score } from '../score/score.ts';
import { scorer } from '../score/scorer.ts';
import { renderSql } from '../sql/render-sql.ts';
import { figures, scaleThat } from '../testing/change-cases.ts';
import { holds } from '../testing/law.ts';
import { describeIssue, describeOptionError } from './en.ts';

/** Values that nothing but a respondent could have brought into a sentence. */
const secrets = fc.oneof(
  fc.integer({ min: 70_000, max: 9_999_999 }),
  fc.integer({ min: 70_000, max: 9_999_999 }).map((n) => -n),
  fc.integer({ min: 70_000, max: 9_999_999 }).map((n) => 1 + n / 1e7),
  fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom(...'QXZJ7#') }),
);

const holding = (secret: string | number) =>
  fc.constantFrom<unknown>(secret, [secret], { secret }, String(secret), `${secret}!`);

const issuesOf = (instrument: Instrument, answers: unknown, form?: string): readonly Issue[] =>
  score(instrument, answers as never, { form, onInvalid: 'missing' }).issues;

const seen = new Map<string, string>();

describe('A sentence about an issue', () => {
  test('never holds the answer, whether it was given by item or in an array', () => {
    const answer = secrets.chain((secret) => fc.tuple(fc.constant(secret), holding(secret)));
    holds(500, fc.tuple(answer, fc.nat({ max: 8 })), ([[secret, value], at]) => {
      const listed = Array.from({ length: 9 }, (_, i) => (i === at ? value : null));
      const issues = [
        ...issuesOf(phq9, { [`phq9_${at + 1}`]: value }),
        ...issuesOf(phq9, listed),
        ...issuesOf(aRsq, { [`arsq_${at + 1}_concern`]: value }),
        ...issuesOf(rpp, { withdrawal1: value }, 'rpp-9'),
      ];
      expect(issues).toHaveLength(4);
      for (const issue of issues) {
        const sentence = describeIssue(issue);
        expect(sentence).not.toContain(String(secret));
        seen.set(issue.code, sentence);
      }
    });
  });

  test('never holds answers that could not be read at all', () => {
    holds(100, secrets, (secret) => {
      for (const answers of [
        String(secret),
        Number(secret) || 7,
        [secret],
        new Map([[1, secret]]),
      ]) {
        const issues = issuesOf(phq9, answers);
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues) {
          expect(describeIssue(issue)).not.toContain(String(secret));
          seen.set(issue.code, describeIssue(issue));
        }
      }
    });
  });

  test('names the place, and how to mend it', () => {
    const sentence = (answers: unknown) =>
      issuesOf(phq9, answers).map((issue) => {
        seen.set(issue.code, describeIssue(issue));
        return describeIssue(issue);
      });
    expect(sentence({ phq9_3: 4 })).toEqual([
      'The answer to phq9_3 is outside the response options; give a whole number from 0 to 3; for a missing answer use null, leave it out, or name a reason such as "skipped".',
    ]);
    expect(sentence([0, 0, 0, 0, 0, 0, 0, 'no', 0])[0]).toMatch(/^Answer 8 .*is not a number/i);
    expect(sentence({ phq9_3: 1.5 })[0]).toMatch(/phq9_3.*between two response options/);
    expect(sentence({ pqh9_3: 1 })).toEqual(['There is no item pqh9_3; did you mean phq9_3?']);
    expect(sentence({ mood: 1 })[0]).toMatch(
      /^There is no item mood; the items are phq9_1, phq9_2/,
    );
    expect(sentence([1, 2])[0]).toMatch(/has 2 answers and the form has 9/);
    expect(sentence(null)[0]).toBe(
      'The answers are null; give an object by answer id, or an array in item order.',
    );
  });

  test('exists for every kind of issue, whole and without a gap', () => {
    expect([...seen.keys()].sort()).toEqual([...ISSUE_CODES].sort());
    for (const sentence of seen.values()) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

const thrownBy = (call: () => unknown): OptionError => {
  try {
    call();
  } catch (error) {
    if ((error as OptionError).kind === 'optionError') return error as OptionError;
    throw error;
  }
  throw new Error('the options were taken');
};

const bytes = (length: number) =>
  Object.fromEntries(phq9.definition.items.map((id) => [id, new Uint8Array(length)]));

describe('Options that cannot be used', () => {
  const { boundsSearch: _, compile: __, keyedQuality: ___, ...bare } = rpp as Instrument;
  const general: Instrument = phq9;
  const fromOne: Instrument = {
    ...general,
    definition: { ...general.definition, answers: { min: 1, max: 3 } },
  };
  const source = 'a manual';
  const norm = { scale: 'total', n: 9, mean: 1, sd: 1, source };
  const reliability = { scale: 'total', population: 'adults', value: 0.8, source };
  const complete = scorer(phq9).one([0, 0, 0, 0, 0, 0, 0, 0, 0]) as Scored<typeof phq9.definition>;
  const described = { result: complete, answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] };
  const choose = (choices: ReferenceChoices) =>
    referencesFor(['total'], choices, {
      norms: [
        { ...norm, population: 'young adults' },
        { ...norm, population: 'old adults' },
      ],
      reliability: [
        { ...reliability, coefficient: 'alpha' },
        { ...reliability, coefficient: 'icc' },
      ],
    });
  const wave = (time: number) => ({ time, status: 'scored', value: 1 }) as const;
  const change = (last: number, options: ChangeOptions) =>
    scaleChange(1, last, scaleThat('lower'), figures({}), options);
  const calls = {
    'a form that there is not': () => score(rpp as Instrument, {}, { form: 'rpp-8' }),
    'a form of an instrument that has one only': () => score(general, {}, { form: 'short' }),
    'no item at least': () => scorer(phq9, { missing: { require: { atLeast: 0 } } }),
    'one and a half items': () => scorer(phq9, { missing: { require: { atLeast: 1.5 } } }),
    'more than all': () => scorer(phq9, { missing: { require: { atLeastShare: 1.2 } } }),
    'nothing for items that cannot add 0': () =>
      scorer(fromOne, { missing: { require: { atLeast: 1 }, fill: 'nothing' } }),
    'a missing rule given to score': () =>
      score(general, {}, { missing: { require: 'complete' } } as never),
    'no columns': () => scorer(phq9).columns({}),
    'a column of an item that there is not': () =>
      scorer(phq9).columns({ ...bytes(2), phq9_10: new Uint8Array(2) }),
    'columns of several lengths': () =>
      scorer(phq9).columns({ ...bytes(2), phq9_9: new Uint8Array(3) }),
    'arrays of another length': () =>
      scorer(phq9).columns(bytes(2), { into: scorer(phq9).columns(bytes(3)) }),
    'a code for missing that is an answer': () => scorer(phq9).columns(bytes(2), { missing: 3 }),
    'a database for which there is no SQL': () =>
      renderSql(phq9, { dialect: 'oracle' as 'duckdb', from: 'responses' }),
    'a table named by a line break': () => renderSql(phq9, { dialect: 'duckdb', from: 'a\nb' }),
    'a table without a name': () => renderSql(phq9, { dialect: 'duckdb', from: '' }),
    'a bare copy of an instrument': () => score(structuredClone(bare), {}),
    'a norm group that is not on file': () => choose({ norm: { population: 'pilots' } }),
    'a norm group that two fit': () => choose({ norm: { population: 'adults' } }),
    'a norm group whose SD is 0': () => choose({ norm: { label: 'own', mean: 1, sd: 0 } }),
    'a reliability that is not on file': () => choose({ reliability: { coefficient: 'omega' } }),
    'a reliability that two fit': () => choose({ reliability: { population: 'adults' } }),
    'a reliability above 1': () => choose({ reliability: { label: 'own', value: 2 } }),
    'times of another count than the answers': () =>
      score(phq9, Array.from({ length: 9 }, () => 1) as never, { seconds: [1, 2] }),
    'figures for a scale that there is not': () => choose({ scales: { joy: {} } }),
    'synonyms that correlate beyond 1': () => sampleQuality([[1, 2]], { synonyms: 1.2 }),
    'correlations over two pairs': () => sampleQuality([[1, 2]], { atLeast: 2 }),
    'change by a method that there is not': () => change(1, { method: 'guess' as never }),
    'change at a level of 95': () => change(1, { level: 95 }),
    'change to a score that is no number': () => change(Number.NaN, {}),
    'two waves at one time': () => scaleCourse([wave(3), wave(3)], scaleThat('lower'), figures({})),
    'a norm group where none is on file': () =>
      referencesFor(['total'], { norm: { population: 'adults' } }, {}),
    'a level of 95': () => levelOf(95),
    'cut-offs of a population that has none': () =>
      interpret(phq9, complete, { cutOffs: 'pilots', published: findNorms('phq-9') }),
    'a result of another instrument': () => interpret(rpp, complete),
    'two results of another instrument': () => comparePair(rpp, described, described),
  } as const;

  test.each(Object.entries(calls))('%s: the sentence says what can be', (_, call) => {
    const error = thrownBy(call);
    expect(OPTION_CODES).toContain(error.code);
    expect(error.message).toContain(error.code);
    const sentence = describeOptionError(error);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
  });

  test('every kind of them occurs here', () => {
    const codes = Object.values(calls).map((call) => thrownBy(call).code);
    expect([...new Set(codes)].sort()).toEqual([...OPTION_CODES].sort());
  });
});

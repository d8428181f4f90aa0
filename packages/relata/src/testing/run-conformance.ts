import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument, Result, ScoreOptions } from '../model/index.ts';
import { type Aspect, differences } from './differences.ts';
import { optionsOf, type Vector, vectorsOf } from './vectors.ts';

/** One way of scoring: the reference scorer, columns, a SQL engine, FHIRPath. */
export interface BackEnd {
  readonly name: string;
  /** Scores one respondent. What it is `unable` to say may be left out of the result. */
  readonly score: (
    instrument: Instrument,
    answers: Vector['answers'],
    options: ScoreOptions,
  ) => Result | Promise<Result>;
  /** Aspects of a result that the back end cannot answer at all, each with the reason. */
  readonly unable?: Readonly<Partial<Record<Aspect, string>>>;
  /** The reason for which it cannot be asked one vector; nothing where it can. */
  readonly skip?: (vector: Vector, instrument: Instrument) => string | undefined;
}

/**
 * The contract that every back end signs: all vectors of every instrument of the
 * catalogue, with whole numbers exact and all others to 1 part in 10^12. Registers one
 * test a vector, and a skipped one with its reason for whatever cannot be answered.
 *
 * @example
 * runConformance({ name: 'reference', score });
 */
export function runConformance(backEnd: BackEnd): void {
  const unable = new Set(Object.keys(backEnd.unable ?? {}) as Aspect[]);
  describe(`conformance of ${backEnd.name}`, () => {
    for (const [aspect, reason] of Object.entries(backEnd.unable ?? {})) {
      test.skip(`cannot answer ${aspect}: ${reason}`, () => {});
    }
    for (const instrument of CATALOGUE as readonly Instrument[]) {
      describe(instrument.id, () => {
        for (const vector of vectorsOf(instrument.id)) {
          const reason = backEnd.skip?.(vector, instrument);
          if (reason !== undefined) {
            test.skip(`${vector.name} (cannot be asked: ${reason})`, () => {});
            continue;
          }
          test(vector.name, async () => {
            const result = await backEnd.score(instrument, vector.answers, optionsOf(vector));
            expect(differences(instrument.definition, vector, result, unable)).toEqual([]);
          });
        }
      });
    }
  });
}

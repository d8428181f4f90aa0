import { afterAll, describe, expect, test, vi } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { scorer } from '../score/scorer.ts';
import { runConformance } from '../testing/run-conformance.ts';
import { scoreIn, sqlBackEnd } from '../testing/sql/back-end.ts';
import { crowd } from '../testing/sql/crowd.ts';
import type { Engine } from '../testing/sql/engine.ts';
import { firstDifference } from '../testing/sql/row-differences.ts';
import { openSpark, whyNoSpark } from '../testing/sql/spark.ts';

// Spark plans and compiles every query anew: minutes for the whole catalogue.
const FULL = process.env['RELATA_SPARK_FULL'] === '1';
const why = whyNoSpark();
const here = why === '';

// Every operation occurs in one of these.
const SOME = 'a-rsq dass-21 djgls-6 ecr-r epds phq-9 pcl-5 pid-5-bf qids-sr16 rpp scs'.split(' ');
const size = FULL ? 10_000 : 150;
const asked = (CATALOGUE as readonly Instrument[]).filter(({ id }) => FULL || SOME.includes(id));

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 });

let session: Promise<Engine> | undefined;
const open = () => {
  session ??= openSpark();
  return session;
};
afterAll(async () => (await session)?.close());

describe.skipIf(!here)(`In Spark${here ? '' : ` (skipped: ${why})`},`, () => {
  test.each(asked)(`one query over ${size} respondents gives their scores on $id`, async (one) => {
    const plan = planOf(one);
    const people = crowd(plan, size, 1);
    const got = await scoreIn(await open(), one, plan, people, {});
    expect(got).toHaveLength(size);
    const { one: score } = scorer(one);
    for (const [row, answers] of people.entries()) {
      const difference = firstDifference(score(answers as never), got[row]);
      expect(difference && `respondent ${row}: ${difference}`).toBeNull();
    }
  });
});

if (here && FULL) {
  runConformance(sqlBackEnd('Spark', open));
} else {
  const reason = here ? 'RELATA_SPARK_FULL=1 asks for it' : why;
  test.skip(`conformance of Spark (skipped: ${reason})`, () => {});
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { type Case, cases, casesOf } from '../../testing/arbitraries.ts';
import { holds } from '../../testing/law.ts';
import { answersJsonSchema, resultJsonSchema } from './index.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function law(drawn: Parameters<typeof holds<Case>>[1], runs: number): void {
  let [accepted, refused] = [0, 0];
  holds(runs, drawn, ({ instrument, form, people }) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    const answersFit = ajv.compile(answersJsonSchema(instrument, { form }));
    const resultFits = ajv.compile(resultJsonSchema(instrument, { form }));
    for (const answers of people.map((one) => plain(one) as typeof one)) {
      const result = score(instrument, answers, { form });
      expect([answers, answersFit(answers)]).toEqual([answers, result.kind === 'scored']);
      if (result.kind === 'scored') {
        const fits = resultFits(plain(result));
        expect([resultFits.errors, fits]).toEqual([null, true]);
        accepted++;
      } else refused++;
    }
  });
  expect(accepted).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}

describe('As JSON, answers fit the schema just where they are scored, and their result fits too', () => {
  test('for any definition', () => {
    law(cases({ invalid: true }), 150);
  });

  test.each(CATALOGUE as readonly Instrument[])('for $id', (instrument) => {
    law(casesOf(instrument, { invalid: true }), 8);
  });
});

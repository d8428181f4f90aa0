import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { scorer } from '../score/scorer.ts';
import { crowd } from '../testing/sql/crowd.ts';
import type { Row } from '../testing/sql/engine.ts';
import { firstDifference } from '../testing/sql/row-differences.ts';
import { rowResult } from '../testing/sql/row-result.ts';
import { renderSql } from './index.ts';

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';
const script = fileURLToPath(new URL('../../scripts/spark-conformance.py', import.meta.url));
const here = spawnSync(PYTHON, ['-c', 'import pyspark']).status === 0;
const why = here ? '' : ` (skipped: ${PYTHON} has no pyspark; RELATA_PYTHON names another)`;

// Every operation occurs in one of these; more of them only make Spark slower.
const IDS = 'a-rsq dass-21 djgls-6 ecr-r epds phq-9 pcl-5 pid-5-bf qids-sr16 rpp scs'.split(' ');

describe.skipIf(!here)(`In Spark${why},`, () => {
  test('the query gives the scores of the scorer', { timeout: 600_000 }, () => {
    const some = (CATALOGUE as readonly Instrument[]).filter(({ id }) => IDS.includes(id));
    expect(some).toHaveLength(IDS.length);
    const asked = some.map((instrument, i) => {
      const plan = planOf(instrument);
      return { instrument, plan, people: crowd(plan, 150, i) };
    });
    const cases = asked.map(({ instrument, plan, people }) => ({
      columns: plan.fields.map((field) => field.id),
      rows: people,
      sql: renderSql(instrument, { dialect: 'spark', from: 'responses', id: 'row' }),
    }));
    const input = JSON.stringify({ cases });
    const { stdout, stderr, status } = spawnSync(PYTHON, [script], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(status, stderr.slice(-2000)).toBe(0);
    const found = JSON.parse(stdout) as readonly (readonly Row[])[];
    for (const [i, { instrument, plan, people }] of asked.entries()) {
      const { one } = scorer(instrument);
      const rows = [...(found[i] ?? [])].sort((a, b) => Number(a['row']) - Number(b['row']));
      expect(rows).toHaveLength(people.length);
      for (const [row, answers] of people.entries()) {
        const got = rowResult(instrument, plan, rows[row] as Row);
        const difference = firstDifference(one(answers as never), got);
        expect(difference && `${instrument.id}, respondent ${row}: ${difference}`).toBeNull();
      }
    }
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadInstrument } from 'relata/catalogue';
import { lintData } from 'relata/lint';
import { describe, expect, test } from 'vitest';
import { table } from '../../tests/support/by-hand.ts';
import { ROOT } from '../../tests/support/relata.ts';
import { fitsKey } from './fits-key.ts';
import { prepare } from './prepare.ts';

const DATA = join(ROOT, '../shared/data');
const here = existsSync(DATA);
const why = here ? '' : ' (skipped: there is no ../shared/data beside the repository)';

/** What `relata score` warns of. */
const WARNED = new Set([
  'codesMoved',
  'columnsShifted',
  'itemNotReversed',
  'itemReversedTwice',
  'columnsAlreadyReversed',
]);

describe.skipIf(!here)(`Real answers that are said to fit their key${why}`, () => {
  const SETS = [
    ['phq9-nhanes', 'phq-9', 'phq9_{n}', undefined, '7,9'],
    ['gad7-shaps-sciops', 'gad-7', 'gad7_{n}', undefined, undefined],
    ['rses-openpsych', 'rses', 'rses{n}', 'order-a-1-4', '0'],
    ['dass42-openpsych', 'dass-42', 'dass{n}', 'coded-1-4', undefined],
    ['ecrr36-penguin', 'ecr-r', 'ecrr{n}', undefined, undefined],
    ['tas20-briganti', 'tas-20', 'tas{n}', undefined, undefined],
    ['pcl5-armour', 'pcl-5', 'pcl5_{n}', undefined, undefined],
  ] as const;
  let fitting = 0;
  let found = 0;

  test.each(SETS)(
    'are none of which the linter finds what is warned of: %s as %s',
    async (...of) => {
      const [set, id, items, form, missing] = of;
      const { header, rows } = table(join(DATA, set, 'data.csv'));
      const instrument = await loadInstrument(id);
      if (!instrument) throw new Error(`no instrument ${id}`);
      const job = prepare(
        [instrument],
        header,
        {
          items,
          onInvalid: 'reject',
          ...(form === undefined ? {} : { form }),
          ...(missing === undefined ? {} : { missing }),
        },
        { keep: 'none', extras: { bounds: false, bands: false } },
      );
      const [mapped] = job.mapped;
      if (!mapped) throw new Error('no instrument');
      const read = mapped.columns.map((column, i) => {
        const { min, max } = mapped.fields[i] as (typeof mapped.fields)[number];
        return rows.slice(0, 2000).map((row) => {
          const answer = job.readCell(row[column] as string, column);
          return answer >= min && answer <= max ? answer : Number.NaN;
        });
      });
      const turned = (columns: readonly (readonly number[])[], which: (field: number) => boolean) =>
        columns.map((column, i) => {
          const { min, max } = mapped.fields[i] as (typeof mapped.fields)[number];
          return which(i) ? column.map((answer) => min + max - answer) : column;
        });
      const reversed = new Set(
        mapped.scorer.plan.scales.flatMap(({ op }) =>
          'of' in op && Array.isArray(op.of)
            ? op.of.flatMap((one) => (one.kind === 'answer' && one.reversed ? [one.field] : []))
            : [],
        ),
      );
      const versions = [
        read,
        ...read.map((_, one) => turned(read, (i) => i === one)),
        turned(read, (i) => reversed.has(i)),
        [...read.slice(1), ...read.slice(0, 1)],
        [...read.slice(-1), ...read.slice(0, -1)],
      ];
      for (const columns of versions) {
        const codes = lintData(instrument, { columns }, { form }).map(({ code }) => code);
        const warned = codes.filter((code) => WARNED.has(code));
        if (warned.length > 0) found++;
        if (!fitsKey(mapped, columns)) continue;
        fitting++;
        expect(warned).toEqual([]);
      }
    },
  );

  test('and there are some of either kind', () => {
    expect(fitting).toBeGreaterThan(1);
    expect(found).toBeGreaterThan(50);
  });
});

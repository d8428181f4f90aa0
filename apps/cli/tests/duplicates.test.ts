import { expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { scored } from './support/scored.ts';

const PHQ9 = ['--instrument', 'phq-9'];
const ROW = ',1,1,1,1,1,1,1,1,0';

test('Rows whose id was seen before are counted and named by number, and no id is printed', async () => {
  const file = phqFile(`anna${ROW}`, `ben${ROW}`, `"anna"${ROW}`, `cleo${ROW}`, `ben${ROW}`);
  const { code, err, out, summary, rows } = await scored(file, ...PHQ9, '--keep', 'none');
  expect(code).toBe(0);
  expect(rows).toHaveLength(5);
  expect(summary.duplicateIds).toEqual({ rows: 2, first: [3, 5], compared: 5, stoppedAt: null });
  expect(err).toContain('2 rows have an id in id that was seen before: rows 3, 5.');
  expect(err + out).not.toMatch(/anna|ben|cleo/);
});

test('Without duplicates nothing is said, and without a column of ids nothing is compared', async () => {
  const unique = await scored(phqFile(`a${ROW}`, `b${ROW}`, `${ROW}`, `${ROW}`), ...PHQ9);
  expect(unique.err).toBe('');
  expect(unique.summary.duplicateIds).toEqual({ rows: 0, first: [], compared: 2, stoppedAt: null });
  const none = await scored(phqFile(`a${ROW}`, `a${ROW}`).replace('id,', 'age,'), ...PHQ9);
  expect([none.err, none.summary.duplicateIds]).toEqual(['', null]);
});

test('Ids far apart are found, and rows of another width are left out', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => `${i + 1}${ROW}`);
  rows[8500] = `17${ROW}`;
  rows[8600] = '18,1';
  const { summary } = await scored(phqFile(...rows), ...PHQ9);
  expect(summary.duplicateIds).toEqual({ rows: 1, first: [8501], compared: 8999, stoppedAt: null });
});

test('A longitudinal export of REDCap is shown the column of its occasions', async () => {
  const file = phqFile(`1,base${ROW}`, `1,later${ROW}`).replace(
    'id,',
    'record_id,redcap_event_name,',
  );
  const { err } = await scored(file, ...PHQ9);
  expect(err).toContain('--wave redcap_event_name');
  expect((await scored(file, ...PHQ9, '--wave', 'redcap_event_name')).err).toBe('');
});

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { child } from './support/child.ts';
import { folder } from './support/relata.ts';

const ROWS = 500_000;
const ITEMS = Array.from({ length: 36 }, (_, i) => `ecrr_${i + 1}`);
/** Ceiling in MB; 170 to 260 were measured, as the collector sees fit. The file alone has 38 MB, its cells as text some 500. */
const CEILING = 340;

/** A thousand rows, written five hundred times. */
async function file(path: string): Promise<void> {
  const row = (i: number) => [i, ...ITEMS.map((_, item) => ((i * 7 + item * 3) % 7) + 1)].join();
  const rows = `${Array.from({ length: 1000 }, (_, i) => row(i)).join('\n')}\n`;
  const to = createWriteStream(path);
  to.write(`id,${ITEMS.join(',')}\n`);
  for (let written = 0; written < ROWS; written += 1000) {
    if (!to.write(rows)) await once(to, 'drain');
  }
  to.end();
  await once(to, 'finish');
}

test('half a million rows of 36 items are scored in memory that does not grow with the file', async () => {
  const cwd = folder();
  await file(join(cwd, 'in.csv'));
  // A heap of 64 MB would not hold the table.
  const { ended } = child(
    ['score', 'in.csv', '--instrument', 'ecr-r', '--output', 'out.csv', '--quiet'],
    cwd,
    ['--max-old-space-size=64'],
  );
  const { code, err, memory } = await ended;
  expect(code, err).toBe(0);
  expect(memory).toBeLessThan(CEILING);
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8').split('\n')).toHaveLength(ROWS + 2);
});

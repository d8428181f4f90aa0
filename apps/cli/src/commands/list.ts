import { Command } from 'commander';
import type { WaitingInstrument } from 'relata/catalogue';
import type { Io } from '../io.ts';
import { catalogueFilter, type FilterOptions } from '../options/catalogue-filter.ts';
import { Problem } from '../problems/problem.ts';
import { count, table } from '../text.ts';

interface Options extends FilterOptions {
  readonly waiting?: boolean;
  readonly json?: boolean;
}

async function instrumentLines(options: Options): Promise<string> {
  const { searchCatalogue } = await import('relata/catalogue');
  const found = searchCatalogue(catalogueFilter(options));
  if (options.json) return JSON.stringify(found, null, 2);
  if (found.length === 0) return '  No instrument is all of that. Ask for less.';
  return table(
    [
      ['id', 'items', 'scales', 'terms', 'title'],
      ...found.map((one) => [
        one.id,
        count(one.items),
        count(one.scales.length),
        one.license.wording,
        one.status === 'published' ? one.title : `${one.title} (research draft)`,
      ]),
    ],
    [0, 3, 4],
  ).join('\n');
}

async function waitingLines(options: Options): Promise<string> {
  const { WAITING } = await import('relata/catalogue');
  const { pattern, ...others } = catalogueFilter(options);
  if (Object.values(others).some((value) => value !== undefined)) {
    throw new Problem(
      'badOption',
      'What waits is listed by --pattern only: its items and scales are not known.',
      [],
      'Leave the other options out.',
    );
  }
  const found = WAITING.filter(({ patterns }: WaitingInstrument) =>
    pattern === undefined ? true : patterns.includes(pattern),
  );
  if (options.json) return JSON.stringify(found, null, 2);
  return table([['id', 'what is missing'], ...found.map(({ id, why }) => [id, why])], [0, 1]).join(
    '\n',
  );
}

export function command(io: Io): Command {
  return new Command('list')
    .summary('list the instruments')
    .description('Lists the instruments that can be scored; each option narrows the list.')
    .option('--pattern <pattern>', 'about one pattern, as in rejection-sensitivity')
    .option('--construct <text>', 'with this in a construct, the title or the abbreviation')
    .option('--min-items <n>', 'with at least this many items')
    .option('--max-items <n>', 'with at most this many items')
    .option('--license <statuses>', 'under these terms, as in public-domain,free-no-permission')
    .option('--scoring <rule>', 'with a scale scored by this rule, as in productMean')
    .option('--waiting', 'list what cannot be scored yet, and why')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const text = await (options.waiting ? waitingLines(options) : instrumentLines(options));
      io.stdout.write(`${text}\n`);
    });
}

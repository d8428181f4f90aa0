import { Command } from 'commander';
import { type Instrument, PATTERNS, type Pattern } from 'relata';
import { nearestIds } from 'relata/messages/en';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { count, table } from '../text.ts';

function patternOf(text: string | undefined): Pattern | undefined {
  if (text === undefined) return undefined;
  const found = PATTERNS.find((pattern) => pattern.toLowerCase() === text.toLowerCase());
  if (found) return found;
  throw new Problem(
    'unknownPattern',
    `There is no pattern ${JSON.stringify(text.slice(0, 64))}.`,
    [`nearest: ${nearestIds(text, PATTERNS, 3).join(', ')}`],
    `The patterns: ${PATTERNS.join(', ')}.`,
  );
}

function facts({ definition, definitionHash }: Instrument) {
  const { id, title, abbreviation, revision, status, patterns, items, scales, forms, license } =
    definition;
  return {
    id,
    title,
    abbreviation,
    revision,
    status,
    patterns,
    items: items.length,
    scales: Object.keys(scales),
    forms: Object.keys(forms ?? {}),
    license: { scoring: license.scoring.status, wording: license.wording.status },
    definitionHash,
  };
}

export function command(io: Io): Command {
  return new Command('list')
    .summary('list the instruments')
    .description('Lists the instruments that can be scored.')
    .option('--pattern <pattern>', 'only those about one pattern, as in rejectionSensitivity')
    .option('--json', 'print JSON')
    .action(async (options: { pattern?: string; json?: boolean }) => {
      const pattern = patternOf(options.pattern);
      const { instruments } = await import('relata/instruments');
      const found = instruments({ pattern }).map(facts);
      const text = options.json
        ? JSON.stringify(found, null, 2)
        : table(
            [
              ['id', 'items', 'scales', 'title'],
              ...found.map((one) => [
                one.id,
                count(one.items),
                count(one.scales.length),
                one.status === 'published' ? one.title : `${one.title} (research draft)`,
              ]),
            ],
            [0, 3],
          ).join('\n');
      io.stdout.write(`${text}\n`);
    });
}

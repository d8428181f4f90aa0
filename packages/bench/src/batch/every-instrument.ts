import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from 'relata/instruments';
import { type AnyInstrument, fieldsOf } from '../fields.ts';
import { figure, table } from '../timing.ts';
import { writeAnswers } from './answer-file.ts';
import { type Scoring, scoring } from './our-command.ts';
import { type Turns, takeTurns } from './take-turns.ts';

interface Speed {
  readonly id: string;
  readonly cells: number;
  readonly seconds: number;
  readonly bytes: number;
}

const nsOf = ({ seconds, cells }: Speed) => (seconds * 1e9) / cells;
const mbOf = ({ seconds, bytes }: Speed) => bytes / 1e6 / seconds;

/** Each instrument of the catalogue on a file of about as many cells: least, median and most time. */
export async function everyInstrument(
  folder: string,
  cells: number,
  detail: Scoring['detail'],
  turns: Turns,
): Promise<string> {
  const input = join(folder, 'instrument.csv');
  const output = join(folder, 'instrument.scored.csv');
  const speeds: Speed[] = [];
  for (const instrument of CATALOGUE as readonly AnyInstrument[]) {
    const width = fieldsOf(instrument).length;
    const rows = Math.max(1, Math.round(cells / width));
    const bytes = writeAnswers(instrument, { path: input, rows });
    const args = scoring({ input, output, instrument: instrument.id, detail });
    const entry = { name: instrument.id, command: process.execPath, args, output };
    const seconds = (await takeTurns([entry], turns)).get(instrument.id)?.seconds.median as number;
    speeds.push({ id: instrument.id, cells: rows * width, seconds, bytes });
  }
  rmSync(input);
  rmSync(output);
  speeds.sort((a, b) => nsOf(a) - nsOf(b));
  const chosen = [
    ['least', speeds[0]],
    ['median', speeds[Math.floor(speeds.length / 2)]],
    ['most', speeds.at(-1)],
  ] as const;
  return table(
    ['of all sixty', 'instrument', 'ns a cell', 'MB a second'],
    chosen.map(([what, speed]) => [
      what,
      (speed as Speed).id,
      figure(nsOf(speed as Speed)),
      figure(mbOf(speed as Speed)),
    ]),
  );
}

import { closeSync, openSync, writeSync } from 'node:fs';
import { ecrR } from 'relata/instruments/ecr-r';
import { stream } from '../answers.ts';
import { type AnyInstrument, fieldsOf } from '../fields.ts';

const MISSING = 0.02;
const SEED = 20_260_717;
const AT_ONCE = 1 << 20;
const LONGEST_LINE = 1 << 13;

export interface FileOptions {
  readonly path: string;
  readonly rows: number;
  /** Every cell in quotes, and lines that end in CR LF. */
  readonly quoted?: boolean;
}

/** Writes one respondent's answers into `into`: an index among the options, −1 where missing. */
type Draw = (into: Int16Array) => void;

/** The same answers of the ECR-R on every machine: two correlated factors, reverse-keyed items turned. */
function drawEcrR(next: () => number): Draw {
  const reversed = new Set(ecrR.definition.reversed as readonly string[]);
  const turned = ecrR.definition.items.map((item) => reversed.has(item));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return (into) => {
    const first = normal();
    const second = 0.4 * first + 0.92 * normal();
    for (let item = 0; item < into.length; item++) {
      const noise = (next() + next() + next() - 1.5) * 2.4;
      const drawn = Math.round(2.4 + 1.1 * (item < 18 ? first : second) + noise);
      const answer = Math.max(0, Math.min(6, drawn));
      into[item] = next() < MISSING ? -1 : turned[item] ? 6 - answer : answer;
    }
  };
}

function drawEvenly(next: () => number, options: readonly number[]): Draw {
  return (into) => {
    for (let item = 0; item < into.length; item++) {
      const answer = Math.floor(next() * (options[item] as number));
      into[item] = next() < MISSING ? -1 : answer;
    }
  };
}

/** Writes a CSV file of an id and the answers of an instrument; answers how many bytes it has. */
export function writeAnswers(
  instrument: AnyInstrument,
  { path, rows, quoted = false }: FileOptions,
): number {
  const fields = fieldsOf(instrument);
  const next = stream(SEED);
  const counts = fields.map(({ min, max, step }) => (max - min) / step + 1);
  const draw = instrument.id === 'ecr-r' ? drawEcrR(next) : drawEvenly(next, counts);
  const quote = quoted ? '"' : '';
  const end = Buffer.from(quoted ? '\r\n' : '\n');
  const cell = (text: string | number) => Buffer.from(`,${quote}${text}${quote}`);
  const empty = cell('');
  const cells = fields.map(({ min, step }, i) =>
    Array.from({ length: counts[i] as number }, (_, option) => cell(min + step * option)),
  );
  const header = ['id', ...fields.map(({ id }) => id)].map((name) => `${quote}${name}${quote}`);

  const drawn = new Int16Array(fields.length);
  const text = Buffer.allocUnsafe(AT_ONCE);
  const file = openSync(path, 'w');
  let bytes = 0;
  let at = text.write(`${header.join()}${end}`);
  const flush = () => {
    writeSync(file, text, 0, at);
    bytes += at;
    at = 0;
  };
  try {
    for (let row = 1; row <= rows; row++) {
      if (at > AT_ONCE - LONGEST_LINE) flush();
      draw(drawn);
      at += text.write(`${quote}${row}${quote}`, at, 'latin1');
      for (let item = 0; item < drawn.length; item++) {
        const option = drawn[item] as number;
        const bytesOf = option < 0 ? empty : (cells[item]?.[option] as Buffer);
        for (let i = 0; i < bytesOf.length; i++) text[at++] = bytesOf[i] as number;
      }
      for (let i = 0; i < end.length; i++) text[at++] = end[i] as number;
    }
    flush();
  } finally {
    closeSync(file);
  }
  return bytes;
}

import { Random } from '../traffic/random.ts';
import { SAMPLES, type Sample } from '../traffic/samples.ts';
import { spoilBytes } from './spoil-bytes.ts';
import { spoilCell, spoilLine } from './spoil-rows.ts';
import { spoilStructure } from './spoil-structure.ts';

export interface Spoilt extends Sample {
  readonly index: number;
  readonly body: Buffer;
}

/** Types that a body is said to have in place of its own, now and then. */
const TYPES = ['text/plain', 'application/json; charset=latin1', '*/*', 'application/x-ndjson'];

/** Each operation as often as any other, however many bodies it has. */
const BY_OPERATION = [...new Set(SAMPLES.map(({ operation }) => operation))].map((operation) =>
  SAMPLES.filter((sample) => sample.operation === operation),
);

type Spoil = (text: string, random: Random) => string;

/** How a body is spoilt that is to stay of its type: JSON, lines of JSON, a table. */
const BY_TYPE: readonly (readonly [type: RegExp, spoil: Spoil])[] = [
  [/[/+]json$/, spoilStructure],
  [/ndjson|jsonl/, spoilLine],
  [/csv|tab-separated/, spoilCell],
];

/** The body with this number: the same for the same seed, whatever came before it. */
export function spoilt(index: number, seed: number): Spoilt {
  const random = new Random(seed * 1_000_003 + index);
  const sample = random.pick(random.pick(BY_OPERATION));
  const kind = random.next();
  const [, spoil] = BY_TYPE.find(([type]) => type.test(sample.type)) ?? [];
  const structure = spoil !== undefined && kind < 0.6;
  const whole = Buffer.from(structure ? spoil(sample.text, random) : sample.text);
  const body = !structure || kind < 0.15 ? spoilBytes(whole, random) : whole;
  const type = random.next() < 0.01 ? random.pick(TYPES) : sample.type;
  return { ...sample, index, type, body };
}

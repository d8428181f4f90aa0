import { CATALOGUE } from 'relata/instruments';
import { scoringCode, sizeOf } from './size.ts';
import { table } from './timing.ts';

const engine = await sizeOf("import { score } from 'relata'; globalThis.score = score;");
const define = await sizeOf(
  "import { defineInstrument, score } from 'relata'; globalThis.both = [defineInstrument, score];",
);
const rows = await Promise.all(
  CATALOGUE.map(async ({ id }) => ({
    name: `score and ${id}`,
    size: await sizeOf(scoringCode(id)),
  })),
);
console.log('Bundled and minified by esbuild from the built package\n');
console.log(
  table(
    ['import', 'bytes', 'gzip'],
    [
      { name: 'score', size: engine },
      { name: 'score and defineInstrument', size: define },
      ...rows,
    ].map(({ name, size }) => [name, String(size.bytes), String(size.gzip)]),
  ),
);

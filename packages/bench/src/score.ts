import { score, scorer } from 'relata';
import { ecrR } from 'relata/instruments/ecr-r';
import { phq9 } from 'relata/instruments/phq-9';
import { rpp } from 'relata/instruments/rpp';
import { asColumns, asObjects, madeUpAnswers } from './answers.ts';
import { type AnyInstrument, fieldsOf } from './fields.ts';
import { inTurn, type Spread, shown, table } from './timing.ts';

const ROUNDS = 9;
const RESPONDENTS = 20_000;
const COLUMN_RESPONDENTS = 1_000_000;
const OBJECT_RESPONDENTS = 100_000;

/** What full results cost: calls a second, and what a caller pays who keeps only the values. */
function single(id: string, instrument: AnyInstrument): string[][] {
  const rows = madeUpAnswers(instrument, RESPONDENTS);
  const objects = asObjects(instrument, rows);
  const open = asObjects(instrument, madeUpAnswers(instrument, RESPONDENTS, 0.05));
  const columns = asColumns(instrument, rows);
  const { one, columns: columnsOf } = scorer(instrument);
  const into = columnsOf(columns, { missing: 255 });
  let sink = 0;
  const each = (answers: readonly object[]) => () => {
    for (const answer of answers) sink += score(instrument, answer as never).kind.length;
  };
  const times = inTurn(
    {
      'score, objects': each(objects),
      'score, arrays': each(rows),
      'score, objects, 5 % missing': each(open),
      'scorer.one, objects': () => {
        for (const answer of objects) sink += one(answer).kind.length;
      },
      'score and JSON.stringify': () => {
        for (const answer of objects) sink += JSON.stringify(score(instrument, answer)).length;
      },
      'values only (columns of the same rows)': () => {
        sink += columnsOf(columns, { missing: 255, into }).length;
      },
    },
    ROUNDS,
  );
  if (sink === 0) throw new Error('Nothing was scored.');
  const base = times['score, objects'].median;
  const perSecond = ({ median, min, max }: Spread): Spread => ({
    median: (RESPONDENTS / median) * 1000,
    min: (RESPONDENTS / max) * 1000,
    max: (RESPONDENTS / min) * 1000,
  });
  return Object.entries(times).map(([name, time]) => [
    id,
    name,
    shown(perSecond(time)),
    (time.median / base).toFixed(2),
  ]);
}

/** Nanoseconds an item in the paths for many respondents. */
function columns(id: string, instrument: AnyInstrument, missing: number): string[][] {
  const rows = madeUpAnswers(instrument, COLUMN_RESPONDENTS, missing);
  const bytes = asColumns(instrument, rows);
  const typed = Uint8Array.from(rows.flat(), (answer) => answer ?? 255);
  const some = rows.slice(0, OBJECT_RESPONDENTS);
  const objects = asObjects(instrument, some);
  const { columns: byColumns, rows: byRows } = scorer(instrument);
  const into = byColumns(bytes, { missing: 255 });
  const intoSome = byRows(objects);
  const times = inTurn(
    {
      columns: () => void byColumns(bytes, { missing: 255, into }),
      'typed rows': () => void byRows(typed, { missing: 255, into }),
      'rows of objects': () => void byRows(objects, { into: intoSome }),
      'rows of arrays': () => void byRows(some, { into: intoSome }),
    },
    ROUNDS,
  );
  return Object.entries(times).map(([what, time]) => {
    const respondents = /of/.test(what) ? OBJECT_RESPONDENTS : COLUMN_RESPONDENTS;
    const items = respondents * fieldsOf(instrument).length;
    const share = `${missing * 100} %`;
    return [id, share, what, shown(time, 1e6 / items), shown(time, 1e6 / respondents)];
  });
}

console.log(`Node ${process.version}, ${RESPONDENTS} respondents, ${ROUNDS} rounds in turn\n`);
console.log(
  table(
    ['instrument', 'what', 'respondents a second, median (range)', 'time, of `score` on objects'],
    [...single('phq-9', phq9), ...single('ecr-r', ecrR)],
  ),
);
console.log(
  `\n${COLUMN_RESPONDENTS} respondents as bytes, ${OBJECT_RESPONDENTS} as objects and arrays; results reused\n`,
);
console.log(
  table(
    ['instrument', 'missing', 'held as', 'ns an item', 'ns a respondent'],
    [
      ...columns('ecr-r', ecrR, 0),
      ...columns('ecr-r', ecrR, 0.02),
      ...columns('phq-9', phq9, 0.02),
      ...columns('rpp', rpp, 0.02),
    ],
  ),
);

import { describe, expect, test } from 'vitest';
import { phq9 } from '../instruments/phq-9/index.ts';
import { COLUMN_STATUS } from '../score/columns.ts';
import { scorer } from '../score/scorer.ts';
import { instrumentOf, mood, sum } from '../testing/small-definition.ts';
import { DelimitedError, type DelimitedOptions, delimitedScorer } from './index.ts';
import { textOfUtf8, utf8Of } from './utf8.ts';

const MOOD = scorer(instrumentOf(mood()));
const OPTIONS: DelimitedOptions = {
  instruments: [{ scorer: MOOD, columns: [1, 2, 3] }],
  width: 4,
  header: false,
  kept: [0],
};

/** Rows of an id and three answers 0 to 3: what each came to, and what was wrong. */
function read(text: string | Uint8Array, more: Partial<DelimitedOptions> = {}) {
  const reader = delimitedScorer({ ...OPTIONS, ...more });
  const rows: [id: string, value: number, status: string, answered: number][] = [];
  const faults: string[] = [];
  const bytes = typeof text === 'string' ? utf8Of(text) : text;
  for (const blocks of [reader.push(bytes), reader.end()]) {
    for (const block of blocks) {
      for (let i = 0; i < block.rows; i++) {
        const id = textOfUtf8(block.kept, block.keptFrom[i] as number, block.keptTo[i] as number);
        const scale = Object.values(block.scores[0]?.scales ?? {})[0];
        const status = COLUMN_STATUS[scale?.status[i] as number] as string;
        rows.push([id, scale?.value[i] as number, status, scale?.answered[i] as number]);
      }
      faults.push(...block.faults().map((one) => [one.row, one.code, one.answer].join(' ').trim()));
    }
  }
  return { rows, faults, emptyLines: reader.emptyLines() };
}

const errorOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const ONE = ['p', 6, 'scored', 3];

describe('One respondent who answered 1, 2 and 3 is scored 6', () => {
  test.each([
    ['in a file that ends in a line feed', 'p,1,2,3\n'],
    ['in a file that ends without one', 'p,1,2,3'],
    ['in lines that end in a carriage return', 'p,1,2,3\r'],
    ['in lines that end in both', 'p,1,2,3\r\n'],
    ['after a byte order mark', '\ufeffp,1,2,3'],
    ['after a byte order mark and in quotes', '\ufeff"p","1","2","3"'],
    ['with spaces around the answers', 'p, 1,2 ,\t3\u00a0\n'],
    ['spelt with signs, zeros and decimals', 'p,+1,02,3.00\n'],
    ['in quotes', '"p","1","2","3"\n'],
    ['in quotes with spaces inside', 'p," 1","2 "," 3 "\n'],
    ['in quotes with a line break inside', 'p,1,2,"3\n"\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ rows: [ONE], faults: [], emptyLines: 0 });
  });

  test.each([',', ';', '\t', '|'])('in cells separated by %j', (separator) => {
    const text = 'p,1,2,3\n'.replaceAll(',', separator);
    expect(read(text, { separator })).toEqual({ rows: [ONE], faults: [], emptyLines: 0 });
  });

  test('under a header, which may hold line breaks', () => {
    expect(read('id,"a\nb",b,c\np,1,2,3\n', { header: true }).rows).toEqual([ONE]);
  });

  test('with a decimal comma, and then no longer with a point', () => {
    const more = { separator: ';', decimal: ',' } as const;
    expect(read('p;1,0;2;3\n', more).rows).toEqual([ONE]);
    expect(read('p;1.0;2;3\n', more).faults).toEqual(['1 answerNotANumber a']);
    expect(read('p;1,0;2;3\n', { separator: ';' }).faults).toEqual(['1 answerNotANumber a']);
  });
});

test('a missing code is a missing answer in every spelling, and a text only as it is written', () => {
  const missing = { numbers: new Set([-99, 3]), texts: new Set(['NA']) };
  const { rows, faults } = read('p,-99,-99.0,03\nq, NA ,1,2\nr,na,1,2\n', { missing });
  expect(rows.map(([, , , answered]) => answered)).toEqual([0, 2, 0]);
  expect(faults).toEqual(['3 answerNotANumber a']);
});

test('a missing code of many digits is rounded as JavaScript rounds it', () => {
  const code = '312457427515973484284';
  const missing = { numbers: new Set([Number(code)]) };
  expect(read(`p,${code},1,2\n`, { missing })).toMatchObject({
    rows: [['p', NaN, 'insufficient', 2]],
  });
});

test.each([
  ['4', 'answerOutOfRange'],
  ['-1', 'answerOutOfRange'],
  ['253', 'answerOutOfRange'],
  ['254', 'answerOutOfRange'],
  ['255', 'answerOutOfRange'],
  ['100000', 'answerOutOfRange'],
  ['1.5', 'answerOffStep'],
  ['0.00000000000000001', 'answerOffStep'],
  ['x', 'answerNotANumber'],
  ['1e0', 'answerNotANumber'],
  ['1.', 'answerNotANumber'],
  ['.5', 'answerNotANumber'],
  ['-', 'answerNotANumber'],
  ['NA', 'answerNotANumber'],
  ['1\0', 'answerNotANumber'],
  ['9'.repeat(400), 'answerNotANumber'],
  ['\u00fc', 'answerNotANumber'],
])('an answer of %j rejects the row, or counts as missing, and is told as %s', (cell, code) => {
  const text = `p,1,${cell},3\nq,1,1,1\n`;
  expect(read(text).rows).toEqual([
    ['p', Number.NaN, 'rejected', 0],
    ['q', 3, 'scored', 3],
  ]);
  expect(read(text).faults).toEqual([`1 ${code} b`]);
  expect(read(text, { onInvalid: 'missing' }).rows[0]).toEqual([
    'p',
    Number.NaN,
    'insufficient',
    2,
  ]);
  expect(read(text, { onInvalid: 'missing' }).faults).toEqual([`1 ${code} b`]);
});

test('a row with more or fewer cells than the header is rejected, and its id is kept', () => {
  const { rows, faults } = read('p,1,2\nq,1,2,3,\nr,1,2,3\n', { onInvalid: 'missing' });
  expect(rows.map(([id, , status]) => [id, status])).toEqual([
    ['p', 'rejected'],
    ['q', 'rejected'],
    ['r', 'scored'],
  ]);
  expect(faults).toEqual(['1 raggedRow', '2 raggedRow']);
});

test('lines with nothing on them are no rows, and are counted; a line with a space is a row', () => {
  const { rows, faults, emptyLines } = read('\n\r\np,1,2,3\r\rq,1,1,1\n \n\n');
  expect(rows.map(([id]) => id)).toEqual(['p', 'q', ' ']);
  expect(faults).toEqual(['3 raggedRow']);
  expect(emptyLines).toBe(4);
});

test('a kept cell keeps its quotes inside, its line breaks and its letters', () => {
  expect(read('"J""ü\n, ",1,2,3\n').rows[0]?.[0]).toBe('J"ü\n, ');
});

test.each([
  ['a quote that is never closed', 'p,1,2,3\nq,"1,2,3\n', 'quoteNotClosed', 2],
  ['a quote inside a cell', 'p,1,2,3\nq,1,2"3,3\n', 'quoteInCell', 2],
  ['a quote after a space', '"p\n",1,2,3\nq, "1",2,3\n', 'quoteInCell', 3],
  ['text after a closing quote', 'p,1,2,"3"3\n', 'textAfterQuote', 1],
  ['a row without end', `p,${'1'.repeat(200)}`, 'rowTooLong', 1],
])('%s is an error that tells the line and no cell', (_, text, code, line) => {
  const error = errorOf(() => read(text, { longestRow: 100 }));
  expect(error).toBeInstanceOf(DelimitedError);
  expect(error).toMatchObject({ code, line, message: `${code} (near line ${line})` });
});

test.each(['', '""', '"', '1', '.', '-', ' ', '\n', 'é', ',,'])(
  'a separator of %j is refused',
  (separator) => {
    expect(errorOf(() => delimitedScorer({ ...OPTIONS, separator }))).toMatchObject({
      code: 'badSeparator',
    });
  },
);

test('several instruments are scored from one row, and may share a column', () => {
  const reader = delimitedScorer({
    instruments: [
      { scorer: scorer(phq9), columns: [0, 1, 2, 0, 1, 2, 0, 1, 2] },
      { scorer: MOOD, columns: [0, 1, 2], turned: new Set([2]) },
    ],
    width: 3,
    header: false,
  });
  const [block] = [...reader.push(utf8Of('1,2,3\n')), ...reader.end()];
  expect(block?.scores[0]?.scales['total']?.value[0]).toBe(18);
  expect(block?.scores[1]?.scales['low']?.value[0]).toBe(3);
  expect(block?.answer(1, 2, 0)).toBe(0);
});

test('answers below 0 and above 252 are scored as any other', () => {
  const wide = scorer(
    instrumentOf(
      mood({
        answers: { min: -500, max: 500 },
        scales: { low: sum(['a', 'b', 'c'], [-1500, 1500]) },
      }),
    ),
  );
  const instruments = [{ scorer: wide, columns: [1, 2, 3], turned: new Set([3]) }];
  expect(read('p,-300,254,7\nq,,1,1\nr,501,1,x\n', { instruments })).toEqual({
    rows: [
      ['p', -53, 'scored', 3],
      ['q', Number.NaN, 'insufficient', 2],
      ['r', Number.NaN, 'rejected', 0],
    ],
    faults: ['3 answerOutOfRange a', '3 answerNotANumber c'],
    emptyLines: 0,
  });
});

test('a kept column may be one with answers, and comes in the order asked for', () => {
  const reader = delimitedScorer({ ...OPTIONS, kept: [2, 0, 1] });
  const [block] = [...reader.push(utf8Of('p,1,2,3\n')), ...reader.end()];
  const kept = [0, 1, 2].map((k) =>
    textOfUtf8(
      block?.kept as Uint8Array,
      block?.keptFrom[k * 2048] as number,
      block?.keptTo[k * 2048] as number,
    ),
  );
  expect(kept).toEqual(['2', 'p', '1']);
  expect(block?.scores[0]?.scales['low']?.value[0]).toBe(6);
});

test('a long cell in quotes is kept whole', () => {
  const long = 'ab"c\n'.repeat(50_000);
  const { rows } = read(`q,1,2,3\n"${long.replaceAll('"', '""')}",1,2,3\n`);
  expect(rows.map(([id]) => id)).toEqual(['q', long]);
});

test('a ragged row has no answers, whatever its cells hold', () => {
  const reader = delimitedScorer(OPTIONS);
  const [block] = [...reader.push(utf8Of('p,x,2\n')), ...reader.end()];
  expect([0, 1, 2].map((field) => block?.answer(0, field, 0))).toEqual([NaN, NaN, NaN]);
  expect(block?.scores[0]?.invalid[0]).toBe(0);
});

test('a row that arrives byte by byte is kept once', () => {
  const reader = delimitedScorer(OPTIONS);
  for (const byte of utf8Of('pp,1,2,3\nqq,1,2,3'))
    expect([...reader.push(Uint8Array.of(byte))]).toEqual([]);
  const [block] = [...reader.end()];
  expect([...(block?.keptTo.subarray(0, 2) ?? [])]).toEqual([2, 4]);
});

test('bytes that are no text are no number either', () => {
  const row = (...bytes: number[]) => Uint8Array.of(0x70, 0x2c, ...bytes, 0x2c, 0x31, 0x2c, 0x32);
  for (const bytes of [[0xf7, 0xbf, 0xbf, 0xbf], [0xff], [0x31, 0xc2], [0x80, 0x31]]) {
    expect(read(row(...bytes)).faults).toEqual(['1 answerNotANumber a']);
  }
});

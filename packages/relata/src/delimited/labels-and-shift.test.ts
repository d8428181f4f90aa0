import { describe, expect, test } from 'vitest';
import { COLUMN_STATUS } from '../score/columns.ts';
import { scorer } from '../score/scorer.ts';
import { instrumentOf, mood } from '../testing/small-definition.ts';
import { type DelimitedOptions, delimitedScorer, normalisedLabel } from './index.ts';
import { utf8Of } from './utf8.ts';

const MOOD = scorer(instrumentOf(mood()));
const WORDS = new Map([
  ['never', 0],
  ['some of the time', 1],
  ["don't mind", 2],
  ['täglich', 3],
]);
const LABELS = [WORDS, WORDS, WORDS];

/** Rows of three answers 0 to 3, then three more for a second instrument: what each came to. */
function read(text: string, { labels, shift, ...more }: Record<string, unknown> = {}) {
  const one = { scorer: MOOD, columns: [0, 1, 2], labels, shift } as never;
  const options: DelimitedOptions = { instruments: [one], width: 3, header: false, ...more };
  const reader = delimitedScorer(options);
  const sums: (number | string)[][] = [];
  const faults: string[] = [];
  for (const blocks of [reader.push(utf8Of(text)), reader.end()]) {
    for (const block of blocks) {
      for (let row = 0; row < block.rows; row++) {
        sums.push(
          block.scores.map(({ scales }) => {
            const [scale] = Object.values(scales);
            const status = COLUMN_STATUS[scale?.status[row] as number] as string;
            return status === 'scored' ? (scale?.value[row] as number) : status;
          }),
        );
      }
      faults.push(...block.faults().map(({ row, code, answer }) => `${row} ${code} ${answer}`));
    }
  }
  return { sums, faults };
}

describe('A label', () => {
  test.each([
    'never,Some of the Time,täglich',
    ' NEVER ,"some  of\tthe time",TÄGLICH',
    'never,some of the\u00a0time,ta\u0308glich',
    '0,some of the time,3.0',
  ])('is its answer, however it is spaced and capitalised, beside numbers: %s', (row) => {
    expect(read(`${row}\n`, { labels: LABELS })).toEqual({ sums: [[4]], faults: [] });
  });

  test('is known by its typographic apostrophe', () => {
    expect(read('never,don’t mind,never', { labels: LABELS }).sums).toEqual([[2]]);
  });

  test('that is unknown, or known to another field only, is a fault', () => {
    const { faults } = read('never,rarely,never\nnever,never,never\n', {
      labels: [WORDS, WORDS, undefined],
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      '1 answerNotANumber',
      '1 answerNotANumber',
      '2 answerNotANumber',
    ]);
  });

  test('is a missing answer where it is named as one', () => {
    const missing = { texts: new Set(['never']) };
    expect(read('never,never,never', { labels: LABELS, missing }).sums).toEqual([['insufficient']]);
  });

  test('may stand for a value that is no answer: that is out of range', () => {
    const { faults } = read('x,x,1', { labels: [new Map([['x', -1]]), new Map([['x', 300]])] });
    expect(faults.map((fault) => fault.split(' ')[1])).toEqual([
      'answerOutOfRange',
      'answerOutOfRange',
    ]);
  });

  test('is met in many spellings', () => {
    const spellings = Array.from({ length: 100 }, (_, i) => `never${' '.repeat(i)}`);
    const text = spellings.map((one) => `"${one}",1,TÄGLICH\n`).join('');
    expect(read(text, { labels: LABELS }).sums.flat()).toEqual(spellings.map(() => 4));
  });
});

describe('A shift', () => {
  test('is added to every number, in quotes, with decimals or by itself, and to no label', () => {
    const { sums, faults } = read('1,2,4\n"1"," 2",4.0\n1,some of the time,4\n', {
      labels: LABELS,
      shift: -1,
    });
    expect({ sums, faults }).toEqual({ sums: [[4], [4], [4]], faults: [] });
  });

  test('leaves missing codes alone: they are named as the file has them', () => {
    const missing = { numbers: new Set([0, 99]) };
    expect(read('0,2,99\n1,1,1\n', { shift: -1, missing }).sums).toEqual([['insufficient'], [0]]);
  });

  test('may lead out of the range, below 0 or above 9, and back into it', () => {
    const { faults } = read('0,1,1\n9,9,9\n', { shift: -1 });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['1', '2', '2', '2']);
    expect(read('-2,-1,1\n', { shift: 2 }).sums).toEqual([[4]]);
    expect(read('10,11,13\n', { shift: -10 }).sums).toEqual([[4]]);
    expect(read('1.5,2.5,3.5\n', { shift: -0.5 }).sums).toEqual([[6]]);
  });

  test('differs between instruments that share a row, and ends a run of columns', () => {
    const two = delimitedScorer({
      instruments: [
        { scorer: MOOD, columns: [0, 1, 2], shift: -1 },
        { scorer: MOOD, columns: [3, 4, 5] },
      ],
      width: 6,
      header: false,
    });
    const [block] = [...two.push(utf8Of('1,2,4,0,1,3\n')), ...two.end()];
    expect(block?.scores.map(({ scales }) => Object.values(scales)[0]?.value[0])).toEqual([4, 4]);
  });

  test('that differs on a shared column is an error at once', () => {
    const of = (shift: number) => ({ scorer: MOOD, columns: [0, 1, 2], shift });
    const options = { width: 3, header: false };
    expect(() => delimitedScorer({ ...options, instruments: [of(0), of(-1)] })).toThrow(
      'columnReadTwoWays',
    );
    expect(() => delimitedScorer({ ...options, instruments: [of(1), of(1)] })).not.toThrow();
  });
});

test('Several rows may stand above the answers; faults count from the first row of answers', () => {
  const text = 'a,b,c\n"Question, ""one""\nsecond line",two,three\n1,1,9\n1,1,1\n';
  const { sums, faults } = read(text, { header: 2 });
  expect(sums).toEqual([['rejected'], [3]]);
  expect(faults[0]).toMatch(/^1 answerOutOfRange/);
});

test('Labels are compared in one spelling', () => {
  expect(normalisedLabel(' Don’t \u00a0KNOW – yet\n')).toBe("don't know - yet");
});

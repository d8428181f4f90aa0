import { score } from 'relata';
import { phq9 } from 'relata/instruments/phq-9';
import { describe, expect, test } from 'vitest';
import { expectProblem } from '../../testing/request.ts';
import {
  answers,
  COLUMNS,
  CSV,
  HEADER,
  line,
  linesFrom,
  NDJSON,
  path,
  plain,
  send,
  textFrom,
} from './sent.ts';

describe('A stream of a table', () => {
  test('comes back as a table with the scores, the columns that are no items before them', async () => {
    const text = `name,${HEADER}\nAnna,r-1,${answers}\n"B, C",r-2,,0,0,0,0,0,0,0,0\n`;
    expect(await textFrom(text, CSV)).toBe(
      [
        `name,id,${COLUMNS},problems`,
        'Anna,r-1,11,scored,9,10,scored,8,3,scored,2,raised,',
        '"B, C",r-2,,insufficient,8,,insufficient,7,,insufficient,1,notRaised,',
        '',
      ].join('\n'),
    );
  });

  test('says in its last column what is wrong with a row', async () => {
    const text = `${HEADER}\nr-1,9,x,0,0,0,0,0,0,0\nr-2,1\nr-3,${answers}\n`;
    const rows = (await textFrom(text, CSV)).trimEnd().split('\n');
    expect(rows.slice(1)).toEqual([
      'r-1,,rejected,,,rejected,,,rejected,,,answerOutOfRange@phq9_1 answerNotANumber@phq9_2',
      'r-2,,rejected,,,rejected,,,rejected,,,raggedRow',
      'r-3,11,scored,9,10,scored,8,3,scored,2,raised,',
    ]);
    const bare = await textFrom(text, CSV, '?problems=none&detail=values&keep=none');
    expect(bare.split('\n').slice(0, 2)).toEqual([
      'phq_9_total,phq_9_phq_8,phq_9_phq_2,phq_9_missing,phq_9_flag_selfHarm',
      ',,,,',
    ]);
  });

  test('finds item columns by a pattern, and takes missing codes, semicolons and commas as decimal marks', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `q${i + 1}`).join(';');
    const text = `who;${names}\nr;1,0;2;1;0;1;2;1;2;-99\n`;
    const query = '?items=q{n}&missing=-99,NA&id=who&decimal=comma';
    const [, row] = (await textFrom(text, CSV, query)).split('\n');
    expect(row).toBe('r;;insufficient;8;10;scored;8;3;scored;2;unanswered;');
  });

  test('has a last line with counts where it is asked for', async () => {
    const text = `${HEADER}\nr-1,${answers}\nr-1,${answers}\n\n`;
    const last = (await textFrom(text, CSV, '?trailer=true')).trimEnd().split('\n').pop() ?? '';
    expect(JSON.parse(last.replace(/^# /, ''))).toEqual({
      kind: 'end',
      counts: { respondents: 2, scored: 2, problems: 0 },
      emptyLines: 1,
      duplicateIds: ['r-1'],
      idsCompared: { ids: 1, all: true },
    });
  });

  test('of tabs is read and written with tabs', async () => {
    const text = `${HEADER}\nr-1,${answers}\n`.replaceAll(',', '\t');
    expect(await textFrom(text, 'text/tab-separated-values')).toContain(
      '\nr-1\t11\tscored\t9\t10\tscored\t8\t3\tscored\t2\traised\t\n',
    );
  });

  test.each([
    ['nothing', '', 'malformedTable'],
    ['only line ends', '\n\r\n', 'malformedTable'],
    ['a byte order mark', '\ufeff', 'malformedTable'],
    ['a quote that is never closed', `${HEADER}\n"r-1,${answers}`, 'malformedTable'],
    ['text behind a quote', `${HEADER}\n"r"1,${answers}\n`, 'malformedTable'],
    ['a NUL', `${HEADER}\nr\u0000,${answers}\n`, 'malformedTable'],
    ['a row that never ends', `${HEADER}\n"${'x'.repeat(2 ** 19)}`, 'rowTooLong'],
    ['a header that never ends', 'x'.repeat(2 ** 19), 'rowTooLong'],
    ['no columns for answers', 'id,a,b\n1,2,3\n', 'columnsNotFound'],
    ['two columns of one name', `${HEADER},id\n`, 'columnsNotFound'],
    ['no header', `1,${answers}\n`, 'columnsNotFound'],
  ] as const)('that is %s is refused', async (_, text, code) => {
    const problem = await expectProblem(await send(text, CSV), code);
    expect(problem.instance).toBe(path);
  });

  test('with no rows under its header comes back with none', async () => {
    expect((await textFrom(HEADER, CSV)).split('\n')).toHaveLength(2);
  });

  test.each([
    '?items=q',
    '?items=q{n}{n}',
    '?missing=3',
    '?id=nobody',
    '?keep=nothing',
    '?itmes=q{n}',
    '?form=',
  ])('with the parameter %s is refused', async (query) => {
    const text = `${HEADER}\nr-1,${answers}\n`;
    await expectProblem(await send(text, CSV, query), 'invalidParameter');
  });

  test.each([
    ['"r', 'a quote that is never closed'],
    ['\u0000', 'a NUL'],
  ])('that breaks off late (%j, %s) ends with a row that says so', async (fault) => {
    const good = Array.from({ length: 5000 }, (_, i) => `r-${i},${answers}`).join('\n');
    const text = `${HEADER}\n${good}\n${fault}`;
    const rows = (await textFrom(text, CSV)).trimEnd().split('\n');
    expect(rows).toHaveLength(5002);
    expect(rows.at(-1)).toMatch(/^,{11}malformedTable: .*(?:near line 5002|at byte \d+)/);
    const bare = (await textFrom(text, CSV, '?problems=none')).trimEnd().split('\n');
    expect(JSON.parse((bare.at(-1) ?? '').replace(/^# /, ''))).toMatchObject({
      kind: 'broken',
      code: 'malformedTable',
      counts: { respondents: 5000 },
    });
  });

  test('whose characters are cut is refused', async () => {
    const bytes = new TextEncoder().encode(`${HEADER}\nü,${answers}\n`);
    const at = bytes.indexOf(0xc3);
    const cut = bytes.slice();
    cut[at + 1] = 0x2c;
    await expectProblem(await send(cut, CSV), 'malformedTable');
    await expectProblem(await send(bytes.subarray(0, at + 1), CSV), 'malformedTable');
    expect(await textFrom(bytes, CSV)).toContain('\nü,11,');
  });
});

describe('What comes out of a stream', () => {
  const table = `${HEADER}\nr-1,${answers}\nr-2,9,x,0,0,0,0,0,0,0\n`;

  test('is lines for a table where they are asked for', async () => {
    const [begin, one, two, end] = await linesFrom(table, CSV, '', { accept: NDJSON });
    const { scales } = plain(score(phq9, answers as never));
    expect([begin.kind, end.kind]).toEqual(['begin', 'end']);
    expect(one).toMatchObject({ id: 'r-1', kind: 'scored', scales });
    expect(two).toMatchObject({
      id: 'r-2',
      kind: 'problem',
      row: 2,
      instance: `${path}#/rows/2`,
      errors: [
        { code: 'answerOutOfRange', path: ['phq9_1'] },
        { code: 'answerNotANumber', path: ['phq9_2'] },
      ],
    });
  });

  test('is a table for lines where that is asked for', async () => {
    const text = [line('a,b'), line('c', [9, 0, 0, 0, 0, 0, 0, 0, 0]), '{'].join('\n');
    expect(await textFrom(text, NDJSON, '', { accept: CSV })).toBe(
      [
        `id,${COLUMNS},problems`,
        '"a,b",11,scored,9,10,scored,8,3,scored,2,raised,',
        'c,,rejected,,,rejected,,,rejected,,,answerOutOfRange@0',
        ',,rejected,,,rejected,,,rejected,,,malformedJson',
        '',
      ].join('\n'),
    );
    const query = '?bands=true&bounds=true&detail=values&problems=none';
    const rows = await textFrom(text, NDJSON, query, { accept: CSV });
    expect(rows.split('\n')[1]).toBe('"a,b",11,11,11,moderate,true,10,10,10,3,3,3,0,raised');
  });

  test('has indices of the answers as answers, by columns where the answer is a table', async () => {
    const text = `time,${HEADER}\n36,r-1,${answers.join()}\nlate,r-2,${answers.join()}\n`;
    const indices = '1,0.6666666666666666,0,,';
    const QUALITY = ['longest_run', 'irv', 'missing_share', 'even_odd', 'reverse_gap'].map(
      (name) => `phq_9_quality_${name}`,
    );
    const rows = (
      await textFrom(text, CSV, '?quality=indices&seconds=time&keep=none&problems=none')
    )
      .trimEnd()
      .split('\n');
    expect(rows[0]).toBe(`${COLUMNS},${QUALITY.join()},phq_9_quality_seconds_per_item`);
    expect(rows.slice(1).map((row) => row.split('raised,')[1])).toEqual([
      `${indices},4`,
      `${indices},`,
    ]);
    const fromLines = await textFrom(line('r-1'), NDJSON, '?quality=indices', { accept: CSV });
    expect(fromLines).toContain(indices);
    const accept = { accept: NDJSON };
    const [, timed, untimed] = await linesFrom(text, CSV, '?seconds=time', accept);
    expect(timed.quality).toEqual({ ...untimed.quality, secondsPerItem: 4 });
    await expectProblem(await send(text, CSV, '?seconds=time'), 'invalidParameter');
  });

  test('has the type that is liked best, or none', async () => {
    const typeFor = async (accept: string) => {
      const response = await send(table, CSV, '', { accept });
      const type = response.headers.get('content-type');
      await response.arrayBuffer();
      return type;
    };
    expect(await typeFor('*/*')).toBe('text/csv; charset=utf-8');
    expect(await typeFor('text/csv;q=0.5, application/jsonl')).toBe('application/jsonl');
    expect(await typeFor('text/*, application/*;q=0.9')).toBe('text/csv; charset=utf-8');
    for (const accept of [
      'application/json',
      'text/html',
      'text/csv;q=0',
      'text/tab-separated-values',
    ]) {
      await expectProblem(await send(table, CSV, '', { accept }), 'notAcceptable');
    }
  });

  test.each(['?items=q{n}', '?missing=-9', '?id=id', '?decimal=point', '?keep=all', '?bands=true'])(
    'is refused where the parameter %s would be passed over',
    async (query) => {
      await expectProblem(await send(line(1), NDJSON, query), 'invalidParameter');
    },
  );
});

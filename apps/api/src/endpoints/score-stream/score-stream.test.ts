import { score } from 'relata';
import { phq9 } from 'relata/instruments/phq-9';
import { describe, expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectProblem, post } from '../../testing/request.ts';
import { answers, line, linesFrom, NDJSON, path, plain, send, textFrom } from './sent.ts';

commonCases({
  operation: 'score-stream',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/score/stream',
  stream: { type: NDJSON, text: `${JSON.stringify({ id: 'r-1', answers })}\n` },
});

describe('A stream of lines', () => {
  test('gives each respondent the scores that the library gives, between a beginning and an end', async () => {
    const rows = [answers, { phq9_1: 3 }, [3, null, 3, 3, 3, 3, 3, 3, 'skipped']];
    const [begin, ...rest] = await linesFrom(rows.map((row, i) => line(i, row)).join('\n'), NDJSON);
    const end = rest.pop();
    expect(begin).toEqual({
      kind: 'begin',
      provenance: plain(score(phq9, answers as never).provenance),
    });
    rows.forEach((row, i) => {
      const { scales, flags, missing, issues, quality } = plain(score(phq9, row as never));
      expect(rest[i]).toEqual({ id: i, kind: 'scored', scales, flags, missing, issues, quality });
    });
    expect(end).toEqual({
      kind: 'end',
      counts: { respondents: 3, scored: 3, problems: 0 },
      emptyLines: 0,
      duplicateIds: [],
      idsCompared: { ids: 3, all: true },
    });
  });

  test('has seconds for each answer where a line brings times, and counts alone where that is asked for', async () => {
    const body = [
      { id: 1, answers, seconds: 36 },
      { id: 2, answers },
      { id: 3, answers, seconds: -1 },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n');
    const [, timed, plainLine, bad] = await linesFrom(body, NDJSON);
    expect(timed.quality).toEqual({ ...plainLine.quality, secondsPerItem: 4 });
    expect(bad).toMatchObject({ kind: 'problem', code: 'badSeconds', line: 3 });
    const counted = await linesFrom(body, NDJSON, '?quality=counts');
    for (const row of counted.slice(1, 3)) {
      expect(row.quality).toEqual({ answered: 9, of: 9, missingShare: 0 });
    }
  });

  test('has a problem in the place of each bad line, and goes on', async () => {
    const bad = [
      '{"id": "a", "answers": [1,2',
      `{"id":"b","id":"b","answers":[${answers}]}`,
      `${'['.repeat(40)}${']'.repeat(40)}`,
      '[1,2]',
      line('c', [9, 9]),
      line('d', [1, 2, 1, 0, 1, 2, 1, 2, 77]),
      '{"id":"e","answers":[NaN]}',
      '{"id":"f","answers":[1e400,0,0,0,0,0,0,0,0]}',
      '{"id":"g","answers":{"__proto__":1}}',
      `{"answers":[${answers}]}`,
    ];
    const text = [line('first'), '', ...bad, '  ', line('last')].join('\r\n');
    const [, first, ...rest] = await linesFrom(text, NDJSON);
    const [last, end] = rest.splice(-2);
    expect([first.id, last.id]).toEqual(['first', 'last']);
    expect(rest.map(({ id, code, line: at }) => [at, id, code])).toEqual([
      [3, null, 'malformedJson'],
      [4, null, 'duplicateKey'],
      [5, null, 'nestedTooDeep'],
      [6, null, 'invalidBody'],
      [7, 'c', 'answersRejected'],
      [8, 'd', 'answersRejected'],
      [9, null, 'malformedJson'],
      [10, 'f', 'answersRejected'],
      [11, 'g', 'answersRejected'],
      [12, null, 'invalidBody'],
    ]);
    expect(rest[5]).toMatchObject({
      kind: 'problem',
      instance: `${path}#/lines/8`,
      errors: [{ code: 'answerOutOfRange', path: ['answers', 8] }],
    });
    expect(JSON.stringify(rest)).not.toContain('77');
    expect(end).toMatchObject({
      counts: { respondents: 12, scored: 2, problems: 10 },
      emptyLines: 2,
    });
  });

  test('keeps ids as they came: unicode, lone surrogates, numbers', async () => {
    const ids = ['ü', '😀', '\ud800', 'a"b\\', 7, -1, 'x'.repeat(200), '\u2028'];
    const found = await linesFrom(`\ufeff${ids.map((id) => line(id)).join('\n')}`, NDJSON);
    expect(found.slice(1, -1).map(({ id }) => id)).toEqual(ids);
  });

  test('names ids that come twice', async () => {
    const ids = ['a', 'b', 'a', 7, '7', '\ud800', '\ud801'];
    const end = (await linesFrom(ids.map((id) => line(id)).join('\n'), NDJSON)).pop();
    expect(end.duplicateIds).toEqual(['a', '7']);
  });

  test('that holds a line of bytes that are not UTF-8 has a problem there', async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22, 0x0a]);
    const [, problem] = await linesFrom(bytes, NDJSON);
    expect(problem).toMatchObject({ kind: 'problem', code: 'malformedJson', line: 1 });
  });

  test('may be empty', async () => {
    for (const text of ['', '\n', '\ufeff']) {
      const [begin, end] = await linesFrom(text, NDJSON);
      expect([begin.kind, end.kind, end.counts.respondents]).toEqual(['begin', 'end', 0]);
    }
  });

  test('counts answers that are no options as missing where it is told to', async () => {
    const text = line('a', [1, 2, 1, 0, 1, 2, 1, 2, 77]);
    const [, row] = await linesFrom(text, NDJSON, '?onInvalid=missing');
    expect(row).toMatchObject({ kind: 'scored', issues: [{ path: ['answers', 8] }] });
  });

  test('with a line that is too long is refused, or broken off by a line that says so', async () => {
    const long = JSON.stringify({ id: 'a', answers: [' '.repeat(2 ** 18)] });
    await expectProblem(await send(long, NDJSON), 'rowTooLong');
    const many = Array.from({ length: 400 }, (_, id) => line(id)).join('\n');
    const found = await linesFrom(`${many}\n${long}\n${line('z')}`, NDJSON);
    expect(found).toHaveLength(402);
    expect(found.at(-1)).toMatchObject({
      kind: 'broken',
      code: 'rowTooLong',
      status: 413,
      counts: { respondents: 400 },
    });
  });
});

describe('The body of a stream', () => {
  test.each([
    'application/json',
    'text/plain',
    'text/csv; charset=utf-16',
    '',
    'application/jsonlines',
  ])('of the type "%s" is refused', async (type) => {
    await expectProblem(await send(line(1), type), 'unsupportedMediaType');
  });

  const zipped = async (text: string) =>
    new Uint8Array(
      await new Response(
        new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer(),
    );

  /** Line ends without number, as gzip. */
  const bombOf = async (length: number) => {
    let left = length;
    const ends = new Uint8Array(2 ** 20).fill(10);
    const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (left <= 0) controller.close();
        else controller.enqueue(ends);
        left -= ends.length;
      },
    });
    const packed = source.pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  };

  test('may be gzip', async () => {
    const text = Array.from({ length: 3000 }, (_, id) => line(id)).join('\n');
    const found = await textFrom(await zipped(text), NDJSON, '', { 'content-encoding': 'gzip' });
    expect(found).toBe(await textFrom(text, NDJSON));
  });

  test('that is no gzip, or cut off, or swells without end, is refused', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    await expectProblem(await send(line(1), NDJSON, '', gzip), 'malformedGzip');
    const cut = (await zipped(`${line(1)}\n`)).slice(0, -12);
    await expectProblem(await send(cut, NDJSON, '', gzip), 'malformedGzip');
    const bomb = await bombOf(2 ** 28);
    await expectProblem(await send(bomb, NDJSON, '', gzip), 'bodyTooLarge');
    const other = { 'content-encoding': 'br' };
    await expectProblem(await send(line(1), NDJSON, '', other), 'unsupportedMediaType');
  });

  test('is read no further than its results are taken, and let go when nobody takes them', async () => {
    let pulled = 0;
    let cancelled = false;
    const rows = new TextEncoder().encode(`${line('r-1')}\n`.repeat(2000));
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(rows);
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const response = await send(body, NDJSON);
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(pulled).toBeLessThan(200);
    await reader?.cancel();
    for (let i = 0; i < 50 && !cancelled; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(cancelled).toBe(true);
  });

  test('says of an unknown form that it is unknown', async () => {
    await expectProblem(
      await post(`${path}?form=none`, line(1), { 'content-type': NDJSON }),
      'unknownForm',
    );
  });
});

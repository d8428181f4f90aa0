import { describe, expect, test } from 'vitest';
import type { ClientOptions, Fetch } from '../options.ts';
import { apiClient, apiFetch } from '../testing/api.ts';
import { problemOf } from '../testing/problem-of.ts';
import type { Respondent, Row } from '../types.ts';

const ANSWERS = [1, 2, 1, 0, 1, 2, 1, 2, 1];

async function* respondents(count: number, drawn: (index: number) => void = () => {}) {
  for (let id = 0; id < count; id++) {
    drawn(id);
    // Every tenth gives an answer that PHQ-9 does not offer.
    yield { id, answers: id % 10 === 9 ? [...ANSWERS.slice(0, 8), 7] : ANSWERS };
  }
}

const stream = (
  source: AsyncIterable<Respondent>,
  options: { readonly batchSize?: number; readonly signal?: AbortSignal } = {},
  client: Partial<ClientOptions> = {},
) =>
  apiClient(client)
    .instrument('phq-9')
    .stream(source, { upload: 'batches', ...options });

async function rowsOf(rows: AsyncIterable<Row>) {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The API, with a note of how many respondents each request has. */
function counted(before: (request: number) => Response | null = () => null) {
  const sizes: number[] = [];
  const fetch: Fetch = (address, init) => {
    sizes.push(JSON.parse(String(init.body)).respondents.length);
    return before(sizes.length) ?? apiFetch(address, init);
  };
  return { sizes, fetch };
}

describe('A stream by batches', () => {
  test('gives every respondent once, in order, with counts of all', async () => {
    const { sizes, fetch } = counted();
    const scores = stream(respondents(25), { batchSize: 10 }, { fetch });
    const rows = await rowsOf(scores);
    expect(sizes).toEqual([10, 10, 5]);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, id) => id));
    expect(scores.counts).toEqual({ respondents: 25, scored: 23, problems: 2 });
    expect(scores.provenance?.instrument).toBe('phq-9');
  });

  test('gives the rows that a stream in one request gives, places of errors included', async () => {
    const whole = apiClient().instrument('phq-9').stream(respondents(25), { upload: 'stream' });
    expect(await rowsOf(stream(respondents(25), { batchSize: 4 }))).toEqual(await rowsOf(whole));
  });

  test('gives places within the respondent for answers that counted as missing, too', async () => {
    const options = { upload: 'batches', batchSize: 3, onInvalid: 'missing' } as const;
    const scores = apiClient().instrument('phq-9').stream(respondents(10), options);
    const last = (await rowsOf(scores)).at(-1);
    if (last?.kind !== 'scored') throw new Error('It was not scored.');
    expect(last.issues[0]?.path).toEqual(['answers', 8]);
  });

  test('sends a batch again that fails, and no other', async () => {
    const { sizes, fetch } = counted((request) =>
      request === 2 ? new Response(null, { status: 503 }) : null,
    );
    const client = { fetch, retries: { baseDelay: 1 } };
    const rows = await rowsOf(stream(respondents(6), { batchSize: 3 }, client));
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sizes).toEqual([3, 3, 3]);
  });

  test('sends on what comes drop by drop', async () => {
    async function* slow() {
      for await (const respondent of respondents(3)) {
        yield respondent;
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
    const { sizes, fetch } = counted();
    await rowsOf(stream(slow(), {}, { fetch }));
    expect(sizes).toEqual([1, 1, 1]);
  });

  test('draws no respondent before there is room', async () => {
    let drawn = 0;
    const scores = stream(
      respondents(1000, (index) => (drawn = index)),
      { batchSize: 10 },
    );
    for await (const _ of scores) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      break;
    }
    expect(drawn).toBeLessThan(30);
  });

  test('asks the API also where there is nobody', async () => {
    const scores = stream(respondents(0));
    expect(await rowsOf(scores)).toEqual([]);
    expect(scores.counts).toEqual({ respondents: 0, scored: 0, problems: 0 });
    const none = apiClient().instrument('none').stream([], { upload: 'batches' });
    expect(await problemOf(rowsOf(none))).toMatchObject({ code: 'unknownInstrument' });
  });

  test('is refused where the definition changes on the way', async () => {
    let request = 0;
    const fetch: Fetch = async (address, init) => {
      const response = await apiFetch(address, init);
      if (++request < 2) return response;
      const text = (await response.text()).replace(/sha256:\w+/g, 'sha256:0');
      return new Response(text, { headers: { 'content-type': 'application/json' } });
    };
    const scores = stream(respondents(4), { batchSize: 2 }, { fetch });
    expect(await problemOf(rowsOf(scores))).toMatchObject({ code: 'otherDefinition' });
  });

  test('ends at an abort, also while the next respondent is awaited', async () => {
    const abort = new AbortController();
    async function* hanging() {
      yield { id: 1, answers: ANSWERS };
      await new Promise(() => {});
    }
    const scores = stream(hanging(), { signal: abort.signal });
    const reading = (async () => {
      for await (const _ of scores) setTimeout(() => abort.abort('left'), 10);
    })();
    await expect(reading).rejects.toBe('left');
  });
});

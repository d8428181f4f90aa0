import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { apiServer } from './testing/api-server.ts';
import { chromium, reportOf } from './testing/chromium.ts';

const SCRIPT = `
import { createClient } from './index.ts';

const relata = createClient({ baseUrl: BASE_URL, requestId: () => 'from-a-page' });
const report = {};
try {
  const { scales } = await relata.score('phq-9', [1, 2, 1, 0, 1, 2, 1, 2, null]);
  report.bounds = scales.total.bounds;
  report.problem = await relata.score('phq-9', [7]).catch(({ code, requestId }) => [code, requestId]);
  function* respondents() {
    for (let id = 0; id < 1200; id++) yield { id, answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] };
  }
  const stream = relata.instrument('phq-9').stream(respondents());
  report.ids = 0;
  for await (const { id } of stream) report.ids += id;
  report.counts = stream.counts;
  const lost = createClient({ baseUrl: 'http://127.0.0.1:1', retries: { attempts: 1 } });
  report.lost = await lost.health().catch(({ code }) => code);
  const leaving = new AbortController();
  const left = relata.health({ signal: leaving.signal });
  leaving.abort('left');
  report.left = await left.catch((reason) => reason);
} catch (error) {
  report.error = String(error?.stack ?? error);
}
await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
`;

const skip = chromium === undefined;

test.skipIf(skip)(
  'A page in Chromium, of another origin than the API, scores and streams',
  async () => {
    const { baseUrl, asked } = await apiServer();
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: import.meta.dirname, loader: 'ts' },
      define: { BASE_URL: JSON.stringify(baseUrl) },
      bundle: true,
      format: 'esm',
      write: false,
    });
    const report = await reportOf({
      '/': { type: 'text/html', text: '<script type="module" src="page.js"></script>' },
      '/page.js': { type: 'text/javascript', text: outputFiles[0]?.text ?? '' },
    });
    expect(report).toEqual({
      bounds: { low: 10, high: 13 },
      problem: ['answersRejected', 'from-a-page'],
      ids: (1199 * 1200) / 2,
      counts: { respondents: 1200, scored: 1200, problems: 0 },
      lost: 'network',
      left: 'left',
    });
    // No browser reads a response while it sends: by batches of 500.
    expect(asked.filter((path) => path.endsWith('/batch')).length).toBe(3);
  },
);

import { createApp } from '../src/app.ts';
import { PROBLEM_HELP } from '../src/docs/problem-help.ts';
import { provoke } from '../src/docs/provoke.ts';

/** What the API answers to the example of each problem, by code. */
export async function problemAnswers(): Promise<Record<string, unknown>> {
  const app = createApp();
  const answers: Record<string, unknown> = {};
  for (const [code, { example }] of Object.entries(PROBLEM_HELP)) {
    if (!example) continue;
    const response = await provoke(example, (path, init) => app.request(path, init));
    answers[code] = await response.json();
  }
  return answers;
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEM_HELP } from '../../../../apps/api/src/docs/problem-help.ts';
import { asCurl } from '../../../../apps/api/src/docs/provoke.ts';
import { LANGUAGES } from '../guide/languages.ts';
import { type Server, serve } from '../serve.ts';

const whyNot = LANGUAGES['sh']?.whyNot;
const run = promisify(execFile);

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

interface Outcome {
  readonly issue?: readonly {
    readonly details: { readonly coding: readonly { readonly code: string }[] };
  }[];
}

/** The code of a problem, or of the OperationOutcome that says the same in FHIR. */
const codeOf = (answer: Outcome & { readonly code?: string }) =>
  answer.code ?? answer.issue?.[0]?.details.coding[0]?.code;

const examples = Object.entries(PROBLEM_HELP).flatMap(([code, { example }]) =>
  example ? [[code, example] as const] : [],
);

describe.skipIf(whyNot)(`Typed into a shell${whyNot ? ` (skipped: ${whyNot})` : ''}`, () => {
  test.each(examples)('the example of %s has that problem', async (code, example) => {
    const { stdout } = await run('bash', ['-c', asCurl(example, server.url)]);
    expect(codeOf(JSON.parse(stdout))).toBe(code);
  });
});

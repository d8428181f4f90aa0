import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

/**
 * Writes how many tests passed, failed and were skipped to `test-results/counts.json` of the
 * package, and how many wrong keys (`meta.mutants` of a test) were tried and survived.
 */
export class CountReporter implements Reporter {
  #root = process.cwd();

  onInit(vitest: Vitest) {
    this.#root = vitest.config.root;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const mutants = { tried: 0, survived: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
        const found = (test.meta() as { mutants?: typeof mutants }).mutants;
        mutants.tried += found?.tried ?? 0;
        mutants.survived += found?.survived ?? 0;
      }
      const brokenOutsideTests =
        module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed');
      if (brokenOutsideTests) counts.failed += 1;
    }
    const folder = join(this.#root, 'test-results');
    mkdirSync(folder, { recursive: true });
    const written = mutants.tried > 0 ? { ...counts, mutants } : counts;
    writeFileSync(join(folder, 'counts.json'), `${JSON.stringify(written)}\n`);
  }
}

import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';
import { CountReporter } from './count-reporter.ts';

const failOnConsole = fileURLToPath(new URL('./fail-on-console.ts', import.meta.url));

/**
 * The vitest settings of every package: unit tests (`.test.ts`), laws (`.test-prop.ts`) and
 * type tests (`.test-d.ts`, judged by the compiler) run together, and output that a test leaves
 * on the console fails it.
 */
export function relataTests({ typeTests = false }: { typeTests?: boolean } = {}) {
  return {
    include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts', 'tests/**/*.test.ts'],
    setupFiles: [failOnConsole],
    // A slow machine is no fault of the code: only a test that hangs runs out of time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new CountReporter()],
    typecheck: {
      enabled: typeTests,
      checker: 'tsc',
      include: ['src/**/*.test-d.ts', 'tests/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  } satisfies ViteUserConfig['test'];
}

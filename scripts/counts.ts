// Prints one closing line over the last test run of every package: `N passed, N failed, N skipped`.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

function resultFiles(): string[] {
  return globSync('{packages,apps,examples}/*/vitest.config.ts', { cwd: root })
    .sort()
    .map((config) => join(root, dirname(config), 'test-results/counts.json'));
}

/** Forgets earlier counts, so that a run that breaks off cannot show them again. */
export function clearCounts(): void {
  for (const file of resultFiles()) rmSync(file, { force: true });
}

/** Sums the test runs of all packages; one that left no counts did not finish and counts as failed. */
export function closingLine(): string {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of resultFiles()) {
    const counts = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as typeof total)
      : { passed: 0, failed: 1, skipped: 0 };
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
}

/** How many wrong keys the tests tried, and how many no test noticed; null where none was tried. */
export function mutantsLine(): string | null {
  for (const file of resultFiles().filter(existsSync)) {
    const { mutants } = JSON.parse(readFileSync(file, 'utf8')) as {
      mutants?: { tried: number; survived: number };
    };
    if (mutants) {
      return `Wrong keys and figures tried over the catalogue: ${mutants.tried}; unnoticed: ${mutants.survived}`;
    }
  }
  return null;
}

if (import.meta.main) {
  const mutants = mutantsLine();
  if (mutants) console.log(mutants);
  console.log(closingLine());
}

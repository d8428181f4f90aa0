import { afterAll, afterEach } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const stray: string[] = [];

// A test that means to see console output replaces the method itself (`vi.spyOn`) and so is not caught.
for (const method of methods) {
  const original = console[method].bind(console);
  console[method] = (...args: unknown[]) => {
    stray.push(`console.${method}: ${args.map(String).join(' ')}`);
    original(...args);
  };
}

function failOnStrayOutput() {
  const lines = stray.splice(0);
  if (lines.length > 0) {
    throw new Error(`This test left output on the console:\n${lines.join('\n')}`);
  }
}

afterEach(failOnStrayOutput);
afterAll(failOnStrayOutput);

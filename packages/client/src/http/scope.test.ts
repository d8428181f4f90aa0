import { expect, test } from 'vitest';
import { scopeOf } from './scope.ts';

test('work that is done leaves no listener on a signal that lives on', () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const counted = Object.assign(signal, {
    addEventListener: () => listeners++,
    removeEventListener: () => listeners--,
  }) as unknown as AbortSignal;
  const scope = scopeOf(counted, 1000, () => undefined);
  expect(listeners).toBe(1);
  scope.close();
  expect(listeners).toBe(0);
});

test('a limit beyond what a clock can hold does not go off at once', async () => {
  const scope = scopeOf(undefined, 2 ** 40, () => 'late');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(scope.signal.aborted).toBe(false);
  scope.close();
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning, thisProcess } from './running.ts';

/** What a process writes of itself, and the process. */
async function another() {
  const words = [
    '-e',
    `import(${JSON.stringify(new URL('./running.ts', import.meta.url).href)})
    .then(({ thisProcess }) => console.log(JSON.stringify(thisProcess()))); setInterval(() => {}, 1000)`,
  ];
  const started = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    started.kill('SIGKILL');
  });
  const [line] = await once(started.stdout, 'data');
  return { started, running: JSON.parse(String(line)) as ReturnType<typeof thisProcess> };
}

test('a process runs until it has ended', async () => {
  const { running, started } = await another();
  expect(running.pid).toBe(started.pid);
  expect(isRunning(running)).toBe(true);
  started.kill('SIGKILL');
  await once(started, 'exit');
  expect(isRunning(running)).toBe(false);
});

test('one on another machine, and this one itself, are no others that run here', async () => {
  const { running } = await another();
  expect(isRunning({ ...running, host: `not-${running.host}` })).toBe(false);
  expect(isRunning(thisProcess())).toBe(false);
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a later process of the same number is another',
  async () => {
    const { running } = await another();
    expect(running.began).toMatch(/^\d+$/);
    expect(isRunning({ ...running, began: '1' })).toBe(false);
  },
);

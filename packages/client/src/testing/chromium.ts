import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How it is started where there is no screen, and nothing else of it is wanted. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
] as const;

/** Chromium on this machine, where there is one. */
export const chromium = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isProgram);

export interface Served {
  readonly type: string;
  readonly text: string;
}

/**
 * Opens a page in Chromium and waits for what its scripts report: they send it as JSON to
 * `/report`, once.
 *
 * @param files by their path; `/` is the page
 */
export async function reportOf(files: Readonly<Record<string, Served>>): Promise<unknown> {
  if (chromium === undefined) throw new Error('There is no Chromium on this machine.');
  const { promise: report, resolve, reject } = Promise.withResolvers<unknown>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page.test').pathname;
    if (path === '/report') {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        response.end();
        resolve(JSON.parse(text));
      });
      return;
    }
    const file = files[path];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const profile = mkdtempSync(join(tmpdir(), 'relata-chromium-'));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(
    chromium,
    [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    { stdio: 'ignore', detached: true },
  );
  browser.once('error', reject);
  browser.once('exit', () => reject(new Error('Chromium ended before the page reported.')));
  onTestFinished(async () => {
    const ended = new Promise((done) => browser.once('exit', done));
    if (browser.exitCode === null && browser.pid !== undefined) {
      // Chromium is several processes: they form a group of their own.
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
    }
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return report;
}

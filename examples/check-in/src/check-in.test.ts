import { createApp } from '@relata/api/src/app.ts';
import { createClient } from '@relata/client';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CheckIn, checkIn } from './check-in.ts';

const app = createApp();

/** A page with a check-in that speaks to the API itself, in this process. */
async function opened(which: Omit<CheckIn, 'client'>, lost: () => boolean = () => false) {
  const client = createClient({
    baseUrl: 'http://relata.test',
    retries: { attempts: 1 },
    fetch: (address, init) => {
      if (lost()) throw new TypeError('no connection');
      return app.request(address, init);
    },
  });
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  await checkIn(root, { client, ...which });
  return root;
}

const chosen = (id: string, value: string) => `input[name="${id}"][value="${value}"]`;

function choose(root: HTMLElement, id: string, value: number | string) {
  root.querySelector<HTMLInputElement>(chosen(id, String(value)))?.click();
}

async function send(root: HTMLElement, until: string) {
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(root.querySelector(until)).not.toBeNull());
}

const rowOf = (root: HTMLElement, scale: string) =>
  [...(root.querySelectorAll(`[data-scale="${scale}"] td`) ?? [])].map((cell) => cell.textContent);

beforeEach(() => {
  const window = new Window({ url: 'http://page.test' });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('FormData', window.FormData);
  return () => vi.unstubAllGlobals();
});

describe('A check-in with wording of an open licence', () => {
  test('shows every sentence, its options, its source, and what it does not ask about', async () => {
    const root = await opened({ instrument: 'rpp', form: 'rpp-9' });
    expect(root.querySelectorAll('fieldset').length).toBe(9);
    expect(root.querySelectorAll('fieldset:first-of-type input').length).toBe(6);
    expect(root.textContent).toContain('I kept a bad day to myself.');
    expect(root.textContent).toContain('CC-BY-4.0');
    expect(root.textContent).toContain('It does not ask about self-harm');
  });

  test('shows scores, and where answers are missing what is known instead of a score', async () => {
    const root = await opened({ instrument: 'rpp', form: 'rpp-9' });
    for (const id of ['withdrawal1', 'withdrawal4', 'withdrawal8']) choose(root, id, 2);
    for (const id of ['rejection1', 'rejection4', 'rejection6']) choose(root, id, 4);
    for (const id of ['numbing1', 'numbing2']) choose(root, id, 0);
    choose(root, 'numbing5', 'skipped');
    await send(root, 'table');
    expect(rowOf(root, 'withdrawal')).toEqual(['2', '']);
    expect(rowOf(root, 'rejection')).toEqual(['4', '']);
    expect(rowOf(root, 'numbing')[0]).toBe(
      'No score: 2 of 3 answered. It would lie between 0 and 1.33.',
    );
    expect(root.textContent).toContain('A research draft: it has no norms');
  });
});

describe('A check-in with wording that is not included', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `phq9_${number}`);

  test('shows numbers, and whose sentences they stand for', async () => {
    const root = await opened({ instrument: 'phq-9' });
    expect(root.querySelector('legend')?.textContent).toBe('1. Item 1');
    expect(root.textContent).toContain('The sentences are not shown here.');
    expect(root.textContent).toContain('Kroenke');
  });

  test('says of a band that is decided, and of one that the missing answers could change', async () => {
    const decided = await opened({ instrument: 'phq-9' });
    for (const id of all) choose(decided, id, 1);
    await send(decided, 'table');
    expect(rowOf(decided, 'total')).toEqual(['9', 'mild']);

    const open = await opened({ instrument: 'phq-9' });
    for (const id of all.slice(0, 4)) choose(open, id, 1);
    await send(open, 'table');
    expect(rowOf(open, 'total')).toEqual([
      'No score: 4 of 9 answered. It would lie between 4 and 19.',
      'open: the missing answers decide',
    ]);
  });

  test('asks somebody to look where a flag is raised, and does not where none is', async () => {
    const raised = await opened({ instrument: 'phq-9' });
    choose(raised, 'phq9_9', 1);
    await send(raised, 'table');
    expect(raised.querySelector('[role="alert"]')?.textContent).toContain('Somebody should look');

    const quiet = await opened({ instrument: 'phq-9' });
    choose(quiet, 'phq9_9', 0);
    await send(quiet, 'table');
    expect(quiet.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('What goes wrong', () => {
  test('is said in the place of the form where there is none', async () => {
    const root = await opened({ instrument: 'phq9' });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('did you mean phq-9?');
  });

  test('leaves the answers where they are, to be sent once more', async () => {
    let offline = false;
    const root = await opened({ instrument: 'phq-9' }, () => offline);
    choose(root, 'phq9_1', 3);
    offline = true;
    await send(root, '[role="alert"]');
    expect(root.textContent).toContain('The API was not reached');
    expect(root.querySelector<HTMLInputElement>(chosen('phq9_1', '3'))?.checked).toBe(true);
    offline = false;
    await send(root, 'table');
  });
});

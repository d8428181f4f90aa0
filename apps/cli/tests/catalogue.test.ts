import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from 'relata';
import { WAITING } from 'relata/catalogue';
import { CATALOGUE } from 'relata/instruments';
import { parseInstrument } from 'relata/zod';
import { describe, expect, test } from 'vitest';
import { folder, relata } from './support/relata.ts';

describe('list', () => {
  test('names every instrument of the catalogue', async () => {
    const { out } = await relata(['list']);
    for (const { id } of CATALOGUE) expect(out).toMatch(new RegExp(`^ {2}${id} `, 'm'));
  });

  test('says which instrument is a research draft', async () => {
    expect((await relata(['list'])).out).toMatch(/rpp .*research draft/);
  });

  test('by pattern names those about it, and answers a misspelt pattern with the right one', async () => {
    const { out } = await relata(['list', '--pattern', 'rejectionSensitivity', '--json']);
    expect(JSON.parse(out).map((one: { id: string }) => one.id)).toContain('a-rsq');
    const { code, err } = await relata(['list', '--pattern', 'depresion']);
    expect([code, err]).toEqual([2, expect.stringContaining('nearest: depression')]);
  });
});

describe('list narrows the catalogue', () => {
  const ids = async (...args: string[]) =>
    JSON.parse((await relata(['list', ...args, '--json'])).out).map(
      (one: { id: string }) => one.id,
    );

  test('by a pattern with hyphens or without, in any letter case', async () => {
    expect(await ids('--pattern', 'rejection-sensitivity')).toEqual(
      await ids('--pattern', 'RejectionSensitivity'),
    );
    expect(await ids('--pattern', 'rejection-sensitivity')).toContain('a-rsq');
  });

  test('by construct, length, terms and rule, and by all of them at once', async () => {
    expect(await ids('--construct', 'alexithymia')).toContain('tas-20');
    expect(await ids('--max-items', '2')).toEqual(['gad-2', 'phq-2']);
    expect(await ids('--license', 'open')).toEqual(['rpp']);
    expect(await ids('--license', 'open,proprietary', '--max-items', '20')).toEqual(['tas-20']);
    expect(await ids('--scoring', 'sum-of-maxima')).toEqual(['qids-sr16']);
    expect(await ids('--pattern', 'loneliness', '--min-items', '7', '--max-items', '8')).toEqual([
      'uls-8',
    ]);
  });

  test('and says so where nothing is left', async () => {
    const { code, out } = await relata(['list', '--construct', 'astrology']);
    expect([code, out]).toEqual([0, '  No instrument is all of that. Ask for less.\n']);
  });

  test.each([
    [['--license', 'fre-no-permission'], 'nearest: free-no-permission'],
    [['--scoring', 'summ'], 'nearest: sum'],
    [['--max-items', 'few'], 'Give a whole number from 1'],
    [['--min-items', '0'], 'Give a whole number from 1'],
  ])('refuses %s with what to type instead', async (args, hint) => {
    const { code, err } = await relata(['list', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
  });

  test('names what waits for a source, and what is missing', async () => {
    const { out } = await relata(['list', '--waiting']);
    for (const { id, why } of WAITING)
      expect(out).toMatch(new RegExp(`^  ${id} +${why.slice(0, 20)}`, 'm'));
  });
});

describe('show of an instrument in draft', () => {
  test('says so, and what it is no check of', async () => {
    const { out } = await relata(['show', 'rpp']);
    expect(out).toContain('Research draft: no norms, no validated cut-offs, not diagnostic.');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('no check of risk or safety');
  });

  test('names the response options of the origins items by themselves', async () => {
    const out = (await relata(['show', 'rpp'])).out.replaceAll(/\s+/g, ' ');
    expect(out).toContain('items 1–80: 0 to 4 (0 Never, ');
    expect(out).toContain('items 81–86: 0 to 4 (0 Not at all true, ');
  });

  test('says of the partner form who answers it, and which option stands for no answer', async () => {
    const { out } = await relata(['show', 'rpp', '--form', 'rpp-24-partner']);
    expect(out).toContain('answered by a partner or close other');
    expect(out).toContain('one more option stands for no answer: notObserved');
    expect(out).toContain('shown in this order: withdrawal4, numbing7');
  });
});

describe('show', () => {
  test.each(CATALOGUE.map(({ id }) => [id]))(
    'of %s names every scale with its range, its terms and its definition hash',
    async (id) => {
      const { out } = await relata(['show', id]);
      const { definition, definitionHash } = CATALOGUE.find((one) => one.id === id) as Instrument;
      for (const [scale, { title, range }] of Object.entries(definition.scales)) {
        expect(out).toContain(`  ${scale}: ${title}, ${range[0]} to ${range[1]}\n`);
      }
      expect(out).toContain(definitionHash);
      expect(out).toContain(`scoring ${definition.license.scoring.status}`);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('as JSON holds the definition, from which the same instrument can be made again', async () => {
    const shown = JSON.parse((await relata(['show', 'qids-sr16', '--json'])).out);
    expect(parseInstrument(shown.definition).definitionHash).toBe(shown.definitionHash);
    const cwd = folder();
    writeFileSync(join(cwd, 'own.json'), JSON.stringify(shown.definition));
    expect((await relata(['show', 'qids-sr16', '--definition', 'own.json'], { cwd })).code).toBe(0);
  });

  test('of a form shows its items and scales only', async () => {
    const { out } = await relata(['show', 'rpp', '--form', 'rpp-9', '--json']);
    const shown = JSON.parse(out);
    expect(shown.answers).toHaveLength(9);
    expect((await relata(['show', 'rpp', '--form', 'rpp-8'])).err).toContain('its forms: ');
  });

  test('names the very columns that score writes', async () => {
    const { out } = await relata(['show', 'ecr-r']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'ecr_r_anxiety, ecr_r_anxiety_status, ecr_r_anxiety_answered',
    );
  });
});

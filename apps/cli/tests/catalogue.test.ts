import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from 'relata';
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

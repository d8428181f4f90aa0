import { findNorms } from 'relata/instruments/norms';
import { describe, expect, test } from 'vitest';
import { relata } from './support/relata.ts';

describe('norms', () => {
  test('lists groups, reliabilities and cut-offs with population, size and source', async () => {
    const { code, out } = await relata(['norms', 'phq-9']);
    expect(code).toBe(0);
    expect(out).toContain('total: German primary care (Jordan et al. 2017, via measurely)');
    expect(out).toContain('mean 5.2, SD 4.75, n 3,404');
    expect(out).toContain('test-retest r 0.84 (48 hours)');
    expect(out).toContain('at or above 10. Screening cut-off');
    const { norms = [], reliability = [], cutOffs = [] } = findNorms('phq-9');
    for (const { source, population } of [...norms, ...reliability, ...cutOffs]) {
      expect(out).toContain(source);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(population);
    }
  });

  test('says where nothing is on file, and what to do', async () => {
    const { out } = await relata(['norms', 'rpp']);
    expect(out.match(/none on file/g)).toHaveLength(3);
    expect(out).toContain('Research draft');
    expect(out).toContain('Bring figures of your own');
  });

  test('says of a group without SD or size that it has none', async () => {
    expect((await relata(['norms', 'djgls-6'])).out).toContain('SD not published');
    expect((await relata(['norms', 'aaq-ii'])).out).toContain('n not known');
  });

  test('prints JSON: the entries as they are on file', async () => {
    const { out } = await relata(['norms', 'phq-9', '--json']);
    expect(JSON.parse(out)).toEqual({
      instrument: 'phq-9',
      revision: 1,
      ...JSON.parse(JSON.stringify(findNorms('phq-9'))),
    });
  });

  test('of an instrument that there is not names the nearest', async () => {
    const { code, err } = await relata(['norms', 'phq-10']);
    expect([code, err]).toEqual([2, expect.stringContaining('unknownInstrument')]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

describe('explain', () => {
  test('shows a reversed answer as a sum that can be checked', async () => {
    const { out } = await relata(['explain', 'djgls-6', '--answers', '1,1,1,3,1,1']);
    expect(out).toContain('djgls6_2: answered 1, reversed: 1 + 3 − 1 = 3');
  });

  test('says why there is no score, and what the unanswered item still allows', async () => {
    const { out } = await relata(['explain', 'phq-9', '--answers', '1,2,1,0,1,2,1,2,']);
    expect(out).toContain('total (Depression severity) = no score: insufficient');
    expect(out).toContain('8 of 9 items answered; all must be');
    expect(out).toContain('the unanswered items allow 10 to 13');
    expect(out).toContain('band moderate, from 10 on');
  });

  test.each([
    ['a list', '1,2,1,0,1,2,1,2,1'],
    ['a JSON array', '[1,2,1,0,1,2,1,2,1]'],
    [
      'a JSON object',
      '{"phq9_1":1,"phq9_2":2,"phq9_3":1,"phq9_4":0,"phq9_5":1,"phq9_6":2,"phq9_7":1,"phq9_8":2,"phq9_9":1}',
    ],
  ])('takes %s of answers', async (_, answers) => {
    const { out } = await relata(['explain', 'phq-9', '--answers', answers]);
    expect(out).toContain('total (Depression severity) = 11: scored');
  });

  test('reads a row of a file as score does: by number or by respondent, missing codes and all', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'in.csv'),
      phqFile('a,0,0,0,0,0,0,0,0,0', 'b,3,3,3,3,3,3,3,3,-99').replaceAll('phq9_', 'q'),
    );
    const words = ['explain', 'phq-9', '--file', 'in.csv', '--items', 'q{n}', '--missing', '-99'];
    const byRow = await relata([...words, '--row', '2'], { cwd });
    const byName = await relata([...words, '--respondent', 'b'], { cwd });
    expect(byRow.out).toContain('phq-8 (PHQ-8 (items 1-8)) = 24: scored');
    expect(byName.out).toBe(byRow.out);
    expect((await relata([...words, '--row', '3'], { cwd })).err).toContain('rowMissing');
  });

  test('prints JSON that can be replayed', async () => {
    const { out } = await relata(['explain', 'phq-9', '--answers', '1,1,1,1,1,1,1,1,1', '--json']);
    const { replay } = await import('relata');
    expect(replay(JSON.parse(out))).toMatchObject({
      disagreements: [],
      scales: { total: { value: 9 } },
    });
  });

  test('of answers that cannot be scored says what is wrong without repeating them', async () => {
    const { code, err, out } = await relata([
      'explain',
      'phq-9',
      '--answers',
      '1,1,1,1,1,1,1,1,777',
    ]);
    expect([code, out]).toEqual([7, '']);
    expect(err).toContain('phq9_9');
    expect(err).not.toContain('777');
  });

  test('needs to know whose answers', async () => {
    expect((await relata(['explain', 'phq-9'])).code).toBe(2);
    expect((await relata(['explain', 'phq-9', '--file', 'x.csv'])).err).toContain('--row');
  });
});

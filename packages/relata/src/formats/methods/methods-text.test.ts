import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { methodsText } from './methods-text.ts';

const of = (id: string) => findInstrument(id) as Instrument;

test('the text about the ECR-R and a form of the RPP is the one that was reviewed', async () => {
  const counts = { scored: 1200, prorated: 34, insufficient: 5, rejected: 1 };
  const text = methodsText([
    { instrument: of('ecr-r'), counts: { anxiety: counts, avoidance: counts } },
    { instrument: of('rpp'), form: 'rpp-9' },
  ]);
  await expect(text).toMatchFileSnapshot('golden/ecr-r-and-rpp-9.md');
});

describe.each((CATALOGUE as readonly Instrument[]).map((one) => [one.id, one] as const))(
  'the text about %s',
  (_, instrument) => {
    test('names each scale, the definition hash and the citation, in each form', () => {
      const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];
      for (const form of forms) {
        const text = methodsText([{ instrument, form }]);
        const scales = form
          ? (instrument.definition.forms?.[form]?.scales ?? [])
          : Object.keys(instrument.definition.scales);
        for (const scale of scales) {
          expect(text).toContain(`“${instrument.definition.scales[scale]?.title}”: `);
        }
        expect(text).toContain(instrument.definitionHash);
        expect(text).toContain(`1. ${instrument.definition.citation.text}`);
        expect(text).toContain('No cut-off was applied');
        expect(text).not.toMatch(/undefined|NaN|\[object|\.\.|; ;| {2}/);
      }
    });
  },
);

describe('Missing answers', () => {
  test('of the PHQ-9 follow a default that is plainly said to be the software’s', () => {
    expect(methodsText([{ instrument: of('phq-9') }])).toContain(
      'A score needs every item answered. No source gives a rule for missing answers; this is the default of the software.',
    );
  });

  test('of the PID-5-BF follow the published rule, with its source', () => {
    const text = methodsText([{ instrument: of('pid-5-bf') }]);
    expect(text).toContain('This rule is published (');
    const { missing } = of('pid-5-bf').definition.scales['detachment'] ?? {};
    expect(text).toContain(missing?.source?.replace(/\.$/, ''));
    expect(text).toContain('the prorated sum is rounded to a whole number');
  });

  test('follow the caller’s own rule where it replaced that of the instrument', () => {
    const text = methodsText([
      { instrument: of('phq-9'), missing: { require: { atLeast: 8 }, fill: 'personMean' } },
    ]);
    expect(text).toContain(
      'A score needs at least 8 items answered; the mean of the answered stands in for the others. This rule was chosen for this study and replaces that of the instrument.',
    );
    expect(text).not.toContain('default of the software');
  });
});

test('one row is counted in the singular, and thousands are marked', () => {
  const scale = (scored: number, rejected: number) => ({
    scored,
    prorated: 1,
    insufficient: 0,
    rejected,
  });
  const text = methodsText([{ instrument: of('gad-7'), counts: { total: scale(12_345, 1) } }]);
  expect(text).toContain(
    'Of 12,347 rows, 1 was rejected; 12,345 had every item answered, 1 was prorated and 0 had too few answers for a score.',
  );
});

test('both answers of an RSQ-8 situation are named', () => {
  expect(methodsText([{ instrument: of('rsq-8') }])).toContain(
    ' was given: 8 items, with concern and expectancy each, answered from 1 to 6.',
  );
});

test('two instruments from one publication share one reference', () => {
  const text = methodsText([{ instrument: of('csi-16') }, { instrument: of('csi-4') }]);
  const references = text.slice(text.indexOf('## References')).match(/^\d+\. /gm);
  expect(references?.join('')).toBe(
    of('csi-16').definition.citation.text === of('csi-4').definition.citation.text
      ? '1. 2. '
      : '1. 2. 3. ',
  );
});

test('only an instrument in draft is called one', () => {
  expect(methodsText([{ instrument: of('rpp') }])).toContain('It is a research draft');
  expect(methodsText([{ instrument: of('erq') }])).not.toContain('draft');
});

import type { FaultCode } from '../model/index.ts';
import { band, type Json, mood, over, sum, withScales } from './small-definition.ts';

const form = (more: Json) => ({ forms: { short: { title: 'Short', items: ['a'], ...more } } });
const lookUp = (rows: readonly (readonly [number, number, number])[], range: number[]) => ({
  low: sum(['a', 'b', 'c'], [0, 9]),
  level: over('lookUp', {
    of: 'low',
    table: rows.map(([from, to, value]) => ({ from, to, value })),
    range,
  }),
});

/** What is wrong, the definition, and every fault that it must have: code and place. */
export const WRONG: readonly (readonly [
  claim: string,
  definition: Json,
  faults: [FaultCode, string][],
])[] = [
  ['An instrument’s id is lower case with hyphens', mood({ id: 'Mood_1' }), [['badId', 'id']]],
  [
    'An item’s id begins with a letter and has no spaces or dots',
    mood({ items: ['1a', 'b b', 'c.d'], scales: { low: sum(['1a', 'b b', 'c.d'], [0, 9]) } }),
    [
      ['badId', 'items.0'],
      ['badId', 'items.1'],
      ['badId', 'items.2'],
    ],
  ],
  [
    'No id reaches what every object carries',
    mood({
      items: ['a', 'b', 'c', 'constructor', 'toString'].map((id) => ({ id, unscored: id > 'c' })),
      scales: { low: sum(['a', 'b', 'c'], [0, 9]), valueOf: sum(['a'], [0, 3]) },
    }),
    [
      ['unsafeId', 'items.3'],
      ['unsafeId', 'items.4'],
      ['unsafeId', 'scales.valueOf'],
    ],
  ],
  [
    'No band is called prototype',
    mood({}, { bands: [band('prototype', 0, 9)] }),
    [['unsafeId', 'scales.low.bands.0.id']],
  ],
  [
    'Items differ in their ids',
    mood({ items: ['a', 'b', 'c', 'b'] }),
    [['duplicateId', 'items.3']],
  ],
  [
    'Bands of a scale differ in their ids',
    mood({}, { bands: [band('x', 0, 4), band('x', 5, 9)] }),
    [['duplicateId', 'scales.low.bands.1']],
  ],
  [
    'Answer ids of items with parts differ: a_b with part c is a with part b_c',
    mood({
      items: ['a', 'a_b'],
      parts: { b_c: { title: 'x' }, c: { title: 'y' } },
      scales: { low: sum(['a_b_c', 'a_c', 'a_b_b_c'], [0, 9]) },
    }),
    [['duplicateId', 'parts']],
  ],
  [
    'Scales have columns of their own: a-b is a_b there, and low_status the status of low',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9]),
      'a-b': sum(['a'], [0, 3]),
      a_b: sum(['b'], [0, 3]),
      low_status: sum(['c'], [0, 3]),
      Low: sum(['c'], [0, 3]),
    }),
    [
      ['sameColumn', 'scales.a_b'],
      ['sameColumn', 'scales.a_b'],
      ['sameColumn', 'scales.a_b'],
      ['sameColumn', 'scales.low_status'],
      ['sameColumn', 'scales.Low'],
      ['sameColumn', 'scales.Low'],
      ['sameColumn', 'scales.Low'],
    ],
  ],
  ['A revision is a whole number from 1', mood({ revision: 0 }), [['badRevision', 'revision']]],
  ['Response options rise', mood({ answers: { min: 3, max: 0 } }), [['badAnswerRange', 'answers']]],
  [
    'Steps go up evenly, whole, to the last option',
    mood({
      items: [
        { id: 'a', answers: { min: 0, max: 3, step: 2 } },
        { id: 'b', answers: { min: 0, max: 3, step: 0 } },
        { id: 'c', answers: { min: 0, max: 1, step: 0.5 } },
      ],
    }),
    [
      ['badAnswerRange', 'items.0.answers'],
      ['badAnswerRange', 'items.1.answers'],
      ['badAnswerRange', 'items.2.answers'],
    ],
  ],
  [
    'Response options have an end, even where each has a value map',
    mood({ answers: { min: 0, max: 1e12, recode: { 0: 1 } } }),
    [['badAnswerRange', 'answers']],
  ],
  [
    'Steps of 0 are refused at once, even with a value map',
    mood({ answers: { min: 0, max: 1, step: 0, recode: { 0: 1, 1: 0 } } }),
    [['badAnswerRange', 'answers']],
  ],
  [
    'Labels are of response options',
    mood({ answers: { min: 0, max: 3, labels: { 4: 'Always' } } }),
    [['badAnswerRange', 'answers.labels']],
  ],
  [
    'A part’s response options are held to the same',
    mood({
      parts: { x: { title: 'x', answers: { min: 0, max: 0 } }, y: { title: 'y' } },
      scales: { low: { ...sum(['a', 'b', 'c'], [0, 9]), rule: 'productMean', parts: ['x', 'y'] } },
    }),
    [['badAnswerRange', 'parts.x.answers']],
  ],
  [
    'A value map has every option and nothing else, and does not make all of them one',
    mood({
      items: [
        { id: 'a', answers: { min: 0, max: 1, recode: { 0: 1 } } },
        { id: 'b', answers: { min: 0, max: 1, recode: { 0: 1, 1: 2, 2: 3 } } },
        { id: 'c', answers: { min: 0, max: 1, recode: { 0: 1, 1: 1 } } },
      ],
    }),
    [
      ['badRecode', 'items.0.answers.recode'],
      ['badRecode', 'items.1.answers.recode'],
      ['badRecode', 'items.2.answers.recode'],
    ],
  ],
  [
    'A scale has something to score',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9]),
      none: sum([], [0, 0]),
      zero: over('mean', { scales: [] }),
    }),
    [
      ['emptyScale', 'scales.none'],
      ['emptyScale', 'scales.zero'],
    ],
  ],
  [
    'An instrument has a scale',
    mood({ scales: {}, items: [{ id: 'a', unscored: true }] }),
    [['emptyScale', 'scales']],
  ],
  [
    'A scale uses items that there are',
    mood({}, { items: ['a', 'b', 'c', 'd'] }),
    [['unknownItem', 'scales.low']],
  ],
  [
    'A weight, a threshold, a group and a flag are of items that there are',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 9]),
        weighed: over('weightedSum', { weights: { a: 1, x: 2 } }),
        counted: over('countAtOrAbove', { items: ['a'], threshold: 1, thresholds: { b: 2 } }),
        most: over('sumOfMaxima', { groups: [['a', 'y']] }),
      },
      { flags: { seen: { title: 'Seen', item: 'z', atOrAbove: 1, source: 'x' } } },
    ),
    [
      ['unknownItem', 'scales.weighed'],
      ['unknownItem', 'scales.counted.thresholds'],
      ['unknownItem', 'scales.most'],
      ['unknownItem', 'flags.seen.item'],
    ],
  ],
  [
    'A scale rests on scales that there are',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9]),
      top: over('mean', { scales: ['low', 'high'] }),
    }),
    [['unknownScale', 'scales.top']],
  ],
  [
    'A product is of two or more parts that the items have',
    mood({
      parts: { x: { title: 'x' }, y: { title: 'y' } },
      scales: {
        both: { ...sum(['a', 'b', 'c'], [0, 9]), rule: 'productMean', parts: ['x', 'z'] },
        one: { ...sum(['a', 'b', 'c'], [0, 9]), rule: 'productMean', parts: ['x'] },
        same: { ...sum(['a', 'b', 'c'], [0, 9]), rule: 'productMean', parts: ['x', 'x'] },
      },
    }),
    [
      ['unknownPart', 'scales.both.parts'],
      ['badNumber', 'scales.one.parts'],
      ['badNumber', 'scales.same.parts'],
    ],
  ],
  [
    'Only answers that there are can be reversed, by the instrument or by a scale',
    mood({ reversed: ['a', 'x'] }, { reversed: ['y'] }),
    [
      ['unknownReversed', 'reversed'],
      ['unknownReversed', 'scales.low.reversed'],
    ],
  ],
  [
    'No scale rests on itself, be it through others or a rule without a name',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9]),
      one: over('mean', { scales: ['two'] }),
      two: over('affine', { of: { rule: 'sum', scales: ['one'] }, multiply: 2, add: 0 }),
      self: over('sum', { scales: ['self', 'low'] }),
    }),
    [
      ['scaleCycle', 'scales.one'],
      ['scaleCycle', 'scales.self'],
    ],
  ],
  [
    'Nothing counts twice: no item, reversal, scale, group or alternative',
    withScales(
      {
        low: sum(['a', 'b', 'a', 'c'], [0, 9]),
        twice: over('sum', { scales: ['low', 'low'] }),
        most: over('sumOfMaxima', { groups: [['a'], ['a', 'b']] }),
      },
      {
        reversed: ['c', 'c'],
        alternatives: [
          ['a', 'b'],
          ['b', 'a'],
        ],
      },
    ),
    [
      ['itemTwice', 'reversed'],
      ['itemTwice', 'scales.low'],
      ['itemTwice', 'scales.twice'],
      ['itemTwice', 'scales.most'],
      ['splitAlternatives', 'scales.most'],
      ['itemTwice', 'alternatives'],
      ['itemTwice', 'alternatives'],
    ],
  ],
  [
    'Every item is in a scale, or marked as unscored',
    mood({ items: ['a', 'b', 'c', 'd', { id: 'e', unscored: true }] }),
    [['itemInNoScale', 'items.3']],
  ],
  [
    'Alternatives stay together, unweighed and uncounted',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 6]),
        part: sum(['a', 'c'], [0, 6]),
        weighed: over('weightedSum', { weights: { a: 1, b: 1 }, range: [0, 6] }),
        inner: over('affine', { of: { rule: 'mean', items: ['b'] }, multiply: 2, add: 0 }),
      },
      { alternatives: [['a', 'b']] },
    ),
    [
      ['splitAlternatives', 'scales.part'],
      ['splitAlternatives', 'scales.weighed'],
      ['splitAlternatives', 'scales.inner'],
    ],
  ],
  [
    'Alternatives are reversed in every scale as the instrument reverses them',
    withScales(
      { low: sum(['a', 'b', 'c'], [0, 6]), own: sum(['a', 'b', 'c'], [0, 6], { reversed: ['a'] }) },
      { alternatives: [['a', 'b']] },
    ),
    [['splitAlternatives', 'scales.own']],
  ],
  [
    'Alternatives are two or more items of one range that there are',
    mood({
      items: ['a', { id: 'b', answers: { min: 0, max: 1 } }, 'c'],
      alternatives: [['a', 'b'], ['c'], ['x', 'y']],
    }),
    [
      ['badNumber', 'alternatives.0'],
      ['badNumber', 'alternatives.1'],
      ['unknownItem', 'alternatives.2'],
      ['unknownItem', 'alternatives.2'],
    ],
  ],
  [
    'Numbers of a rule are finite, and no factor is 0',
    withScales({
      low: sum(['a', 'b', 'c'], [0, Number.NaN]),
      weighed: over('weightedSum', {
        weights: { a: 0, b: Number.POSITIVE_INFINITY },
        constant: Number.NaN,
      }),
      turned: over('affine', { of: 'low', multiply: 0, add: Number.NaN }),
      counted: over('countAtOrAbove', {
        items: ['a'],
        threshold: Number.NaN,
        thresholds: { a: Number.NaN },
      }),
    }),
    [
      ['badNumber', 'scales.low.range'],
      ['badNumber', 'scales.weighed.weights.a'],
      ['badNumber', 'scales.weighed.weights.b'],
      ['badNumber', 'scales.weighed.constant'],
      ['badNumber', 'scales.turned.add'],
      ['badNumber', 'scales.turned.multiply'],
      ['badNumber', 'scales.counted.threshold'],
      ['badNumber', 'scales.counted.thresholds.a'],
    ],
  ],
  [
    'Rows of a table rise and do not overlap',
    withScales(
      lookUp(
        [
          [0, 4, 1],
          [4, 9, 2],
        ],
        [1, 2],
      ),
    ),
    [['badTable', 'scales.level.table']],
  ],
  [
    'A table has a row for every score: none is missing at the ends',
    withScales(
      lookUp(
        [
          [1, 4, 1],
          [5, 8, 2],
        ],
        [1, 2],
      ),
    ),
    [['badTable', 'scales.level.table']],
  ],
  [
    'A table has a row for every score: none is missing in between',
    withScales(
      lookUp(
        [
          [0, 4, 1],
          [6, 9, 2],
        ],
        [1, 2],
      ),
    ),
    [['badTable', 'scales.level.table']],
  ],
  [
    'A geometric mean is of nothing below 0',
    mood({
      answers: { min: -1, max: 2 },
      scales: { low: { ...sum(['a', 'b', 'c'], [0, 2]), rule: 'geometricMean' } },
    }),
    [['negativeValue', 'scales.low']],
  ],
  [
    'The published range is what the key gives',
    mood({}, { range: [0, 12] }),
    [['rangeMismatch', 'scales.low.range']],
  ],
  [
    'Bands leave no score out, between them or at the ends',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9], { bands: [band('x', 0, 3), band('y', 5, 9)] }),
      start: sum(['a', 'b', 'c'], [0, 9], { bands: [band('x', 1, 9)] }),
      end: sum(['a', 'b', 'c'], [0, 9], { bands: [band('x', 0, 8)] }),
    }),
    [
      ['bandGap', 'scales.low.bands.1'],
      ['bandGap', 'scales.start.bands.0'],
      ['bandGap', 'scales.end.bands'],
    ],
  ],
  [
    'Bands of means touch',
    withScales({
      low: {
        ...sum(['a', 'b', 'c'], [0, 3]),
        rule: 'mean',
        bands: [band('x', 0, 1), band('y', 2, 3)],
      },
    }),
    [['bandGap', 'scales.low.bands.1']],
  ],
  [
    'No score is in two bands',
    mood({}, { bands: [band('x', 0, 4), band('y', 4, 9)] }),
    [['bandOverlap', 'scales.low.bands.1']],
  ],
  [
    'Some answers give a score in each band',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9]),
      twice: over('affine', {
        of: 'low',
        multiply: 2,
        add: 0,
        range: [0, 18],
        bands: [band('x', 0, 2), band('y', 3, 3), band('z', 4, 18)],
      }),
    }),
    [['bandUnreachable', 'scales.twice.bands.1']],
  ],
  [
    'A band runs upwards within the range',
    mood({}, { bands: [band('x', 0, 4), band('y', 5, 10)] }),
    [['bandRange', 'scales.low.bands.1']],
  ],
  [
    'A missing rule can be met',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9], { missing: { require: { atLeast: 4 }, source: null } }),
      none: sum(['a', 'b', 'c'], [0, 9], { missing: { require: { atLeast: 0 }, source: null } }),
      share: sum(['a', 'b', 'c'], [0, 9], {
        missing: { require: { atLeastShare: 1.1 }, source: null },
      }),
    }),
    [
      ['missingRuleImpossible', 'scales.low.missing'],
      ['missingRuleImpossible', 'scales.none.missing'],
      ['missingRuleImpossible', 'scales.share.missing'],
    ],
  ],
  [
    'A missing rule can be met in every form',
    mood(form({ scales: ['low'] }), { missing: { require: { atLeast: 2 }, source: null } }),
    [['missingRuleImpossible', 'forms.short']],
  ],
  [
    'A missing rule fits its scale: a maximum cannot be prorated, an item rule has no scales to ask',
    withScales({
      low: sum(['a', 'b', 'c'], [0, 9], { missing: { require: 'everyScale', source: null } }),
      most: over('sumOfMaxima', {
        groups: [['a', 'b']],
        range: [0, 3],
        missing: { require: { atLeast: 1 }, source: null },
      }),
      mean: {
        ...sum(['a', 'b', 'c'], [0, 3]),
        rule: 'mean',
        missing: { fill: 'nothing', source: null },
      },
    }),
    [
      ['missingRuleUnfit', 'scales.low.missing'],
      ['missingRuleUnfit', 'scales.most.missing'],
      ['missingRuleUnfit', 'scales.mean.missing'],
    ],
  ],
  [
    'Only items of one range stand in for each other, and nothing only for items that can add 0',
    mood({
      items: ['a', 'b', { id: 'c', answers: { min: 1, max: 3 } }],
      scales: {
        mixed: sum(['a', 'b', 'c'], [1, 9], { missing: { require: { atLeast: 2 }, source: null } }),
        nothing: sum(['a', 'b', 'c'], [1, 9], {
          missing: { require: { atLeast: 2 }, fill: 'nothing', source: null },
        }),
      },
    }),
    [
      ['missingRuleUnfit', 'scales.mixed'],
      ['missingRuleUnfit', 'scales.nothing'],
    ],
  ],
  [
    'Bounds that no search can find in time are refused',
    (() => {
      const items = Array.from({ length: 60 }, (_, i) => `i${i}`);
      const weights = (sign: number) =>
        Object.fromEntries(items.map((id, i) => [id, sign * Math.sqrt(i + 2)]));
      return mood({
        items,
        scales: {
          felt: over('similarityIntensity', {
            scales: [
              { rule: 'weightedSum', weights: weights(1) },
              { rule: 'weightedSum', weights: weights(-1) },
            ],
          }),
        },
      });
    })(),
    [['boundsTooCostly', 'scales.felt']],
  ],
  [
    'Scales that double one another forty times over are refused at once',
    (() => {
      const scales: Json = { s0: sum(['a', 'b', 'c'], [0, 9]) };
      for (let i = 1; i <= 40; i++) {
        const of = `s${i - 1}`;
        const other = { rule: 'affine', of, multiply: 2, add: 0 };
        scales[`s${i}`] = over('sum', { scales: [of, other], range: [0, 9 * 3 ** i] });
      }
      return mood({ scales });
    })(),
    Array.from({ length: 40 }, (_, i) => i + 1)
      .filter((i) => i > 11)
      .map((i) => ['boundsTooCostly', `scales.s${i}`]),
  ],
  [
    'A rule is one of those that there are, in a form too',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 9]),
        odd: { ...sum(['a'], [0, 3]), rule: 'median' },
        inner: over('affine', { of: { rule: 'median', items: ['a'] }, multiply: 1, add: 0 }),
      },
      form({ scales: ['odd', 'inner'] }),
    ),
    [
      ['unknownRule', 'scales.odd.rule'],
      ['unknownRule', 'scales.inner.scales.0.rule'],
    ],
  ],
  [
    'A flag can be raised, and left down',
    mood({
      flags: {
        always: { title: 'x', item: 'a', atOrAbove: 0, source: 'x' },
        never: { title: 'x', item: 'a', atOrAbove: 4, source: 'x' },
      },
    }),
    [
      ['unreachableFlag', 'flags.always.atOrAbove'],
      ['unreachableFlag', 'flags.never.atOrAbove'],
    ],
  ],
  [
    'A form has items and scales of the instrument, each once, and what its scales need',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 9]),
        end: sum(['c'], [0, 3]),
        top: over('mean', { scales: ['low', 'end'], range: [0, 6] }),
      },
      {
        forms: {
          odd: { title: 'x', items: ['a', 'a', 'z'], scales: ['low', 'low', 'nowhere'] },
          bare: { title: 'x', items: ['a'], scales: [] },
          short: {
            title: 'x',
            items: ['a', 'b'],
            scales: ['end', 'top'],
            presentation: ['a', 'a'],
          },
        },
      },
    ),
    [
      ['badForm', 'forms.odd.items'],
      ['badForm', 'forms.odd.items'],
      ['badForm', 'forms.odd.scales'],
      ['badForm', 'forms.odd.scales'],
      ['badForm', 'forms.bare.scales'],
      ['badForm', 'forms.short.presentation'],
      ['badForm', 'forms.short.scales'],
      ['badForm', 'forms.short.scales'],
    ],
  ],
  [
    'A form codes the response options its own way, but their values stay those of the instrument',
    mood({
      forms: {
        fine: {
          title: 'x',
          items: ['a', 'b', 'c'],
          scales: ['low'],
          answers: { min: 1, max: 4, recode: { 1: 0, 2: 1, 3: 2, 4: 3 } },
        },
        moved: {
          title: 'x',
          items: ['a', 'b', 'c'],
          scales: ['low'],
          answers: { min: 1, max: 4 },
        },
      },
    }),
    [['badForm', 'forms.moved.answers']],
  ],
  [
    'The response options of a form are as whole as those of the instrument',
    mood({
      forms: {
        odd: { title: 'x', items: ['a'], scales: ['low'], answers: { min: 3, max: 0 } },
      },
    }),
    [['badAnswerRange', 'forms.odd.answers']],
  ],
  [
    'A score in percent of its maximum has a range, and no form changes it',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 9], { percentOfMaximum: true }),
        none: over('countAtOrAbove', {
          items: ['a'],
          threshold: 9,
          range: [0, 0],
          percentOfMaximum: true,
        }),
      },
      { forms: { short: { title: 'x', items: ['a', 'c'], scales: ['low'] } } },
    ),
    [
      ['badForm', 'forms.short.items'],
      ['rangeMismatch', 'scales.none.percentOfMaximum'],
    ],
  ],
  [
    'A form has no values between those of the instrument: bands and tables know nothing of them',
    mood({
      forms: {
        halves: {
          title: 'x',
          items: ['a', 'b', 'c'],
          scales: ['low'],
          answers: { min: 0, max: 3, recode: { 0: 0, 1: 0.5, 2: 1, 3: 3 } },
        },
      },
    }),
    [['badForm', 'forms.halves.answers']],
  ],
  [
    'Norms, reliabilities and cut-offs are of scales that exist, and a cut-off is one line',
    mood({
      norms: [{ scale: 'x', population: 'p', n: 1, mean: 1, sd: 1, source: 's' }],
      reliability: [{ scale: 'y', coefficient: 'alpha', value: 0.9, population: 'p', source: 's' }],
      cutOffs: [
        { scale: 'low', title: 't', population: 'p', source: 's' },
        { scale: 'low', title: 't', population: 'p', source: 's', atOrAbove: 1, atOrBelow: 2 },
        { scale: 'low', title: 't', population: 'p', source: 's', atOrAbove: 4 },
        { scale: 'z', title: 't', population: 'p', source: 's', atOrBelow: 4 },
      ],
    }),
    [
      ['unknownScale', 'norms.0.scale'],
      ['unknownScale', 'reliability.0.scale'],
      ['unknownScale', 'cutOffs.3.scale'],
      ['badNumber', 'cutOffs.0'],
      ['badNumber', 'cutOffs.1'],
    ],
  ],
  [
    'A form cannot shorten a scale that has bands or a table',
    withScales(
      {
        low: sum(['a', 'b', 'c'], [0, 9], { bands: [band('x', 0, 3), band('y', 4, 9)] }),
        level: over('lookUp', {
          of: { rule: 'sum', items: ['b', 'c'] },
          table: [
            { from: 0, to: 3, value: 1 },
            { from: 4, to: 6, value: 2 },
          ],
          range: [1, 2],
        }),
      },
      { forms: { short: { title: 'x', items: ['a', 'c'], scales: ['low', 'level'] } } },
    ),
    [
      ['badForm', 'forms.short.items'],
      ['badForm', 'forms.short.items'],
    ],
  ],
];

/** Definitions that came as JSON: what a type checker would have said. */
export const MISSHAPEN: readonly (readonly [
  claim: string,
  json: unknown,
  faults: [FaultCode, string][],
])[] = [
  ['A definition is an object', 'phq-9', [['badShape', '']]],
  [
    'Nothing is missing, and nothing is there that means nothing',
    { ...mood({ scores: {} }), revision: undefined, items: [] },
    [
      ['badShape', 'revision'],
      ['badShape', 'items'],
      ['badShape', ''],
    ],
  ],
  [
    'A scale is over items or over scales, not both',
    withScales({ low: sum(['a', 'b', 'c'], [0, 9], { scales: ['low'] }) }),
    [['badShape', 'scales.low']],
  ],
  [
    'A rule has its own parts only',
    withScales({ low: { ...sum(['a', 'b', 'c'], [0, 9]), weights: { a: 1 } } }),
    [['badShape', 'scales.low']],
  ],
  [
    'Rules within rules come to an end',
    (() => {
      let of: unknown = { rule: 'sum', items: ['a', 'b', 'c'] };
      for (let i = 0; i < 3000; i++) of = { rule: 'affine', of, multiply: 1, add: 0 };
      return withScales({ low: over('affine', { of, multiply: 1, add: 0 }) });
    })(),
    [['badShape', 'scales.low.of.of']],
  ],
  [
    'No key of the JSON reaches an object’s prototype',
    JSON.parse(JSON.stringify(mood()).replace('"scales":{', '"scales":{"__proto__":{},')),
    [['unsafeId', 'scales.__proto__']],
  ],
  [
    'No weight is given to a prototype',
    JSON.parse(
      JSON.stringify(
        withScales({ low: over('weightedSum', { weights: { a: 1, b: 1, c: 1 } }) }),
      ).replace('"weights":{', '"weights":{"__proto__":1,'),
    ),
    [['unsafeId', 'scales.low.weights.__proto__']],
  ],
];

import type { Finding } from '../../model/index.ts';
import type { CorrelationMatrix } from '../../numeric/correlation-matrix.ts';
import { median } from '../../numeric/median.ts';
import type { Field } from '../../ops/plan.ts';
import { rounded } from '../finding.ts';
import { clearFrom, FEWEST, MATERIAL, STANDARD_ERRORS } from './criteria.ts';
import { itemRest, type Keyed } from './item-rest.ts';
import type { KeyedScale } from './keyed-scale.ts';

/** Least correlation with a scale that makes an unscored item look like one of its own. */
const LIKE_ITS_OWN = 0.3;
/** Share of the median item-rest correlation that one item must reach, and the others beside it. */
const FIRST = 0.9;
const BESIDE = 2 / 3;

const keyOf = ({ fields, signs }: KeyedScale): readonly Keyed[] =>
  fields.map((field, i) => ({ field, sign: signs[i] as number }));

/** The scale with which an item correlates most, whichever way. */
function nearest(field: number, scales: readonly KeyedScale[], matrix: CorrelationMatrix) {
  return scales
    .filter((scale) => scale.fields.length >= 3 && !scale.fields.includes(field))
    .map((scale) => ({ scale, r: itemRest(matrix, { field, sign: 1 }, keyOf(scale)) ?? 0 }))
    .reduce<{ scale: KeyedScale; r: number } | null>(
      (best, one) => (best && Math.abs(best.r) >= Math.abs(one.r) ? best : one),
      null,
    );
}

const respondents = (field: number, { fields }: KeyedScale, { n }: CorrelationMatrix): number =>
  Math.min(...fields.map((other) => n[field]?.[other] as number));

/** Items that the key leaves out and that correlate with a scale as its own do. */
export function unscoredFindings(
  scales: readonly KeyedScale[],
  fields: readonly Field[],
  used: ReadonlySet<number>,
  matrix: CorrelationMatrix,
): readonly Finding[] {
  const byScale = new Map<string, { item: string; r: number; own: number; n: number }[]>();
  fields.forEach((field, i) => {
    if (used.has(i)) return;
    const best = nearest(i, scales, matrix);
    if (!best) return;
    const n = respondents(i, best.scale, matrix);
    const key = keyOf(best.scale);
    const own = median(key.map((item) => itemRest(matrix, item, key) ?? 0)) ?? 0;
    const r = Math.abs(best.r);
    if (n < FEWEST || r < Math.max(LIKE_ITS_OWN, clearFrom(n), BESIDE * own)) return;
    const found = byScale.get(best.scale.id) ?? [];
    byScale.set(best.scale.id, [...found, { item: field.id, r: best.r, own, n }]);
  });
  const telling = [...byScale].filter(([, found]) =>
    found.some(({ r, own }) => Math.abs(r) >= FIRST * own),
  );
  // Where most of the form is in no scale, one scale was wanted alone, and others are its kin.
  const few = 2 * (fields.length - used.size) <= fields.length;
  return telling.map(([scale, found]) => ({
    code: 'unscoredItemFits',
    severity: few ? 'warning' : 'note',
    path: ['scales', scale],
    scale,
    items: found.map(({ item }) => item),
    evidence: {
      respondents: Math.min(...found.map(({ n }) => n)),
      correlations: found.map(({ r }) => rounded(r)),
      medianItemRest: rounded(found[0]?.own as number),
    },
  }));
}

/** Items that go along with another scale clearly more than with their own. */
export function misplacedFindings(
  scales: readonly KeyedScale[],
  fields: readonly Field[],
  matrix: CorrelationMatrix,
): readonly Finding[] {
  return fields.flatMap((field, i): Finding[] => {
    const homes = scales.filter((scale) => scale.fields.length >= 3 && scale.fields.includes(i));
    const home = homes
      .map((scale) => {
        const key = keyOf(scale);
        const sign = scale.signs[scale.fields.indexOf(i)] as number;
        return { scale, r: itemRest(matrix, { field: i, sign }, key) ?? 0 };
      })
      .reduce<{ scale: KeyedScale; r: number } | null>(
        (best, one) => (best && best.r >= one.r ? best : one),
        null,
      );
    const elsewhere = nearest(i, scales, matrix);
    if (!home || !elsewhere) return [];
    const n = Math.min(respondents(i, home.scale, matrix), respondents(i, elsewhere.scale, matrix));
    const more = Math.abs(elsewhere.r) - Math.abs(home.r);
    const clear = Math.max(MATERIAL, (STANDARD_ERRORS * Math.SQRT2) / Math.sqrt(n - 1));
    if (n < FEWEST || more <= clear) return [];
    return [
      {
        code: 'itemFitsOtherScale',
        severity: 'note',
        path: ['scales', home.scale.id],
        scale: home.scale.id,
        items: [field.id],
        evidence: {
          respondents: n,
          other: elsewhere.scale.id,
          itemRestOwn: rounded(home.r),
          correlationOther: rounded(elsewhere.r),
        },
      },
    ];
  });
}

import type { Finding, LintCode } from '../../model/index.ts';
import type { CorrelationMatrix } from '../../numeric/correlation-matrix.ts';
import type { Field } from '../../ops/plan.ts';
import type { KeyedScale } from './keyed-scale.ts';
import { type Contradiction, reversalOf } from './reversal.ts';

/**
 * Items whose direction in the data contradicts the key, scale by scale. An item that several
 * scales use is named once, for the shortest of them.
 */
export function reversalFindings(
  scales: readonly KeyedScale[],
  fields: readonly Field[],
  matrix: CorrelationMatrix,
): readonly Finding[] {
  const named = new Set<number>();
  const findings: Finding[] = [];
  const finding = (
    code: LintCode,
    scale: string,
    items: readonly Contradiction[],
    n: number,
  ): Finding => ({
    code,
    severity: 'warning',
    path: ['scales', scale],
    scale,
    items: items.map(({ field }) => (fields[field] as Field).id),
    evidence: {
      respondents: n,
      itemRestAsKeyed: items.map(({ asKeyed }) => asKeyed),
      itemRestAsSuggested: items.map(({ asSuggested }) => asSuggested),
    },
  });
  const shortestFirst = [...scales].sort((a, b) => a.fields.length - b.fields.length);
  for (const scale of shortestFirst) {
    const found = reversalOf(scale, matrix);
    const fresh = found?.items.filter(({ field }) => !named.has(field)) ?? [];
    if (!found || fresh.length === 0) continue;
    for (const { field } of fresh) named.add(field);
    const turned = fresh.filter(({ reversed }) => reversed);
    const plain = fresh.filter(({ reversed }) => !reversed);
    const code = found.alreadyReversed ? 'columnsAlreadyReversed' : 'itemReversedTwice';
    if (turned.length > 0) findings.push(finding(code, scale.id, turned, found.n));
    if (plain.length > 0) findings.push(finding('itemNotReversed', scale.id, plain, found.n));
  }
  const order = new Map(scales.map(({ id }, i) => [id, i]));
  const place = ({ scale }: Finding) => order.get(scale as string) as number;
  return findings.sort((a, b) => place(a) - place(b));
}

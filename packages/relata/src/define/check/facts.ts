import type { InstrumentDefinition } from '../../model/index.ts';
import type { Faults } from './faults.ts';

/** Norms, reliabilities and cut-offs are of scales that exist, and a cut-off is one line. */
export function checkFacts(
  definition: InstrumentDefinition,
  scales: readonly string[],
  faults: Faults,
): void {
  const { norms = [], reliability = [], cutOffs = [] } = definition;
  for (const [where, facts] of Object.entries({ norms, reliability, cutOffs })) {
    facts.forEach(({ scale }, i) => {
      if (!scales.includes(scale)) faults.add('unknownScale', [where, i, 'scale'], scales, scale);
    });
  }
  cutOffs.forEach(({ atOrAbove, atOrBelow }, i) => {
    if ((atOrAbove === undefined) === (atOrBelow === undefined)) {
      faults.add('badNumber', ['cutOffs', i], 'one of atOrAbove and atOrBelow');
    }
  });
}

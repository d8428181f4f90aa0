import { unreachableBands } from '../../define/check/bands.ts';
import { compile } from '../../define/compile.ts';
import type { Finding, InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';

/**
 * Bands of means and other scores that are no whole numbers, into which no answers lead. Those of
 * whole-numbered scores are faults of the definition. Takes a definition that has no fault.
 */
export const bandFindings = (definition: InstrumentDefinition): Finding[] =>
  unreachableBands(compile(definition), definition).map(({ scale, band }) => {
    const { from, to } = (definition.scales[scale] as ScaleDefinition).bands?.[band] ?? {
      from: 0,
      to: 0,
    };
    return {
      code: 'bandUnreachable',
      severity: 'error',
      path: ['scales', scale, 'bands', band],
      scale,
      evidence: { received: [from, to] },
    };
  });

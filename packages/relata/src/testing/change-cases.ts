import { type References, referencesFor } from '../interpret/index.ts';
import type { ChangeOptions, ChangeScale, OwnNorm } from '../model/index.ts';
import type { ChangeCase } from './change-in-r.ts';

const label = 'made up';

interface Figures {
  readonly norm?: Omit<OwnNorm, 'label'>;
  readonly reliability?: number;
  readonly clinical?: Omit<OwnNorm, 'label'>;
  readonly functional?: Omit<OwnNorm, 'label'>;
}

const labelled = (norm: Omit<OwnNorm, 'label'> | undefined) => norm && { label, ...norm };

/** References made of bare figures; where none is given there is none on file. */
export function figures({ norm, reliability, clinical, functional }: Figures): References {
  const choices = {
    ...(norm && { norm: labelled(norm) as OwnNorm }),
    ...(reliability !== undefined && { reliability: { label, value: reliability } }),
    ...(clinical && { clinical: labelled(clinical) as OwnNorm }),
    ...(functional && { functional: labelled(functional) as OwnNorm }),
  };
  return referencesFor(['scale'], choices, {}).get('scale') as References;
}

export const scaleThat = (better: 'higher' | 'lower' | 'neither') =>
  ({
    title: 'Scale',
    range: [0, 100],
    direction: { highMeans: 'more of it', better },
  }) as const satisfies ChangeScale;

/** What `scaleChange` takes, from the figures that R takes. */
export const givenBy = (c: ChangeCase) => ({
  references: figures({
    norm: { mean: c.mean, sd: c.sd },
    reliability: c.reliability,
    clinical: { mean: c.clinicalMean, sd: c.clinicalSd },
    functional: { mean: c.functionalMean, sd: c.functionalSd },
  }),
  options: {
    method: c.method,
    level: c.level,
    cutOff: c.cutOff,
    group: { lastMean: c.lastMean, lastSd: c.lastSd, correlation: c.correlation },
  } satisfies ChangeOptions,
});

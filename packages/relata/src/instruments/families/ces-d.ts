import type { InstrumentLicense } from '../../model/license.ts';

const CAMCOPS_TERMS =
  'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/cesd.rst';

export const CES_D_LICENSE = {
  scoring: {
    status: 'public-domain',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: CAMCOPS_TERMS,
  },
  wording: {
    status: 'public-domain',
    note: '“This scale is free to use without permission” (copy quoted by CamCOPS); OpenScales: public domain.',
    evidence: CAMCOPS_TERMS,
  },
} as const satisfies InstrumentLicense;

import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'anxiety',
    coefficient: 'alpha',
    value: 0.937,
    population:
      'pilot sample of the Human Penguin Project many-lab study (value printed in the scoring script)',
    source:
      'https://github.com/hcp4715/HPP_Manylab/blob/de53d0ba0da18fc35dd67f3f2e12be1e5ef33b01/final_code_data/HPP_Pilot_PA_Calc_Score.r',
  },
  {
    scale: 'avoidance',
    coefficient: 'alpha',
    value: 0.946,
    population:
      'pilot sample of the Human Penguin Project many-lab study (value printed in the scoring script)',
    source:
      'https://github.com/hcp4715/HPP_Manylab/blob/de53d0ba0da18fc35dd67f3f2e12be1e5ef33b01/final_code_data/HPP_Pilot_PA_Calc_Score.r',
  },
] as const satisfies readonly Reliability[];

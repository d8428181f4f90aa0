/** A code of LOINC, with its name there and the page that gives both. */
export interface LoincCode {
  readonly code: string;
  readonly display: string;
  readonly source: string;
}

/** Codes of an instrument: of the whole, and of scores by scale. */
export interface LoincCodes {
  readonly instrument?: LoincCode;
  readonly scales?: Readonly<Record<string, LoincCode>>;
}

/** Only what a page of LOINC itself gives is in here. */
const LOINC: ReadonlyMap<string, LoincCodes> = new Map(
  Object.entries({
    'gad-7': {
      scales: {
        total: {
          code: '70274-6',
          display: 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]',
          source: 'https://loinc.org/69729-2',
        },
      },
    },
    'phq-2': {
      instrument: {
        code: '55757-9',
        display: 'Patient Health Questionnaire 2 item (PHQ-2) [Reported]',
        source: 'https://loinc.org/55757-9',
      },
      scales: {
        total: {
          code: '55758-7',
          display: 'Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]',
          source: 'https://loinc.org/55757-9',
        },
      },
    },
    'phq-9': {
      instrument: {
        code: '44249-1',
        display: 'PHQ-9 quick depression assessment panel [Reported.PHQ]',
        source: 'https://loinc.org/44261-6',
      },
      scales: {
        total: {
          code: '44261-6',
          display: 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]',
          source: 'https://loinc.org/44261-6',
        },
      },
    },
  }),
);

/** Codes of LOINC for an instrument of the catalogue and its scores; empty where none are on file. */
export const findLoinc = (id: string): LoincCodes => ({ ...LOINC.get(id) });

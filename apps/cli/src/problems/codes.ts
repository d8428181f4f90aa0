/** Every exit code of the command, by what it means. */
export const EXIT = {
  done: {
    code: 0,
    means: 'Done. Rejected rows are reported, and are no failure unless `--strict`.',
  },
  bug: { code: 1, means: 'A fault in Relata itself; it prints a stack. Please report it.' },
  usage: { code: 2, means: 'The command line cannot be followed: a command, option or id.' },
  input: { code: 3, means: 'The input file cannot be read as a table.' },
  columns: { code: 4, means: "The table's columns are not those that the instrument needs." },
  definition: { code: 5, means: 'A definition file cannot be used.' },
  output: { code: 6, means: 'An output file cannot be written.' },
  rejected: {
    code: 7,
    means:
      'Some row was rejected, and `--strict` was given; or `explain`, `interpret` or `report` was asked about such answers.',
  },
  findings: { code: 8, means: '`lint` found something worse than a note.' },
  engine: { code: 9, means: 'The engine that was asked for is not there, or failed.' },
} as const satisfies Record<string, { code: number; means: string }>;

export type Exit = keyof typeof EXIT;

/** Every problem that a user can meet and mend, and how the command then ends. */
export const PROBLEMS = {
  badUsage: 'usage',
  badOption: 'usage',
  unknownInstrument: 'usage',
  unknownForm: 'usage',
  unknownPattern: 'usage',
  missingCodeIsAnswer: 'usage',
  notReverseKeyed: 'usage',
  labelsUnusable: 'usage',
  referencesUnusable: 'usage',
  badReference: 'usage',
  settingsUnusable: 'usage',
  resumeMismatch: 'usage',
  resumeRunning: 'usage',
  inputMissing: 'input',
  inputIsFolder: 'input',
  inputUnreadable: 'input',
  inputEmpty: 'input',
  inputNoRows: 'input',
  inputNotText: 'input',
  inputEncoding: 'input',
  inputBroken: 'input',
  inputDamaged: 'input',
  unknownSheet: 'input',
  rowMissing: 'input',
  timesUnusable: 'input',
  headerMissing: 'input',
  duplicateColumns: 'columns',
  itemColumns: 'columns',
  unknownColumn: 'columns',
  columnNamesClash: 'columns',
  codingShifted: 'columns',
  nestedColumn: 'columns',
  definitionUnreadable: 'definition',
  definitionFaulty: 'definition',
  definitionIdTaken: 'definition',
  outputIsInput: 'output',
  outputUnwritable: 'output',
  outputExists: 'output',
  rowsRejected: 'rejected',
  answersRejected: 'rejected',
  lintFindings: 'findings',
  engineMissing: 'engine',
  engineFailed: 'engine',
} as const satisfies Record<string, Exit>;

export type ProblemCode = keyof typeof PROBLEMS;

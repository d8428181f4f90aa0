import { Problem } from '../../problems/problem.ts';
import type { Ended } from './exchange.ts';
import { outputExists } from './places.ts';

/** What the job says when it could not do its work. It never holds a cell of the table. */
export interface JobError {
  readonly stage: 'start' | 'read' | 'score' | 'name';
  readonly kind: string;
  readonly about?: string | null;
  readonly classes?: readonly string[];
  readonly conditions?: readonly string[];
}

const CONNECTOR =
  'Give Spark the connector of that storage, as in --spark-conf spark.jars.packages=org.apache.hadoop:hadoop-aws:<version of its Hadoop>.';

/** What Spark printed while it started, before it saw any data. */
const ofStart = (log: string): readonly string[] =>
  log
    .split('\n')
    .filter((line) => /\bERROR\b|^Error|Exception|^Caused by|not found|JAVA/i.test(line))
    .slice(-6)
    .map((line) => line.trim().slice(0, 300));

function refused({ kind, about }: JobError, input: string): Problem | undefined {
  switch (kind) {
    case 'outputExists':
      return outputExists(about ?? 'The output');
    case 'outputNotNamed':
      return new Problem('outputUnwritable', `${about} could not be given its name.`);
    case 'diskFull':
      return new Problem(
        'outputUnwritable',
        'The scores cannot be written: a disk of the cluster is full.',
      );
    case 'inputEmpty':
      return new Problem('inputEmpty', `${input} is empty.`);
    case 'inputNoRows':
      return new Problem('inputNoRows', `${input} has columns and no rows.`);
    case 'inputBroken':
      return new Problem(
        'inputBroken',
        `${input} has lines that are no JSON.`,
        [],
        'One JSON object a line is read.',
      );
    default:
      return undefined;
  }
}

/** The problem behind an error of the job. */
export function jobProblem(error: JobError, input: string): Problem {
  const known = refused(error, input);
  if (known) return known;
  const { stage, classes = [], conditions = [] } = error;
  const is = (pattern: RegExp) => [...conditions, ...classes].some((word) => pattern.test(word));
  if (is(/^PATH_NOT_FOUND/)) {
    return new Problem('inputMissing', `Spark finds no ${input}.`, [], 'Check the path.');
  }
  if (is(/^UNABLE_TO_INFER_SCHEMA/)) {
    return new Problem(
      'inputEmpty',
      `${input} holds no file that Spark can read in that format.`,
      [],
      'Say which one it is with --from-format parquet, csv, json or orc.',
    );
  }
  if (is(/ClassNotFoundException|UnsupportedFileSystemException/)) {
    return new Problem('engineFailed', `Spark cannot reach ${input}.`, [...classes], CONNECTOR);
  }
  if (is(/^FAILED_READ_FILE|ParquetDecodingException|SchemaColumnConvert/)) {
    return new Problem(
      'inputBroken',
      `A file of ${input} cannot be read.`,
      [...conditions, ...classes],
      'It is broken, or its columns are not those of the other files.',
    );
  }
  if (is(/AccessControlException|AccessDenied/)) {
    const code = stage === 'read' ? 'inputUnreadable' : 'outputUnwritable';
    return new Problem(code, 'Spark may not read the table, or not write the scores.', [
      ...classes,
    ]);
  }
  return new Problem(
    'engineFailed',
    `Spark failed while ${{ start: 'it started', read: 'it read the columns', score: 'it scored', name: 'the scores got their names' }[stage]}.`,
    [...conditions, ...classes],
    "Spark's own log says more; it may hold answers.",
  );
}

/** The problem where Spark ended without a word of the job. */
export const endedProblem = ({ code, log }: Ended, started: boolean): Problem =>
  new Problem(
    'engineFailed',
    started
      ? 'Spark was ended before the scores were whole.'
      : `Spark did not start (exit code ${code ?? 'none'}).`,
    started ? [] : ofStart(log),
    started
      ? 'Nothing stands under the name of the output. Was there enough memory (--spark-conf spark.driver.memory=4g)?'
      : 'Check --master, --spark-conf and the Java of the machine (17 or later).',
  );

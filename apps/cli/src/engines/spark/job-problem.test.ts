import { describe, expect, test } from 'vitest';
import { endedProblem, type JobError, jobProblem } from './job-problem.ts';

const failed = (more: Partial<JobError>) =>
  jobProblem({ stage: 'score', kind: 'failed', classes: [], conditions: [], ...more }, 's3://a/b');

describe('A failure of Spark', () => {
  test.each<[Partial<JobError>, string]>([
    [{ stage: 'read', conditions: ['PATH_NOT_FOUND'] }, 'inputMissing'],
    [{ stage: 'read', conditions: ['UNABLE_TO_INFER_SCHEMA'] }, 'inputEmpty'],
    [{ stage: 'read', classes: ['java.lang.ClassNotFoundException'] }, 'engineFailed'],
    [{ conditions: ['FAILED_READ_FILE.NO_HINT'] }, 'inputBroken'],
    [{ stage: 'read', classes: ['java.nio.file.AccessDeniedException'] }, 'inputUnreadable'],
    [{ classes: ['org.apache.hadoop.security.AccessControlException'] }, 'outputUnwritable'],
    [{ kind: 'diskFull' }, 'outputUnwritable'],
    [{ kind: 'outputExists', about: 's3://a/out' }, 'outputExists'],
    [{ kind: 'inputNoRows' }, 'inputNoRows'],
    [{ classes: ['java.lang.OutOfMemoryError'] }, 'engineFailed'],
  ])('%j is the problem %s', (error, code) => {
    expect(failed(error).code).toBe(code);
  });

  test('storage without a connector is told with the setting that gives Spark one', () => {
    const { message, mend } = failed({ classes: ['java.lang.ClassNotFoundException'] });
    expect(message).toContain('s3://a/b');
    expect(mend).toContain('spark.jars.packages=org.apache.hadoop:hadoop-aws');
  });

  test('what Spark printed is told only where it saw no data yet', () => {
    const log = 'INFO fine\nError: Unrecognized option: --x\nException: value 7 of row 3\n';
    expect(endedProblem({ code: 1, log }, false).details).toContain(
      'Error: Unrecognized option: --x',
    );
    expect(endedProblem({ code: 137, log }, true).details).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { findSpark } from '../../src/engines/spark/find-spark.ts';

/** Environment in which `relata` finds a Spark; undefined where the machine has none. */
export function sparkEnvironment(): Readonly<Record<string, string>> | undefined {
  const python = process.env['RELATA_PYTHON'];
  if (python !== undefined) {
    const home = spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
      encoding: 'utf8',
    });
    if (home.status === 0) return { SPARK_HOME: home.stdout.trim(), PYSPARK_PYTHON: python };
  }
  try {
    findSpark(process.env);
    return {};
  } catch {
    return undefined;
  }
}

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Problem } from '../../problems/problem.ts';

/** `spark-submit`, and what its environment must say beside our own. */
export interface Spark {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string | undefined>>;

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Spark as pip installs it finds itself only through the Python beside it. */
function pythonBeside(command: string, env: Env): Spark['env'] {
  const folder = dirname(command);
  const python = join(folder, 'python3');
  const told = env['SPARK_HOME'] ?? env['PYSPARK_PYTHON'] ?? env['PYSPARK_DRIVER_PYTHON'];
  if (told !== undefined || !runs(python) || !runs(join(folder, 'find_spark_home.py'))) return {};
  return { PYSPARK_DRIVER_PYTHON: python };
}

/** Finds `spark-submit` in SPARK_HOME, or on the PATH. */
export function findSpark(env: Env): Spark {
  const home = env['SPARK_HOME'];
  if (home !== undefined && home !== '') {
    const command = join(home, 'bin', 'spark-submit');
    if (runs(command)) return { command, env: {} };
    throw new Problem(
      'engineMissing',
      'SPARK_HOME names a folder without bin/spark-submit.',
      [`SPARK_HOME: ${home}`],
      'Set SPARK_HOME to the folder of a Spark installation, or unset it to use the one on the PATH.',
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const command = folders.map((folder) => join(folder, 'spark-submit')).find(runs);
  if (command !== undefined) return { command, env: pythonBeside(command, env) };
  throw new Problem(
    'engineMissing',
    'No Spark was found: there is no spark-submit on the PATH, and SPARK_HOME is not set.',
    [],
    'Install one (python3 -m pip install pyspark, and Java 17 or later), or set SPARK_HOME to the folder of the one you have.',
  );
}

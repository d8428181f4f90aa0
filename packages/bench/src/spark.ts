// Past one machine: the command on a Spark cluster that loses a worker midway, held against DuckDB
// row for row; and both beside each other on tables of every size. SPARK_HOME says where Spark is.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Cluster, endGroup, linesOfLoss, openCluster } from './spark/cluster.ts';
import { compared, writeAnswers } from './spark/duckdb.ts';
import { type Usage, watched } from './spark/usage.ts';
import { table } from './timing.ts';

/** Most rows: `node src/spark.ts 1000000`. */
const MOST = Number(process.argv[2] ?? 1e7);
const SIZES = [1e4, 1e5, 1e6, 1e7].filter((rows) => rows <= MOST);
const WORKERS = 2;
const cli = new URL('../../../apps/cli/src/main.ts', import.meta.url).pathname;
const duckdb = new URL('./spark/duckdb.ts', import.meta.url).pathname;

const home = process.env['SPARK_HOME'];
if (home === undefined) throw new Error('SPARK_HOME is not set.');

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-spark-'));
const of = (name: string, rows: number) => join(folder, `${name}-${rows}`);
const spark = (rows: number, output: string, master: string, ...more: string[]) => [
  cli,
  ...['score', `${of('answers', rows)}/*.parquet`, '--instrument', 'ecr-r', '--json'],
  ...['--engine', 'spark', '--master', master, '--output', output],
  ...['--spark-conf', 'spark.ui.enabled=false', ...more],
];

const LOG = (file: string) => `rootLogger.level = info
rootLogger.appenderRef.file.ref = file
appender.file.type = File
appender.file.name = file
appender.file.fileName = ${file}
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n
`;

/** Ends a worker once a third of the tasks has handed in its files. */
async function loseWorker(cluster: Cluster, output: string, tasks: number): Promise<number> {
  const handedIn = () => {
    const hidden = readdirSync(folder).find((name) => name.startsWith(`.${output}.`));
    const place = join(folder, hidden ?? '', '_temporary/0');
    if (hidden === undefined || !existsSync(place)) return 0;
    return readdirSync(place).filter((name) => name.startsWith('task_')).length;
  };
  while (handedIn() < tasks / 3) await setTimeout(50);
  const done = handedIn();
  endGroup(cluster.workers[0] as Cluster['workers'][number]);
  return done;
}

async function proof(rows: number) {
  const log = join(folder, 'driver.log');
  const settings = join(folder, 'log4j2.properties');
  writeFileSync(settings, LOG(log));
  const cluster = await openCluster(home as string, folder, WORKERS);
  try {
    const files = readdirSync(of('answers', rows)).length;
    const words = spark(
      rows,
      join(folder, 'cluster'),
      cluster.master,
      ...[
        '--spark-conf',
        'spark.executor.memory=1g',
        '--spark-conf',
        'spark.driver.host=127.0.0.1',
      ],
      ...['--spark-conf', 'spark.driver.bindAddress=127.0.0.1'],
      // A task for each file, so that there is a midway.
      ...['--spark-conf', 'spark.sql.files.openCostInBytes=134217728'],
      '--spark-conf',
      `spark.driver.extraJavaOptions=-Dlog4j2.configurationFile=${settings}`,
    );
    const pids = cluster.workers.flatMap(({ pid }) => pid ?? []);
    const lost = loseWorker(cluster, 'cluster', files);
    const usage = await watched(words, {}, pids);
    const done = await lost;
    console.log(
      `${WORKERS} workers, one ended after ${done} of ${files} tasks: ${usage.seconds.toFixed(1)} s, ${usage.cpu.toFixed(0)} core s, ${Math.round(rows / usage.seconds)} rows/s, ${usage.memory.toFixed(0)} MB in the largest process`,
    );
    for (const line of linesOfLoss(log)) console.log(`  ${line}`);
    const same = await compared(`${join(folder, 'cluster')}/*.parquet`, of('duckdb', rows));
    console.log(`against one machine: ${JSON.stringify(same)}\n`);
    if (same.different !== 0 || same.pairs !== rows) process.exitCode = 1;
  } finally {
    cluster.end();
  }
}

try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}\n`);
  const lines: string[][] = [];
  const line = (rows: number, what: string, { seconds, cpu, memory }: Usage) =>
    lines.push([
      rows.toExponential(0).replace('e+', ' x 10^'),
      what,
      seconds.toFixed(1),
      String(Math.round(rows / seconds)),
      cpu.toFixed(1),
      memory.toFixed(0),
    ]);
  for (const rows of SIZES) {
    mkdirSync(of('answers', rows));
    await writeAnswers(of('answers', rows), rows);
    const one = of('duckdb', rows);
    line(rows, 'DuckDB, generated SQL', await watched([duckdb, of('answers', rows), one], {}));
    const all = of('spark', rows);
    line(rows, 'Spark, local[2]', await watched(spark(rows, all, 'local[2]'), {}));
    const { different, pairs } = await compared(`${all}/*.parquet`, one);
    if (different !== 0 || pairs !== rows) throw new Error(`${different} of ${pairs} rows differ`);
  }
  console.log(
    table(['rows', 'what', 'wall s', 'rows/s', 'core s', 'MB of the largest process'], lines),
  );
  await proof(SIZES.at(-1) as number);
} finally {
  rmSync(folder, { recursive: true });
}

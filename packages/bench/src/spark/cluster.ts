import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** A standalone master and its workers on loopback. */
export interface Cluster {
  readonly master: string;
  readonly workers: readonly ChildProcess[];
  end(): void;
}

const HOST = '127.0.0.1';

/** Ends a process with all that it started, as a machine that loses its power does. */
export function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

export async function openCluster(home: string, folder: string, workers: number): Promise<Cluster> {
  const started: ChildProcess[] = [];
  const texts: string[] = [];
  const start = (name: string, ...args: string[]) => {
    const work = join(folder, name);
    mkdirSync(work);
    const env = { ...process.env, SPARK_HOME: home, SPARK_NO_DAEMONIZE: '1' };
    const child = spawn(join(home, 'bin/spark-class'), args, {
      cwd: work,
      env,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const place = texts.push('') - 1;
    child.stderr?.on('data', (piece: Buffer) => {
      texts[place] += `${piece}`;
    });
    started.push(child);
    return child;
  };
  const end = () => {
    for (const child of started) endGroup(child);
  };
  process.once('exit', end);
  const port = await freePort();
  const master = `spark://${HOST}:${port}`;
  const deploy = 'org.apache.spark.deploy';
  start(
    'master',
    `${deploy}.master.Master`,
    '--host',
    HOST,
    '--port',
    `${port}`,
    '--webui-port',
    '0',
  );
  const made = Array.from({ length: workers }, (_, i) => {
    const size = ['--cores', '1', '--memory', '2g', '--host', HOST, '--webui-port', '0'];
    return start(`worker-${i + 1}`, `${deploy}.worker.Worker`, master, ...size);
  });
  const registered = () => texts.slice(1).filter((text) => text.includes('registered with master'));
  for (let tries = 0; registered().length < workers; tries++) {
    if (tries > 600) throw new Error(`The workers did not find the master.\n${texts.join('\n')}`);
    await setTimeout(200);
  }
  return {
    master,
    workers: made,
    end() {
      end();
      process.off('exit', end);
    },
  };
}

/** Lines of a log in which Spark says that it lost an executor and ran its tasks again. */
export const linesOfLoss = (log: string): readonly string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /ERROR.*Lost executor|Lost task|Resubmit|Starting task \d+\.[1-9]/.test(line))
    .map((line) => line.slice(0, 200));

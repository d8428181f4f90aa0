import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findSpark } from './find-spark.ts';

function folderWith(...programs: string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'relata-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const program of programs) {
    mkdirSync(join(path, program, '..'), { recursive: true });
    writeFileSync(join(path, program), '#!/bin/sh\n');
    chmodSync(join(path, program), 0o755);
  }
  return path;
}

describe('Spark is found', () => {
  test('in SPARK_HOME, before the PATH', () => {
    const [home, path] = [folderWith('bin/spark-submit'), folderWith('spark-submit')];
    const { command } = findSpark({ SPARK_HOME: home, PATH: path });
    expect(command).toBe(join(home, 'bin/spark-submit'));
  });

  test('in the first folder of the PATH that has it', () => {
    const [empty, path] = [folderWith(), folderWith('spark-submit')];
    const { command, env } = findSpark({ PATH: [empty, path].join(delimiter) });
    expect([command, env]).toEqual([join(path, 'spark-submit'), {}]);
  });

  test('with the Python beside it where pip has installed it', () => {
    const path = folderWith('spark-submit', 'find_spark_home.py', 'python3');
    expect(findSpark({ PATH: path }).env).toEqual({ PYSPARK_DRIVER_PYTHON: join(path, 'python3') });
    expect(findSpark({ PATH: path, PYSPARK_PYTHON: '/usr/bin/python3' }).env).toEqual({});
  });

  test('nowhere: the problem says how to get one', () => {
    const path = folderWith();
    expect(() => findSpark({ PATH: path })).toThrow('no spark-submit on the PATH');
    expect(() => findSpark({ SPARK_HOME: path, PATH: path })).toThrow('SPARK_HOME names a folder');
  });
});

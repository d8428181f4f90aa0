import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { ecrR } from 'relata/instruments/ecr-r';
import { madeUpAnswers } from './answers.ts';
import { type AnyInstrument, fieldsOf } from './fields.ts';
import { answering, cpuSeconds } from './processes.ts';
import { figure, table } from './timing.ts';

/**
 * Sends a gigabyte of answers to a stream of the built Worker in raw `workerd serve`, and
 * watches how much memory the server holds. Needs Linux, and `pnpm --filter @relata/api build`.
 */
const SIZE = Number(process.argv[2] ?? 1000) * 1e6;
const PORT = 8_799;
const MARKS = 10;
const ROWS = 1000;

const workerd = createRequire(import.meta.url)('workerd').default as string;
const config = new URL('../../../apps/api/worker.capnp', import.meta.url).pathname;

/** Memory that a process holds, in MB. */
function memory(pid: number): number {
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(rss?.[1] ?? 0) / 1024;
}

interface Format {
  readonly type: string;
  readonly head: string;
  readonly row: (id: string, answers: readonly (number | null)[]) => string;
}

const fields = fieldsOf(ecrR as AnyInstrument);
const FORMATS: readonly Format[] = [
  {
    type: 'application/x-ndjson',
    head: '',
    row: (id, answers) => `${JSON.stringify({ id, answers })}\n`,
  },
  {
    type: 'text/csv',
    head: `id,${fields.map((field) => field.id).join(',')}\n`,
    row: (id, answers) => `${id},${answers.map((answer) => answer ?? '').join(',')}\n`,
  },
];
const ANSWERS = madeUpAnswers(ecrR as AnyInstrument, ROWS, 0.02);

interface Sent {
  readonly rows: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: readonly number[];
  readonly received: number;
}

function send({ head, row, type }: Format, pid: number): Promise<Sent> {
  const before = cpuSeconds(pid);
  const start = performance.now();
  const megabytes = [memory(pid)];
  let rows = 0;
  let sent = 0;
  let received = 0;
  return new Promise((resolve, reject) => {
    const upload = request(
      {
        host: '127.0.0.1',
        port: PORT,
        method: 'POST',
        path: '/v1/instruments/ecr-r/score/stream',
        headers: { 'content-type': type },
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
        let last: Buffer = Buffer.alloc(0);
        response.on('data', (chunk: Buffer) => {
          received += chunk.length;
          last = chunk;
        });
        response.on('end', () => {
          const seconds = (performance.now() - start) / 1000;
          megabytes.push(memory(pid));
          const counted =
            type === 'text/csv' || last.includes(`"respondents":${rows},"scored":${rows}`);
          if (!counted) reject(new Error('The stream did not end as it should.'));
          resolve({ rows, seconds, cpu: cpuSeconds(pid) - before, megabytes, received });
        });
      },
    );
    upload.on('error', reject);
    const more = () => {
      for (;;) {
        if (sent >= SIZE) {
          upload.end();
          return;
        }
        // Respondents have an id each: none of them may be held for long.
        const text = ANSWERS.map((answers, i) => row(`p${rows + i}`, answers)).join('');
        rows += ROWS;
        sent += text.length;
        if (sent > (SIZE / MARKS) * megabytes.length) megabytes.push(memory(pid));
        if (!upload.write(text)) {
          upload.once('drain', more);
          return;
        }
      }
    };
    upload.write(head);
    more();
  });
}

const server = spawn(workerd, ['serve', config, `--socket-addr=http=127.0.0.1:${PORT}`], {
  stdio: 'inherit',
});
try {
  await answering(server, `http://127.0.0.1:${PORT}/health`);
  const pid = server.pid as number;
  const rows = [];
  for (const format of FORMATS) {
    const { cpu, megabytes, received, rows: count, seconds } = await send(format, pid);
    rows.push([
      format.type,
      figure(SIZE / 1e6),
      figure(received / 1e6),
      figure(count),
      figure(seconds),
      ((cpu / count) * 1e6).toFixed(2),
      megabytes.map((one) => Math.round(one)).join(', '),
    ]);
  }
  console.log(
    table(
      [
        'body',
        'MB in',
        'MB out',
        'respondents',
        's',
        'server CPU µs a respondent',
        'server MB, from beginning to end',
      ],
      rows,
    ),
  );
} finally {
  server.kill();
}

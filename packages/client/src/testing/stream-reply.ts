import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Reply } from './flaky-server.ts';

interface Faults {
  /** Breaks off after so many rows: with a clean end, or with the connection. */
  readonly endAfter?: number;
  readonly hangUpAfter?: number;
  /** Goes silent after so many rows. */
  readonly silentAfter?: number;
}

export const PROVENANCE = { instrument: 'phq-9', definitionHash: 'sha256:1' };

/** Replies as the streaming endpoint does, row by row while the respondents come in. */
export const streamReply =
  (faults: Faults = {}): Reply =>
  async (response, { request }) => {
    const write = async (line: unknown) => {
      if (!response.write(`${JSON.stringify(line)}\n`)) await once(response, 'drain');
    };
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    await write({ kind: 'begin', provenance: PROVENANCE });
    let rows = 0;
    for await (const line of createInterface({ input: request })) {
      if (rows === faults.endAfter) return void response.end();
      if (rows === faults.hangUpAfter) {
        // What was written may not have left yet.
        await setTimeout(50);
        return void response.destroy();
      }
      if (rows === faults.silentAfter) return;
      const { id } = JSON.parse(line);
      await write({ kind: 'scored', id, scales: {}, flags: {}, missing: {}, issues: [] });
      rows++;
    }
    await write({ kind: 'end', counts: { respondents: rows, scored: rows, problems: 0 } });
    response.end();
  };

import type { Server } from '../serve.ts';
import { headersOf } from '../traffic/samples.ts';
import { sentTo } from '../traffic/sent-to.ts';
import { judge } from './judge.ts';
import { type Spoilt, spoilt } from './spoilt.ts';

const CONNECTIONS = 8;

export interface Findings {
  /** Bodies sent, by status of the response. */
  readonly statuses: Readonly<Record<number, number>>;
  /** At most a hundred: the operation, the number of the body, and what was wrong. */
  readonly faults: readonly string[];
}

async function answer({ url }: Server, sent: Spoilt) {
  const response = await fetch(url + sent.path, {
    method: 'POST',
    headers: headersOf(sent),
    body: sentTo(url, sent.body),
  });
  return { response, text: await response.text() };
}

/** Sends the spoilt bodies numbered from 0 to `count` and judges every response. */
export async function fuzz(server: Server, count: number, seed: number): Promise<Findings> {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  let next = 0;
  const send = async () => {
    while (next < count && faults.length < 100) {
      const sent = spoilt(next++, seed);
      const name = `${sent.operation}, body ${sent.index} of seed ${seed}`;
      try {
        const { response, text } = await answer(server, sent);
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
        faults.push(...judge(sent, response, text).map((fault) => `${name}: ${fault}`));
      } catch (error) {
        faults.push(`${name}: no response (${(error as Error).message})`);
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  return { statuses, faults };
}

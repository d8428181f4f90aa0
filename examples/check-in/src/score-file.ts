// Streams a file of respondents through the API, however long it is:
//   node src/score-file.ts phq-9 answers.ndjson scores.ndjson [http://localhost:8787]
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { type Client, createClient, ndjson, type Respondent } from '@relata/client';

interface Job {
  readonly client: Client;
  readonly instrument: string;
  readonly from: string;
  readonly to: string;
}

/** Scores every line of a file of NDJSON into another, in order, and counts them. */
export async function scoreFile({ client, instrument, from, to }: Job) {
  const respondents = ndjson<Respondent>(createReadStream(from));
  const stream = client.instrument(instrument).stream(respondents);
  const output = createWriteStream(to);
  for await (const row of stream) {
    if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'close');
  return { counts: stream.counts, definitionHash: stream.provenance?.definitionHash };
}

if (import.meta.main) {
  const [instrument, from, to, baseUrl = 'http://localhost:8787'] = process.argv.slice(2);
  if (instrument === undefined || from === undefined || to === undefined) {
    throw new Error('Say which instrument, from which file, into which file.');
  }
  const job = { client: createClient({ baseUrl }), instrument, from, to };
  process.stderr.write(`${JSON.stringify(await scoreFile(job))}\n`);
}

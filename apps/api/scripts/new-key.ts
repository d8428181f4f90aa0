// Makes an API key: prints it once, and the record of it that is kept instead.
import { parseArgs } from 'node:util';
import { digest } from '../src/keys/digest.ts';
import { type KeyRecord, readKey, SCOPES } from '../src/keys/key-record.ts';
import { newKeyText } from '../src/keys/key-text.ts';

const HELP = `Makes an API key.

  pnpm --filter @relata/api key --client ward-app [--scopes read,score] [--days 365] [--label 'Ward app']

  --client  whose it is; the keys of one client share its rate limit
  --scopes  ${SCOPES.join(', ')} (* is all of them); default: read,score
  --days    days until it ends, from now; default: 365
  --from    when it begins, as in 2027-01-01; default: now
  --label   a note for a person
  --json    prints nothing but {"key", "record"}
`;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one) => one !== '--'),
  options: {
    client: { type: 'string' },
    scopes: { type: 'string', default: 'read,score' },
    days: { type: 'string', default: '365' },
    from: { type: 'string' },
    label: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${HELP}`);
  process.exit(2);
}

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const { client, label, from } = values;
if (client === undefined) refuse('Name the client: --client ward-app.');
const days = Number(values.days);
if (!(days > 0)) refuse('--days must be a number above 0.');
const start = from === undefined ? Date.now() : Date.parse(from);
if (Number.isNaN(start)) refuse('--from must be a date, as in 2027-01-01.');

const { id, text } = newKeyText();
const record = {
  id,
  client,
  hash: await digest(text),
  scopes: values.scopes.split(',') as KeyRecord['scopes'],
  ...(label === undefined ? {} : { label }),
  ...(from === undefined ? {} : { notBefore: new Date(start).toISOString() }),
  notAfter: new Date(start + days * 86_400_000).toISOString(),
} satisfies KeyRecord;
const line = JSON.stringify(record);
if (!readKey(line)) {
  refuse(
    `Scopes are ${SCOPES.join(', ')}; a client is letters, digits, dots, hyphens (at most 64).`,
  );
}

process.stdout.write(
  values.json
    ? `${JSON.stringify({ key: text, record })}\n`
    : `The key. It is shown this once and kept nowhere: give it to the client over a safe channel.

  ${text}

The record. Add it to the JSON list in API_KEYS:

  ${line}

or put it into the KV namespace bound as KEYS:

  npx wrangler kv key put --binding KEYS --remote '${record.hash}' '${line}'
`,
);

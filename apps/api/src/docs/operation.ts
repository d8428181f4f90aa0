import { escapeHtml, inline, paragraphs, prettyJson } from './html.ts';
import { ORIGIN } from './origin.ts';
import { responsesOf } from './responses.ts';
import { kindOf, type Schema, schemaTree } from './schema-tree.ts';

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

export type Content = Readonly<Record<string, Media>>;

export interface Header {
  readonly $ref?: string;
  readonly description?: string;
}

export interface Response {
  readonly description: string;
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, Header>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema & { readonly example?: unknown };
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** What stands once in a document and is referred to. */
export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly headers?: Readonly<Record<string, Header>>;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const shown = (value: unknown) => (typeof value === 'string' ? value : prettyJson(value));

/** Between single quotes, as a shell reads them; `--data-binary` keeps the ends of lines. */
const quoted = (value: unknown) =>
  `${typeof value === 'string' ? '--data-binary' : '-d'} '${asText(value).replaceAll("'", "'\\''")}'`;

function examplesOf(media: Media | undefined): readonly Example[] {
  if (media?.examples) return Object.values(media.examples);
  return media?.example === undefined ? [] : [{ value: media.example }];
}

const addressOf = (path: string, operation: Operation) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters?.find((one) => one.name === name);
    return String(parameter?.schema.example ?? parameter?.example ?? name);
  });

function curl(address: string, type: string, example: Example | undefined): string {
  const body =
    example === undefined ? '' : ` \\\n  -H 'content-type: ${type}' \\\n  ${quoted(example.value)}`;
  const quote = /[?&$]/.test(address) ? "'" : '';
  return `<pre class="curl"><code>curl -s ${quote}<span class="origin">${ORIGIN}</span>${escapeHtml(address + quote + body)}</code></pre>`;
}

function parametersOf({ parameters = [] }: Operation): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      `<dt><code>${escapeHtml(name)}</code> <span class="kind">${escapeHtml(place)}${schema.enum ? '' : `, ${kindOf(schema)}`}</span>${required ? '' : ' <span class="optional">optional</span>'}</dt>
<dd><div class="about">${inline(description ?? schema.description ?? '')}</div>${schema.enum ? `<div class="kind">${schema.enum.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(', ')}</div>` : ''}</dd>`,
  );
  return `<h4>Parameters</h4><dl class="properties">${rows.join('\n')}</dl>`;
}

function tryIt(
  [method, path, type]: readonly [method: string, path: string, type: string],
  operation: Operation,
  examples: readonly Example[],
) {
  const fields = (operation.parameters ?? []).map(({ name, in: place, schema, example }) => {
    const value = place === 'path' ? String(schema.example ?? example ?? '') : '';
    return `<label>${escapeHtml(name)} <input name="${escapeHtml(name)}" data-in="${escapeHtml(place)}" value="${escapeHtml(value)}" autocomplete="off" spellcheck="false"></label>`;
  });
  const options = examples.map(({ summary = '', value }) => {
    const of = /\(([a-z0-9-]+)\)$/.exec(summary)?.[1] ?? '';
    return `<option value="${escapeHtml(shown(value))}" data-id="${of}">${escapeHtml(summary)}</option>`;
  });
  const choice =
    options.length > 1 ? `<label>Example <select>${options.join('')}</select></label>` : '';
  const body =
    examples.length > 0
      ? `<label>Body <textarea name="body" rows="8" spellcheck="false">${escapeHtml(shown(examples[0]?.value))}</textarea></label>`
      : '';
  return `<details class="try" hidden><summary>Try it</summary><form data-method="${method}" data-path="${escapeHtml(path)}" data-type="${escapeHtml(type)}">${fields.join('')}${choice}${body}<button>Send</button><output><pre></pre></output></form></details>`;
}

/** Whether an operation asks for a key, in words; nothing where it never does. */
function keyOf({ security = [] }: Operation): string {
  const scopes = security.flatMap((one) => Object.values(one).flat());
  if (scopes.length === 0) return '';
  const list = scopes.map((scope) => `<code>${escapeHtml(scope)}</code>`).join(', ');
  return `<p class="kind">Where this installation asks for a key: one with the scope ${list}, as <code>Authorization: Bearer</code>.</p>`;
}

function bodiesOf(content: Content, schemas: Readonly<Record<string, Schema>>): string {
  return Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<h4>Body <code>${escapeHtml(type)}</code></h4>${schema ? schemaTree(schema, schemas) : ''}`,
    )
    .join('\n');
}

/** One operation of the reference. */
export function operationSection(
  method: string,
  path: string,
  operation: Operation,
  components: Components,
): string {
  const id = escapeHtml(operation.operationId);
  const content = operation.requestBody?.content ?? {};
  const [type = '', media] = Object.entries(content)[0] ?? [];
  const examples = examplesOf(media);
  return `<section class="operation" id="${id}">
<h3><a href="#${id}">${escapeHtml(operation.summary ?? id)}</a></h3>
<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code> <span class="id">${id}</span></p>
${paragraphs(operation.description ?? '')}
${keyOf(operation)}
${curl(addressOf(path, operation), type, examples[0])}
${tryIt([method, path, type], operation, examples)}
${parametersOf(operation)}
${bodiesOf(content, components.schemas ?? {})}
<h4>Responses</h4>
${responsesOf(operation.responses, components)}
</section>`;
}

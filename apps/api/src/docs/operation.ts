import { escapeHtml, inline, paragraphs, prettyJson } from './html.ts';
import { nameOf, type Schema, schemaTree } from './schema-tree.ts';

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

type Content = Readonly<Record<string, Media>>;

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
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >;
}

/** Where the reference says that the API is, until its script knows better. */
const ORIGIN = 'http://localhost:8787';

/** JSON between single quotes, as a shell reads them. */
const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "'\\''")}'`;

function examplesOf(media: Media | undefined): readonly Example[] {
  if (media?.examples) return Object.values(media.examples);
  return media?.example === undefined ? [] : [{ value: media.example }];
}

const addressOf = (path: string, operation: Operation) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters?.find((one) => one.name === name);
    return String(parameter?.schema.example ?? parameter?.example ?? name);
  });

function curl(address: string, example: Example | undefined): string {
  const body =
    example === undefined
      ? ''
      : ` \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(example.value)}`;
  return `<pre class="curl"><code>curl -s <span class="origin">${ORIGIN}</span>${escapeHtml(address + body)}</code></pre>`;
}

function parametersOf({ parameters = [] }: Operation): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      `<dt><code>${escapeHtml(name)}</code> <span class="kind">${escapeHtml(place)}</span>${required ? '' : ' <span class="optional">optional</span>'}</dt>
<dd><div class="about">${inline(description ?? schema.description ?? '')}</div>${schema.enum ? `<div class="kind">${schema.enum.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(', ')}</div>` : ''}</dd>`,
  );
  return `<h4>Parameters</h4><dl class="properties">${rows.join('\n')}</dl>`;
}

function tryIt(method: string, path: string, operation: Operation, examples: readonly Example[]) {
  const fields = (operation.parameters ?? []).map(({ name, in: place, schema, example }) => {
    const value = place === 'path' ? String(schema.example ?? example ?? '') : '';
    return `<label>${escapeHtml(name)} <input name="${escapeHtml(name)}" data-in="${escapeHtml(place)}" value="${escapeHtml(value)}" autocomplete="off" spellcheck="false"></label>`;
  });
  const options = examples.map(({ summary = '', value }) => {
    const of = /\(([a-z0-9-]+)\)$/.exec(summary)?.[1] ?? '';
    return `<option value="${escapeHtml(prettyJson(value))}" data-id="${of}">${escapeHtml(summary)}</option>`;
  });
  const choice =
    options.length > 1 ? `<label>Example <select>${options.join('')}</select></label>` : '';
  const body =
    examples.length > 0
      ? `<label>Body <textarea name="body" rows="8" spellcheck="false">${escapeHtml(prettyJson(examples[0]?.value))}</textarea></label>`
      : '';
  return `<details class="try" hidden><summary>Try it</summary><form data-method="${method}" data-path="${escapeHtml(path)}">${fields.join('')}${choice}${body}<button>Send</button><output><pre></pre></output></form></details>`;
}

function fieldsOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): string {
  const name = schema.$ref ? nameOf(schema.$ref) : 'Fields';
  return `<details class="fields"><summary>${escapeHtml(name)}</summary>${schemaTree(schema, schemas)}</details>`;
}

/** One operation of the reference. */
export function operationSection(
  method: string,
  path: string,
  operation: Operation,
  schemas: Readonly<Record<string, Schema>>,
): string {
  const id = escapeHtml(operation.operationId);
  const media = operation.requestBody?.content['application/json'];
  const examples = examplesOf(media);
  const responses = Object.entries(operation.responses).map(
    ([status, { description, content }]) => {
      const schema = content?.['application/json']?.schema;
      return `<dt><span class="status s${status[0]}">${status}</span></dt><dd>${paragraphs(description)}${schema ? fieldsOf(schema, schemas) : ''}</dd>`;
    },
  );
  return `<section class="operation" id="${id}">
<h3><a href="#${id}">${escapeHtml(operation.summary ?? id)}</a></h3>
<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code> <span class="id">${id}</span></p>
${paragraphs(operation.description ?? '')}
${curl(addressOf(path, operation), examples[0])}
${tryIt(method, path, operation, examples)}
${parametersOf(operation)}
${media?.schema ? `<h4>Body</h4>${schemaTree(media.schema, schemas)}` : ''}
<h4>Responses</h4><dl class="responses">${responses.join('\n')}</dl>
</section>`;
}

import { PROBLEMS } from '../problems/table.ts';
import { escapeHtml, inline, paragraphs } from './html.ts';
import type { Components, Content, Header, Response } from './operation.ts';
import { nameOf, type Schema, schemaTree } from './schema-tree.ts';

/** Problems by name become links to the pages about them. */
const withLinks = (html: string): string =>
  html.replace(/<code>(\w+)<\/code>/g, (whole, code: string) =>
    Object.hasOwn(PROBLEMS, code) ? `<a href="/problems/${code}">${whole}</a>` : whole,
  );

function fieldsOf(type: string, schema: Schema, { schemas = {} }: Components): string {
  const name = schema.$ref ? nameOf(schema.$ref) : 'Fields';
  const media = type === 'application/json' ? '' : ` <code>${escapeHtml(type)}</code>`;
  return `<details class="fields"><summary>${escapeHtml(name)}${media}</summary>${schemaTree(schema, schemas)}</details>`;
}

/** What an operation answers; the fields of a problem are shown once, for all of them. */
const bodiesOf = (content: Content, components: Components): string =>
  Object.entries(content)
    .filter(([type]) => type !== 'application/problem+json')
    .map(([type, { schema }]) => (schema ? fieldsOf(type, schema, components) : ''))
    .join('');

const headerList = (headers: Readonly<Record<string, Header>>): string =>
  `<dl class="properties">${Object.entries(headers)
    .map(
      ([name, { description = '' }]) =>
        `<dt><code>${escapeHtml(name)}</code></dt><dd><div class="about">${inline(description)}</div></dd>`,
    )
    .join('\n')}</dl>`;

/** Headers of one response; those of every response are listed once, at the end of the page. */
function headersOf(headers: Readonly<Record<string, Header>>): string {
  const own = Object.entries(headers).filter(([, { $ref }]) => $ref === undefined);
  if (own.length === 0) return '';
  return `<details class="fields"><summary>Headers</summary>${headerList(Object.fromEntries(own))}</details>`;
}

/** The responses of an operation, by status. */
export function responsesOf(
  responses: Readonly<Record<string, Response>>,
  components: Components,
): string {
  const rows = Object.entries(responses).map(
    ([status, { description, content = {}, headers = {} }]) =>
      `<dt><span class="status s${status[0]}">${status}</span></dt><dd>${withLinks(paragraphs(description))}${bodiesOf(content, components)}${headersOf(headers)}</dd>`,
  );
  return `<dl class="responses">${rows.join('\n')}</dl>`;
}

/** The headers of every response. */
export const commonHeadersOf = ({ headers = {} }: Components): string => headerList(headers);

import { PROBLEM_CODES, PROBLEMS } from '../problems/table.ts';
import { escapeHtml, inline, paragraphs } from './html.ts';
import type { OpenApiDocument } from './openapi.ts';
import { type Components, type Operation, operationSection } from './operation.ts';
import { commonHeadersOf } from './responses.ts';
import { type Schema, schemaTree } from './schema-tree.ts';

/** A page of the reference. Everything that it needs comes from this server. */
export const shell = (title: string, nav: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/docs/style.css">
<script src="/docs/script.js" defer></script>
</head>
<body>
${nav}
<main>
${main}
</main>
</body>
</html>
`;

export function problemRows(): string {
  return PROBLEM_CODES.map((code) => {
    const { status, title, mend } = PROBLEMS[code];
    return `<tr id="problem-${code}"><td><a href="/problems/${code}"><code>${code}</code></a></td><td>${status}</td><td>${escapeHtml(title)}.<br><span class="about">${inline(mend)}</span></td></tr>`;
  }).join('\n');
}

/** The reference: every operation, problem and schema of the OpenAPI document, readable without scripts. */
export function referencePage(document: OpenApiDocument): string {
  const components = (document.components ?? {}) as Components;
  const schemas: Readonly<Record<string, Schema>> = components.schemas ?? {};
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as unknown as Readonly<Record<string, Operation>>).map(
      ([method, operation]) => ({ method, path, operation }),
    ),
  );
  const tags = document.tags ?? [];
  const groups = tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ operation }) => operation.tags?.includes(tag.name)),
  }));

  const nav = `<nav aria-label="Contents">
<p class="name"><a href="/docs">${escapeHtml(document.info.title)}</a> <span class="version">${escapeHtml(document.info.version)}</span></p>
${groups
  .map(
    (group) =>
      `<p>${escapeHtml(group.name)}</p><ul>${group.operations
        .map(
          ({ method, operation }) =>
            `<li><a href="#${operation.operationId}"><span class="method ${method}">${method.toUpperCase()}</span> ${escapeHtml(operation.summary ?? '')}</a></li>`,
        )
        .join('')}</ul>`,
  )
  .join('\n')}
<p>More</p><ul><li><a href="/docs/guide">Guide</a></li><li><a href="#problems">Problems</a></li><li><a href="#headers">Headers</a></li><li><a href="#schemas">Schemas</a></li><li><a href="/openapi.json">OpenAPI document</a></li></ul>
</nav>`;

  const main = `<h1>${escapeHtml(document.info.title)} API</h1>
${paragraphs(document.info.description ?? '')}
${groups
  .map(
    (group) => `<h2>${escapeHtml(group.name)}</h2>
<p>${escapeHtml(group.description ?? '')}</p>
${group.operations.map(({ method, path, operation }) => operationSection(method, path, operation, components)).join('\n')}`,
  )
  .join('\n')}
<h2 id="problems">Problems</h2>
<p>Every error is <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>What it means, and what to do</th></tr></thead><tbody>
${problemRows()}
</tbody></table>
<h2 id="headers">Headers of every response</h2>
${commonHeadersOf(components)}
<h2 id="schemas">Schemas</h2>
${Object.entries(schemas)
  .map(
    ([name, schema]) => `<section class="schema" id="schema-${escapeHtml(name)}">
<h3><a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a></h3>
${schema.description ? paragraphs(schema.description) : ''}
${schemaTree(schema)}
</section>`,
  )
  .join('\n')}`;

  return shell(`${document.info.title} API`, nav, main);
}

import type { Content, OpenApi, Operation, Parameter } from './document.ts';
import { type Direction, schemaBreaks } from './schema-breaks.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

interface Sides {
  readonly before: OpenApi;
  readonly after: OpenApi;
}

const under = (place: string, lines: readonly string[]) => lines.map((line) => `${place}: ${line}`);

function contentBreaks(had: Content, has: Content, sides: Sides, direction: Direction): string[] {
  return Object.entries(had).flatMap(([type, { schema }]) => {
    const other = has[type];
    if (!other) return [`${type} is gone`];
    if (!schema || !other.schema) return [];
    return schemaBreaks(schema, other.schema, { ...sides, direction });
  });
}

const nameOf = ({ name, in: place }: Parameter) => `${place} parameter ${name}`;

function parameterBreaks(had: Operation, has: Operation, sides: Sides): string[] {
  const before = new Map((had.parameters ?? []).map((one) => [nameOf(one), one]));
  const after = new Map((has.parameters ?? []).map((one) => [nameOf(one), one]));
  return [
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `${name} is gone`),
    ...[...after].flatMap(([name, { required, schema }]) => {
      const earlier = before.get(name);
      if (required && !earlier?.required) return [`${name} is now required`];
      if (!schema || !earlier?.schema) return [];
      return under(name, schemaBreaks(earlier.schema, schema, { ...sides, direction: 'sent' }));
    }),
  ];
}

function bodyBreaks(
  { requestBody: had }: Operation,
  { requestBody: has }: Operation,
  sides: Sides,
) {
  if (!has) return had ? ['the body is no longer taken'] : [];
  if (has.required && !had?.required) return ['a body is now required'];
  return had ? under('body', contentBreaks(had.content, has.content, sides, 'sent')) : [];
}

function responseBreaks(had: Operation, has: Operation, sides: Sides): string[] {
  return Object.entries(had.responses).flatMap(([status, { content = {}, headers = {} }]) => {
    const other = has.responses[status];
    if (!other) return [`response ${status} is gone`];
    const lost = Object.keys(headers).filter((name) => !Object.hasOwn(other.headers ?? {}, name));
    return under(`response ${status}`, [
      ...lost.map((name) => `header ${name} is gone`),
      ...contentBreaks(content, other.content ?? {}, sides, 'answered'),
    ]);
  });
}

/** Whether an operation can be called without any key. */
const isOpen = (operation: Operation, { security: all = [] }: OpenApi) => {
  const { security = all } = operation;
  return security.length === 0 || security.some((one) => Object.keys(one).length === 0);
};

function operationBreaks(had: Operation, has: Operation, sides: Sides): string[] {
  return [
    ...(had.operationId === has.operationId ? [] : [`operationId is now ${has.operationId}`]),
    ...(isOpen(had, sides.before) && !isOpen(has, sides.after) ? ['a key is now required'] : []),
    ...parameterBreaks(had, has, sides),
    ...bodyBreaks(had, has, sides),
    ...responseBreaks(had, has, sides),
  ];
}

/**
 * What of a later OpenAPI document would break a program written against an earlier one.
 * Additions do not: an address, an operation, an optional parameter or property, a response,
 * a further value in what is answered.
 */
export function breaks(before: OpenApi, after: OpenApi): string[] {
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .flatMap(([method, operation]) => {
        const other = after.paths[path]?.[method];
        const name = `${method.toUpperCase()} ${path}`;
        return other
          ? under(name, operationBreaks(operation, other, { before, after }))
          : [`${name} is gone`];
      }),
  );
}

const majorOf = ({ info: { version } }: OpenApi) => version.split('.')[0];

/** The same, or nothing where the major version says that programs must be changed. */
export const undeclaredBreaks = (before: OpenApi, after: OpenApi): string[] =>
  majorOf(before) === majorOf(after) ? breaks(before, after) : [];

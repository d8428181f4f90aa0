import { escapeHtml, inline } from './html.ts';

/** As much of a JSON Schema as the documents of this API use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const code = (value: unknown) => `<code>${escapeHtml(JSON.stringify(value))}</code>`;

const alternatives = (schema: Schema) => schema.anyOf ?? schema.oneOf ?? null;

/** In a few words what a schema allows, with links to the schemas that it names. */
export function kindOf(schema: Schema): string {
  if (schema.$ref) {
    const name = escapeHtml(nameOf(schema.$ref));
    return `<a href="#schema-${name}">${name}</a>`;
  }
  const any = alternatives(schema);
  if (any) return any.map(kindOf).join(' or ');
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  const types = [schema.type ?? 'anything'].flat();
  if (types.includes('array') && schema.items) return `list of ${kindOf(schema.items)}`;
  const of = schema.additionalProperties;
  if (types.includes('object') && typeof of === 'object' && Object.keys(of).length > 0) {
    return `object, by name: ${kindOf(of)}`;
  }
  return types.join(' or ');
}

function limitsOf(schema: Schema): string {
  const limits = [
    schema.exclusiveMinimum === undefined ? '' : `above ${schema.exclusiveMinimum}`,
    schema.minimum === undefined ? '' : `at least ${schema.minimum}`,
    schema.maximum === undefined ? '' : `at most ${schema.maximum}`,
    schema.maxItems === undefined ? '' : `at most ${schema.maxItems.toLocaleString('en')} entries`,
    schema.maxLength === undefined ? '' : `at most ${schema.maxLength} characters`,
  ].filter((limit) => limit !== '' && !limit.includes(String(Number.MAX_SAFE_INTEGER)));
  return limits.length > 0 ? `, ${limits.join(', ')}` : '';
}

/** The schemas with properties of their own that a reader sees below this one. */
function below(schema: Schema): readonly Schema[] {
  if (schema.$ref) return [];
  if (schema.properties) return [schema];
  if (schema.items) return below(schema.items);
  if (typeof schema.additionalProperties === 'object') return below(schema.additionalProperties);
  return (alternatives(schema) ?? []).flatMap(below);
}

const note = (schema: Schema) =>
  schema.description ? `<div class="about">${inline(schema.description)}</div>` : '';

/** The properties of an object schema as a definition list, nested ones below their own. */
function propertiesOf(schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const needed = schema.required?.includes(name) ? '' : ' <span class="optional">optional</span>';
    return `<dt><code>${escapeHtml(name)}</code> <span class="kind">${kindOf(property)}${limitsOf(property)}</span>${needed}</dt>
<dd>${note(property)}${below(property).map(propertiesOf).join('')}</dd>`;
  });
  return `<dl class="properties">${rows.join('\n')}</dl>`;
}

/**
 * A schema for a reader: what it is, and its properties.
 *
 * @param named the schemas that references at the top are followed into
 */
export function schemaTree(schema: Schema, named: Readonly<Record<string, Schema>> = {}): string {
  const target = schema.$ref ? named[nameOf(schema.$ref)] : undefined;
  if (target) return `<p class="kind">${kindOf(schema)}</p>${schemaTree(target)}`;
  const inner = below(schema);
  const kind =
    inner.length === 1 && inner[0] === schema ? '' : `<p class="kind">${kindOf(schema)}</p>`;
  return `${kind}${inner.map(propertiesOf).join('')}`;
}

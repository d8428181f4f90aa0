import type { OpenApi, Schema } from './document.ts';

/** `sent`: whatever was taken must still be. `answered`: nothing may come that could not before. */
export type Direction = 'sent' | 'answered';

interface Sides {
  readonly before: OpenApi;
  readonly after: OpenApi;
  readonly direction: Direction;
}

type Compared = readonly [before: Schema, after: Schema];

const LOWEST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;
const HIGHEST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;
const SHAPES = ['pattern', 'format'] as const;

/** A schema with its references followed and the parts of `allOf` put together. */
function flat(schema: Schema, document: OpenApi): Schema {
  if (schema.$ref !== undefined) {
    const target = document.components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')];
    if (!target) throw new Error(`${schema.$ref} is not in the document.`);
    return flat(target, document);
  }
  const { allOf = [], ...own } = schema;
  const parts = [own, ...allOf.map((part) => flat(part, document))];
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  });
}

const alternatives = (schema: Schema) => schema.anyOf ?? schema.oneOf;

const typesOf = (schema: Schema) => (schema.type === undefined ? null : [schema.type].flat());

const valuesOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const]);

const covers = (types: readonly string[], type: string) =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

/** Types that the wider side must have and has not: `given` is what comes, `taken` what is understood. */
function typeBreaks([before, after]: Compared, direction: Direction): string[] {
  const [given, taken] = (direction === 'sent' ? [before, after] : [after, before]).map(typesOf);
  if (!taken) return [];
  if (!given)
    return [`type is ${direction === 'sent' ? 'now' : 'no longer'} ${taken.join(' or ')} only`];
  const strange = given.filter((type) => !covers(taken, type));
  const how = direction === 'sent' ? 'is no longer taken' : 'can now be answered';
  return strange.map((type) => `type ${type} ${how}`);
}

function valueBreaks([before, after]: Compared, direction: Direction): string[] {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  if (direction === 'answered') {
    // A value more is an addition: programs must expect codes that they do not know.
    return had && !has ? ['the list of its values is gone'] : [];
  }
  if (!has) return [];
  if (!had) return ['only some values are now taken'];
  const kept = has.map((value) => JSON.stringify(value));
  return had
    .map((value) => JSON.stringify(value))
    .filter((value) => !kept.includes(value))
    .map((value) => `value ${value} is no longer taken`);
}

function limitBreaks([before, after]: Compared): string[] {
  return [
    ...LOWEST.filter((key) => (after[key] ?? -Infinity) > (before[key] ?? -Infinity)),
    ...HIGHEST.filter((key) => (after[key] ?? Infinity) < (before[key] ?? Infinity)),
    ...SHAPES.filter((key) => after[key] !== undefined && after[key] !== before[key]),
  ].map((key) => `${key} is now ${after[key]}`);
}

function propertyBreaks([before, after]: Compared, sides: Sides, seen: Seen): string[] {
  const { direction } = sides;
  const [had, has] = [before.properties ?? {}, after.properties ?? {}];
  const [needed, needs] = [before.required ?? [], after.required ?? []];
  const gone = Object.keys(had).filter((name) => !Object.hasOwn(has, name));
  const own =
    direction === 'sent'
      ? [
          ...gone
            .filter(() => after.additionalProperties === false)
            .map((name) => `property ${name} is no longer taken`),
          ...needs
            .filter((name) => !needed.includes(name))
            .map((name) => `property ${name} is now required`),
        ]
      : [
          ...gone.map((name) => `property ${name} is gone`),
          ...needed
            .filter((name) => Object.hasOwn(has, name) && !needs.includes(name))
            .map((name) => `property ${name} may now be absent`),
        ];
  const within = Object.entries(had)
    .filter(([name]) => Object.hasOwn(has, name))
    .flatMap(([name, schema]) =>
      compare([schema, has[name] as Schema], sides, seen).map((line) => `${name}: ${line}`),
    );
  return [...own, ...within];
}

function otherBreaks([before, after]: Compared, sides: Sides, seen: Seen): string[] {
  const [had, has] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if (typeof had === 'object' && typeof has === 'object') {
    return compare([had, has], sides, seen).map((line) => `*: ${line}`);
  }
  if (sides.direction === 'sent' && had !== false && has === false) {
    return before.type === 'object' ? ['properties that it does not name are no longer taken'] : [];
  }
  return [];
}

/** Each alternative of the narrower side must be one that the wider side has. */
function unionBreaks([before, after]: Compared, sides: Sides, seen: Seen): string[] {
  const [had, has] = [alternatives(before) ?? [before], alternatives(after) ?? [after]];
  const [given, taken] = sides.direction === 'sent' ? [had, has] : [has, had];
  return given.flatMap((one) => {
    const found = taken.map((other) =>
      compare(sides.direction === 'sent' ? [one, other] : [other, one], sides, seen),
    );
    return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
}

type Seen = ReadonlySet<string>;

function compare([before, after]: Compared, sides: Sides, seen: Seen): string[] {
  // A schema that holds itself is compared once on the way down.
  const pair = `${before.$ref} ${after.$ref}`;
  if (before.$ref !== undefined && seen.has(pair)) return [];
  const below = new Set([...seen, pair]);
  const both: Compared = [flat(before, sides.before), flat(after, sides.after)];
  if (both.some(alternatives)) return unionBreaks(both, sides, below);
  const [{ items: had }, { items: has }] = both;
  return [
    ...typeBreaks(both, sides.direction),
    ...valueBreaks(both, sides.direction),
    ...(sides.direction === 'sent' ? limitBreaks(both) : []),
    ...propertyBreaks(both, sides, below),
    ...otherBreaks(both, sides, below),
    ...(had && has ? compare([had, has], sides, below).map((line) => `[]: ${line}`) : []),
  ];
}

/** How a schema of one document breaks those who relied on a schema of an earlier one. */
export const schemaBreaks = (before: Schema, after: Schema, sides: Sides): string[] =>
  compare([before, after], sides, new Set());

import type { Context } from 'hono';
import { ProblemError } from '../problems/problem-error.ts';

/** R4 is FHIR 4.0.1, R5 is FHIR 5.0.0. */
export type Release = 'R4' | 'R5';

/** Values of the parameter `fhirVersion` of a media type. https://hl7.org/fhir/R4/http.html#version-parameter */
const VERSIONS: Readonly<Record<string, Release>> = {
  '4.0': 'R4',
  '4.0.1': 'R4',
  '5.0': 'R5',
  '5.0.0': 'R5',
};

const MEDIA_VERSION = { R4: '4.0', R5: '5.0' } as const;

export const FHIR_JSON = 'application/fhir+json';

/** The media type of a resource, with its version. */
export const mediaTypeOf = (release: Release): string =>
  `${FHIR_JSON}; fhirVersion=${MEDIA_VERSION[release]}`;

const JSON_TYPES: ReadonlySet<string> = new Set([
  FHIR_JSON,
  'application/json',
  'application/*',
  '*/*',
  // Short for the whole, in `_format`.
  'json',
]);

interface Range {
  readonly type: string;
  readonly version: string | null;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.toLowerCase().split(';');
  const of = (name: string) =>
    parameters
      .map((one) => one.split('=').map((part) => part.trim().replaceAll('"', '')))
      .find(([key]) => key === name)?.[1] ?? null;
  return { type: type.trim(), version: of('fhirversion'), quality: Number(of('q') ?? 1) };
}

/** The release that a range of media types asks for; `any` where it leaves that open, null where it is none of ours. */
function askedFor({ type, version, quality }: Range): Release | 'any' | null {
  if (!JSON_TYPES.has(type) || quality === 0) return null;
  return version === null ? 'any' : (VERSIONS[version] ?? null);
}

const notAcceptable = () =>
  new ProblemError('notAcceptable', {
    detail: `Resources are sent as ${FHIR_JSON}, of fhirVersion 4.0 (the default) or 5.0.`,
  });

/**
 * The release of FHIR in which to answer: by `_format`, then `Accept`, then the body's
 * `Content-Type`; R4 where none of them says.
 *
 * @throws {ProblemError} notAcceptable
 */
export function releaseOf(c: Context): Release {
  // A plus that is not escaped in an address is a blank.
  const format = c.req.query('_format')?.replace('fhir json', 'fhir+json');
  const accept = format || c.req.header('accept') || '*/*';
  const found = accept
    .split(',')
    .map(rangeOf)
    .sort((a, b) => b.quality - a.quality)
    .map(askedFor)
    .find((one) => one !== null);
  if (!found) throw notAcceptable();
  if (found !== 'any') return found;
  const sent = askedFor(rangeOf(c.req.header('content-type') ?? ''));
  return sent === null || sent === 'any' ? 'R4' : sent;
}

import { isObject, type Json, objectsOf } from '../response/json.ts';
import type { Observation, Reference } from './types.ts';

/** https://hl7.org/fhir/R4/datatypes.html#dateTime and #instant */
const YEAR = '([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)';
const MONTH = '-(0[1-9]|1[0-2])';
const DAY = '-(0[1-9]|[1-2][0-9]|3[0-1])';
const TIME = 'T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]{1,9})?';
const ZONE = '(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))';
const DATE_TIME = new RegExp(`^${YEAR}(${MONTH}(${DAY}(${TIME}${ZONE})?)?)?$`);
const INSTANT = new RegExp(`^${YEAR}${MONTH}${DAY}${TIME}${ZONE}$`);
const ID = /^[A-Za-z0-9\-.]{1,64}$/;

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** The parts of an object that are texts. */
function textsOf<K extends string>(from: unknown, ...keys: readonly K[]): { [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  for (const key of isObject(from) ? keys : []) {
    const value = text((from as Json)[key]);
    if (value !== null) found[key] = value;
  }
  return found;
}

function referenceOf(from: unknown): Reference | undefined {
  if (!isObject(from)) return undefined;
  const identifier = textsOf(from['identifier'], 'system', 'value');
  const found: Reference = {
    ...textsOf(from, 'reference', 'type', 'display'),
    ...(Object.keys(identifier).length > 0 ? { identifier } : {}),
  };
  // What the response contains is not there to be referred to from elsewhere.
  if (found.reference?.startsWith('#')) delete found.reference;
  return Object.keys(found).length > 0 ? found : undefined;
}

const isOf =
  (types: readonly string[]) =>
  (reference: Reference): boolean => {
    const type = reference.type ?? reference.reference?.split('/').at(-2);
    return type === undefined || types.includes(type);
  };

/** Types that an Observation may have as its performer, of those that may be a response's author. */
const isPerformer = isOf([
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Patient',
  'RelatedPerson',
]);

const isRequest = isOf(['CarePlan', 'ServiceRequest']);

const listed = (
  references: readonly (Reference | undefined)[],
  fits: (one: Reference) => boolean,
) => references.filter((one): one is Reference => one !== undefined && fits(one));

/** Whether the response is finished decides whether its scores are. */
const STATUSES: ReadonlyMap<unknown, Observation['status']> = new Map([
  ['completed', 'final'],
  ['stopped', 'final'],
  ['amended', 'amended'],
  ['in-progress', 'preliminary'],
]);

/** How a response is referred to: by its id, or else its identifier. */
function derivedFrom(response: Json): Reference | undefined {
  const type = 'QuestionnaireResponse';
  const { id, identifier } = response;
  if (typeof id === 'string' && ID.test(id)) return { reference: `${type}/${id}`, type };
  // One in R4, a list in R5.
  const first = textsOf(Array.isArray(identifier) ? identifier[0] : identifier, 'system', 'value');
  return Object.keys(first).length > 0 ? { type, identifier: first } : undefined;
}

type Copied = Pick<
  Observation,
  | 'status'
  | 'basedOn'
  | 'subject'
  | 'encounter'
  | 'effectiveDateTime'
  | 'issued'
  | 'performer'
  | 'derivedFrom'
>;

/**
 * What an Observation takes over from the response that it is derived from, as
 * observation-based extraction does (https://hl7.org/fhir/uv/sdc/extraction.html): whose
 * answers, in which encounter, when and by whom. Where the response does not say, nothing does.
 */
export function fromResponse(response: Json): Copied {
  const { authored } = response;
  const at = typeof authored === 'string' ? authored : '';
  const subject = referenceOf(response['subject']);
  const encounter = referenceOf(response['encounter']);
  const performer = listed([referenceOf(response['author'])], isPerformer);
  const basedOn = listed(objectsOf(response['basedOn']).map(referenceOf), isRequest);
  const source = derivedFrom(response);
  return {
    status: STATUSES.get(response['status']) ?? 'unknown',
    ...(basedOn.length > 0 ? { basedOn } : {}),
    ...(subject ? { subject } : {}),
    ...(encounter ? { encounter } : {}),
    ...(DATE_TIME.test(at) ? { effectiveDateTime: at } : {}),
    ...(INSTANT.test(at) ? { issued: at } : {}),
    ...(performer.length > 0 ? { performer } : {}),
    ...(source ? { derivedFrom: [source] } : {}),
  };
}

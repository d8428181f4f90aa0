interface ProblemFacts {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 413 | 415 | 422 | 429 | 500 | 503;
  /** The same for every occurrence. */
  readonly title: string;
  /** What it means and what to do about it. */
  readonly mend: string;
}

/** Everything that can go wrong with a request. Statuses, schemas, documents and the thrower derive from this table. */
export const PROBLEMS = {
  malformedJson: {
    status: 400,
    title: 'The body is not JSON',
    mend: 'Send one JSON object, encoded as UTF-8. NaN, Infinity, comments and trailing commas are not JSON.',
  },
  duplicateKey: {
    status: 400,
    title: 'A key occurs twice in one object',
    mend: 'Which of the two values was meant cannot be known, so neither is used. Send each key once.',
  },
  nestedTooDeep: {
    status: 400,
    title: 'The body is nested too deep',
    mend: 'Objects and arrays may be nested 32 deep; nothing that this API takes needs as much.',
  },
  invalidBody: {
    status: 400,
    title: 'The body does not have the shape that this operation takes',
    mend: 'Each entry of `errors` names a place in the body and what belongs there.',
  },
  invalidParameter: {
    status: 400,
    title: 'A parameter of the address cannot be used',
    mend: 'Each entry of `errors` names a parameter and the values it may have.',
  },
  malformedGzip: {
    status: 400,
    title: 'The body is not what its `Content-Encoding` says',
    mend: 'It is said to be compressed with gzip and cannot be decompressed to its end. Send it whole, with nothing behind it, or not compressed.',
  },
  missingKey: {
    status: 401,
    title: 'This needs a key',
    mend: 'Send your key as `Authorization: Bearer relata_…`. It is taken from nowhere else: addresses are kept in logs.',
  },
  invalidKey: {
    status: 401,
    title: 'The key is not valid',
    mend: 'It was mistyped, was taken out of use, or its time has not come or is over. Whoever runs this service gives out keys.',
  },
  insufficientScope: {
    status: 403,
    title: 'The key does not allow this',
    mend: 'The header `WWW-Authenticate` names the scope that is needed. Ask for a key that has it.',
  },
  notFound: {
    status: 404,
    title: 'There is nothing at this address',
    mend: 'The addresses are listed at /openapi.json and explained at /docs.',
  },
  unknownInstrument: {
    status: 404,
    title: 'There is no instrument with this id',
    mend: 'GET /v1/instruments lists the ids. An instrument of your own is scored with POST /v1/score.',
  },
  methodNotAllowed: {
    status: 405,
    title: 'This address does not take this method',
    mend: 'The header `Allow` lists the methods that it takes.',
  },
  notAcceptable: {
    status: 406,
    title: 'There is no such representation',
    mend: 'The request asks (`Accept`, `_format`) for a media type or version that is not offered here; `detail` says which are.',
  },
  bodyTooLarge: {
    status: 413,
    title: 'The body is too large',
    mend: 'At most 256 KiB for one respondent or a definition, 16 MiB for a batch. Answers sent as an array take a tenth of the room.',
  },
  tooManyRespondents: {
    status: 413,
    title: 'The batch has too many respondents',
    mend: 'At most 10,000 in one request: send several.',
  },
  unsupportedMediaType: {
    status: 415,
    title: 'The body is not declared as JSON',
    mend: 'Send `Content-Type: application/json`, in UTF-8.',
  },
  unsupportedEncoding: {
    status: 415,
    title: 'The body is compressed in a way that is not read here',
    mend: 'The header `Accept-Encoding` lists what is: gzip, once. Or send it not compressed, without `Content-Encoding`.',
  },
  answersRejected: {
    status: 422,
    title: 'Some answers are not among the response options',
    mend: 'Nothing was scored. Each entry of `errors` names an answer and what it may be; with `"onInvalid": "missing"` such answers count as missing instead.',
  },
  responseRejected: {
    status: 422,
    title: 'The QuestionnaireResponse cannot be scored',
    mend: 'Nothing was scored. Each issue names an item by FHIRPath and what is wrong with it; /fhir/metadata says where the operations are explained.',
  },
  invalidDefinition: {
    status: 422,
    title: 'The definition has faults',
    mend: 'Each entry of `errors` names a place in the definition and what is wrong with it. All faults are listed at once.',
  },
  unknownForm: {
    status: 422,
    title: 'The instrument has no such form',
    mend: 'GET /v1/instruments/{id} lists the forms; leave `form` out to give every item.',
  },
  badMissingOverride: {
    status: 422,
    title: 'The missing rule cannot be followed',
    mend: '`atLeast` is a whole number of 1 or more; `atLeastShare` lies above 0 and is at most 1.',
  },
  badReference: {
    status: 422,
    title: 'A norm group or reliability cannot be used',
    mend: 'Name one that is on file for the scale, or give figures of your own with a `label`.',
  },
  badSeconds: {
    status: 422,
    title: 'The times cannot be used',
    mend: '`seconds` is one number of 0 or more, or one for each answer: an object by answer id, or an array with an entry for each item; null where a time is not known.',
  },
  unknownLanguage: {
    status: 422,
    title: 'The form is not there in this language',
    mend: '`errors` lists the languages; leave `lang` out for English.',
  },
  tooManyInstruments: {
    status: 413,
    title: 'The battery has too many instruments',
    mend: 'At most 100 in one request: send several.',
  },
  tooManyWaves: {
    status: 413,
    title: 'The course has too many waves',
    mend: 'At most 520 in one request.',
  },
  unknownScale: {
    status: 422,
    title: 'The form has no such scale',
    mend: 'Name scales of the form; each entry of `errors` names one that it has not.',
  },
  badWaves: {
    status: 422,
    title: 'The waves cannot be put in order of time',
    mend: 'Give each wave a time of its own, all of them as numbers or all of them as ISO 8601 dates. Each entry of `errors` names a place.',
  },
  originRefused: {
    status: 403,
    title: 'Pages of this origin may not do this',
    mend: 'Agents send no `Origin`. A page that speaks to /mcp must be served from this machine.',
  },
  rateLimited: {
    status: 429,
    title: 'Too many requests',
    mend: 'Wait as many seconds as the header `Retry-After` says and send the request again; `RateLimit-Policy` says how many are allowed.',
  },
  malformedTable: {
    status: 400,
    title: 'The table cannot be read',
    mend: 'Send delimited text (RFC 4180) in UTF-8 with a header: cells that hold the separator, a quote or a line break stand in quotes.',
  },
  columnsNotFound: {
    status: 422,
    title: 'The columns of the table do not fit',
    mend: 'Name a column for each answer: by its answer id, or by a pattern as in `items=ecr{n}`.',
  },
  rowTooLong: {
    status: 413,
    title: 'A line is too long',
    mend: 'At most 256 KiB a line. NDJSON has one respondent on each line; a JSON array goes to score/batch.',
  },
  reportsNotKept: {
    status: 422,
    title: 'Reports are not kept here',
    mend: 'Leave `keep` out and take the report from the response. Whoever runs this: set `REPORTS` to a KV namespace, or to `memory` in Node and workerd, and `MAX_REPORT_MINUTES` above 0.',
  },
  reportNotFound: {
    status: 404,
    title: 'There is no such report',
    mend: 'Its address was mistyped, its time is over, or it was taken away: which of them cannot be told. Ask for a new report.',
  },
  internalError: {
    status: 500,
    title: 'Something went wrong here',
    mend: 'The fault is ours, not the request’s. Please report it with the request id, never with answers.',
  },
  notReady: {
    status: 503,
    title: 'The service cannot answer requests now',
    mend: 'It is about to start or to stop. Send the request again after a moment: scoring has no side effects.',
  },
  badConfiguration: {
    status: 503,
    title: 'The service is not set up rightly',
    mend: 'Nothing is served until whoever runs it mends the settings that `errors` names.',
  },
} as const satisfies Readonly<Record<string, ProblemFacts>>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

interface ProblemFacts {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415 | 422 | 500;
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
    mend: 'Send `Content-Type: application/json`, in UTF-8 and not compressed.',
  },
  answersRejected: {
    status: 422,
    title: 'Some answers are not among the response options',
    mend: 'Nothing was scored. Each entry of `errors` names an answer and what it may be; with `"onInvalid": "missing"` such answers count as missing instead.',
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
  notAcceptable: {
    status: 406,
    title: 'The answer cannot have the type that was asked for',
    mend: 'Ask for NDJSON or CSV with `Accept`, or leave it out to get the type of the body.',
  },
  malformedTable: {
    status: 400,
    title: 'The table cannot be read',
    mend: 'Send delimited text (RFC 4180) in UTF-8 with a header: cells that hold the separator, a quote or a line break stand in quotes.',
  },
  malformedGzip: {
    status: 400,
    title: 'The body cannot be unpacked',
    mend: 'Send one whole gzip stream, or leave out `Content-Encoding`.',
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
  internalError: {
    status: 500,
    title: 'Something went wrong here',
    mend: 'The fault is ours, not the request’s. Please report it with the request id, never with answers.',
  },
} as const satisfies Readonly<Record<string, ProblemFacts>>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

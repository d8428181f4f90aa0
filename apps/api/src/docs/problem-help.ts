import type { ProblemCode } from '../problems/table.ts';

/** A request that has a problem: what is sent, and the same as a reader would type it. */
export interface ProblemExample {
  readonly method?: 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where the body is too long to be shown: a line of shell that prints it. */
  readonly printed?: string;
}

interface ProblemHelp {
  /** How it comes about. */
  readonly cause: string;
  /** What to look at, one step after the other. */
  readonly steps: readonly string[];
  /** Null where no request has this problem by itself. */
  readonly example: ProblemExample | null;
}

const SCORE = '/v1/instruments/phq-9/score';
const BATCH = `${SCORE}/batch`;

const MOOD = {
  id: 'mood-1',
  revision: 1,
  status: 'researchDraft',
  title: 'Mood',
  abbreviation: 'M-1',
  citation: { text: 'Made up' },
  patterns: ['depression'],
  timeframe: 'today',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  answers: { min: 0, max: 3 },
  items: ['sad'],
  reversed: [],
  missing: { source: null },
  scales: {
    mood: {
      title: 'Mood',
      direction: { highMeans: 'lower mood', better: 'lower' },
      range: [0, 3],
      rule: 'sum',
      items: ['sad', 'tired'],
    },
  },
  sources: [],
};

/** What the page of each problem says beyond its row of the table. */
export const PROBLEM_HELP: Readonly<Record<ProblemCode, ProblemHelp>> = {
  malformedJson: {
    cause:
      'The body could not be read as JSON: it breaks off, has a comma or quote too many, or holds something that other notations allow and JSON does not. Writing JSON by joining text is the usual reason; NaN in a column of numbers is another.',
    steps: [
      'Where that is known, `detail` says at which character reading stopped, counted from 0.',
      'Write the body with a JSON library: `JSON.stringify`, `json.dumps(…, allow_nan=False)`, `jsonlite::toJSON`.',
      'Send missing answers as `null`, not as NaN, NA or an empty place.',
      'Encode the text as UTF-8.',
    ],
    example: { path: SCORE, body: '{"answers": [1, 2, NaN]}' },
  },
  duplicateKey: {
    cause:
      'Most JSON readers keep the last of two values silently. Here that could be another answer than the one that was meant, so the request is refused.',
    steps: [
      '`errors` has the path of the key that came twice.',
      'Two columns of one name, or an object that was written by joining text, are the usual reasons.',
    ],
    example: { path: SCORE, body: '{"answers": {"phq9_1": 1, "phq9_1": 2}}' },
  },
  nestedTooDeep: {
    cause:
      'Objects and arrays stand in each other deeper than anything this API takes. It is refused before it is read, so that no body can exhaust the reader.',
    steps: [
      'Look for a value that holds itself, or a list that is wrapped once more in each round of a loop.',
    ],
    example: { path: SCORE, body: `${'['.repeat(33)}${']'.repeat(33)}` },
  },
  invalidBody: {
    cause:
      'The body is JSON, but a property is missing, is not known, or is of another type. Unknown properties are refused on purpose: a misspelt option would otherwise be passed over in silence.',
    steps: [
      'Each of `errors` has the `path` of a place, a `code`, and what was `expected` there.',
      'Compare the body with the schema of the operation in the reference, or check it against /openapi.json before sending.',
    ],
    example: { path: SCORE, body: '{"anwsers": [1, 2, 1, 0, 1, 2, 1, 2, 1]}' },
  },
  invalidParameter: {
    cause: 'A parameter after the question mark is not known, or has a value that it cannot have.',
    steps: [
      '`errors` names each parameter and what it may be.',
      'Encode values as a URL does: a space is `%20`.',
    ],
    example: { path: '/v1/instruments?minItems=few' },
  },
  notFound: {
    cause:
      'The path is not one of this API: a segment is misspelt, a version is missing, or there is a slash too many.',
    steps: [
      'Compare the path with the reference. Paths start with /v1, and have no slash at their end.',
    ],
    example: { path: '/v1/instruments/phq-9/scores' },
  },
  unknownInstrument: {
    cause:
      'The id in the path is not in the catalogue. Ids are lower case with hyphens, and name the version: `phq-9`, `bdi-ii`.',
    steps: [
      '`detail` names the nearest id where there is one.',
      'GET /v1/instruments lists all ids, and `?construct=` searches them.',
      'Score an instrument of your own with POST /v1/score, which takes the definition along.',
    ],
    example: { path: '/v1/instruments/phq9/score', body: '{"answers": [0]}' },
  },
  methodNotAllowed: {
    cause:
      'The address exists, but not for this method: most often a GET where answers are due in a body.',
    steps: [
      'The response header `Allow` lists the methods of the address.',
      'Send answers with POST, in the body.',
    ],
    example: { path: SCORE },
  },
  bodyTooLarge: {
    cause:
      'The body is longer than the operation takes. It is refused as soon as that is known, before the rest is read.',
    steps: [
      'Send a batch in parts: results do not depend on who else is in it.',
      'Send answers as arrays in item order: they take a tenth of the room of objects.',
      'Leave out what does not belong to the request: unknown properties are refused anyway.',
    ],
    example: {
      path: SCORE,
      body: ' '.repeat(2 ** 18 + 1),
      printed: "head -c 262145 /dev/zero | tr '\\0' ' '",
    },
  },
  tooManyRespondents: {
    cause: 'One batch holds more respondents than one request may.',
    steps: ['Send several batches, one after the other or at once; join the results by your ids.'],
    example: {
      path: BATCH,
      body: `{"respondents":[0${',0'.repeat(10_000)}]}`,
      printed: 'printf \'{"respondents":[0%s]}\' "$(yes ,0 | head -n 10000 | tr -d \'\\n\')"',
    },
  },
  unsupportedMediaType: {
    cause:
      'The header `Content-Type` is missing or names something else than JSON. Clients that are given text often say `text/plain` or `application/x-www-form-urlencoded` by themselves.',
    steps: [
      "Set `Content-Type: application/json`. With curl: `-H 'content-type: application/json'`.",
    ],
    example: {
      path: SCORE,
      headers: { 'content-type': 'text/plain' },
      body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1]}',
    },
  },
  answersRejected: {
    cause:
      'An answer is not one of the instrument’s response options, an answer id is not one of its items, or an array has another length than there are items. Nothing is scored, for a score without one answer looks like any other score.',
    steps: [
      'Each of `errors` names an answer by its path, and what it may be. The answer itself is not repeated.',
      'Look whether the file is coded as the instrument is: 1 to 4 in place of 0 to 3 is the usual reason. A form may have the other coding.',
      'Send a number as a number: `"3"` is not 3.',
      'Where such answers are to count as missing, say `"onInvalid": "missing"`: they are then listed in `issues`.',
    ],
    example: { path: SCORE, body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 4]}' },
  },
  invalidDefinition: {
    cause:
      'The definition that came along contradicts itself: an item that no scale uses, a scale over an item that is not there, bands that overlap, a range that the rule cannot have. It is checked as a whole before anything is scored.',
    steps: [
      'Each of `errors` has the path of a fault in the definition; all faults are listed at once.',
      'GET /v1/instruments/{id} shows definitions that hold, under `definition`.',
    ],
    example: {
      path: '/v1/score',
      body: JSON.stringify({ definition: MOOD, answers: { sad: 2 } }),
    },
  },
  unknownForm: {
    cause:
      'A form is another version of one instrument: another order, coding, time or person. The instrument has none of this name.',
    steps: [
      'GET /v1/instruments/{id} lists the forms. Without `form` all items are scored as published.',
    ],
    example: { path: SCORE, body: '{"answers": [1, 2], "form": "short"}' },
  },
  badReference: {
    cause:
      'A norm group or a reliability was chosen that is not on file, that several entries fit, or whose own figures are none; or the choice names a scale that the form does not have.',
    steps: [
      '`detail` says which, and lists what there is.',
      'Name the population in full, or give `mean` and `sd` (or `value`) of your own with a `label`.',
    ],
    example: {
      path: '/v1/instruments/phq-9/interpret',
      body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1], "references": {"norm": {"population": "Martian"}}}',
    },
  },
  badSeconds: {
    cause:
      '`seconds` holds something that is no time, a list of another length than the form has answers, or an id that the form does not ask.',
    steps: [
      'Send one number for the whole form, or one for each answer, null where it is not known.',
      'Leave `seconds` out where no time was taken: no score depends on it.',
    ],
    example: { path: SCORE, body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1], "seconds": [4, 5]}' },
  },
  badMissingOverride: {
    cause:
      'A missing rule of your own cannot be followed with this instrument: it asks for more items than a scale has, or would put a mean in the place of items whose ranges differ.',
    steps: [
      '`detail` says what cannot be followed.',
      'Leave `missing` out to score by the published rule.',
    ],
    example: {
      path: '/v1/instruments/csi-16/score',
      body: '{"answers": {}, "missing": {"require": {"atLeastShare": 0.5}, "fill": "personMean"}}',
    },
  },
  unknownLanguage: {
    cause:
      'Item wording is there in some languages only, and in none where the licence does not allow it to be shown.',
    steps: [
      '`errors` lists the languages of this instrument.',
      'Leave `lang` out: options, order and numbers of the items are the same in every language.',
    ],
    example: { path: '/v1/instruments/phq-9/form?lang=nl' },
  },
  tooManyInstruments: {
    cause: 'One battery names more instruments than one request may.',
    steps: [
      'Send several batteries: each instrument is scored for itself, and nothing is added up across them.',
    ],
    example: {
      path: '/v1/batteries/score',
      body: `{"instruments":[0${',0'.repeat(100)}]}`,
      printed: 'printf \'{"instruments":[0%s]}\' "$(yes ,0 | head -n 100 | tr -d \'\\n\')"',
    },
  },
  tooManyWaves: {
    cause:
      'A course is read, scored and drawn as a whole, so there is a most: ten years of weekly answers.',
    steps: [
      'Send several courses, or the waves of one period only.',
      'Many people with a few waves each are many requests, or one file for `relata course`.',
    ],
    example: {
      path: '/v1/instruments/phq-2/course',
      body: `{"waves":[{"time":0,"answers":[]}${',{"time":0,"answers":[]}'.repeat(520)}]}`,
      printed:
        'printf \'{"waves":[{"time":0,"answers":[]}%s]}\' "$(yes \',{"time":0,"answers":[]}\' | head -n 520 | tr -d \'\\n\')"',
    },
  },
  unknownScale: {
    cause: 'A plot is asked for of a scale that the form, or the instrument, has not.',
    steps: [
      'Each of `errors` names the scales that there are.',
      '`GET /v1/instruments/{id}` lists scales, and which of them a form has.',
    ],
    example: {
      path: '/v1/instruments/phq-2/course',
      body: '{"waves": [{"time": 1, "answers": [2, 3]}, {"time": 2, "answers": [2, 2]}], "plot": ["joy"]}',
    },
  },
  badWaves: {
    cause:
      'Two waves have one time, or times are given in different ways, or one is no date that a calendar has; or dates are to be counted in something else than days or weeks.',
    steps: [
      'Each of `errors` has the `path` of a time, and says what is wrong with it.',
      'Where two forms were filled in on one day, give the time of day as well.',
    ],
    example: {
      path: '/v1/instruments/phq-2/course',
      body: '{"waves": [{"time": 1, "answers": [2, 3]}, {"time": 1, "answers": [2, 2]}]}',
    },
  },
  originRefused: {
    cause:
      'A browser sent this for a page of another place (`Origin`). Agents speak to /mcp from programs, not from pages; a page that a browser was led to must not use a server on its machine.',
    steps: [
      'Call /mcp from a program: those send no `Origin`.',
      'A page scores by POST /v1/instruments/{id}/score, which pages may call.',
    ],
    example: {
      path: '/mcp',
      headers: { origin: 'https://example.org' },
      body: '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}',
    },
  },
  notReady: {
    cause:
      'The server has just started and not yet scored anything, or was told to stop: it ends the requests that it has and takes no new ones.',
    steps: [
      'Send the request again after a moment, each time a little later. Scoring has no side effects.',
      'Where you run it: let a load balancer ask GET /ready, and send requests only to what answers 200.',
    ],
    example: null,
  },
  malformedGzip: {
    cause:
      'The header says that the body is compressed with gzip, and what came is not, is cut short, or has something behind its end.',
    steps: [
      'Leave `Content-Encoding` out where the body is not compressed.',
      'Send the whole stream, with its length or in chunks.',
    ],
    example: { path: SCORE, headers: { 'content-encoding': 'gzip' }, body: '{"answers": []}' },
  },
  unsupportedEncoding: {
    cause: 'The body is compressed in another way than gzip, or more than once.',
    steps: [
      'The header `Accept-Encoding` of the response lists what is read.',
      'Send the body not compressed: bodies here are small.',
    ],
    example: { path: SCORE, headers: { 'content-encoding': 'br' }, body: '{"answers": []}' },
  },
  missingKey: {
    cause:
      'This installation asks for a key, and the request has none in the header `Authorization`.',
    steps: [
      'Send `Authorization: Bearer` and your key. It is read from nowhere else: addresses are kept in logs.',
      'Keys are given out by whoever runs the installation.',
    ],
    example: null,
  },
  invalidKey: {
    cause: 'The key was mistyped, has been taken out of use, or its time has not come or is over.',
    steps: [
      'Look for blanks or line breaks around the key.',
      'Ask whoever runs the installation for a new one.',
    ],
    example: null,
  },
  insufficientScope: {
    cause: 'The key is valid, and does not allow this operation.',
    steps: [
      'The header `WWW-Authenticate` names the scope that is needed.',
      'Ask for a key that has it.',
    ],
    example: null,
  },
  rateLimited: {
    cause:
      'More requests came with this key, or from this address, than the installation allows in a while.',
    steps: [
      'Wait as many seconds as `Retry-After` says, and send the same request again.',
      'Score many respondents in one batch or stream: it is one request.',
    ],
    example: null,
  },
  badConfiguration: {
    cause:
      'The settings of this installation contradict themselves. Nothing is served rather than something unguarded.',
    steps: ['Whoever runs it: `errors` names the settings, never their values.'],
    example: null,
  },
  notAcceptable: {
    cause: 'The header `Accept` asks for a type that this operation does not answer with.',
    steps: [
      'A stream answers with `application/x-ndjson` or `text/csv`, or the type of its body; FHIR with `application/fhir+json` of R4 or R5. Without `Accept` you get what fits.',
    ],
    example: {
      path: '/v1/instruments/phq-9/score/stream',
      headers: { 'content-type': 'application/x-ndjson', accept: 'text/html' },
      body: '{"id":1,"answers":[]}',
    },
  },
  malformedTable: {
    cause: 'The text is no table: a quote that is not closed, or bytes that are no UTF-8.',
    steps: [
      'Write tables with a library; a cell that holds the separator, a quote or a line break stands in quotes.',
    ],
    example: {
      path: '/v1/instruments/phq-9/score/stream',
      headers: { 'content-type': 'text/csv' },
      body: '"id,phq9_1',
    },
  },
  columnsNotFound: {
    cause: 'The header of the table has no column for some answers.',
    steps: [
      'Name columns by answer id (GET /v1/instruments/{id} lists them), or say how they are named: `?items=q{n}`.',
    ],
    example: {
      path: '/v1/instruments/phq-9/score/stream',
      headers: { 'content-type': 'text/csv' },
      body: 'id,mood',
    },
  },
  rowTooLong: {
    cause:
      'One line is longer than any respondent needs: often a whole JSON array, or a file without line breaks.',
    steps: [
      'Put one respondent on each line.',
      'A JSON array of respondents goes to POST /v1/instruments/{id}/score/batch.',
    ],
    example: null,
  },
  responseRejected: {
    cause:
      'A QuestionnaireResponse was sent of which some items or values cannot be read as answers to the instrument.',
    steps: [
      '`expression` of each issue names the item: its linkId must be an answer id of the instrument, its value a number or a coding with a weight.',
      'Where the linkIds are those of another Questionnaire, say which is which with the parameter `link-id`, once for each item in order.',
    ],
    example: {
      path: '/fhir/Questionnaire/phq-2/$score',
      headers: { 'content-type': 'application/fhir+json' },
      body: '{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"/44250-9","answer":[{"valueInteger":2}]}]}',
    },
  },
  reportsNotKept: {
    cause:
      'The body asks to keep the report for a while (`keep`), and this installation has no place for reports, or does not allow it.',
    steps: [
      'Leave `keep` out: the report is in the response, and you can save it yourself.',
      'Where you run it: bind a KV namespace as `REPORTS`, or set `REPORTS=memory` in Node and workerd. `MAX_REPORT_MINUTES=0` forbids keeping.',
    ],
    example: null,
  },
  reportNotFound: {
    cause:
      'No report is kept at this address: it was mistyped, its time is over, it was taken away, or the server forgot it when it was started again. Nobody can tell which of them it was, on purpose.',
    steps: ['Ask whoever gave you the address for a new one.'],
    example: { path: '/v1/reports/not-a-token' },
  },
  internalError: {
    cause:
      'The program failed. No request is known that has this problem; please tell us when you find one.',
    steps: [
      'Send the request once more: scoring has no side effects.',
      'Report the request id and which operation it was, with invented answers that show the same, never with real ones.',
    ],
    example: null,
  },
};

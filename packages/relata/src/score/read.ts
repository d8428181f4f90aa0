import { type Issue, MISSING_REASONS, type MissingReason } from '../model/index.ts';
import type { Field } from '../ops/plan.ts';

/** What reading one respondent's answers found beside the numbers. */
export interface Reading {
  /** Fields answered. */
  answered: number;
  issues: Issue[] | null;
  /** True where nothing could be read at all: no option can turn that into missing answers. */
  unreadable: boolean;
  missing: { [answer: string]: MissingReason } | null;
}

const reasons: ReadonlySet<unknown> = new Set(MISSING_REASONS);

export const isReason = (answer: unknown): boolean => reasons.has(answer);

/** Whether answers are an object by answer id. */
export const isAnswerObject = (answers: unknown): boolean =>
  Object.prototype.toString.call(answers) === '[object Object]';

const expectedOf = (field: Field) => ({ min: field.min, max: field.max, step: field.step });

/** An answer as an issue may hold it: itself where JSON keeps it, else what kind of thing it is. */
const plain = (answer: unknown): unknown => {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer + 0 : String(answer);
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  return Array.isArray(answer) ? 'array' : typeof answer;
};

function note(reading: Reading, issue: Issue): void {
  if (reading.issues) reading.issues.push(issue);
  else reading.issues = [issue];
}

/** Reads one answer: NaN where it is missing or wrong. */
function readOne(field: Field, answer: unknown, path: string | number, reading: Reading): number {
  if (typeof answer === 'number') {
    const step = (answer - field.min) / field.step;
    // An answer that is not whole can still be whole steps away, where the difference is rounded.
    if (
      answer >= field.min &&
      answer <= field.max &&
      Number.isInteger(step) &&
      Number.isInteger(answer)
    ) {
      reading.answered++;
      // Adding 0 turns −0, which JSON does not keep, into 0.
      return answer + 0;
    }
    const code = answer >= field.min && answer <= field.max ? 'answerOffStep' : 'answerOutOfRange';
    note(reading, { code, path: [path], expected: expectedOf(field), received: plain(answer) });
  } else if (answer !== null && answer !== undefined) {
    if (isReason(answer)) {
      reading.missing ??= {};
      reading.missing[field.id] = answer as MissingReason;
    } else {
      note(reading, {
        code: 'answerNotANumber',
        path: [path],
        expected: expectedOf(field),
        received: plain(answer),
      });
    }
  }
  return Number.NaN;
}

/**
 * Reads one respondent's answers into `into`, one a field as it was given, NaN where
 * missing. Nothing is coerced: each answer that is not a declared option is an issue.
 */
export function readAnswers(
  fields: readonly Field[],
  fieldOf: ReadonlyMap<string, number>,
  ids: readonly string[],
  answers: unknown,
  into: Float64Array,
): Reading {
  const reading: Reading = { answered: 0, issues: null, unreadable: false, missing: null };
  into.fill(Number.NaN);
  if (Array.isArray(answers)) {
    if (answers.length === fields.length) {
      for (let i = 0; i < fields.length; i++) {
        into[i] = readOne(fields[i] as Field, answers[i], i, reading);
      }
    } else {
      reading.unreadable = true;
      note(reading, {
        code: 'wrongAnswerCount',
        path: [],
        expected: fields.length,
        received: answers.length,
      });
    }
  } else if (isAnswerObject(answers)) {
    let next = 0;
    for (const id of Object.keys(answers as object)) {
      // Answers mostly come in item order: then no look-up is needed.
      const field = fields[next]?.id === id ? next : fieldOf.get(id);
      if (field === undefined) {
        note(reading, {
          code: 'unknownItem',
          path: [id],
          expected: ids,
          received: id,
        });
        continue;
      }
      next = field + 1;
      into[field] = readOne(
        fields[field] as Field,
        (answers as Record<string, unknown>)[id],
        id,
        reading,
      );
    }
  } else {
    reading.unreadable = true;
    note(reading, {
      code: 'answersNotReadable',
      path: [],
      expected: 'an object by answer id, or an array in item order',
      received: Object.prototype.toString.call(answers).slice(8, -1).toLowerCase(),
    });
  }
  return reading;
}

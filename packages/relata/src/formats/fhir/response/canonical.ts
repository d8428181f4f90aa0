import type { Instrument, ResponseIssue } from '../../../model/index.ts';
import { questionnaireId, resourceUrl, type Subject, subjectOf } from '../profiles/urls.ts';

/** What the canonical of a Questionnaire of this library names. */
export interface Named extends Subject {
  /** The revision; null where the canonical leaves it open. */
  readonly version: string | null;
}

/** Reads a canonical (`<base>/fhir/Questionnaire/<id>|<revision>`); null where it is of another server. */
export function namedBy(canonical: unknown, base: string): Named | null {
  const start = resourceUrl(base, 'Questionnaire', '');
  if (typeof canonical !== 'string' || !canonical.startsWith(start)) return null;
  const [id = '', version = null] = canonical.slice(start.length).replace(/#.*$/, '').split('|');
  return { ...subjectOf(id), version };
}

/** The fault of a response that says itself that it answers another Questionnaire of this library. */
export function canonicalFault(
  canonical: unknown,
  { definition }: Instrument,
  { base, form }: { readonly base?: string | undefined; readonly form: string | null },
): ResponseIssue | null {
  const named = base === undefined ? null : namedBy(canonical, base);
  if (!named || base === undefined) return null;
  const { id, revision } = definition;
  const version = String(revision);
  if (named.id === id && named.form === form && (named.version ?? version) === version) return null;
  return {
    code: 'otherQuestionnaire',
    linkId: null,
    expression: 'QuestionnaireResponse.questionnaire',
    expected: `${resourceUrl(base, 'Questionnaire', questionnaireId({ id, form }))}|${version}`,
  };
}

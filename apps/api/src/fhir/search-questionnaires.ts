import type * as R4 from 'fhir/r4.js';
import type * as R5 from 'fhir/r5.js';
import { SUMMARIES } from 'relata/catalogue';
import { questionnaireId, resourceUrl } from 'relata/formats/fhir';

interface Search {
  readonly _id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Says that elements are left out. https://hl7.org/fhir/R4/search.html#summary */
const SUBSETTED = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
};

/** The Questionnaires of this server, each form one of its own: what tells them apart. */
function listed(base: string) {
  return SUMMARIES.flatMap(({ id, forms, revision, status, title }) =>
    [null, ...forms].map((form) => {
      const name = questionnaireId({ id, form });
      return {
        resourceType: 'Questionnaire' as const,
        id: name,
        meta: { tag: [SUBSETTED] },
        url: resourceUrl(base, 'Questionnaire', name),
        version: String(revision),
        title: form === null ? title : `${title} (${form})`,
        status: status === 'published' ? ('active' as const) : ('draft' as const),
        experimental: status !== 'published',
      };
    }),
  );
}

/** A Bundle of the Questionnaires that a search finds, in summary; each is read by its address. */
export function searchQuestionnaires(base: string, { _id, url, title }: Search) {
  const ids = _id?.split(',');
  const begins = title?.toLowerCase();
  const found = listed(base).filter(
    (one) =>
      (ids?.includes(one.id) ?? true) &&
      (url === undefined || one.url === url) &&
      (begins === undefined || one.title.toLowerCase().startsWith(begins)),
  );
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    ...(found.length > 0
      ? {
          entry: found.map((resource) => ({
            fullUrl: resource.url,
            resource,
            search: { mode: 'match' as const },
          })),
        }
      : {}),
  } satisfies R4.Bundle<R4.Questionnaire> satisfies R5.Bundle<R5.Questionnaire>;
}

import { type Instrument, score } from 'relata';
import { questionnaireId } from 'relata/formats/fhir';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { post, request } from '../testing/request.ts';

interface Vector {
  readonly name: string;
  readonly form?: string;
  readonly options?: object;
  readonly answers: readonly unknown[] | Readonly<Record<string, unknown>>;
}

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly answerOption?: readonly { readonly valueCoding: { readonly code: string } }[];
  readonly item?: readonly Item[];
}

const files = import.meta.glob<{ readonly instrument: string; readonly vectors: Vector[] }>(
  '../../../../packages/relata/src/instruments/*/vectors.json',
  { eager: true, import: 'default' },
);
const vectorsOf = (id: string) =>
  Object.values(files).find(({ instrument }) => instrument === id)?.vectors ?? [];

/** Answers by linkId; null where some answer is nothing that a form could give. */
function byLinkId({ answers }: Vector, ids: readonly string[]) {
  const given = Array.isArray(answers)
    ? answers.length === ids.length && Object.fromEntries(ids.map((id, i) => [id, answers[i]]))
    : (answers as Readonly<Record<string, unknown>>);
  if (!given || Object.keys(given).some((id) => !ids.includes(id))) return null;
  const values = Object.values(given);
  return values.every((one) => one === null || Number.isInteger(one)) ? given : null;
}

/** A response to this server's own Questionnaire, as a form filler makes it: a chosen option is the whole coding. */
function filled(items: readonly Item[], answers: Readonly<Record<string, unknown>>): object[] {
  return items.flatMap(({ linkId, answerOption, item }): object[] => {
    if (item) return [{ linkId, item: filled(item, answers) }];
    const answer = answers[linkId];
    if (answer === undefined || answer === null) return [];
    const option = answerOption?.find(({ valueCoding }) => valueCoding.code === String(answer));
    const value = option ? { valueCoding: option.valueCoding } : { valueInteger: answer };
    return [{ linkId, answer: [value] }];
  });
}

interface Questionnaire {
  readonly url: string;
  readonly item: readonly Item[];
}

/** Reads each Questionnaire once. */
function readOnce(accept: string): (id: string) => Promise<Questionnaire> {
  const known = new Map<string, Promise<Questionnaire>>();
  const read = async (id: string) =>
    (await (
      await request(`/fhir/Questionnaire/${id}`, { headers: { accept } })
    ).json()) as Questionnaire;
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
}

const leaves = (items: readonly Item[]): string[] =>
  items.flatMap(({ linkId, type, item }) => {
    if (item) return leaves(item);
    return type === 'display' ? [] : [linkId];
  });

describe.each(CATALOGUE as readonly Instrument[])('By FHIR over HTTP, $id', (instrument) => {
  const { id } = instrument;

  test.each(['4.0', '5.0'])(
    'scores every vector, answered on its own Questionnaire of %s, as the engine does',
    async (version) => {
      let scored = 0;
      const accept = `application/fhir+json; fhirVersion=${version}`;
      const read = readOnce(accept);
      for (const vector of vectorsOf(id)) {
        if (vector.options) continue;
        const form = vector.form ?? null;
        const questionnaire = await read(questionnaireId({ id, form }));
        const ids = form
          ? (instrument.definition.forms?.[form]?.items ?? [])
          : leaves(questionnaire.item).filter((linkId) => !linkId.startsWith('score-'));
        const answers = byLinkId(vector, ids);
        if (!answers) continue;
        const response = await post(
          '/fhir/QuestionnaireResponse/$extract',
          {
            resourceType: 'QuestionnaireResponse',
            status: 'completed',
            questionnaire: questionnaire.url,
            item: filled(questionnaire.item, answers),
          },
          { accept },
        );
        const expected = score(instrument, answers, { form: vector.form });
        if (expected.kind === 'rejected') {
          expect([vector.name, response.status]).toEqual([vector.name, 422]);
          continue;
        }
        const { entry } = (await response.json()) as {
          entry: readonly {
            resource: { valueQuantity?: { value: number }; dataAbsentReason?: object };
          }[];
        };
        Object.values(expected.scales).forEach(({ value, status }, i) => {
          const { valueQuantity, dataAbsentReason } = entry[i]?.resource ?? {};
          expect([vector.name, valueQuantity?.value ?? null]).toEqual([vector.name, value]);
          expect(dataAbsentReason !== undefined).toBe(status === 'insufficient');
        });
        scored++;
      }
      expect(scored).toBeGreaterThan(0);
    },
  );
});

import { SUMMARIES } from 'relata/catalogue';
import { expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { request } from '../../testing/request.ts';

const path = '/fhir/Questionnaire';

commonCases({ operation: 'fhir-search-questionnaires', method: 'GET', path, fhir: true });

interface Found {
  readonly total: number;
  readonly entry?: readonly {
    readonly fullUrl: string;
    readonly resource: { readonly id: string };
  }[];
}

const search = async (query: string) => (await (await request(path + query)).json()) as Found;
const ids = ({ entry = [] }: Found) => entry.map(({ resource }) => resource.id);

test('Every instrument and every form of one is found, each at an address that answers', async () => {
  const all = await search('');
  const forms = SUMMARIES.flatMap((one) => one.forms);
  expect(all.total).toBe(SUMMARIES.length + forms.length);
  expect(ids(all)).toEqual(expect.arrayContaining(['phq-9', 'rpp', 'rpp.rpp-9']));
  for (const { fullUrl } of all.entry ?? []) {
    const response = await request(new URL(fullUrl).pathname);
    const { url } = (await response.json()) as { readonly url?: string };
    expect(url).toBe(fullUrl);
  }
});

test('A search narrows by id, canonical and title, and ignores what it does not know', async () => {
  expect(ids(await search('?_id=phq-9,gad-7,none'))).toEqual(['gad-7', 'phq-9']);
  expect(ids(await search('?url=http://relata.test/fhir/Questionnaire/phq-9'))).toEqual(['phq-9']);
  expect(ids(await search('?title=patient%20HEALTH%20questionnaire-9'))).toEqual(['phq-9']);
  expect(await search('?_id=none')).not.toHaveProperty('entry');
  expect((await search('?_sort=title')).total).toBe((await search('')).total);
});

test('A parameter without a value is refused by its name', async () => {
  const { errors } = await expectOutcome(await request(`${path}?_id=`), 'invalidParameter');
  expect(errors[0]?.path).toEqual(['http', '_id']);
});

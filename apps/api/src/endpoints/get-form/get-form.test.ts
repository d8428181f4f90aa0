import { CATALOGUE } from 'relata/instruments';
import { text } from 'relata/instruments/rpp/text.en';
import { describe, expect, test } from 'vitest';
import { form } from '../../schemas/form.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post, request } from '../../testing/request.ts';

const path = '/v1/instruments/phq-9/form';

commonCases({
  operation: 'get-form',
  method: 'GET',
  path,
  template: '/v1/instruments/{id}/form',
});

const get = async (id: string, query = '') =>
  expectJson(await request(`/v1/instruments/${id}/form${query}`), form);

const formsOf = (id: string) => {
  const forms = CATALOGUE.find((one) => one.id === id)?.definition as { forms?: object };
  return ['', ...Object.keys(forms.forms ?? {}).map((name) => `?form=${name}`)];
};

describe.each(CATALOGUE.map(({ id }) => id))('The form of %s', (id) => {
  test('shows items whose answers, sent back as they are labelled, are scored', async () => {
    for (const query of formsOf(id)) {
      const shown = await get(id, query);
      const answers = Object.fromEntries(
        shown.items
          .flatMap((item) => item.answers)
          .map((answer) => [answer.id, shown.optionSets[answer.options]?.at(-1)?.value]),
      );
      const response = await post(shown.links.score, {
        answers,
        ...(shown.form === null ? {} : { form: shown.form }),
      });
      expect([query, response.status]).toEqual([query, 200]);
      const { quality } = (await response.json()) as { quality: { answered: number; of: number } };
      expect(quality.answered).toBe(quality.of);
      expect(Object.keys(answers).sort()).toEqual([...shown.answerIds].sort());
    }
  });

  test('holds no sentence unless the licence of the wording is open', async () => {
    const { wording, stem, items, terms, notices } = await get(id);
    if (terms.status === 'open') expect(wording).toBe('included');
    else {
      expect([wording, stem]).toEqual(['not-included', null]);
      for (const item of items) expect(item.text).toBeNull();
      expect(notices.wording).toMatch(/Get the form from its publisher or authors/);
    }
  });
});

describe('A form', () => {
  test('of the RPP has its sentences, instruction and licence', async () => {
    const shown = await get('rpp', '?form=rpp-9&lang=en');
    expect(shown.stem).toBe(text.weeklyStem);
    expect(shown.terms).toMatchObject({ status: 'open', spdx: 'CC-BY-4.0' });
    expect(shown.items).toHaveLength(9);
    for (const item of shown.items) expect(item.text).toMatch(/\S/);
    expect(shown.notices.safety).toMatch(/no check of risk or safety/);
    expect(shown.notices.status).toMatch(/no norms/);
  });

  test('about a close other says who answers, and which option stands for no answer', async () => {
    const { informant, missing } = await get('rpp', '?form=rpp-24-partner');
    expect(informant).toBe('closeOther');
    expect(missing.option).toEqual({ reason: 'notObserved', label: text.partnerMissing });
    expect(missing.reasons).toContain('skipped');
  });

  test('names the options that the definition names, and flags what must be seen', async () => {
    const { optionSets, notices, timeframe } = await get('phq-9');
    expect(optionSets).toEqual([
      [
        { value: 0, label: 'Not at all' },
        { value: 1, label: 'Several days' },
        { value: 2, label: 'More than half the days' },
        { value: 3, label: 'Nearly every day' },
      ],
    ]);
    expect(timeframe).toBe('past 2 weeks');
    expect(notices.flags).toMatch(/not an assessment of risk/);
  });

  test('is found by a longer tag of its language, in any letter case', async () => {
    for (const lang of ['en', 'EN', 'en-GB', 'en-Latn-US']) {
      expect((await get('rpp', `?lang=${lang}`)).lang).toBe('en');
    }
  });

  test('in another language is refused, and the languages are listed', async () => {
    for (const [id, lang] of [
      ['phq-9', 'de'],
      ['rpp', 'fr-CA'],
      ['rpp', 'valueOf'],
    ]) {
      const response = await request(`/v1/instruments/${id}/form?lang=${lang}`);
      const { errors } = await expectProblem(response, 'unknownLanguage');
      expect(errors).toMatchObject([{ path: ['lang'], expected: ['en'] }]);
    }
  });

  test('that the instrument has not is refused, and what is no tag or no parameter', async () => {
    for (const name of ['rpp-99', 'constructor', '__proto__']) {
      const response = await request(`/v1/instruments/rpp/form?form=${name}`);
      const { detail } = await expectProblem(response, 'unknownForm');
      expect(detail).toContain('rpp-24-partner');
    }
    for (const query of ['lang=', 'lang=%00', 'lang=english_', 'form=', 'language=en']) {
      const response = await request(`${path}?${query}`);
      const { errors } = await expectProblem(response, 'invalidParameter');
      expect(errors?.[0]?.path).toEqual([query.split('=')[0]]);
    }
  });

  test('has an ETag of its own by form, and need not be sent again', async () => {
    const address = '/v1/instruments/rpp/form?form=';
    const etagOf = async (name: string) => (await request(`${address}${name}`)).headers.get('etag');
    const etag = (await etagOf('rpp-9')) ?? '';
    expect(etag).not.toBe(await etagOf('rpp-24'));
    const again = await request(`${address}rpp-9`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});

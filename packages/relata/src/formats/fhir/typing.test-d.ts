import type * as r4 from 'fhir/r4.js';
import type * as r5 from 'fhir/r5.js';
import { expectTypeOf, test } from 'vitest';
import type { AnswerCodeSystem, Questionnaire } from './index.ts';

test('a Questionnaire is one of the types that the field has for R4 and R5', () => {
  expectTypeOf<Questionnaire<'R4'>>().toExtend<r4.Questionnaire>();
  expectTypeOf<Questionnaire<'R5'>>().toExtend<r5.Questionnaire>();
  expectTypeOf<Questionnaire<'R5'>>().not.toExtend<r4.Questionnaire>();
  expectTypeOf<Questionnaire<'R4'>>().not.toExtend<r5.Questionnaire>();
});

test('a code system of response options is one of R4 and of R5', () => {
  expectTypeOf<AnswerCodeSystem>().toExtend<r4.CodeSystem>();
  expectTypeOf<AnswerCodeSystem>().toExtend<r5.CodeSystem>();
});

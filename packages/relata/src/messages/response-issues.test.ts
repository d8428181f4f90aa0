import { expect, test } from 'vitest';
import { RESPONSE_ISSUE_CODES } from '../model/index.ts';
import { describeResponseIssue } from './en.ts';

test.each(RESPONSE_ISSUE_CODES)('%s is one or two plain sentences about the item', (code) => {
  const sentence = describeResponseIssue({
    code,
    linkId: 'phq9_1',
    expression: "QuestionnaireResponse.item.where(linkId='phq9_1')",
    expected: [0, 1, 2, 3],
  });
  expect(sentence).toMatch(/^[A-Z].+\.$/);
  expect(sentence).not.toMatch(/undefined|null|\[object/);
});

test('A linkId of any length leaves a sentence that can be read', () => {
  const sentence = describeResponseIssue({
    code: 'linkIdTwice',
    linkId: 'x'.repeat(10_000),
    expression: 'QuestionnaireResponse',
    expected: null,
  });
  expect(sentence.length).toBeLessThan(200);
});

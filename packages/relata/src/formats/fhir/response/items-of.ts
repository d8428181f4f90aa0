import type { ResponseIssue } from '../../../model/index.ts';
import { type Json, objectsOf } from './json.ts';

/** An item of a response, wherever it is nested. */
export interface ResponseItem {
  readonly linkId: string;
  /** Where it is, in FHIRPath. */
  readonly expression: string;
  readonly item: Json;
  readonly answers: readonly Json[];
}

/** A string of FHIRPath. */
const quoted = (text: string) =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[\n\r\t\f]/g, ' ')}'`;

/** Every item of a response, groups and items below answers included, in the order in which they stand. */
export function itemsOf(response: Json): {
  readonly items: readonly ResponseItem[];
  readonly issues: readonly ResponseIssue[];
} {
  const items: ResponseItem[] = [];
  const issues: ResponseIssue[] = [];
  const walk = (list: unknown, under: string): void => {
    objectsOf(list).forEach((item, index) => {
      const { linkId } = item;
      const named = typeof linkId === 'string' && linkId !== '';
      const expression = `${under}.item${named ? `.where(linkId=${quoted(linkId)})` : `[${index}]`}`;
      const answers = objectsOf(item['answer']);
      if (named) items.push({ linkId, expression, item, answers });
      else issues.push({ code: 'linkIdMissing', linkId: null, expression, expected: 'a linkId' });
      walk(item['item'], expression);
      for (const answer of answers) walk(answer['item'], `${expression}.answer`);
    });
  };
  walk(response['item'], 'QuestionnaireResponse');
  return { items, issues };
}

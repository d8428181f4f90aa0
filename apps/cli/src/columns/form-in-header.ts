import { type Instrument, scorer } from 'relata';
import { shownNames } from '../input/header.ts';
import { Problem } from '../problems/problem.ts';
import { hasAnswers } from './has-answers.ts';

/**
 * The form whose answers a header has by their exact ids, where the whole instrument's are not
 * there: of several, the one that asks most. `undefined`: the whole instrument, or none.
 *
 * @throws {Problem} itemColumns, where two forms ask for the same answers
 */
export function formInHeader(
  instrument: Instrument,
  header: readonly string[],
): string | undefined {
  const has = (form?: string) => hasAnswers(header, instrument, form);
  const forms = Object.keys(instrument.definition.forms ?? {});
  if (forms.length === 0 || has()) return undefined;
  const found = forms.filter(has);
  const length = (form: string) => scorer(instrument, { form }).plan.fields.length;
  const most = Math.max(...found.map(length));
  const [form, ...others] = found.filter((one) => length(one) === most);
  if (others.length === 0) return form;
  throw new Problem(
    'itemColumns',
    `The columns are those of several forms of ${instrument.id}.`,
    [`forms:   ${[form, ...others].join(', ')}`, `columns: ${shownNames(header)}`],
    `Say which form was answered: --form ${form}.`,
  );
}

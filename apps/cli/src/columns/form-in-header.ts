import { type Instrument, scorer } from 'relata';
import { findColumns } from 'relata/formats/columns';
import { shownNames } from '../input/header.ts';
import { Problem } from '../problems/problem.ts';

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
  const asked = (form?: string) => scorer(instrument, { form }).plan.fields;
  const has = (form?: string) => findColumns(asked(form), header, undefined).columns !== null;
  const forms = Object.keys(instrument.definition.forms ?? {});
  if (forms.length === 0 || has()) return undefined;
  const found = forms.filter(has);
  const most = Math.max(...found.map((form) => asked(form).length));
  const [form, ...others] = found.filter((one) => asked(one).length === most);
  if (others.length === 0) return form;
  throw new Problem(
    'itemColumns',
    `The columns are those of several forms of ${instrument.id}.`,
    [`forms:   ${[form, ...others].join(', ')}`, `columns: ${shownNames(header)}`],
    `Say which form was answered: --form ${form}.`,
  );
}

import { type Client, type Form, RelataProblem } from '@relata/client';
import { answersOf } from './answers-of.ts';
import { element } from './element.ts';
import { formView } from './form-view.ts';
import { resultView } from './result-view.ts';

export interface CheckIn {
  readonly client: Client;
  readonly instrument: string;
  readonly form?: string | undefined;
  /** Aborts whatever is under way when the page is left. */
  readonly signal?: AbortSignal | undefined;
}

function problemView(error: unknown): HTMLElement {
  if (!(error instanceof RelataProblem)) throw error;
  const { title, detail, errors, requestId } = error;
  return element(
    'div',
    { role: 'alert' },
    element('p', {}, `${title}. ${detail}`),
    element('ul', {}, ...errors.map((one) => element('li', {}, one.detail))),
    requestId === null ? null : element('p', { class: 'notice' }, `Request ${requestId}`),
  );
}

/** Shows an instrument in an element, scores what is answered, and shows the result in its place. */
export async function checkIn(
  root: HTMLElement,
  { client, instrument, form: formId, signal }: CheckIn,
): Promise<void> {
  const handle = client.instrument(instrument);
  const call = { signal };
  const problem = element('div', {});

  const send = async (form: Form, view: HTMLFormElement) => {
    const button = view.querySelector('button');
    button?.setAttribute('disabled', '');
    problem.replaceChildren();
    try {
      const options = { ...(form.form === null ? {} : { form: form.form }), ...call };
      const [scored, detail] = await Promise.all([
        handle.score(answersOf(form, new FormData(view)), options),
        handle.get(call),
      ]);
      root.replaceChildren(resultView(scored, detail));
    } catch (error) {
      if (signal?.aborted) return;
      // The answers stay where they are: sending them again costs one click.
      problem.replaceChildren(problemView(error));
    } finally {
      button?.removeAttribute('disabled');
    }
  };

  try {
    const form = await handle.form(formId === undefined ? {} : { form: formId }, call);
    const view = formView(form);
    view.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form, view);
    });
    root.replaceChildren(view, problem);
  } catch (error) {
    if (!signal?.aborted) root.replaceChildren(problemView(error));
  }
}

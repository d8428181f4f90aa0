import type { AnswerScale, InstrumentDefinition } from '../../model/index.ts';
import { MOST_OPTIONS, optionsOf } from '../../ops/plan.ts';
import type { Faults } from './faults.ts';

/** Checks one answer scale; false where nothing further can be worked out from it. */
function checkAnswerScale(
  answers: AnswerScale,
  path: readonly (string | number)[],
  faults: Faults,
): void {
  const step = answers.step ?? 1;
  const count = (answers.max - answers.min) / step + 1;
  const whole = [answers.min, answers.max, step, count].every(Number.isInteger);
  if (!whole || step < 1 || count < 2 || count > MOST_OPTIONS) {
    faults.add(
      'badAnswerRange',
      path,
      `whole numbers, min below max, whole steps from min to max, at most ${MOST_OPTIONS} options`,
      { min: answers.min, max: answers.max, step },
    );
    return;
  }
  const options = optionsOf(answers).map(String);
  const stray = Object.keys(answers.labels ?? {}).filter((value) => !options.includes(value));
  if (stray.length > 0) faults.add('badAnswerRange', [...path, 'labels'], options, stray);
  if (answers.recode) {
    const values = Object.values(answers.recode);
    const keys = Object.keys(answers.recode);
    const same = keys.length === options.length && options.every((value) => keys.includes(value));
    if (!same || !values.every(Number.isFinite) || new Set(values).size < 2) {
      faults.add('badRecode', [...path, 'recode'], options, keys);
    }
  }
}

export function checkAnswers(definition: InstrumentDefinition, faults: Faults): void {
  checkAnswerScale(definition.answers, ['answers'], faults);
  for (const [id, part] of Object.entries(definition.parts ?? {})) {
    if (part.answers) checkAnswerScale(part.answers, ['parts', id, 'answers'], faults);
  }
  for (const [id, form] of Object.entries(definition.forms ?? {})) {
    if (form.answers) checkAnswerScale(form.answers, ['forms', id, 'answers'], faults);
  }
  definition.items.forEach((item, i) => {
    if (typeof item !== 'string' && item.answers) {
      checkAnswerScale(item.answers, ['items', i, 'answers'], faults);
    }
  });
}

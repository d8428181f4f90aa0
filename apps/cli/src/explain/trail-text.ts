import type { AnswerStep, CalculationStep, Explanation, ScaleStep, Step } from 'relata';
import { runs, wrapped } from '../text.ts';

const shown = (value: number | null) =>
  value === null
    ? 'nothing'
    : String(Number.isInteger(value) ? value : Number(value.toPrecision(12)));

const steps = (inputs: readonly number[]) => `[${runs([...inputs].map((input) => input + 1))}]`;

function answerText(step: AnswerStep): string {
  if (step.answer === null) return `${step.item}: not answered`;
  const recoded = step.recoded !== step.answer ? `, counts as ${shown(step.recoded)}` : '';
  const reversed = step.reversed
    ? `, reversed: ${step.low} + ${step.high} − ${shown(step.recoded)} = ${shown(step.value)}`
    : '';
  return `${step.item}: answered ${step.answer}${recoded}${reversed}`;
}

type Words = (step: CalculationStep, of: string, missing: number) => string;

const filled = (step: CalculationStep, missing: number) => {
  if (missing === 0) return '';
  return step.prorate === false
    ? `, ${missing} missing`
    : `, ${missing} missing and filled by the mean of the others`;
};

const rounded = (step: CalculationStep) =>
  step.round ? ', rounded to a whole number before any division' : '';

function linearText(step: CalculationStep, of: string): string {
  const { weights = [], constant, divisor } = step;
  if (weights.every((weight) => weight === 1) && constant === 0) {
    if (divisor === 1) return `sum of ${of}`;
    if (divisor === weights.length) return `mean of ${of}`;
  }
  return `(${of} weighted by ${weights.join(', ')}, plus ${constant}) ÷ ${divisor}`;
}

const WORDS: { readonly [O in CalculationStep['op']]: Words } = {
  either: (_, of) => `the highest answered of ${of}`,
  sum: (step, of, missing) => `sum of ${of}${filled(step, missing)}${rounded(step)}`,
  mean: (step, of, missing) => `mean of ${of}${filled(step, missing)}${rounded(step)}`,
  linear: linearText,
  product: (_, of) => `product of ${of}`,
  greatest: (_, of) => `highest of ${of}`,
  absolute: (_, of) => `${of} without its sign`,
  atLeast: (step, of) => `is ${of} at least ${step.threshold}? (1: yes, 0: no)`,
  root: (step, of) => `root of degree ${step.degree} of ${of}`,
  lookUp: (_, of) => `value of ${of} in the published table`,
};

function scaleLines(step: ScaleStep): string[] {
  const need =
    step.need === 0
      ? 'its scales must have scores'
      : step.need === step.of
        ? 'all must be'
        : `${step.need} must be`;
  const { low, high } = step.bounds;
  const band = step.bands?.find((one) => one.id === step.band?.id);
  return [
    `${step.scale} (${step.title}) = ${step.value === null ? 'no score' : shown(step.value)}: ${step.status}, from [${step.input + 1}]`,
    `  ${step.answered} of ${step.of} items answered; ${need}${step.partlyAnswered ? '; one is answered in part, which nothing can fill' : ''}${step.missingSource ? ` (${step.missingSource})` : ''}`,
    ...(low === high ? [] : [`  the unanswered items allow ${shown(low)} to ${shown(high)}`]),
    ...(step.bands === null
      ? []
      : [
          band
            ? `  band ${band.id}, from ${band.from} on${step.band?.decided ? '' : '; not decided: other completions fall in another'} (${band.source})`
            : '  band not decided',
        ]),
    ...(step.source === null ? [] : [`  key: ${step.source}`]),
  ];
}

function linesOf(step: Step, all: readonly Step[]): string[] {
  if (step.op === 'answer') return [answerText(step)];
  if (step.op === 'scale') return scaleLines(step);
  const missing = step.inputs.filter((input) => all[input]?.value === null).length;
  return [`${WORDS[step.op](step, steps(step.inputs), missing)} = ${shown(step.value)}`];
}

/** The trail from answers to scores, for people: every step with its number. It holds the answers. */
export function trailText(explanation: Explanation): string {
  const { provenance } = explanation;
  const width = String(explanation.steps.length).length + 2;
  const lines = explanation.steps.flatMap((step, i) => {
    const [first, ...rest] = linesOf(step, explanation.steps);
    const scale = step.op === 'scale';
    return [
      `${`[${i + 1}]`.padStart(width)} ${first}`,
      ...rest.map((line) => `${' '.repeat(width)} ${line}`),
      ...(scale ? [''] : []),
    ];
  });
  return `${[
    wrapped(
      `${explanation.instrument}${provenance.form ? `, form ${provenance.form}` : ''}, revision ${explanation.revision}, ${provenance.definitionHash}, engine ${provenance.engine}`,
      '',
    ),
    '',
    ...lines,
  ]
    .join('\n')
    .trimEnd()}\n`;
}

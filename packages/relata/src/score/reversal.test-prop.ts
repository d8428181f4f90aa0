import { describe, expect, test } from 'vitest';
import { defineInstrument } from '../define/define-instrument.ts';
import { CATALOGUE } from '../instruments/index.ts';
import type {
  AnswerScale,
  AnyScaleResult,
  Instrument,
  InstrumentDefinition,
  Result,
} from '../model/index.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { agree, holds } from '../testing/law.ts';
import { directions } from '../testing/reference/rules.ts';
import { reference } from '../testing/reference.ts';
import { explain } from './explain.ts';
import { score } from './score.ts';

const scalesOf = (result: Result) => {
  if (result.kind === 'rejected') throw new Error('valid answers were rejected');
  return result.scales;
};

type Scales = ReturnType<typeof scalesOf>;

/** Scores are the same to the last digit; bounds may come by another way of rounding. */
function expectSame(turned: Scales, plain: Scales): void {
  const withoutBounds = (scales: Scales) =>
    Object.entries(scales).map(([id, { bounds: _, band: __, ...rest }]) => [id, rest]);
  expect(withoutBounds(turned)).toEqual(withoutBounds(plain));
  for (const [id, { bounds }] of Object.entries(turned)) {
    expect(agree(bounds.low, plain[id]?.bounds.low as number), `${id} low`).toBe(true);
    expect(agree(bounds.high, plain[id]?.bounds.high as number), `${id} high`).toBe(true);
  }
}

/** The response options backwards: what is said by the lowest is then said by the highest. */
function mirrored(answers: AnswerScale): AnswerScale {
  if (!answers.recode) return answers;
  const options = Object.keys(answers.recode).map(Number);
  const entries = options.map((option) => [
    option,
    answers.recode?.[answers.min + answers.max - option] as number,
  ]);
  return { ...answers, recode: Object.fromEntries(entries) };
}

/** The same instrument with every value map backwards. */
const mirroredMaps = (definition: InstrumentDefinition): InstrumentDefinition => ({
  ...definition,
  answers: mirrored(definition.answers),
  items: definition.items.map((item) =>
    typeof item === 'object' && item.answers ? { ...item, answers: mirrored(item.answers) } : item,
  ),
  ...(definition.parts
    ? {
        parts: Object.fromEntries(
          Object.entries(definition.parts).map(([id, part]) => [
            id,
            part.answers ? { ...part, answers: mirrored(part.answers) } : part,
          ]),
        ),
      }
    : {}),
});

/** Every answer mirrored within its declared range. */
const mirroredAnswers = ({ instrument, form }: Case, answers: AnswersById) => {
  const { optionsOf } = reference(instrument.definition, { form });
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const options = optionsOf(id);
      if (typeof answer !== 'number') return [id, answer];
      return [id, (options[0] as number) + (options.at(-1) as number) - answer];
    }),
  );
};

/** The opposite key: reversed answers as they are, all others reversed. */
function oppositeKey(definition: InstrumentDefinition): InstrumentDefinition {
  const { ids } = reference(definition);
  const opposite = (list: readonly string[]) => ids.filter((id) => !list.includes(id));
  return {
    ...definition,
    reversed: opposite(definition.reversed),
    scales: Object.fromEntries(
      Object.entries(definition.scales).map(([id, scale]) => [
        id,
        scale.reversed ? { ...scale, reversed: opposite(scale.reversed) } : scale,
      ]),
    ),
  };
}

const hasMap = (definition: InstrumentDefinition) =>
  JSON.stringify(definition).includes('"recode"');

function laws(drawn: () => ReturnType<typeof cases>, runs: number): void {
  test('an answer reversed twice is the answer again', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      for (const answers of people) {
        const explained = explain(instrument, answers, { form });
        if (explained.kind === 'rejected') throw new Error('valid answers were rejected');
        for (const step of explained.steps) {
          if (step.op !== 'answer' || step.value === null || step.recoded === null) continue;
          const turned = step.low + step.high - step.recoded;
          expect(step.value).toBe(step.reversed ? turned : step.recoded);
          expect(step.low + step.high - turned).toBe(step.recoded);
        }
      }
    });
  });

  test('mirrored answers under the opposite key give the same scores', () => {
    holds(runs, drawn(), (one) => {
      const { instrument, form, people } = one;
      if (hasMap(instrument.definition)) return;
      const opposite = defineInstrument(oppositeKey(instrument.definition)) as Instrument;
      for (const answers of people) {
        const plain = scalesOf(score(instrument, answers, { form }));
        const turned = scalesOf(score(opposite, mirroredAnswers(one, answers), { form }));
        expectSame(turned, plain);
      }
    });
  });

  test('mirrored answers under mirrored value maps give the same scores', () => {
    holds(runs, drawn(), (one) => {
      const { instrument, form, people } = one;
      if (!hasMap(instrument.definition)) return;
      // Items without a map keep their answers; those with one say the same by mirrored options.
      const second = reference(instrument.definition, { form });
      const other = defineInstrument(mirroredMaps(instrument.definition)) as Instrument;
      const turned = reference(other.definition, { form });
      for (const answers of people) {
        const mirror = mirroredAnswers(one, answers);
        const mixed = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => {
            const said = typeof answer === 'number' ? second.keys.recoded(id, answer) : answer;
            const kept = typeof answer === 'number' && turned.keys.recoded(id, answer) === said;
            return [id, kept ? answer : mirror[id]];
          }),
        );
        const plain = scalesOf(score(instrument, answers, { form }));
        expectSame(scalesOf(score(other, mixed, { form })), plain);
      }
    });
  });

  test('whoever answers every item at the low (or high) end of a score attains its published range', () => {
    holds(runs, drawn(), ({ instrument: { definition }, instrument }) => {
      const second = reference(definition);
      for (const [id, scale] of Object.entries(definition.scales)) {
        const ways = directions(scale, id, second.keys, definition);
        const oneWay = [...ways.values()].every((way) => way.size === 1 && !way.has(0));
        if (!oneWay) continue; // Its range is tried in full by the bounds law.
        const at = (side: number) => {
          const answers = second.ids.map((answer) => {
            const recoded = (option: number) => second.keys.recoded(answer, option);
            const up = ways.get(answer)?.has(side) === true;
            const end = up ? second.keys.highest(answer) : second.keys.lowest(answer);
            return second.optionsOf(answer).find((option) => recoded(option) === end) as number;
          });
          return (scalesOf(score(instrument, answers))[id] as AnyScaleResult).value as number;
        };
        expect(agree(at(-1), scale.range[0]), `${id} at its lowest`).toBe(true);
        expect(agree(at(1), scale.range[1]), `${id} at its highest`).toBe(true);
      }
    });
  });
}

describe('For any definition,', () => {
  laws(() => cases(), 150);
});

describe.each(CATALOGUE as readonly Instrument[])('On $id,', (instrument) => {
  laws(() => casesOf(instrument, {}, 3), 5);
});

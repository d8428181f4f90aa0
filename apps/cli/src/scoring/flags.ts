import type { Field, FlagPlan } from 'relata';
import type { FlagState } from './tally.ts';

/** A reader of a flag's state from the answer to its item; an answer that is no option counts as none. */
export function flagReader(flag: FlagPlan, field: Field): (answer: number) => FlagState {
  return (answer) => {
    const option = (answer - field.min) / field.step;
    if (!(answer >= field.min && answer <= field.max && Number.isInteger(option))) {
      return 'unanswered';
    }
    const value = field.recode ? (field.recode[option] as number) : answer;
    return value >= flag.atOrAbove ? 'raised' : 'notRaised';
  };
}

/**
 * Choices read off a list of numbers. Everything built from one list is a plain function
 * of it, so that fast-check shrinks the list and with it whatever was built: 0 is always
 * the simplest choice.
 */
export interface Choices {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number;
  /** True in about one of `of` cases. */
  rarely(of: number): boolean;
  oneOf<T>(options: readonly [T, ...T[]]): T;
  oneOf<T>(options: readonly T[]): T;
  /** At least `least` of the options, in their order. */
  someOf<T>(options: readonly T[], least: number): T[];
}

export function choicesFrom(tape: readonly number[]): Choices {
  let at = 0;
  const next = () => (tape.length === 0 ? 0 : (tape[at++ % tape.length] as number));
  const number = (below: number) => (below <= 1 ? 0 : next() % below);
  return {
    number,
    rarely: (of) => next() % of === of - 1,
    oneOf: <T>(options: readonly T[]) => options[number(options.length)] as T,
    someOf: (options, least) => {
      const dropped = new Set<number>();
      options.forEach((_, i) => {
        if (options.length - dropped.size > least && next() % 2 === 1) dropped.add(i);
      });
      return options.filter((_, i) => !dropped.has(i));
    },
  };
}

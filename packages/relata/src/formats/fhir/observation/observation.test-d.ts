import type {
  Bundle as Bundle4,
  CodeSystem as CodeSystem4,
  Observation as Observation4,
} from 'fhir/r4.js';
import type {
  Bundle as Bundle5,
  CodeSystem as CodeSystem5,
  Observation as Observation5,
} from 'fhir/r5.js';
import { expectTypeOf, test } from 'vitest';
import type { ScoreCodeSystem } from './score-code-systems.ts';
import type { Bundle, Observation } from './types.ts';

/** Paths of elements that one type has and the other has not: an assignment alone would let them pass. */
type Beyond<T, U, P extends string = ''> = T extends readonly (infer A)[]
  ? U extends readonly (infer B)[]
    ? Beyond<A, B, P>
    : P
  : T extends object
    ? {
        [K in keyof T & string]-?: K extends keyof U
          ? Beyond<NonNullable<T[K]>, NonNullable<U[K]>, `${P}.${K}`>
          : `${P}.${K}`;
      }[keyof T & string]
    : never;

test('An Observation and a Bundle have only elements, types and codes of R4 and of R5', () => {
  expectTypeOf<Observation>().toExtend<Observation4>();
  expectTypeOf<Observation>().toExtend<Observation5>();
  expectTypeOf<Bundle>().toExtend<Bundle4<Observation4>>();
  expectTypeOf<Bundle>().toExtend<Bundle5<Observation5>>();
  expectTypeOf<Beyond<Observation, Observation4>>().toEqualTypeOf<never>();
  expectTypeOf<Beyond<Observation, Observation5>>().toEqualTypeOf<never>();
  expectTypeOf<Beyond<Bundle, Bundle4<Observation4>>>().toEqualTypeOf<never>();
  expectTypeOf<Beyond<Bundle, Bundle5<Observation5>>>().toEqualTypeOf<never>();
});

test('A code system has only elements, types and codes of R4 and of R5', () => {
  expectTypeOf<ScoreCodeSystem>().toExtend<CodeSystem4>();
  expectTypeOf<ScoreCodeSystem>().toExtend<CodeSystem5>();
  expectTypeOf<Beyond<ScoreCodeSystem, CodeSystem4>>().toEqualTypeOf<never>();
  expectTypeOf<Beyond<ScoreCodeSystem, CodeSystem5>>().toEqualTypeOf<never>();
});

test('An element that a version has not is noticed', () => {
  type Odd = Observation & { triggeredBy: []; component: { valueSecret: string }[] };
  expectTypeOf<Beyond<Odd, Observation4>>().toEqualTypeOf<
    '.triggeredBy' | '.component.valueSecret'
  >();
});

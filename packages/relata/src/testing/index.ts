export { ASPECTS, type Aspect, differences } from './differences.ts';
export { MUTATIONS, type Mutant, noticedBy } from './mutations.ts';
export { type BackEnd, runConformance } from './run-conformance.ts';
export { optionsOf, type Vector, vectorsOf } from './vectors.ts';

/** How large a definition may be that comes from a stranger, who may mean to keep a server busy. */
export interface DefinitionLimits {
  /** Values of the JSON: numbers, texts, objects and lists. */
  readonly values: number;
  /** Characters of one text. */
  readonly characters: number;
  /** Characters of one id. */
  readonly idCharacters: number;
  /** Size of any number, either side of 0. */
  readonly magnitude: number;
  /** Answers that it takes: items, times the parts of each. */
  readonly answers: number;
  /** Response options of all answers, in all forms. */
  readonly options: number;
  readonly scales: number;
  readonly forms: number;
  /** Operations of all scales in all forms, with the scales that each rests on written out. */
  readonly operations: number;
  /** Steps of all searches for exact bounds. */
  readonly steps: number;
}

/**
 * Limits for definitions from strangers: several times the largest published questionnaires,
 * and small enough that checking one and scoring with it takes milliseconds.
 */
export const STRANGER_LIMITS: DefinitionLimits = {
  values: 3000,
  characters: 2000,
  idCharacters: 64,
  magnitude: 1e12,
  answers: 600,
  options: 20_000,
  scales: 100,
  forms: 12,
  operations: 5000,
  steps: 200_000,
};

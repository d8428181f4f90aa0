import type { Instrument, MissingRule, Result, ScoreOptions } from '../../model/index.ts';
import { MISSING_REASONS } from '../../model/index.ts';
import { type Plan, planOf } from '../../ops/plan.ts';
import { renderSql } from '../../sql/index.ts';
import type { BackEnd } from '../run-conformance.ts';
import { optionsOf, type Vector, vectorsOf } from '../vectors.ts';
import type { Cell, Engine } from './engine.ts';
import { rowResult } from './row-result.ts';

const reasons: ReadonlySet<unknown> = new Set(MISSING_REASONS);

/** One respondent's answers as cells of a table; undefined where a table of numbers cannot hold them. */
export function cellsOf(plan: Plan, answers: unknown): readonly Cell[] | undefined {
  const ids = plan.fields.map((field) => field.id);
  const byId = Array.isArray(answers)
    ? Object.fromEntries(answers.map((answer, i) => [ids[i] ?? i, answer]))
    : (answers as Readonly<Record<string, unknown>>);
  const known = Object.keys(byId).every((id) => ids.includes(id));
  if (!known || (Array.isArray(answers) && answers.length !== ids.length)) return undefined;
  const cells = ids.map((id) => {
    const answer = byId[id] ?? null;
    return reasons.has(answer) ? null : answer;
  });
  const numbers = cells.every((cell) => cell === null || Number.isFinite(cell));
  return numbers ? (cells as readonly Cell[]) : undefined;
}

export interface Settings {
  readonly form?: string | undefined;
  readonly onInvalid?: 'reject' | 'missing' | undefined;
  readonly missingRule?: Omit<MissingRule, 'source'> | undefined;
}

/** Scores respondents in a database, all in one query. */
export async function scoreIn(
  engine: Engine,
  instrument: Instrument,
  plan: Plan,
  rows: readonly (readonly Cell[])[],
  settings: Settings,
): Promise<readonly Result[]> {
  const columns = plan.fields.map((field) => field.id);
  await engine.load('responses', columns, rows);
  const { dialect } = engine;
  const sql = renderSql(instrument, { ...settings, dialect, from: 'responses', id: 'row' });
  const found = [...(await engine.all(sql))].sort((a, b) => Number(a['row']) - Number(b['row']));
  return found.map((row) => rowResult(instrument, plan, row));
}

/** A database as a back end that signs the contract: all vectors of a kind are asked at once. */
export function sqlBackEnd(name: string, open: () => Promise<Engine>): BackEnd {
  const asked = new Map<string, Promise<ReadonlyMap<string, Result>>>();
  let engine: Promise<Engine> | undefined;
  const keyOf = ({ form, onInvalid }: Settings) => `${form} ${onInvalid}`;
  const plans = new Map<string, Plan>();
  const planFor = (instrument: Instrument, form: string | undefined): Plan => {
    const key = `${instrument.id} ${form}`;
    const plan = plans.get(key) ?? planOf(instrument, form);
    plans.set(key, plan);
    return plan;
  };
  const ask = async (instrument: Instrument, settings: Settings) => {
    engine ??= open();
    const plan = planFor(instrument, settings.form);
    const people = vectorsOf(instrument.id)
      .filter((vector) => keyOf(optionsOf(vector)) === keyOf(settings))
      .flatMap(({ answers }) => {
        const cells = cellsOf(plan, answers);
        return cells ? [{ answers, cells }] : [];
      });
    const cells = people.map((one) => one.cells);
    const results = await scoreIn(await engine, instrument, plan, cells, settings);
    return new Map(people.map(({ answers }, i) => [JSON.stringify(answers), results[i] as Result]));
  };
  return {
    name,
    unable: {
      reasons: 'a column of numbers holds no reason for a missing answer',
      issues: 'a rejected respondent gets a status, without the answers at fault',
    },
    skip: (vector: Vector, instrument: Instrument) =>
      cellsOf(planFor(instrument, vector.form), vector.answers)
        ? undefined
        : 'a table of numbers cannot hold these answers',
    score: async (instrument: Instrument, answers: Vector['answers'], options: ScoreOptions) => {
      const { form, onInvalid } = options as Settings;
      const key = `${instrument.id} ${keyOf({ form, onInvalid })}`;
      const kind = asked.get(key) ?? ask(instrument, { form, onInvalid });
      asked.set(key, kind);
      return (await kind).get(JSON.stringify(answers)) as Result;
    },
  };
}

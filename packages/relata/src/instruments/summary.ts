import type { Instrument, InstrumentStatus } from '../model/index.ts';
import type { LicenseStatus } from '../model/license.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Operand, RuleName, RuleSpec } from '../model/rule.ts';

/** What a catalogue says of an instrument: enough to choose one, too little to score with. */
export interface InstrumentSummary {
  readonly id: string;
  readonly revision: number;
  readonly status: InstrumentStatus;
  readonly title: string;
  readonly abbreviation: string;
  readonly year: number | null;
  readonly patterns: readonly Pattern[];
  readonly constructs: readonly string[];
  readonly timeframe: string;
  /** Number of items. */
  readonly items: number;
  /** Ids of the scales. */
  readonly scales: readonly string[];
  /** Ids of the forms; empty where there is one form only. */
  readonly forms: readonly string[];
  /** Ids of the flags. */
  readonly flags: readonly string[];
  /** Scoring rules that the scales use. */
  readonly scoring: readonly RuleName[];
  readonly license: { readonly scoring: LicenseStatus; readonly wording: LicenseStatus };
  readonly definitionHash: string;
}

function rulesIn(rule: RuleSpec): readonly RuleName[] {
  const operands: readonly Operand[] =
    'scales' in rule && rule.scales ? rule.scales : 'of' in rule ? [rule.of] : [];
  const inline = operands.flatMap((operand) =>
    typeof operand === 'string' ? [] : rulesIn(operand),
  );
  return [rule.rule, ...inline];
}

/** The summary of an instrument, of the catalogue or of one's own. */
export function summaryOf({ definition, definitionHash }: Instrument): InstrumentSummary {
  const { id, revision, status, title, abbreviation, patterns, timeframe, license } = definition;
  return {
    id,
    revision,
    status,
    title,
    abbreviation,
    year: definition.year ?? null,
    patterns,
    constructs: definition.constructs ?? [],
    timeframe,
    items: definition.items.length,
    scales: Object.keys(definition.scales),
    forms: Object.keys(definition.forms ?? {}),
    flags: Object.keys(definition.flags ?? {}),
    scoring: [...new Set(Object.values(definition.scales).flatMap(rulesIn))],
    license: { scoring: license.scoring.status, wording: license.wording.status },
    definitionHash,
  };
}

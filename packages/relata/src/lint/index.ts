export type { Evidence, Finding, LintCode, Severity } from '../model/index.ts';
export {
  DATA_LINT_CODES,
  DEFINITION_LINT_CODES,
  LINT_CODES,
  SEVERITIES,
} from '../model/index.ts';
export { findingsOfFaults } from './finding.ts';
export { type LintDataOptions, type LintedData, lintData } from './lint-data.ts';
export { type LintDefinitionOptions, lintDefinition } from './lint-definition.ts';

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { CATALOGUE, phq9 } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { allQuestionnaires } from '../../testing/fhir/all-questionnaires.ts';
import { BASE } from '../../testing/fhir/back-end.ts';
import { brokenInvariants } from '../../testing/fhir/invariants.ts';
import { r4Faults } from '../../testing/fhir/r4-faults.ts';
import { codeSystemsOf, questionnaireOf } from './index.ts';

// The definitions of all resources are read, and Python loads its models.
vi.setConfig({ testTimeout: 120_000 });

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';
const here = spawnSync(PYTHON, ['-c', 'import fhir.resources']).status === 0;
const why = here ? '' : ` (skipped: ${PYTHON} has no fhir.resources; RELATA_PYTHON names another)`;
const script = fileURLToPath(new URL('../../../scripts/validate-fhir.py', import.meta.url));

const allCodeSystems = (CATALOGUE as readonly Instrument[]).flatMap((instrument) =>
  codeSystemsOf(instrument, { base: BASE }),
);

test('the Questionnaire of every instrument and form is valid by the definitions of R4', () => {
  const made = allQuestionnaires('R4');
  expect(made.length).toBeGreaterThan(80);
  for (const { questionnaire } of made)
    expect(r4Faults(questionnaire), questionnaire.id).toEqual([]);
  const [{ questionnaire }] = made as [(typeof made)[number]];
  expect(r4Faults({ ...questionnaire, weight: 1 })).not.toEqual([]);
});

test('no Questionnaire of R4 breaks an invariant of its official definition', () => {
  const broken = brokenInvariants();
  const made = allQuestionnaires('R4');
  for (const { questionnaire } of made) expect(broken(questionnaire), questionnaire.id).toEqual([]);
  const questionnaire = questionnaireOf(phq9, { fhirVersion: 'R4', base: BASE });
  const [item] = questionnaire.item;
  expect(broken({ ...questionnaire, item: [item, item] })).toEqual(['que-2']);
  expect(broken({ ...questionnaire, name: 'a name' })).toEqual(['que-0']);
  expect(broken({ ...questionnaire, item: [{ ...item, type: 'display' }] })).toContain('que-5');
  expect(broken({ ...questionnaire, item: [{ ...item, type: 'group' }] })).toContain('que-1');
});

test('the code systems of all response options are valid by the definitions of R4', () => {
  for (const system of allCodeSystems) expect(r4Faults(system), system.id).toEqual([]);
  expect(r4Faults({ ...allCodeSystems[0], content: undefined })).not.toEqual([]);
});

describe.skipIf(!here)(`By the definitions of the field's Python models${why},`, () => {
  test.each(['R4', 'R5'] as const)('Questionnaires and code systems of %s are valid', (release) => {
    const made = allQuestionnaires(release).map(({ questionnaire }) => questionnaire);
    const resources = [...made, ...allCodeSystems];
    const validate = (some: readonly object[]) =>
      spawnSync(PYTHON, [script, release], { input: JSON.stringify(some), encoding: 'utf8' });
    expect(validate(resources)).toMatchObject({
      stdout: `valid ${resources.length}\n`,
      stderr: '',
    });
    expect(validate([{ ...resources[0], weight: 1 }]).stdout).toContain('weight');
  });
});

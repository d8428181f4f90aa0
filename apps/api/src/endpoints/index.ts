import { comparePair } from './compare-pair/index.ts';
import { deleteReport } from './delete-report/index.ts';
import { fhirExtract } from './fhir-extract/index.ts';
import { fhirMetadata } from './fhir-metadata/index.ts';
import { fhirReadCodeSystem } from './fhir-read-code-system/index.ts';
import { fhirReadQuestionnaire } from './fhir-read-questionnaire/index.ts';
import { fhirScore } from './fhir-score/index.ts';
import { fhirScoreDefinition } from './fhir-score-definition/index.ts';
import { fhirSearchQuestionnaires } from './fhir-search-questionnaires/index.ts';
import { getForm } from './get-form/index.ts';
import { getHealth } from './get-health/index.ts';
import { getIndex } from './get-index/index.ts';
import { getInstrument } from './get-instrument/index.ts';
import { getNorms } from './get-norms/index.ts';
import { getReadiness } from './get-readiness/index.ts';
import { getReport } from './get-report/index.ts';
import { getSchema } from './get-schema/index.ts';
import { getSql } from './get-sql/index.ts';
import { interpretAnswers } from './interpret-answers/index.ts';
import { listInstruments } from './list-instruments/index.ts';
import { makeReport } from './make-report/index.ts';
import { replayExplanation } from './replay-explanation/index.ts';
import { sampleQuality } from './sample-quality/index.ts';
import { scoreAnswers } from './score-answers/index.ts';
import { scoreBatch } from './score-batch/index.ts';
import { scoreBattery } from './score-battery/index.ts';
import { scoreCourse } from './score-course/index.ts';
import { scoreDefinition } from './score-definition/index.ts';
import { scoreStream } from './score-stream/index.ts';

/** Every operation of the API, in the order of the reference. */
export const endpoints = [
  listInstruments,
  getInstrument,
  getForm,
  getSchema,
  getSql,
  getNorms,
  scoreAnswers,
  scoreBatch,
  scoreStream,
  sampleQuality,
  scoreBattery,
  scoreCourse,
  comparePair,
  scoreDefinition,
  interpretAnswers,
  makeReport,
  getReport,
  deleteReport,
  replayExplanation,
  fhirSearchQuestionnaires,
  fhirReadQuestionnaire,
  fhirScore,
  fhirExtract,
  fhirReadCodeSystem,
  fhirMetadata,
  fhirScoreDefinition,
  getHealth,
  getReadiness,
  getIndex,
] as const;

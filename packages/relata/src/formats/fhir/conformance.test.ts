import { fhirBackEnd } from '../../testing/fhir/back-end.ts';
import { runConformance } from '../../testing/run-conformance.ts';

runConformance(fhirBackEnd('R4'));
runConformance(fhirBackEnd('R5'));

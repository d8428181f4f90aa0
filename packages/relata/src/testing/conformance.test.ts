import { score } from '../score/score.ts';
import { runConformance } from './run-conformance.ts';

runConformance({ name: 'the reference scorer', score });

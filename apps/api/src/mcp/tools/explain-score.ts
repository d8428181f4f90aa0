import { tool } from '../tool.ts';
import { NOTICE, SCORED, SCORING_INPUT, scoreAs, scoringArguments } from './scoring.ts';

export const explainScore = tool({
  name: 'explain_score',
  title: 'Explain a score',
  description: `Scores as score_answers does, and adds \`steps\`: every number between the answers and the scores, with where its rule is published. The steps hold the answers. ${NOTICE}`,
  input: SCORING_INPUT,
  output: {
    ...SCORED,
    properties: {
      ...(SCORED['properties'] as object),
      steps: {
        type: 'array',
        items: { type: 'object', properties: { op: { type: 'string' } }, required: ['op'] },
      },
    },
    required: [...(SCORED['required'] as readonly string[]), 'steps'],
  },
  takes: scoringArguments,
  call: (args) => scoreAs(args, true),
});

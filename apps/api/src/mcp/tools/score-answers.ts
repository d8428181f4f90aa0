import { tool } from '../tool.ts';
import { NOTICE, SCORED, SCORING_INPUT, scoreAs, scoringArguments } from './scoring.ts';

export const scoreAnswers = tool({
  name: 'score_answers',
  title: 'Score answers',
  description: `Scores one respondent’s answers to a questionnaire by its published key: each scale’s status, value, bounds and band, and flags. A scale with too few answers is \`insufficient\` and has no value. ${NOTICE}`,
  input: SCORING_INPUT,
  output: SCORED,
  takes: scoringArguments,
  call: (args) => scoreAs(args, false),
});

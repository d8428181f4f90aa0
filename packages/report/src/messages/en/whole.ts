import { quality } from './quality.ts';

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
const was = (count: number) => (count === 1 ? 'was' : 'were');

/** What is said about a report as a whole. */
export const whole = {
  flagged: (count: number) => [
    'A person should look at this now.',
    `It is shown because of ${count === 1 ? 'one answer' : `${count} single answers`}, whatever the scores are. It is no assessment of risk, and it does not say how anyone is.`,
  ],
  researchDraft:
    'This questionnaire is a research draft. It has no norms and no validated cut-offs: nobody knows yet which scores are usual.',
  notDiagnosis:
    'Scores describe the answers that were given at one time. They are not a diagnosis, and they do not say what anyone has to do.',
  closeOther:
    'Someone close answered these questions. The scores describe what that person has seen; how it is from the inside, they cannot say.',
  profile: {
    percent:
      'Each bar shows how far along its scale a score lies: 0 is the lowest score that there can be, 100 the highest. It is not a percentile and compares nobody with other people.',
    ends: 'For some scales a higher score is counted as better, for others a lower one; the table says which.',
  },
  notKnown: {
    open: (count: number) =>
      `${questions(count)} ${was(count)} left open. Each scale says how far its score could still move.`,
    noScore: 'There is no score: too few questions were answered.',
    invalid: (count: number) =>
      `${count === 1 ? '1 answer was' : `${count} answers were`} none of the response options, and counted as left open.`,
    flagOpen: (title: string) =>
      `Left open: the question behind “${title}”. What the answer would have been is not known.`,
    noNorms:
      'How these scores compare with those of other people: there are no norms for this questionnaire yet.',
    notCompared:
      'How these scores compare with those of other people: no group was chosen for this report.',
    comparison: (why: string) => `How the score compares with those of other people. ${why}`,
    confidence: (why: string) => `How exact the score is. ${why}`,
    change: (why: string) => `What became of the score over time. ${why}`,
    changeClass: (why: string) =>
      `Whether the change is more than errors of measurement would make. ${why}`,
    trend: (why: string) => `Whether there is a trend. ${why}`,
    band: 'In which published range the score falls depends on the open answers.',
    oneTime: 'What changed: these are the answers of one time.',
  },
  quality,
  provenance: {
    missingRule:
      'How many answers a score needs was set by whoever scored them; the rule of the questionnaire was not used.',
    invalidAsMissing: 'Answers that are none of the response options counted as left open.',
    wording: (title: string, license: string) =>
      `What the scales look at, and the questions to think about, come from the ${title} (${license}).`,
    settings: 'Questions to think about come from whoever made this report.',
  },
};

/** What must be said wherever results are shown. */
export const NOTICES = {
  scores:
    'A score describes the answers that were given. It is not a diagnosis, and no score here replaces the judgement of a qualified person who knows the respondent.',
  researchDraft:
    'A research draft: it has no norms and no validated cut-offs. Use it for research, and do not decide about a person by it.',
  flags:
    'A flag marks one answer that must be seen whatever the scores are. A raised flag says that this answer was given and that a person should look at it now; it is not an assessment of risk. A flag that is not raised, or an unanswered item, does not say that there is no risk. Whoever collects such answers needs a plan for who sees a raised flag and what they do.',
  wording:
    'The sentences of this questionnaire are not included, only item ids and neutral labels. Get the form from its publisher or authors; the terms are under `definition.license`.',
  openWording:
    'The sentences of this questionnaire may be used under the licence in `definition.license.wording`. They are not in this answer; the npm package `relata` holds them under `relata/instruments/<id>/text.en`.',
  wordingElsewhere:
    'The sentences of this questionnaire are not included, only numbers, item ids and neutral labels. Get the form from its publisher or authors: `citation` names them, `terms` says under which terms it may be used.',
  wordingShown:
    'The sentences may be shown under the licence in `terms`; name the source in `citation` beside them.',
} as const;

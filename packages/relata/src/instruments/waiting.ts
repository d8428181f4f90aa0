import type { Citation } from '../model/definition.ts';
import type { LicenseStatement } from '../model/license.ts';
import type { Pattern } from '../model/pattern.ts';

/** A published questionnaire that is not in the catalogue: a fact that its scores rest on has no source, or its terms do not allow it. */
export interface WaitingInstrument {
  readonly id: string;
  readonly title: string;
  readonly abbreviation: string;
  readonly patterns: readonly Pattern[];
  /** As far as a source that was read confirms it. */
  readonly citation: Citation;
  /** What is missing, in one sentence. */
  readonly why: string;
  /** What would let it ship, in one sentence. */
  readonly needs: string;
  /** Terms of the questionnaire. */
  readonly license: LicenseStatement;
}

const UNKNOWN = { status: 'unknown', evidence: null } as const satisfies LicenseStatement;

const DAS_SHORT_FORMS = {
  text: 'Beevers, C. G., Strong, D. R., Meyer, B., Pilkonis, P. A., & Miller, I. W. (2007). Efficiently assessing negative cognition in depression: An item response theory analysis of the Dysfunctional Attitude Scale. Psychological Assessment, 19(2), 199-209.',
} as const satisfies Citation;

const PROMIS_ISOLATION = {
  patterns: ['withdrawal', 'loneliness'],
  citation: {
    text: 'Hahn, E. A., DeWalt, D. A., Bode, R. K., Garcia, S. F., DeVellis, R. F., Correia, H., & Cella, D. (2014). New English and Spanish social health measures will facilitate evaluating health determinants. Health Psychology, 33(5), 490-499.',
    url: 'https://pesquisa.bvsalud.org/economia/resource/pt/mdl-24447188',
  },
  why: 'The official table from the sum to the T score is in no source that we could read, and integration into proprietary technology needs written permission.',
  needs:
    'The conversion table of the HealthMeasures scoring manual, and a licence from HealthMeasures.',
  license: {
    status: 'free-non-commercial',
    note: 'Free for individual research, clinical practice and education; commercial use, and integration into proprietary technology, need written permission.',
    evidence:
      'https://www.healthmeasures.net/explore-measurement-systems/promis/obtain-administer-measures',
  },
} as const satisfies Omit<WaitingInstrument, 'id' | 'title' | 'abbreviation'>;

/** The questionnaires that wait for a source, in order of their ids. */
export const WAITING = [
  {
    id: 'acips',
    title: 'Anticipatory and Consummatory Interpersonal Pleasure Scale',
    abbreviation: 'ACIPS',
    patterns: ['withdrawal', 'loneliness', 'emotionalNumbing'],
    citation: {
      text: 'Gooding, D. C., & Pflum, M. J. (2014). The assessment of interpersonal pleasure: Introduction of the Anticipatory and Consummatory Interpersonal Pleasure Scale (ACIPS) and preliminary findings. Psychiatry Research, 215(1), 237-243.',
    },
    why: 'Which items form the two subscales, and whether any is reverse-keyed, is not stated in any source that we could read.',
    needs: 'The item table and the scoring rule of Gooding and Pflum (2014).',
    license: UNKNOWN,
  },
  {
    id: 'bvaq',
    title: 'Bermond-Vorst Alexithymia Questionnaire',
    abbreviation: 'BVAQ',
    patterns: ['emotionalNumbing', 'emotionRegulation'],
    citation: {
      text: 'Vorst, H. C. M., & Bermond, B. (2001). Validity and reliability of the Bermond-Vorst Alexithymia Questionnaire. Personality and Individual Differences, 30(3), 413-434.',
    },
    why: 'Half of the forty items are reverse-keyed, and no source that we could read says which, or which items form each of the five subscales.',
    needs: 'The scoring key of Vorst and Bermond (2001).',
    license: UNKNOWN,
  },
  {
    id: 'das-sf1',
    title: 'Dysfunctional Attitude Scale, Short Form 1',
    abbreviation: 'DAS-SF1',
    patterns: ['negativeSelfBeliefs'],
    citation: DAS_SHORT_FORMS,
    why: 'Which of the nine items are reverse-keyed is not stated in any source that we could read.',
    needs: 'The appendix of Beevers et al. (2007), with the scoring of the first short form.',
    license: UNKNOWN,
  },
  {
    id: 'das-sf2',
    title: 'Dysfunctional Attitude Scale, Short Form 2',
    abbreviation: 'DAS-SF2',
    patterns: ['negativeSelfBeliefs'],
    citation: DAS_SHORT_FORMS,
    why: 'Which of the nine items are reverse-keyed is not stated in any source that we could read.',
    needs: 'The appendix of Beevers et al. (2007), with the scoring of the second short form.',
    license: UNKNOWN,
  },
  {
    id: 'deq',
    title: 'Depressive Experiences Questionnaire',
    abbreviation: 'DEQ',
    patterns: ['selfCriticism', 'depression'],
    citation: {
      text: "Blatt, S. J., D'Afflitti, J. P., & Quinlan, D. M. (1976). Experiences of depression in normal young adults. Journal of Abnormal Psychology, 85(4), 383-389.",
    },
    why: 'Its scores are weighted sums, and the weights and the item means they rest on are in no source that we could read; nor are the item lists of its short forms.',
    needs:
      'The factor weights, item means and standard deviations of the original, or the published keys of the TDEQ-21 and TDEQ-12.',
    license: UNKNOWN,
  },
  {
    id: 'diri-rs',
    title: 'Depressive Interpersonal Relationships Inventory – Reassurance-Seeking subscale',
    abbreviation: 'DIRI-RS',
    patterns: ['rejectionSensitivity', 'depression', 'relationshipQuality'],
    citation: { text: 'Joiner, T. E., & Metalsky, G. I. (2001). Psychological Science.' },
    why: 'The number of items, the response options and whether they are summed or averaged are not stated in any source that we could read.',
    needs: 'The measures section of Joiner and Metalsky (2001).',
    license: UNKNOWN,
  },
  {
    id: 'erns',
    title: 'Emotional Reactivity and Numbing Scale',
    abbreviation: 'ERNS',
    patterns: ['emotionalNumbing'],
    citation: { text: 'Orsillo et al. (2007).' },
    why: 'The item numbers of the official form, the keys of four of its five subscales and whether items are summed or averaged are not stated in any source that we could read.',
    needs: 'The form and the scoring key of Orsillo et al. (2007).',
    license: UNKNOWN,
  },
  {
    id: 'fcs',
    title: 'Fears of Compassion Scales',
    abbreviation: 'FCS',
    patterns: ['receivingCare', 'selfCriticism'],
    citation: {
      text: 'Gilbert, P., McEwan, K., Matos, M., & Rivis, A. (2011). Fears of compassion: Development of three self-report measures. Psychology and Psychotherapy: Theory, Research and Practice, 84(3), 239-255.',
      doi: '10.1348/147608310X526511',
    },
    why: 'Whether the three scales are summed or averaged, whether any item is reverse-keyed and the order of the scales on the form are not stated in any source that we could read.',
    needs: 'The form with its scoring, from the article or from the Compassionate Mind Foundation.',
    license: UNKNOWN,
  },
  {
    id: 'fis',
    title: 'Fear-of-Intimacy Scale',
    abbreviation: 'FIS',
    patterns: ['withdrawal', 'closenessFears'],
    citation: {
      text: 'Descutner, C. J., & Thelen, M. H. (1991). Development and validation of a Fear-of-Intimacy Scale. Psychological Assessment, 3(2), 218-225.',
      doi: '10.1037/1040-3590.3.2.218',
    },
    why: 'Which of the items 21 to 35 are reverse-keyed is not stated in any source that we could read.',
    needs: 'A complete copy of the form, on which the reverse-keyed items are marked.',
    license: UNKNOWN,
  },
  {
    id: 'hq-25',
    title: '25-item Hikikomori Questionnaire',
    abbreviation: 'HQ-25',
    patterns: ['withdrawal', 'loneliness'],
    citation: {
      text: 'Teo, A. R., Chen, J. I., Kubo, H., Katsuki, R., Sato-Kasai, M., Shimokawa, N., Hayakawa, K., Umene-Nakano, W., Aikens, J. E., Kanba, S., & Kato, T. A. (2018). Development and validation of the 25-item Hikikomori Questionnaire (HQ-25). Psychiatry and Clinical Neurosciences, 72(10), 780-788.',
      doi: '10.1111/pcn.12691',
    },
    why: 'Whether item 22 is reverse-keyed is disputed, and the item numbers of the three subscales are not stated in any source that we could read.',
    needs: 'The appendix of Teo et al. (2018), and its correction of 2019.',
    license: {
      status: 'free-no-permission',
      note: 'Free to use; researchers are asked for an acknowledgement.',
      evidence: 'https://www.hikikomori-lab.com/tools/researcherstools',
    },
  },
  {
    id: 'ipsm',
    title: 'Interpersonal Sensitivity Measure',
    abbreviation: 'IPSM',
    patterns: ['rejectionSensitivity', 'negativeSelfBeliefs', 'closenessFears'],
    citation: {
      text: 'Boyce, P., & Parker, G. (1989). Development of a scale to measure interpersonal sensitivity. Australian and New Zealand Journal of Psychiatry, 23(3), 341-351.',
    },
    why: 'The item numbers of the five subscales, whether any item is reverse-keyed and how items are added up are not stated in any source that we could read.',
    needs: 'The scoring key of Boyce and Parker (1989).',
    license: UNKNOWN,
  },
  {
    id: 'msr',
    title: 'Mehrabian Sensitivity to Rejection Scale',
    abbreviation: 'MSR',
    patterns: ['withdrawal', 'rejectionSensitivity'],
    citation: { text: 'Mehrabian (1976).', url: 'http://kaaj.com/psych/scales/sr.html' },
    why: 'The scoring directions are in a manual that the author sells, and no source that we could read says which items are reverse-keyed.',
    needs: 'The scoring directions of the manual, and the permission to publish them as a key.',
    license: {
      status: 'proprietary',
      note: 'The author sells the manual and the software.',
      evidence: 'http://kaaj.com/psych/scales/sr.html',
    },
  },
  {
    id: 'paq-s',
    title: 'Perth Alexithymia Questionnaire – Short Form',
    abbreviation: 'PAQ-S',
    patterns: ['emotionalNumbing'],
    citation: {
      text: 'Preece, D. A., Mehta, A., Petrova, K., Sikka, P., Bjureberg, J., Chen, W., Becerra, R., Allan, A., Robinson, K., & Gross, J. J. (2023). The Perth Alexithymia Questionnaire-Short Form (PAQ-S): A 6-item measure of alexithymia. Journal of Affective Disorders, 325, 493-501.',
      doi: '10.1016/j.jad.2023.01.036',
    },
    why: 'The response options, whether any item is reverse-keyed and the rule for the total are stated for the long form only, in the sources that we could read.',
    needs: 'The form and the scoring page of Preece et al. (2023).',
    license: UNKNOWN,
  },
  {
    id: 'promis-social-isolation-4a',
    title: 'PROMIS Short Form v2.0 – Social Isolation 4a',
    abbreviation: 'PROMIS Social Isolation 4a',
    ...PROMIS_ISOLATION,
  },
  {
    id: 'promis-social-isolation-6a',
    title: 'PROMIS Short Form v2.0 – Social Isolation 6a',
    abbreviation: 'PROMIS Social Isolation 6a',
    ...PROMIS_ISOLATION,
  },
  {
    id: 'promis-social-isolation-8a',
    title: 'PROMIS Short Form v2.0 – Social Isolation 8a',
    abbreviation: 'PROMIS Social Isolation 8a',
    ...PROMIS_ISOLATION,
  },
  {
    id: 'stss',
    title: 'Silencing the Self Scale',
    abbreviation: 'STSS',
    patterns: ['performing'],
    citation: {
      text: 'Jack, D. C., & Dill, D. (1992). The Silencing the Self Scale: Schemas of intimacy associated with depression in women. Psychology of Women Quarterly, 16(1), 97-106.',
      doi: '10.1111/j.1471-6402.1992.tb00242.x',
    },
    why: 'The item numbers of the four subscales in the order of the official form, and whether item 31 counts, are not stated in any source that we could read.',
    needs: 'The author’s file “Scoring the Scale”, beside the official form.',
    license: {
      status: 'free-non-commercial',
      note: 'Research use, if the scale is not altered, the copyright line is kept and a description of the study is sent to the author.',
      evidence: 'http://faculty.wwu.edu/djack/permission.htm',
    },
  },
] as const satisfies readonly WaitingInstrument[];

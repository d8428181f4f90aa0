import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { PID5_ANSWERS } from '../families/pid-5.ts';
import * as compiled from './compiled.ts';

export const pid5Bf = pinnedInstrument(
  {
    id: 'pid-5-bf',
    revision: 1,
    status: 'published',
    title: 'Personality Inventory for DSM-5 – Brief Form – Adult',
    abbreviation: 'PID-5-BF',
    year: 2013,
    citation: {
      text: 'Krueger, R. F., Derringer, J., Markon, K. E., Watson, D., & Skodol, A. E. (2013). The Personality Inventory for DSM-5—Brief Form (PID-5-BF)—Adult. American Psychiatric Association.',
      url: 'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
    },
    patterns: ['withdrawal'],
    constructs: ['maladaptive personality traits (5 domains)', 'detachment', 'negative affect'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-no-permission',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence:
          'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/restricted/PID5BF/PID5BF.osd',
      },
      wording: {
        status: 'free-no-permission',
        note: '© 2013 American Psychiatric Association. Researchers may reproduce it, and clinicians for their patients, without permission; any other reproduction needs it.',
        evidence:
          'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/restricted/PID5BF/PID5BF.osd',
      },
    },
    answers: PID5_ANSWERS,
    items: [
      'pid5bf_1',
      'pid5bf_2',
      'pid5bf_3',
      'pid5bf_4',
      'pid5bf_5',
      'pid5bf_6',
      'pid5bf_7',
      'pid5bf_8',
      'pid5bf_9',
      'pid5bf_10',
      'pid5bf_11',
      'pid5bf_12',
      'pid5bf_13',
      'pid5bf_14',
      'pid5bf_15',
      'pid5bf_16',
      'pid5bf_17',
      'pid5bf_18',
      'pid5bf_19',
      'pid5bf_20',
      'pid5bf_21',
      'pid5bf_22',
      'pid5bf_23',
      'pid5bf_24',
      'pid5bf_25',
    ],
    reversed: [],
    missing: { source: null },
    scales: {
      'negative-affect': {
        title: 'Negative Affect',
        direction: { highMeans: 'more negative affect', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: ['pid5bf_8', 'pid5bf_9', 'pid5bf_10', 'pid5bf_11', 'pid5bf_15'],
        missing: {
          require: { atLeast: 4 },
          fill: 'personMean',
          round: 'prorated sum, halves up',
          source:
            'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        },
      },
      detachment: {
        title: 'Detachment',
        direction: { highMeans: 'more detachment', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: ['pid5bf_4', 'pid5bf_13', 'pid5bf_14', 'pid5bf_16', 'pid5bf_18'],
        missing: {
          require: { atLeast: 4 },
          fill: 'personMean',
          round: 'prorated sum, halves up',
          source:
            'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        },
      },
      antagonism: {
        title: 'Antagonism',
        direction: { highMeans: 'more antagonism', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: ['pid5bf_17', 'pid5bf_19', 'pid5bf_20', 'pid5bf_22', 'pid5bf_25'],
        missing: {
          require: { atLeast: 4 },
          fill: 'personMean',
          round: 'prorated sum, halves up',
          source:
            'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        },
      },
      disinhibition: {
        title: 'Disinhibition',
        direction: { highMeans: 'more disinhibition', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: ['pid5bf_1', 'pid5bf_2', 'pid5bf_3', 'pid5bf_5', 'pid5bf_6'],
        missing: {
          require: { atLeast: 4 },
          fill: 'personMean',
          round: 'prorated sum, halves up',
          source:
            'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        },
      },
      psychoticism: {
        title: 'Psychoticism',
        direction: { highMeans: 'more psychoticism', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: ['pid5bf_7', 'pid5bf_12', 'pid5bf_21', 'pid5bf_23', 'pid5bf_24'],
        missing: {
          require: { atLeast: 4 },
          fill: 'personMean',
          round: 'prorated sum, halves up',
          source:
            'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        },
      },
      total: {
        title: 'Overall personality dysfunction',
        direction: { highMeans: 'more overall maladaptive personality', better: 'lower' },
        range: [0, 3],
        rule: 'mean',
        items: [
          'pid5bf_1',
          'pid5bf_2',
          'pid5bf_3',
          'pid5bf_4',
          'pid5bf_5',
          'pid5bf_6',
          'pid5bf_7',
          'pid5bf_8',
          'pid5bf_9',
          'pid5bf_10',
          'pid5bf_11',
          'pid5bf_12',
          'pid5bf_13',
          'pid5bf_14',
          'pid5bf_15',
          'pid5bf_16',
          'pid5bf_17',
          'pid5bf_18',
          'pid5bf_19',
          'pid5bf_20',
          'pid5bf_21',
          'pid5bf_22',
          'pid5bf_23',
          'pid5bf_24',
          'pid5bf_25',
        ],
        source:
          'Markon, Fossati, Somma and Krueger (2024), p. 23, through https://github.com/jmgirard/hitop/blob/0128ea1a1b9c62e060a9a55a920037f0f9510962/cairn/SOURCES.md',
      },
    },
    sources: [
      {
        text: "APA – PID-5-BF Adult form and domain scoring table (read through hitop's transcription)",
        url: 'https://www.psychiatry.org/getmedia/f65c4386-b2bc-44a5-9ace-d6fea2211506/APA-DSM5TR-ThePersonalityInventoryForDSM5BriefFormAdult.pdf',
        supports: ['scales', 'missing', 'answers'],
      },
      {
        text: 'jmgirard/hitop – transcription of the APA key as tests',
        url: 'https://github.com/jmgirard/hitop/blob/0128ea1a1b9c62e060a9a55a920037f0f9510962/tests/testthat/test-keying.R',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'jmgirard/hitop – provenance notes (missing rule, total from Markon et al. 2024 p. 23)',
        url: 'https://github.com/jmgirard/hitop/blob/0128ea1a1b9c62e060a9a55a920037f0f9510962/cairn/SOURCES.md',
        supports: ['missing', 'scales'],
      },
      {
        text: 'stmueller/OpenScales PID5BF definition',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/restricted/PID5BF/PID5BF.osd',
        supports: ['scales', 'license'],
      },
      {
        text: 'Art83/CompPsychQ tables.R: independent R scoring list',
        url: 'https://github.com/Art83/CompPsychQ/blob/0b9fa220ea2ec89157585415cbfc8d21e5ce4b02/data-raw/tables.R',
        supports: ['scales'],
      },
      {
        text: 'open article using the PID-5-BF',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9429596',
        supports: ['scales'],
      },
      {
        text: 'Krueger et al. (2012), Psychological Medicine, 42, 1879–1890: the trait model',
        url: 'https://doi.org/10.1017/S0033291711002674',
        supports: ['constructs'],
      },
      {
        text: 'jmgirard/hitop, round_half_up() and apa_mean(): halves of a prorated sum are rounded up',
        url: 'https://github.com/jmgirard/hitop/blob/main/R/util.R',
        supports: ['missing'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);

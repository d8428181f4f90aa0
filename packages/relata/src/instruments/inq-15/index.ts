import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('inq15');
const VAN_ORDEN_2012 = 'https://doi.org/10.1037/a0025358';
const SILVA_2023 = 'https://doi.org/10.1027/0227-5910/a000898';

export const inq15 = pinnedInstrument(
  {
    id: 'inq-15',
    revision: 1,
    status: 'published',
    title: 'Interpersonal Needs Questionnaire – 15 items',
    abbreviation: 'INQ-15',
    year: 2012,
    citation: {
      text: 'Van Orden, K. A., Cukrowicz, K. C., Witte, T. K., & Joiner, T. E., Jr. (2012). Thwarted belongingness and perceived burdensomeness: Construct validity and psychometric properties of the Interpersonal Needs Questionnaire. Psychological Assessment, 24(1), 197–215.',
      doi: '10.1037/a0025358',
    },
    patterns: ['negativeSelfBeliefs'],
    constructs: ['perceived burdensomeness', 'thwarted belongingness'],
    timeframe: 'these days, recently',
    license: {
      scoring: {
        status: 'unknown',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: null,
      },
      wording: { status: 'unknown', note: 'No licence statement was found.', evidence: null },
    },
    checkFirst:
      'This key is for the form of 15 items that begins with burdensomeness. The forms of 10, 12, 18 and 25 items number and reverse their items otherwise.',
    safety: {
      note: 'It is built on a theory of suicide, and its scores go with thoughts of suicide. Have in place, before anyone answers: a person who reads high scores without delay, asks about suicide and acts on the answer, and crisis contacts beside the questions. Show no score to the respondent without them. No low score rules risk out.',
      source: VAN_ORDEN_2012,
    },
    answers: { min: 1, max: 7, labels: { 1: 'Not at all true for me', 7: 'Very true for me' } },
    items: item.first(15),
    reversed: item(7, 8, 10, 13, 14, 15),
    missing: { source: null },
    scales: {
      'perceived-burdensomeness': {
        title: 'Perceived burdensomeness',
        direction: { highMeans: 'more perceived burdensomeness', better: 'lower' },
        range: [6, 42],
        rule: 'sum',
        items: item.first(6),
      },
      'thwarted-belongingness': {
        title: 'Thwarted belongingness',
        direction: { highMeans: 'more thwarted belongingness', better: 'lower' },
        range: [9, 63],
        rule: 'sum',
        items: item(7, 8, 9, 10, 11, 12, 13, 14, 15),
      },
    },
    sources: [
      {
        text: 'Van Orden et al. (2012), first pages',
        url: 'https://paperzz.com/doc/7652723/thwarted-belongingness-and-perceived-burdensomeness',
        supports: ['citation', 'constructs', 'safety'],
      },
      {
        text: 'shaoweichia/UMich-SeniorIndependentStudy Senior_Ind_Study_Analysis-DataCleaning.R: items 1–6 burdensomeness, 7–15 belongingness, sums',
        url: 'https://github.com/shaoweichia/UMich-SeniorIndependentStudy/blob/3297474c8172c4b06d81b23721be00dd671ee754/R%20Scripts/Senior_Ind_Study_Analysis-DataCleaning.R',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'Psychometrikon, entry on the German INQ: 9 and 6 items',
        url: 'https://www.psychometrikon.de',
        supports: ['scales'],
      },
      { text: 'Silva et al. (2023), abstract', url: SILVA_2023, supports: ['cut-offs'] },
      {
        text: 'Study of Spanish adolescents, Frontiers in Psychiatry',
        url: 'https://www.frontiersin.org/articles/10.3389/fpsyt.2022.833400/full',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { keyedQuality },
);

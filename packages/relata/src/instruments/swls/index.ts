import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('swls');
const OPEN_SCALES =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/SWLS/SWLS.osd';
const BANDS = 'https://kaizen31.webnode.page/the-satisfied-with-life-scale';
const AUTHOR = 'labels of the author; the source names no population';

export const swls = pinnedInstrument(
  {
    id: 'swls',
    revision: 1,
    status: 'published',
    title: 'Satisfaction With Life Scale',
    abbreviation: 'SWLS',
    year: 1985,
    citation: {
      text: 'Diener, E., Emmons, R. A., Larsen, R. J., & Griffin, S. (1985). The Satisfaction with Life Scale. Journal of Personality Assessment, 49(1), 71-75.',
      doi: '10.1207/s15327752jpa4901_13',
    },
    patterns: ['wellbeing'],
    constructs: ['life satisfaction'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'public-domain',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: OPEN_SCALES,
      },
      wording: {
        status: 'public-domain',
        note: '“The SWLS is in the public domain ... as long as you give credit to the authors” (quoted by OpenScales).',
        evidence: OPEN_SCALES,
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: {
        1: 'Strongly disagree',
        2: 'Disagree',
        3: 'Slightly disagree',
        4: 'Neither agree nor disagree',
        5: 'Slightly agree',
        6: 'Agree',
        7: 'Strongly agree',
      },
    },
    items: item.first(5),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Life satisfaction',
        direction: { highMeans: 'more satisfied with life', better: 'higher' },
        range: [5, 35],
        rule: 'sum',
        items: item.first(5),
        bands: [
          {
            id: 'extremely-dissatisfied',
            title: 'Extremely dissatisfied',
            from: 5,
            to: 9,
            population: AUTHOR,
            source: BANDS,
          },
          {
            id: 'dissatisfied',
            title: 'Dissatisfied',
            from: 10,
            to: 14,
            population: AUTHOR,
            source: BANDS,
          },
          {
            id: 'slightly-dissatisfied',
            title: 'Slightly dissatisfied',
            from: 15,
            to: 19,
            population: AUTHOR,
            source: BANDS,
          },
          { id: 'neutral', title: 'Neutral', from: 20, to: 20, population: AUTHOR, source: BANDS },
          {
            id: 'slightly-satisfied',
            title: 'Slightly satisfied',
            from: 21,
            to: 25,
            population: AUTHOR,
            source: BANDS,
          },
          {
            id: 'satisfied',
            title: 'Satisfied',
            from: 26,
            to: 30,
            population: AUTHOR,
            source: BANDS,
          },
          {
            id: 'extremely-satisfied',
            title: 'Extremely satisfied',
            from: 31,
            to: 35,
            population: AUTHOR,
            source: BANDS,
          },
        ],
      },
    },
    sources: [
      {
        text: 'OpenScales SWLS',
        url: OPEN_SCALES,
        supports: ['scales', 'license'],
      },
      {
        text: 'dependlab score_swls',
        url: 'https://github.com/PennStateDEPENdLab/dependlab/blob/c03b64023a59c0a1b93fead95706fe658c843c6d/R/score_swls.R',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'BioPsyKit swls()',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['scales'],
      },
      {
        text: 'University of Salford: sum, bands, no restrictions',
        url: 'https://hub.salford.ac.uk/psytech/satisfaction-with-life-scale/',
        supports: ['scales', 'bands', 'license'],
      },
      {
        text: 'Web page that prints the bands of the author',
        url: BANDS,
        supports: ['bands'],
      },
      {
        text: 'ERABI, table 17.39',
        url: 'https://erabi.ca/table/table-17-39-characteristics-of-the-satisfaction-with-life-scale/',
        supports: ['reliability'],
      },
      {
        text: 'psychtest-jp, research note on the SWLS',
        url: 'https://github.com/dssugar/psychtest-jp/blob/5c67bc1609a0166e81812132f75d2e24e7519ca4/docs/scales/swls/phase1-research.md',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
);

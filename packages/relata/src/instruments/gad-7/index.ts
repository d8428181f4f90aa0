import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { gadLicense, phqAnswers } from '../families/phq.ts';
import * as compiled from './compiled.ts';

const item = itemIds('gad7');
const OPEN_SCALES =
  'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/GAD7/GAD7.osd';

export const gad7 = pinnedInstrument(
  {
    id: 'gad-7',
    revision: 1,
    status: 'published',
    title: 'Generalized Anxiety Disorder-7',
    abbreviation: 'GAD-7',
    year: 2006,
    citation: {
      text: 'Spitzer, R. L., Kroenke, K., Williams, J. B. W., & Löwe, B. (2006). A brief measure for assessing generalized anxiety disorder: The GAD-7. Archives of Internal Medicine, 166(10), 1092-1097.',
      doi: '10.1001/archinte.166.10.1092',
    },
    patterns: ['distress'],
    constructs: ['anxiety symptom severity'],
    timeframe: 'past 2 weeks',
    license: gadLicense,
    answers: phqAnswers,
    items: item.first(7),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Anxiety severity',
        direction: { highMeans: 'more severe anxiety symptoms', better: 'lower' },
        range: [0, 21],
        rule: 'sum',
        items: item.first(7),
        bands: [
          {
            id: 'minimal',
            title: 'Minimal',
            from: 0,
            to: 4,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'mild',
            title: 'Mild',
            from: 5,
            to: 9,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'moderate',
            title: 'Moderate',
            from: 10,
            to: 14,
            population: 'primary care',
            source: OPEN_SCALES,
          },
          {
            id: 'severe',
            title: 'Severe',
            from: 15,
            to: 21,
            population: 'primary care',
            source: OPEN_SCALES,
          },
        ],
      },
      'gad-2': {
        title: 'GAD-2 (items 1-2)',
        direction: { highMeans: 'more anxiety symptoms', better: 'lower' },
        range: [0, 6],
        rule: 'sum',
        items: item(1, 2),
      },
    },
    sources: [
      { text: 'OpenScales GAD7', url: OPEN_SCALES, supports: ['scales', 'bands'] },
      {
        text: 'CamCOPS GAD-7',
        url: 'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/server/camcops_server/tasks/gad7.py',
        supports: ['scales', 'bands'],
      },
      {
        text: 'CamCOPS GAD-7 documentation: terms, the label of the lowest option, the line at 10',
        url: 'https://github.com/ucam-department-of-psychiatry/camcops/blob/56a303e1d7837d1e52a59e911c6530b9ec86c559/docs/source/tasks/gad7.rst',
        supports: ['license', 'answers', 'cutOffs'],
      },
      {
        text: 'HealthMarkers gad7_score',
        url: 'https://github.com/sufyansuleman/HealthMarkers/blob/1bc25ea869d681f1a5ed6afc520182c082cacdfe/R/psych_scores.R',
        supports: ['scales', 'bands'],
      },
      {
        text: 'arc_measures GAD7 (answers stored as 1 to 4, 7 taken from the sum)',
        url: 'https://github.com/jjcurtin/arc_measures/blob/1e58cbc860c01063bd839ee330bd805bb0418117/GAD7/GAD7.R',
        supports: ['scales'],
      },
      {
        text: 'Page on the GAD-7 that names the GAD-2 as its first two items',
        url: 'https://share-notes.forestry.md/2-uni/y1-2/papfmh/notes/generalised-anxiety-disorder-assessment/',
        supports: ['scales'],
      },
      {
        text: 'Löwe et al. (2008), abstract',
        url: 'https://journals.lww.com/lww-medicalcare/Abstract/2008/03000/Validation_and_Standardization_of_the_Generalized.6.aspx',
        supports: ['norms', 'reliability'],
      },
      {
        text: 'PsychlytxTD/measurely GAD-7 population values',
        url: 'https://github.com/PsychlytxTD/measurely/blob/b2115ae3686a6a198a61e75b94adb81c22c3419c/subscale_info_lists/GAD_7.R',
        supports: ['norms', 'reliability'],
      },
    ],
  },
  compiled,
);

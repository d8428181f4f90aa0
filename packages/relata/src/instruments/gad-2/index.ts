import { itemIds } from '../../define/item-ids.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import { gadLicense, phqAnswers } from '../families/phq.ts';
import * as compiled from './compiled.ts';

const item = itemIds('gad2');

export const gad2 = pinnedInstrument(
  {
    id: 'gad-2',
    revision: 1,
    status: 'published',
    title: 'Generalized Anxiety Disorder-2',
    abbreviation: 'GAD-2',
    year: 2007,
    citation: {
      text: 'Kroenke, K., Spitzer, R. L., Williams, J. B. W., Monahan, P. O., & Löwe, B. (2007). Anxiety disorders in primary care: Prevalence, impairment, comorbidity, and detection. Annals of Internal Medicine, 146(5), 317-325.',
    },
    patterns: ['distress'],
    constructs: ['core anxiety symptoms'],
    timeframe: 'past 2 weeks',
    license: gadLicense,
    answers: phqAnswers,
    items: item.first(2),
    reversed: [],
    missing: { source: null },
    scales: {
      total: {
        title: 'Anxiety screen',
        direction: { highMeans: 'more anxiety symptoms', better: 'lower' },
        range: [0, 6],
        rule: 'sum',
        items: item.first(2),
      },
    },
    sources: [
      {
        text: 'Page on the GAD-7 that names the GAD-2 as its first two items, scored 0 to 3, with a line at 3',
        url: 'https://share-notes.forestry.md/2-uni/y1-2/papfmh/notes/generalised-anxiety-disorder-assessment/',
        supports: ['scales', 'answers', 'cutOffs'],
      },
      {
        text: 'clinical-toolkit, GAD-2 interpretation',
        url: 'https://github.com/rhavekost/clinical-toolkit/blob/b357fe5c19055b5d40d00dd9c9d83aee34e51b5f/dist/consumer/chatgpt/anxiety-screening/knowledge/references/severity-levels.md',
        supports: ['cutOffs'],
      },
      {
        text: 'Cabana, GAD-2: line at 3 with sensitivity and specificity',
        url: 'https://help.yourcabana.com/en/articles/9201010-generalized-anxiety-disorder-2-item-gad-2',
        supports: ['cutOffs'],
      },
      {
        text: 'Evidence-Based Medicine 2007;12(5):149, whose subject is the article of Kroenke et al. (2007) on the 2-item GAD scale',
        url: 'https://ebm.bmj.com/highwire/citation/135687/papers',
        supports: ['citation'],
      },
    ],
  },
  compiled,
);

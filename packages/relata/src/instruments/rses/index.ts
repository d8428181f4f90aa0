import { compile } from '../../define/compile.ts';
import { itemIds } from '../../define/item-ids.ts';
import { keyedQuality } from '../../define/keyed-quality.ts';
import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

const item = itemIds('rses');
const MARYLAND_FAQ = 'https://socy.umd.edu/quick-links/rosenberg-scale-faq-0';

/** Order B in the numbers of order A: its first item is item 7 of order A, and so on. */
const ORDER_B = item(7, 10, 2, 4, 5, 9, 1, 8, 3, 6);

/** The same four options, coded 1 to 4 on the form. */
const FROM_1_TO_4 = {
  min: 1,
  max: 4,
  labels: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Agree', 4: 'Strongly agree' },
  recode: { 1: 0, 2: 1, 3: 2, 4: 3 },
} as const;

export const rses = pinnedInstrument(
  {
    id: 'rses',
    revision: 1,
    status: 'published',
    title: 'Rosenberg Self-Esteem Scale',
    abbreviation: 'RSES',
    year: 1965,
    citation: {
      text: 'Rosenberg, M. (1965). Society and the adolescent self-image. Princeton University Press.',
      doi: '10.1515/9781400876136',
    },
    patterns: ['negativeSelfBeliefs'],
    constructs: ['global self-esteem'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: MARYLAND_FAQ,
      },
      wording: {
        status: 'free-non-commercial',
        note: 'Statements differ: permission for educational and professional research, free of charge, with credit (University of Maryland, FAQ); public domain (another Maryland text, quoted second-hand). The more cautious is entered.',
        evidence: MARYLAND_FAQ,
      },
    },
    checkFirst:
      'Two printed orders of the ten items circulate, with different reverse-keyed numbers. Order A reverses 3, 5, 8, 9, 10; order B, which begins with overall satisfaction, reverses 2, 5, 6, 8, 9. Name the form that was given.',
    answers: {
      min: 0,
      max: 3,
      labels: { 0: 'Strongly disagree', 1: 'Disagree', 2: 'Agree', 3: 'Strongly agree' },
    },
    items: item.first(10),
    reversed: item(3, 5, 8, 9, 10),
    missing: { source: null },
    scales: {
      total: {
        title: 'Self-esteem',
        direction: { highMeans: 'higher self-esteem', better: 'higher' },
        range: [0, 30],
        rule: 'sum',
        items: item.first(10),
      },
      'total-10-40': {
        title: 'Self-esteem, as summed from answers coded 1 to 4',
        direction: { highMeans: 'higher self-esteem', better: 'higher' },
        range: [10, 40],
        rule: 'affine',
        of: 'total',
        multiply: 1,
        add: 10,
      },
    },
    forms: {
      'order-a': {
        title: 'Order A (University of Maryland): items 3, 5, 8, 9, 10 of the form are reversed',
        items: item.first(10),
        scales: ['total', 'total-10-40'],
      },
      'order-b': {
        title: 'Order B (overall satisfaction first): items 2, 5, 6, 8, 9 of the form are reversed',
        items: ORDER_B,
        scales: ['total', 'total-10-40'],
      },
      'order-a-1-4': {
        title: 'Order A, answers coded 1 to 4',
        items: item.first(10),
        scales: ['total', 'total-10-40'],
        answers: FROM_1_TO_4,
      },
      'order-b-1-4': {
        title: 'Order B, answers coded 1 to 4',
        items: ORDER_B,
        scales: ['total', 'total-10-40'],
        answers: FROM_1_TO_4,
      },
    },
    sources: [
      {
        text: 'Essay that quotes the University of Maryland’s scoring: items 3, 5, 8, 9, 10 reversed, answers 0 to 3',
        url: 'https://www.sheppard-arts.com/essay-writing/how-do-you-score-the-rosenberg-self-esteem-scale/',
        supports: ['reversed', 'answers'],
      },
      {
        text: 'University of Maryland, Rosenberg Scale FAQ: no discrete cut-off points; permission; how to cite',
        url: MARYLAND_FAQ,
        supports: ['no bands', 'license', 'citation'],
      },
      {
        text: 'OpenScales RSES',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/RSES/RSES.osd',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'ccaudek/r_functions rosenberg.R (order A, answers 1 to 4)',
        url: 'https://github.com/ccaudek/r_functions/blob/9ccea7f6b9c3101a10349ddcdbffc0b62e07fc2e/rosenberg.R',
        supports: ['reversed', 'forms'],
      },
      {
        text: 'BioPsyKit rse() (order B, answers 0 to 3)',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['forms', 'scales'],
      },
      {
        text: 'dependlab score_rse() (order B, answers 1 to 4)',
        url: 'https://github.com/UNCDEPENdLab/dependlab/blob/db2008eab26131fe38a867fcb17afaace767171d/R/score_rse.R',
        supports: ['forms'],
      },
      {
        text: 'urtuba/psytools rses (order B)',
        url: 'https://github.com/urtuba/psytools/blob/161dd24949538e11d77293e5ec2c90c7f281889d/src/inventories/rses.ts',
        supports: ['forms'],
      },
      {
        text: 'A copy of the form in order B with its reversed items marked, answers 0 to 3',
        url: 'https://www.scribd.com/document/47548675/Rosenberg-Self-Esteem-Scale-Rosenberg-1965',
        supports: ['forms', 'answers'],
      },
      {
        text: 'XantX/testRosenberg, README (Vázquez Morejón et al. 2004)',
        url: 'https://github.com/XantX/testRosenberg',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
  { compile, keyedQuality },
);

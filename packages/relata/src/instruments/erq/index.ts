import { pinnedInstrument } from '../../define/pinned-instrument.ts';
import * as compiled from './compiled.ts';

export const erq = pinnedInstrument(
  {
    id: 'erq',
    revision: 1,
    status: 'published',
    title: 'Emotion Regulation Questionnaire',
    abbreviation: 'ERQ',
    year: 2003,
    citation: {
      text: 'Gross, J. J., & John, O. P. (2003). Individual differences in two emotion regulation processes: Implications for affect, relationships, and well-being. Journal of Personality and Social Psychology, 85(2), 348-362.',
      doi: '10.1037/0022-3514.85.2.348',
    },
    patterns: ['emotionalNumbing', 'emotionRegulation'],
    constructs: ['cognitive reappraisal', 'expressive suppression'],
    timeframe: 'general',
    license: {
      scoring: {
        status: 'free-non-commercial',
        note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
        evidence: 'https://www.psytoolkit.org/survey-library/emotional-regulation-erq.html',
      },
      wording: {
        status: 'free-non-commercial',
        note: 'Statements conflict: public domain (Carnegie Mellon), authors hold copyright and research use is free when acknowledged (PsyToolkit), CC BY 4.0 argued (OpenScales). The most cautious is entered.',
        evidence: 'https://www.psytoolkit.org/survey-library/emotional-regulation-erq.html',
      },
    },
    answers: {
      min: 1,
      max: 7,
      labels: { 1: 'Strongly disagree', 4: 'Neutral', 7: 'Strongly agree' },
    },
    items: [
      'erq_1',
      'erq_2',
      'erq_3',
      'erq_4',
      'erq_5',
      'erq_6',
      'erq_7',
      'erq_8',
      'erq_9',
      'erq_10',
    ],
    reversed: [],
    missing: { source: null },
    scales: {
      reappraisal: {
        title: 'Cognitive reappraisal',
        direction: { highMeans: 'more habitual reappraisal', better: 'neither' },
        range: [1, 7],
        rule: 'mean',
        items: ['erq_1', 'erq_3', 'erq_5', 'erq_7', 'erq_8', 'erq_10'],
      },
      suppression: {
        title: 'Expressive suppression',
        direction: { highMeans: 'more habitual suppression', better: 'neither' },
        range: [1, 7],
        rule: 'mean',
        items: ['erq_2', 'erq_4', 'erq_6', 'erq_9'],
      },
    },
    sources: [
      {
        text: 'Carnegie Mellon common cold project: ERQ scoring and reliabilities',
        url: 'https://www.cmu.edu/common-cold-project/measures-by-study/psychological-and-social-constructs/other-psychological-measures/emotion-regulation.html',
        supports: ['scales', 'reliability', 'answers'],
      },
      {
        text: 'OpenScales ERQ definition (incl. ERQ-S)',
        url: 'https://github.com/stmueller/OpenScales/blob/449741e426822de74a060659f7469e05b178d785/scales/openscales/ERQ/ERQ.osd',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'BioPsyKit erq()',
        url: 'https://github.com/mad-lab-fau/BioPsyKit/blob/5f5d179a4e52eb452c06573227fa07ca5c1040f4/src/biopsykit/questionnaires/questionnaires.py',
        supports: ['scales', 'reversed'],
      },
      {
        text: 'NDCLab instruments: ERQ scoring',
        url: 'https://github.com/NDCLab/instruments/blob/5a5272e332c8316b3489d93410a53c67a65949d4/erq/readme.md',
        supports: ['scales'],
      },
      {
        text: 'implicitify ERQ: no reverse items, no total',
        url: 'https://implicitify.com/scale/erq',
        supports: ['reversed', 'scales'],
      },
      {
        text: 'PsyToolkit ERQ',
        url: 'https://www.psytoolkit.org/survey-library/emotional-regulation-erq.html',
        supports: ['reversed', 'license'],
      },
      {
        text: 'Preece et al. (2020) community samples',
        url: 'https://ro.ecu.edu.au/ecuworkspost2013/5915/',
        supports: ['reliability'],
      },
    ],
  },
  compiled,
);

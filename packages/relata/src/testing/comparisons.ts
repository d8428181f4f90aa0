import { cesD } from '../instruments/ces-d/index.ts';
import { dass42 } from '../instruments/dass-42/index.ts';
import { ecrR } from '../instruments/ecr-r/index.ts';
import { gad7 } from '../instruments/gad-7/index.ts';
import { pcl5 } from '../instruments/pcl-5/index.ts';
import { phq9 } from '../instruments/phq-9/index.ts';
import { rses } from '../instruments/rses/index.ts';
import { shaps } from '../instruments/shaps/index.ts';
import { tas20 } from '../instruments/tas-20/index.ts';
import type { Instrument } from '../model/index.ts';
import { parseInstrument } from '../zod/index.ts';
import { type Comparison, exampleDefinition } from './validation.ts';

const padded = (stem: string) => (item: number) => `${stem}${String(item).padStart(2, '0')}`;
const plain = (stem: string) => (item: number) => `${stem}${item}`;

type Scales = Readonly<Record<string, string>>;

const each = (one: Omit<Comparison, 'named' | 'scale'>, scales: Scales): readonly Comparison[] =>
  Object.entries(scales).map(([named, scale]) => ({ ...one, named, scale }));

/** Every scale of `reliability.csv` whose instrument is in the catalogue, and the example definition. */
export const comparisons = (): readonly Comparison[] => [
  ...each(
    {
      set: 'ahi-cesd-rct',
      instrument: cesD as Instrument,
      form: 'coded-1-4',
      column: padded('cesd'),
    },
    { depression: 'total' },
  ),
  ...each(
    { set: 'dass42-openpsych', instrument: dass42, form: 'coded-1-4', column: padded('dass') },
    { depression: 'depression', anxiety: 'anxiety', stress: 'stress' },
  ),
  ...each(
    {
      set: 'ecr36-openpsych',
      instrument: parseInstrument(exampleDefinition('ecr-36.json')) as Instrument,
      column: padded('ecr'),
    },
    { avoidance: 'avoidance', anxiety: 'anxiety' },
  ),
  ...each(
    { set: 'ecrr36-penguin', instrument: ecrR as Instrument, column: padded('ecrr') },
    { ecrr_anxiety: 'anxiety', ecrr_avoidance: 'avoidance' },
  ),
  ...each(
    { set: 'gad7-shaps-sciops', instrument: gad7 as Instrument, column: padded('gad7_') },
    { gad7: 'total' },
  ),
  ...each(
    { set: 'gad7-shaps-sciops', instrument: shaps as Instrument, column: padded('shaps_'), add: 1 },
    { shaps: 'dimensional' },
  ),
  ...each(
    { set: 'pcl5-armour', instrument: pcl5 as Instrument, column: padded('pcl5_') },
    {
      intrusion_B: 'intrusion',
      avoidance_C: 'avoidance',
      mood_cognition_D: 'cognition-mood',
      arousal_E: 'arousal',
      total: 'total',
    },
  ),
  ...each(
    { set: 'phq9-gad7-2wave', instrument: phq9 as Instrument, column: plain('phq9_') },
    { depression: 'total' },
  ),
  ...each(
    { set: 'phq9-gad7-2wave', instrument: gad7 as Instrument, column: plain('gad7_') },
    { anxiety: 'total' },
  ),
  ...each(
    { set: 'phq9-nhanes', instrument: phq9 as Instrument, column: plain('phq9_') },
    { depression: 'total' },
  ),
  ...each(
    {
      set: 'rses-openpsych',
      instrument: rses as Instrument,
      form: 'order-a-1-4',
      column: padded('rses'),
    },
    { self_esteem: 'total' },
  ),
  ...each(
    { set: 'tas20-briganti', instrument: tas20 as Instrument, column: padded('tas') },
    {
      difficulty_identifying: 'dif',
      difficulty_describing: 'ddf',
      externally_oriented: 'eot',
      total: 'total',
    },
  ),
];

import type { OptionCode, OptionError } from '../../model/index.ts';
import { shown } from './words.ts';

/** Texts that hold commas themselves. */
const quoted = (texts: unknown) =>
  (texts as readonly string[]).map((text) => JSON.stringify(text)).join('; ');

/** Says which there are to choose from, or what to do where there is none. */
const amongThose = (
  { expected, received }: OptionError,
  { what, fits, own }: { readonly what: string; readonly fits: string; readonly own: string },
) =>
  (expected as readonly string[]).length === 0
    ? `No ${what} is on file for this instrument; ${own}.`
    : `No ${what} on file ${fits} ${shown(received)}; there are ${quoted(expected)}. Name one of them, or ${own}.`;

const OPTIONS: { readonly [C in OptionCode]: (error: OptionError) => string } = {
  unknownForm: (error) =>
    (error.expected as readonly string[]).length > 0
      ? `There is no form ${shown(error.received)}; there are ${shown(error.expected)}.`
      : `There is no form ${shown(error.received)}: this instrument has one form only, so leave it out.`,
  badMissingOverride: (error) =>
    `The missing rule cannot be followed; give ${shown(error.expected)}.`,
  incompleteInstrument: (error) =>
    `The instrument is a bare copy, without the functions that ${shown(error.received)} needs; make it with ${shown(error.expected)}.`,
  unknownDialect: (error) =>
    `There is no SQL for ${shown(error.received)}; there is for ${shown(error.expected)}.`,
  unsafeName: (error) =>
    `The query cannot use ${error.received === '' ? 'an empty name' : JSON.stringify(error.received)}; give ${shown(error.expected)}.`,
  badColumns: (error) => `The columns do not fit; expected ${shown(error.expected)}.`,
  unknownNorm: (error) =>
    amongThose(error, {
      what: 'norm group',
      fits: 'has the population',
      own: 'bring your own mean and SD with a label',
    }),
  ambiguousNorm: (error) =>
    `Several norm groups of one scale fit ${shown(error.received)}: ${quoted(error.expected)}; give the whole text of one.`,
  badNorm: (error) => `This is no norm group; give ${shown(error.expected)}.`,
  unknownReliability: (error) =>
    amongThose(error, { what: 'reliability', fits: 'fits', own: 'bring your own with a label' }),
  ambiguousReliability: (error) =>
    `Several reliabilities of one scale fit ${shown(error.received)}: ${quoted(error.expected)}; name population, coefficient or interval until one is left.`,
  badReliability: (error) => `This is no reliability; give ${shown(error.expected)}.`,
  unknownScale: (error) =>
    `There is no scale ${shown(error.received)} in this form; there are ${shown(error.expected)}.`,
  badChangeOptions: (error) => `Change cannot be told so; give ${shown(error.expected)}.`,
  badWave: (error) => `A wave cannot be placed; give ${shown(error.expected)}.`,
  duplicateTime: (error) =>
    `Two waves have the time ${shown(error.received)}; give each wave a time of its own.`,
  badLevel: (error) =>
    `An interval cannot be had at the level ${shown(error.received)}; give ${shown(error.expected)}.`,
  unknownCutOff: (error) =>
    amongThose(error, {
      what: 'cut-off',
      fits: 'has the population',
      own: 'leave the population out',
    }),
  otherInstrument: (error) =>
    `The result was scored by ${shown(error.received)}, not by ${shown(error.expected)}; score the answers again.`,
  badSeconds: (error) => `These are no times; give ${shown(error.expected)}.`,
  badThreshold: (error) => `This threshold cannot be used; give ${shown(error.expected)}.`,
};

/** One plain sentence for options that cannot be used. */
export const describeOptionError = (error: OptionError): string => OPTIONS[error.code](error);

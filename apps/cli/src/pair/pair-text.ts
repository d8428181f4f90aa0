import type {
  Available,
  Instrument,
  PairComparison,
  PairSide,
  ProfileSimilarity,
  ScaleDifference,
  UnavailableReason,
} from 'relata';
import { describeUnavailable } from 'relata/messages/en';
import { DRAFT } from '../show/draft.ts';
import { count, table, wrapped } from '../text.ts';

/** A number to four decimals at most. */
const shown = (value: number) => String(Math.round(value * 1e4) / 1e4);

const signed = (value: number) => (value > 0 ? `+${shown(value)}` : shown(value));

const UNITS: { readonly [U in ProfileSimilarity['unit']]: string } = {
  answer: 'in response options',
  percentOfMaximum: 'in percent of maximum',
  z: 'in SDs of the norm groups',
};

function sideLine(name: string, { flags, form, informant }: PairSide): readonly string[] {
  const about = [form ?? 'all items', ...(informant === 'closeOther' ? ['a close other'] : [])];
  const raised = Object.entries(flags).flatMap(([flag, { item, state }]) =>
    state === 'raised' ? [`  flag ${flag}: raised by ${item}; look at this answer now`] : [],
  );
  return [`${name}: ${about.join(', ')}`, ...raised];
}

function scaleRow({ confidence, difference, first, second, title }: ScaleDifference) {
  const score = (value: number | null) => (value === null ? 'no score' : shown(value));
  const apart = difference.status === 'available' ? signed(difference.value) : '';
  const cells = [title, score(first.value), score(second.value), apart];
  if (confidence.status !== 'available') return [...cells, '', '', ''];
  const { beyondError, interval, standardError } = confidence;
  const ends = `${signed(interval.low)} to ${signed(interval.high)}`;
  return [...cells, shown(standardError), ends, beyondError ? 'yes' : 'no'];
}

/** Why there is no standard error, each reason once, for the scales that have a difference. */
function wanting(scales: readonly ScaleDifference[]): readonly string[] {
  const reasons = scales.flatMap(({ confidence, difference }): readonly UnavailableReason[] =>
    difference.status === 'available' && confidence.status === 'unavailable'
      ? [confidence.reason]
      : [],
  );
  return [...new Set(reasons)].map((reason) =>
    wrapped(`No standard error: ${describeUnavailable(reason)}`),
  );
}

function profileLines(name: string, found: Available<ProfileSimilarity>): readonly string[] {
  if (found.status === 'unavailable') return [`  ${name}: ${describeUnavailable(found.reason)}`];
  const { cronbachGleserD: d, doubleEntryIntraclass: icc, elements, unit } = found;
  const parts = `D² ${shown(d.squared)} = elevation ${shown(d.elevation)} + scatter ${shown(d.scatter)} + shape ${shown(d.shape)}`;
  return [
    `  ${name}: ${elements.length}, ${UNITS[unit]}`,
    `    Cronbach-Gleser D ${shown(d.value)} (${parts})`,
    `    double-entry intraclass correlation: ${icc.status === 'available' ? shown(icc.value) : describeUnavailable(icc.reason)}`,
  ];
}

function itemLines({ items }: PairComparison): readonly string[] {
  const { answeredByBoth, inCommon, missing, mostDifferent, same } = items;
  return [
    `Items: ${count(inCommon)} in common, ${count(answeredByBoth)} answered by both, ${count(same)} the same`,
    `  open: first ${missing.first.unanswered}, second ${missing.second.unanswered}`,
    ...(mostDifferent.length > 0 ? ['  where they differ most:'] : []),
    ...table(
      mostDifferent.map(({ answers, id, size }) => [
        `  ${id}`,
        `${shown(size)} apart`,
        ...(answers ? [`first ${answers.first}, second ${answers.second}`] : []),
      ]),
      [0, 1, 2],
    ),
  ];
}

/** A comparison for people. */
export function pairText({ definition }: Instrument, compared: PairComparison): string {
  const scales = Object.values(compared.scales);
  const z = compared.profiles.standardisedScales;
  const lines = [
    `${definition.title}: two descriptions side by side`,
    ...(definition.status === 'researchDraft' ? [DRAFT] : []),
    '',
    ...sideLine('first', compared.first),
    ...sideLine('second', compared.second),
    '',
    ...table(
      [
        ['scale', 'first', 'second', 'difference', 'SE', 'interval', 'beyond error'],
        ...scales.map(scaleRow),
      ],
      [0],
    ),
    ...wanting(scales),
    '',
    ...itemLines(compared),
    '',
    'How alike the profiles are',
    ...profileLines('items', compared.profiles.items),
    ...profileLines('scales', compared.profiles.scales),
    ...(z.status === 'available'
      ? [
          ...profileLines('standardised scales', z),
          `    McCrae’s I_pa ${shown(z.profileAgreement.index)}, r_pa ${shown(z.profileAgreement.coefficient)}`,
        ]
      : []),
    '',
    'Differences are first − second. They say where two descriptions differ, and not which is right.',
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

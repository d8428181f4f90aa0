import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument } from '../model/index.ts';
import { score } from '../score/score.ts';
import { REAL_DATA, realColumns, realFacts, whyNot } from '../testing/real-data.ts';
import { cannotRun, runScript } from '../testing/run-script.ts';

const noR = cannotRun('r');
const skipped = !REAL_DATA || noR !== undefined;
const why = REAL_DATA ? (noR ? ` (skipped: ${noR})` : '') : whyNot;

interface Study {
  readonly instrument: Instrument;
  readonly set: string;
  readonly columns: readonly string[];
  /** Columns of each scale, those to be reversed with a minus before them. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  readonly ends: readonly [lowest: number, highest: number];
}

const BFI = {
  agree: ['-A1', 'A2', 'A3', 'A4', 'A5'],
  conscientious: ['C1', 'C2', 'C3', '-C4', '-C5'],
  extraversion: ['-E1', '-E2', 'E3', 'E4', 'E5'],
  neuroticism: ['N1', 'N2', 'N3', 'N4', 'N5'],
  openness: ['O1', '-O2', 'O3', 'O4', '-O5'],
};
const plainName = (name: string) => name.replace('-', '');
const bfi = Object.values(BFI).flat();

function bfi25(): Study {
  const scales = Object.entries(BFI).map(([id, items]) => [
    id,
    {
      title: id,
      rule: 'mean',
      items: items.map(plainName),
      range: [1, 6],
      direction: { highMeans: `more ${id}`, better: 'neither' },
    },
  ]);
  const definition = {
    id: 'bfi-25',
    revision: 1,
    status: 'researchDraft',
    title: 'Twenty-five items of the IPIP, five of each trait',
    abbreviation: 'BFI-25',
    citation: { text: 'The notes of the data set' },
    patterns: ['withdrawal'],
    timeframe: 'in general',
    license: {
      scoring: { status: 'open', evidence: null },
      wording: { status: 'open', evidence: null },
    },
    answers: { min: 1, max: 6 },
    items: bfi.map(plainName),
    reversed: bfi.filter((name) => name.startsWith('-')).map(plainName),
    missing: { source: null },
    scales: Object.fromEntries(scales),
    sources: [],
  };
  return {
    instrument: defineInstrument(definition as never),
    set: 'bfi25-sapa',
    columns: bfi.map(plainName),
    scales: BFI,
    ends: [1, 6],
  };
}

function ecr36(): Study {
  const path = new URL('../../../../examples/ecr-36.json', import.meta.url);
  const definition = JSON.parse(readFileSync(path, 'utf8'));
  const columnOf = (item: string) => `ecr${item.slice(4).padStart(2, '0')}`;
  const scales = Object.entries(definition.scales as Record<string, { items: string[] }>).map(
    ([id, { items }]) => [
      id,
      items.map((item) => (definition.reversed.includes(item) ? '-' : '') + columnOf(item)),
    ],
  );
  return {
    instrument: defineInstrument(definition),
    set: 'ecr36-openpsych',
    columns: definition.items.map(columnOf),
    scales: Object.fromEntries(scales),
    ends: [1, 5],
  };
}

/**
 * The published formulas by hand, in base R: the longest run of `rle`, `sd` of a row, and the
 * correlation of even and odd means over scales, stepped up; the gap as our own page defines it.
 */
const rScript = ({ columns, ends, scales }: Study) => `
args <- commandArgs(TRUE)
raw <- as.matrix(read.csv(args[1]))
raw <- raw[, c(${columns.map((name) => `"${name}"`).join(', ')})]
keyed <- raw
turned <- c(${Object.values(scales)
  .flat()
  .flatMap((name) => (name.startsWith('-') ? [`"${plainName(name)}"`] : []))
  .join(', ')})
keyed[, turned] <- ${ends[0] + ends[1]} - keyed[, turned]
scales <- list(${Object.values(scales)
  .map((items) => `c(${items.map((name) => `"${plainName(name)}"`).join(', ')})`)
  .join(', ')})
longest <- apply(raw, 1, function(x) max(rle(as.vector(x))$lengths))
none <- apply(raw, 1, function(x) all(is.na(x)))
irv <- apply(raw, 1, sd, na.rm = TRUE)
half <- function(x, first) sapply(scales, function(s) mean(x[s[seq(first, length(s), 2)]], na.rm = TRUE))
evenodd <- apply(keyed, 1, function(x) {
  odd <- half(x, 1); even <- half(x, 2)
  r <- suppressWarnings(cor(odd, even, use = "pairwise.complete.obs"))
  stepped <- 2 * r / (1 + r)
  if (!is.na(stepped) && stepped < -1) -1 else stepped
})
pairs <- apply(keyed, 1, function(x) sum(!is.na(half(x, 1) + half(x, 2))))
gap <- apply(keyed, 1, function(x) {
  apart <- sapply(scales, function(s) {
    abs(mean(x[setdiff(s, turned)], na.rm = TRUE) - mean(x[intersect(s, turned)], na.rm = TRUE))
  })
  mean(apart, na.rm = TRUE) / ${ends[1] - ends[0]}
})
found <- data.frame(longest = ifelse(none, 0, longest), irv, evenodd, pairs, gap)
found[] <- lapply(found, function(x) sprintf("%.17g", x))
write.csv(found, args[2], row.names = FALSE, quote = FALSE)
`;

const numberOf = (cell: string | undefined) => (cell && /\d/.test(cell) ? Number(cell) : null);

const near = (found: number | null, wanted: number | null) =>
  found === null || wanted === null
    ? found === wanted
    : Math.abs(found - wanted) <= 1e-10 * Math.max(1, Math.abs(wanted));

describe('Indices of real respondents are those of the published formulas in base R', () => {
  test.skipIf(skipped).each([
    ['the 2,800 of bfi25-sapa', bfi25, 2800],
    ['the first 5,000 of ecr36-openpsych', ecr36, 5000],
  ] as const)(`to 1e-10, for each of %s${why}`, { timeout: 120_000 }, (_, studyOf, most) => {
    const study = studyOf();
    const facts = realFacts(study.set);
    const held = study.columns.map((name) => {
      const [column] = realColumns(study.set, [name], facts.get(name)?.missing ?? []);
      return (column as Float64Array).subarray(0, most);
    });
    const rows = Array.from({ length: held[0]?.length ?? 0 }, (_, row) =>
      held.map((column) => (Number.isNaN(column[row]) ? null : (column[row] as number))),
    );
    const csv = [study.columns, ...rows.map((row) => row.map((cell) => cell ?? 'NA'))];
    const wanted = runScript('r', rScript(study), `${csv.join('\n')}\n`);
    expect(wanted).toHaveLength(rows.length);
    const seen = { evenOdd: 0, gap: 0, missing: 0 };
    rows.forEach((answers, i) => {
      const result = score(study.instrument, answers as never);
      if (result.kind === 'rejected') throw new Error(`row ${i + 1} was rejected`);
      const { evenOdd, irv, longestRun, missingShare, reverseGap } = result.quality;
      const { evenodd, gap, irv: sd, longest, pairs } = wanted[i] as Record<string, string>;
      const what = `row ${i + 1}`;
      expect(longestRun, what).toBe(Number(longest));
      expect(near(irv, numberOf(sd)), what).toBe(true);
      expect(near(reverseGap, numberOf(gap)), what).toBe(true);
      // Two pairs always lie on a line: no correlation is given for them here.
      const paired = Number(pairs) < 3 ? null : numberOf(evenodd);
      expect(near(evenOdd, paired), what).toBe(true);
      if (evenOdd !== null) seen.evenOdd++;
      if (reverseGap !== null) seen.gap++;
      if (missingShare > 0) seen.missing++;
    });
    expect(seen.gap).toBeGreaterThan(0.9 * rows.length);
    if (study.set === 'bfi25-sapa') expect(seen.evenOdd).toBeGreaterThan(0.9 * rows.length);
    expect(seen.missing).toBeGreaterThan(0);
  });
});

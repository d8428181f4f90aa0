import type { AnswerColumn } from '../quality/index.ts';
import { runScript } from './run-script.ts';

/** Every sample index by base R's own functions, written out as the definitions read. */
const SCRIPT = `
args <- commandArgs(TRUE)
x <- as.matrix(read.csv(args[1]))
items <- ncol(x)
full <- function(v) ifelse(is.na(v), "", sprintf("%.17g", v))

S <- cov(x, use = "pairwise.complete.obs")
centre <- colMeans(x, na.rm = TRUE)
d2 <- p <- df <- rep(NA_real_, nrow(x))
whole <- complete.cases(x)
d2[whole] <- mahalanobis(x[whole, , drop = FALSE], centre, S)
for (i in which(!whole)) {
  o <- which(!is.na(x[i, ]))
  if (length(o) > 0) d2[i] <- mahalanobis(x[i, o], centre[o], S[o, o, drop = FALSE])
}
df <- rowSums(!is.na(x))
p <- pchisq(d2, pmax(df, 1), lower.tail = FALSE)

r <- cor(x, use = "pairwise.complete.obs")
within <- function(related) {
  pairs <- which(related & upper.tri(r), arr.ind = TRUE)
  found <- matrix(NA_real_, nrow(x), 2)
  for (i in seq_len(nrow(x))) {
    a <- x[i, pairs[, 1]]
    b <- x[i, pairs[, 2]]
    both <- !is.na(a) & !is.na(b)
    found[i, 1] <- sum(both)
    if (sum(both) > 2 && sd(a[both]) > 0 && sd(b[both]) > 0) found[i, 2] <- cor(a[both], b[both])
  }
  found
}
synonyms <- within(r > SYNONYMS)
antonyms <- within(r < ANTONYMS)

n <- colSums(!is.na(x))
total <- colSums(x, na.rm = TRUE)
person <- plain <- rep(NA_real_, nrow(x))
for (i in seq_len(nrow(x))) {
  o <- which(!is.na(x[i, ]))
  own <- x[i, o]
  if (length(o) < 3 || sd(own) == 0) next
  person[i] <- cor(own, (total[o] - own) / (n[o] - 1))
  plain[i] <- cor(own, centre[o])
}
write.csv(data.frame(
  d2 = full(d2), p = full(p), df = df,
  synonyms = full(synonyms[, 2]), synonymPairs = synonyms[, 1],
  antonyms = full(antonyms[, 2]), antonymPairs = antonyms[, 1],
  person = full(person), plain = full(plain)
), args[2], row.names = FALSE)
`;

export interface IndicesInR {
  readonly d2: number;
  readonly p: number;
  readonly df: number;
  readonly synonyms: number;
  readonly synonymPairs: number;
  readonly antonyms: number;
  readonly antonymPairs: number;
  readonly person: number;
  /** The person-total correlation with the means of everybody, the respondent among them. */
  readonly plain: number;
}

const cell = (value: number) => (Number.isNaN(value) ? 'NA' : String(value));

/** The sample indices of every respondent, worked out by R; NaN where there is none. */
export function sampleIndicesInR(
  columns: readonly AnswerColumn[],
  { synonyms, antonyms }: { readonly synonyms: number; readonly antonyms: number },
): readonly IndicesInR[] {
  const rows = Array.from(columns[0] ?? [], (_, i) =>
    columns.map((column) => cell(column[i] as number)).join(','),
  );
  const header = columns.map((_, i) => `item${i + 1}`).join(',');
  const script = SCRIPT.replace('SYNONYMS', String(synonyms)).replace('ANTONYMS', String(antonyms));
  const found = runScript('r', script, `${header}\n${rows.join('\n')}\n`);
  return found.map((row) => {
    const number = (name: keyof IndicesInR) => (row[name] === '' ? Number.NaN : Number(row[name]));
    return {
      d2: number('d2'),
      p: number('p'),
      df: number('df'),
      synonyms: number('synonyms'),
      synonymPairs: number('synonymPairs'),
      antonyms: number('antonyms'),
      antonymPairs: number('antonymPairs'),
      person: number('person'),
      plain: number('plain'),
    };
  });
}

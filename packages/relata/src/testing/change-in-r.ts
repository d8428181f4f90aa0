import type { ChangeMethod, CutOffKind } from '../model/index.ts';
import { runScript } from './run-script.ts';

/** One change and the figures that it is told by. */
export interface ChangeCase {
  readonly method: ChangeMethod;
  readonly cutOff: CutOffKind;
  readonly better: 'higher' | 'lower';
  readonly first: number;
  readonly last: number;
  readonly level: number;
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
  readonly lastMean: number;
  readonly lastSd: number;
  readonly correlation: number;
  readonly clinicalMean: number;
  readonly clinicalSd: number;
  readonly functionalMean: number;
  readonly functionalSd: number;
}

/** Formulas as in the articles, and as the R package clinicalsignificance has them but for cut-off b. */
const CHANGE = `
args <- commandArgs(TRUE)
d <- read.csv(args[1])
sem <- d$sd * sqrt(1 - d$reliability)
s_diff <- sqrt(2 * sem^2)
way <- ifelse(d$better == "higher", 1, -1)
ha <- d$method == "hagemanArrindell"
en <- d$method == "edwardsNunnally"

r_1 <- (d$sd^2 - sem^2) / d$sd^2
r_2 <- (d$lastSd^2 - sem^2) / d$lastSd^2
both <- 2 * d$sd * d$lastSd * d$correlation
r_dd <- (d$sd^2 * r_1 + d$lastSd^2 * r_2 - both) / (d$sd^2 + d$lastSd^2 - both)
pre_true <- d$reliability * (d$first - d$mean) + d$mean
estimate <- d$last - d$first
estimate[en] <- (d$last - pre_true)[en]
estimate[ha] <- ((d$last - d$first) * r_dd + (d$lastMean - d$mean) * (1 - r_dd))[ha]
se <- s_diff
se[en] <- sem[en]
se[ha] <- (sqrt(r_dd) * s_diff)[ha]
index <- estimate / se
criterion <- ifelse(ha, qnorm(d$level), qnorm(1 - (1 - d$level) / 2))

share <- function(sd) ifelse(ha, sqrt((sd^2 - sem^2) / sd^2), 1)
s_c <- d$clinicalSd * share(d$clinicalSd)
s_f <- d$functionalSd * share(d$functionalSd)
a <- d$clinicalMean + way * 2 * s_c
b <- d$functionalMean - way * 2 * s_f
c <- (s_c * d$functionalMean + s_f * d$clinicalMean) / (s_c + s_f)
cut <- ifelse(d$cutOff == "a", a, ifelse(d$cutOff == "b", b, c))
cs <- way * (d$lastMean + (d$last - d$lastMean) * r_2 - cut) / (sqrt(r_2) * sem)
started <- way * d$first < way * cut
ended <- ifelse(ha, cs > criterion, way * d$last > way * cut)
class <- ifelse(way * index > criterion, ifelse(started & ended, "recovered", "improved"),
  ifelse(way * index < -criterion, "deteriorated", "unchanged"))

digits <- function(x) sprintf("%.17g", x)
write.csv(data.frame(
  estimate = digits(estimate), standardError = digits(se), index = digits(index),
  criterion = digits(criterion), low = digits(estimate - criterion * se),
  high = digits(estimate + criterion * se), a = digits(a), b = digits(b), c = digits(c),
  past = digits(ifelse(ha, cs, 0)), class = class), args[2], row.names = FALSE)
`;

/** One person's scores over time. */
export interface TrendCase {
  readonly times: readonly number[];
  readonly scores: readonly number[];
  readonly level: number;
}

/** Slopes by `lm` and `confint`; Theil-Sen by hand, with the numbers of inversions as products of polynomials. */
const TREND = `
args <- commandArgs(TRUE)
d <- read.csv(args[1])
rank_of <- function(n, level) {
  counts <- 1
  for (i in 2:n) counts <- rowSums(sapply(0:(i - 1), function(k) c(rep(0, k), counts, rep(0, i - 1 - k))))
  sum(cumsum(counts) / factorial(n) <= (1 - level) / 2)
}
one <- function(p) {
  fit <- lm(score ~ time, p)
  ci <- suppressWarnings(confint(fit, "time", level = p$level[1]))
  pairs <- combn(nrow(p), 2)
  slopes <- sort(apply(pairs, 2, function(i) diff(p$score[i]) / diff(p$time[i])))
  m <- rank_of(nrow(p), p$level[1])
  slope <- median(slopes)
  interval <- if (m > 0) c(slopes[m], slopes[length(slopes) + 1 - m]) else c(NA, NA)
  found <- c(coef(fit)[2], coef(fit)[1], ci, slope, median(p$score - slope * p$time), interval)
  as.list(sprintf("%.17g", found))
}
rows <- lapply(split(d, d$id), one)
out <- do.call(rbind, lapply(rows, function(r) as.data.frame(r, col.names = paste0("c", 1:8))))
names(out) <- c("slope", "intercept", "low", "high", "robust", "robustIntercept", "robustLow", "robustHigh")
write.csv(out[order(as.numeric(names(rows))), ], args[2], row.names = FALSE)
`;

const csv = (rows: readonly object[]): string =>
  [Object.keys(rows[0] as object), ...rows.map(Object.values)]
    .map((cells) => cells.join(','))
    .join('\n');

export const changesInR = (cases: readonly ChangeCase[]) => runScript('r', CHANGE, csv(cases));

export const trendsInR = (cases: readonly TrendCase[]) =>
  runScript(
    'r',
    TREND,
    csv(
      cases.flatMap(({ times, scores, level }, id) =>
        times.map((time, i) => ({ id, time, score: scores[i], level })),
      ),
    ),
  );

/** For each number of concordant pairs among n points, the chance of that many or fewer, by `cor.test`. */
const KENDALL = `
args <- commandArgs(TRUE)
chance <- function(n, k) {
  left <- k
  order <- c()
  for (i in 1:n) {
    before <- min(left, i - 1)
    left <- left - before
    order <- append(order, i, after = before)
  }
  cor.test(order, 1:n, method = "kendall", exact = TRUE, alternative = "less")$p.value
}
ns <- read.csv(args[1])$n
rows <- do.call(rbind, lapply(ns, function(n) data.frame(n = n, k = 0:(n * (n - 1) / 2))))
rows$chance <- sprintf("%.17g", mapply(chance, rows$n, rows$k))
write.csv(rows, args[2], row.names = FALSE)
`;

export const kendallInR = (points: readonly number[]) =>
  runScript('r', KENDALL, csv(points.map((n) => ({ n }))));

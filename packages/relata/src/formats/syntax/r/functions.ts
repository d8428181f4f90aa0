import type { OpKind } from '../../../ops/op.ts';

/** The functions of base R that each operation is written with; none where R has it. */
export const R_FUNCTIONS: { readonly [K in OpKind]: string | null } = {
  answer: null,
  scale: null,
  either: `# Highest of those answered.
either <- function(terms) do.call(pmax, c(unname(terms), na.rm = TRUE))`,
  sum: `# Sum of the answered; prorated, it is multiplied by items / items answered.
sum_of <- function(terms, prorate, round) {
  m <- do.call(cbind, unname(terms))
  present <- rowSums(!is.na(m))
  total <- rowSums(m, na.rm = TRUE)
  filled <- if (prorate) total * ncol(m) / present else total
  if (prorate && round) filled <- floor(filled + 0.5)
  ifelse(present == 0, NA, ifelse(present == ncol(m), total, filled))
}`,
  mean: `# Mean of the answered; rounded, their prorated sum is first made a whole number.
mean_of <- function(terms, round) {
  m <- do.call(cbind, unname(terms))
  present <- rowSums(!is.na(m))
  total <- rowSums(m, na.rm = TRUE)
  filled <- total / present
  if (round) filled <- floor(total * ncol(m) / present + 0.5) / ncol(m)
  ifelse(present == 0, NA, ifelse(present == ncol(m), total / ncol(m), filled))
}`,
  linear: `# (weights x terms + constant) / divisor
linear <- function(terms, weights, constant, divisor) {
  (Reduce(\`+\`, Map(\`*\`, weights, unname(terms))) + constant) / divisor
}`,
  product: 'product <- function(terms) Reduce(`*`, unname(terms))',
  greatest: 'greatest <- function(terms) do.call(pmax, unname(terms))',
  absolute: 'absolute <- function(term) abs(term)',
  atLeast: 'at_least <- function(term, threshold) as.numeric(term >= threshold)',
  root: 'root <- function(term, degree) if (degree == 2) sqrt(term) else term^(1 / degree)',
  lookUp: `# Value of the last row that starts at or below the term.
look_up <- function(term, from, values) values[pmax(findInterval(term, from), 1)]`,
};

import type { OpKind } from '../../../ops/op.ts';

/** The functions of Python that each operation is written with; None is an absent value. */
export const PYTHON_FUNCTIONS: { readonly [K in OpKind]: string | null } = {
  answer: null,
  scale: null,
  either: `def either(terms):
    """Highest of those answered."""
    return max((term for term in terms if term is not None), default=None)`,
  sum: `def sum_of(terms, prorate, rounded):
    """Sum of the answered; prorated, it is multiplied by items / items answered."""
    present = [term for term in terms if term is not None]
    if not present:
        return None
    if len(present) == len(terms) or not prorate:
        return sum(present)
    filled = sum(present) * len(terms) / len(present)
    return math.floor(filled + 0.5) if rounded else filled`,
  mean: `def mean_of(terms, rounded):
    """Mean of the answered; rounded, their prorated sum is first made a whole number."""
    present = [term for term in terms if term is not None]
    if not present:
        return None
    if len(present) < len(terms) and rounded:
        return math.floor(sum(present) * len(terms) / len(present) + 0.5) / len(terms)
    return sum(present) / len(present)`,
  linear: `def linear(terms, weights, constant, divisor):
    """(weights x terms + constant) / divisor"""
    if None in terms:
        return None
    return (sum(w * term for w, term in zip(weights, terms)) + constant) / divisor`,
  product: `def product(terms):
    return None if None in terms else math.prod(terms)`,
  greatest: `def greatest(terms):
    return None if None in terms else max(terms)`,
  absolute: `def absolute(term):
    return None if term is None else abs(term)`,
  atLeast: `def at_least(term, threshold):
    return None if term is None else int(term >= threshold)`,
  root: `def root(term, degree):
    if term is None:
        return None
    return math.sqrt(term) if degree == 2 else term ** (1 / degree)`,
  lookUp: `def look_up(term, starts, values):
    """Value of the last row that starts at or below the term."""
    if term is None:
        return None
    return values[max(sum(start <= term for start in starts) - 1, 0)]`,
};

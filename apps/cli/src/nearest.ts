import { distance } from 'fastest-levenshtein';

/** The known names most like a misspelt one, best first; `within` keeps only those that are near. */
export function nearest(
  name: string,
  known: readonly string[],
  most: number,
  within = Number.POSITIVE_INFINITY,
): string[] {
  const wanted = name.slice(0, 64).toLowerCase();
  return known
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

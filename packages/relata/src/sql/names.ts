/** Longest name that every database keeps whole, and short enough for a number after it. */
const LONGEST = 50;

/**
 * Gives out names that differ from each other and from those reserved, whatever the case
 * of their letters: several databases do not tell `Total` from `total`.
 */
export function namer(reserved: readonly string[]): (wanted: string) => string {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  return (wanted) => {
    const stem = wanted.slice(0, LONGEST);
    let name = stem;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${stem}_${i}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

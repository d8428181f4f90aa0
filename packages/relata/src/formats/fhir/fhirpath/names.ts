/** Names that FHIR, SDC and their engines give to variables of their own. */
const RESERVED = [
  'context',
  'encounter',
  'factory',
  'loinc',
  'location',
  'patient',
  'qitem',
  'questionnaire',
  'resource',
  'rootResource',
  'sct',
  'server',
  'terminologies',
  'ucum',
  'user',
];

/** The `name` of an Expression has at most 64 letters; a number may come after it. */
const LONGEST = 50;

const camelCase = (id: string): string =>
  id.replaceAll(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Gives out names of variables that differ from each other. They hold letters and digits
 * only: R4 has no underscore in the `name` of an Expression, and R5 no hyphen.
 */
export function variableNames(): (wanted: string) => string {
  const taken = new Set(RESERVED);
  return (wanted) => {
    const stem = camelCase(wanted).slice(0, LONGEST);
    let name = stem;
    for (let i = 2; taken.has(name); i++) name = `${stem}${i}`;
    taken.add(name);
    return name;
  };
}

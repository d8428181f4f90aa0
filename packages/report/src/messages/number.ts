const NUMBERS = new Map<string, Intl.NumberFormat>();

/** A number in plain decimal form, at most two decimals. The full value is in the document. */
export function plainNumber(value: number, language: string): string {
  const known = NUMBERS.get(language);
  const format =
    known ??
    new Intl.NumberFormat(language, {
      useGrouping: false,
      maximumFractionDigits: 2,
      signDisplay: 'negative',
    });
  if (!known) NUMBERS.set(language, format);
  return format.format(value).replace('-', '−');
}

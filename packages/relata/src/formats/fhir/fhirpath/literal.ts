/** A number as FHIRPath, which has no exponents; one below zero in parentheses. */
export function literal(value: number): string {
  const plain = String(value);
  const [, sign = '', whole = '', part = '', exponent] =
    /^(-?)(\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(plain) ?? [];
  let text = plain;
  if (exponent !== undefined) {
    const point = whole.length + Number(exponent);
    const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${part}`.padEnd(point, '0');
    const at = Math.max(1, point);
    text = `${sign}${digits.slice(0, at)}${digits.length > at ? `.${digits.slice(at)}` : ''}`;
  }
  return value < 0 ? `(${text})` : text;
}

/** Letters, digits, `_` and `-` only: what ids hold needs no escape. */
export const text = (id: string): string => `'${id}'`;

interface Range {
  readonly name: string;
  readonly quality: number;
}

const rangesOf = (accept: string): Range[] =>
  accept.split(',').flatMap((one) => {
    const [name = '', ...parameters] = one.toLowerCase().split(';');
    const weight = parameters
      .map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(text)?.[1])
      .find(Boolean);
    const quality = weight === undefined ? 1 : Number(weight);
    return name.trim() === '' || Number.isNaN(quality) ? [] : [{ name: name.trim(), quality }];
  });

/**
 * How much a caller likes a media type, 0 to 1, by the range of `Accept` that comes closest to
 * it (RFC 9110, 12.5.1); null where the caller says nothing.
 */
export function likingOf(accept: string | null | undefined): ((name: string) => number) | null {
  const ranges = rangesOf(accept ?? '');
  if (ranges.length === 0) return null;
  return (name) =>
    [name, `${name.split('/')[0]}/*`, '*/*'].flatMap((one) =>
      ranges.filter((range) => range.name === one),
    )[0]?.quality ?? 0;
}

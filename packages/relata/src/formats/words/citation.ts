import type { Citation } from '../../model/index.ts';

/** A reference with its address: the DOI, where it has one. A text that holds it already stays as it is. */
export function citationInWords({ text, doi, url }: Citation): string {
  const address = doi ? `https://doi.org/${doi}` : url;
  return address && !text.includes(doi ?? address) ? `${text} ${address}` : text;
}

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text without the signs that XML cannot have. */
export const xmlSigns = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    '\ufffd',
  );

/** A text as XML has it. */
export const xmlText = (text: string): string =>
  xmlSigns(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

/** Gives a drawn SVG a name and a description, for whoever does not see it. */
export function accessibleSvg(svg: string, id: string, title: string, inWords: string): string {
  const named = `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`;
  return svg.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${named} ${attributes}><title id="${id}-title">${xmlText(title)}</title><desc id="${id}-desc">${xmlText(inWords)}</desc>`,
  );
}

const encoder = new TextEncoder();

/** A cell of a table as it is written: in quotes where it must be. */
export const cellText = (cell: string | number, separator: string): string => {
  const text = String(cell);
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
};

export const rowText = (cells: readonly (string | number)[], separator: string): string =>
  `${cells.map((cell) => cellText(cell, separator)).join(separator)}\n`;

export const rowBytes = (cells: readonly (string | number)[], separator: string): Uint8Array =>
  encoder.encode(rowText(cells, separator));

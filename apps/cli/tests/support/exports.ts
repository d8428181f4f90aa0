/** Small files in the layouts that other programs document for their exports. */
export const PHQ9 = ['--instrument', 'phq-9'];
export const quoted = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
export const lines = (...rows: string[]) => rows.map((row) => `${row}\n`).join('');
export const times = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i + 1));
export const totals = ({ rows }: { rows: Record<string, string>[] }, column = 'phq_9_total') =>
  rows.map((row) => row[column] || row[`${column}_status`]);

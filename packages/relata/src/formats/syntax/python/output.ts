import type { Spelling } from '../expressions.ts';
import type { Script, ScriptColumn } from '../script.ts';

const quoted = JSON.stringify;

function cellOf({ plan }: Script, column: ScriptColumn, to: Spelling): string {
  if (column.kind === 'flag') {
    const flag = plan.flags.find(({ id }) => id === column.flag);
    return `flag_of(${to.answer(flag?.field ?? 0, false)}, ${flag?.atOrAbove})`;
  }
  const index = plan.scales.findIndex(({ id }) => id === column.scale);
  const { bands, percentOf } = plan.scales[index] ?? {};
  const score = to.scale(index);
  const [low = 0, high = 1] = percentOf ?? [];
  switch (column.kind) {
    case 'value':
      return `shown(${score})`;
    case 'percent':
      return `shown(linear([${score}], [100], ${-100 * low}, ${high - low}))`;
    case 'status':
      return `status[${quoted(column.scale)}]`;
    case 'answered':
      return `str(answered[${quoted(column.scale)}])`;
    default:
      return `band_of(${score}, ${to.numbers((bands ?? []).map(({ from }) => from))}, [${(bands ?? []).map(({ id }) => quoted(id)).join(', ')}])`;
  }
}

/** Lines that end the scoring of a row and go through the file. */
export const outputInPython = (script: Script, to: Spelling): readonly string[] => [
  '    return {',
  ...script.output.map(
    (column) => `        ${quoted(column.name)}: ${cellOf(script, column, to)},`,
  ),
  '    }',
  '',
  '',
  '# The columns of `relata score`. A rejected row has its status and nothing else.',
  'REJECTED = {',
  ...script.output.map(
    ({ kind, name }) => `    ${quoted(name)}: "${kind === 'status' ? 'rejected' : ''}",`,
  ),
  '}',
  '',
  '',
  'def main(source, target):',
  '    with open(source, newline="", encoding="utf-8-sig") as file:',
  `        header, *rows = [row for row in csv.reader(file${script.separator === ',' ? '' : `, delimiter=${quoted(script.separator)}`}) if row]`,
  ...(script.headerRows > 1
    ? [
        `    # Of ${script.headerRows} header rows the first names the columns.`,
        `    rows = rows[${script.headerRows - 1}:]`,
      ]
    : []),
  '    columns = [column for column, _ in ITEMS.values()]',
  '    for column in columns:',
  '        if header.count(column) != 1:',
  '            sys.exit(f"The file must have one column {column}.")',
  '    kept = [name for name in header if name not in columns]',
  '    with open(target, "w", newline="", encoding="utf-8") as file:',
  '        writer = csv.writer(file, lineterminator="\\n")',
  '        writer.writerow([*kept, *REJECTED])',
  '        for row in rows:',
  '            cells = dict(zip(header, row))',
  '            try:',
  '                if len(row) != len(header):',
  '                    raise Rejected',
  '                scores = scores_of(cells)',
  '            except Rejected:',
  '                scores = REJECTED',
  '            writer.writerow([*(cells.get(name, "") for name in kept), *scores.values()])',
  '',
  '',
  'if len(sys.argv) != 3:',
  '    sys.exit("Name two files: the answers, and where the scores go.")',
  'main(*sys.argv[1:])',
];

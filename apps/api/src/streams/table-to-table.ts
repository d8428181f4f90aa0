import type { Instrument } from 'relata';
import { delimitedText, type ScoredText, type TextFault } from 'relata/delimited';
import { outputColumns } from 'relata/formats/columns';
import type { QualityDetail } from '../scoring/score-row.ts';
import type { Converter } from './converter.ts';
import { streamIds } from './frame.ts';
import { fromTable } from './from-table.ts';
import { LONGEST_ROW } from './stream-problem.ts';
import { cellText, rowBytes } from './table-cells.ts';
import type { TableHeader } from './table-header.ts';
import { type TableOptions, tableJob } from './table-job.ts';
import {
  faultText,
  outputHeader,
  type TableOutput,
  tableBroken,
  tableEnd,
} from './table-output.ts';

const encoder = new TextEncoder();

export interface TableStreamOptions extends TableOptions {
  /** The address of the request. */
  readonly address: string;
  readonly quality?: QualityDetail;
  /** Between cells of the input; null where its header tells. */
  readonly inputSeparator: string | null;
}

/** Rows of answers become rows of scores: the columns, and the bytes, that the command writes. */
export function tableToTable(
  instrument: Instrument,
  options: TableStreamOptions,
  output: TableOutput,
): Converter {
  const { address, decimal = '.', onInvalid = 'reject' } = options;

  function work(header: TableHeader): Converter {
    const job = tableJob(instrument, header, options);
    const { columns, id, kept, missing, scorer, seconds } = job;
    const { names, separator } = header;
    const scores = outputColumns(instrument, scorer.plan, output.extras);
    const head = outputHeader(
      kept.map((column) => names[column] as string),
      scores.map(({ name }) => name),
      output.problems,
    );
    const nameOf = ({ code, column }: TextFault) =>
      code === 'raggedRow' ? code : `${code}@${names[column]}`;
    const text = delimitedText({
      instruments: [{ instrument, scorer: scorer as never, columns }],
      width: names.length,
      separator,
      missing,
      decimal,
      onInvalid,
      kept,
      extras: output.extras,
      id,
      seconds,
      pointed: id < 0 ? [] : [id],
      longestRow: LONGEST_ROW,
      ...(output.problems
        ? {
            faultCell: (faults) =>
              encoder.encode(cellText(faultText(faults.map(nameOf)), separator)),
          }
        : {}),
    });
    const ids = streamIds();
    let respondents = 0;
    let problems = 0;
    const counts = () => ({
      counts: { respondents, scored: respondents - problems, problems },
      emptyLines: text.lines().empty,
    });

    function* taken(blocks: Iterable<ScoredText>) {
      for (const { pointed, ragged, rejected, rows, text: bytes } of blocks) {
        respondents += rows;
        problems += rejected;
        const [from, to] = [pointed.from[0], pointed.to[0]];
        for (let row = 0; from && to && row < rows; row++) {
          const start = from[row] as number;
          const end = to[row] as number;
          if (start < end && ragged[row] === 0) ids.addText(pointed.bytes, start, end);
        }
        yield bytes.slice();
      }
    }

    let begun = false;
    return {
      *push(bytes) {
        if (!begun) yield rowBytes(head, separator);
        begun = true;
        yield* taken(text.push(bytes));
      },
      *end() {
        yield* taken(text.end());
        const end = tableEnd(output, counts(), ids);
        if (end !== '') yield encoder.encode(end);
      },
      broken: (error) =>
        encoder.encode(tableBroken(output, head.length, separator, error, address, counts())),
    };
  }
  return fromTable(options.inputSeparator, work);
}

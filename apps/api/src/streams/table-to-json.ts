import type { Instrument, Issue } from 'relata';
import { type DelimitedBlock, delimitedScorer, numberIn } from 'relata/delimited';
import { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import { rowTexts } from '../scoring/score-row.ts';
import { scorerFor } from '../scoring/scorer-for.ts';
import type { Converter } from './converter.ts';
import { beginText, endText, streamIds } from './frame.ts';
import { fromTable } from './from-table.ts';
import { LONGEST_ROW } from './stream-problem.ts';
import type { TableHeader } from './table-header.ts';
import { tableJob } from './table-job.ts';
import type { TableStreamOptions } from './table-to-table.ts';

/** Rows of a block: kept cells stand column after column. */
const ROWS_OF_BLOCK = 2048;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Stands for a cell that holds something other than a number: the engine says what belongs there. */
const NO_NUMBER = true;

const ragged = (cells: number, width: number) =>
  new ProblemError('answersRejected', {
    detail: `The row has ${cells} cells and the header has ${width}; quote the cells that hold the separator.`,
  });

/** Rows of answers become lines of results. */
export function tableToJson(instrument: Instrument, options: TableStreamOptions): Converter {
  const { address, decimal = '.', onInvalid = 'reject' } = options;

  function work(header: TableHeader): Converter {
    const { columns, id, missing, scorer, seconds } = tableJob(instrument, header, options);
    const { names, separator } = header;
    const { fields } = scorer.plan;
    const one = scorerFor(instrument, { form: options.form, onInvalid });
    const texts = rowTexts(options.quality);
    const ids = streamIds();
    const kept = [...new Set([id, seconds])].filter((column) => column >= 0);
    const table = delimitedScorer({
      instruments: [{ scorer, columns }],
      width: names.length,
      separator,
      missing,
      decimal,
      onInvalid,
      kept,
      longestRow: LONGEST_ROW,
    });
    let respondents = 0;
    const counts = () => {
      const problems = texts.problems();
      return {
        counts: { respondents, scored: respondents - problems, problems },
        emptyLines: table.emptyLines(),
      };
    };
    /** An answer of a table is found by the name of its column. */
    const named = (issue: Issue): Issue => ({
      ...issue,
      path: issue.path.map((field) => names[columns[Number(field)] as number] as string),
    });

    const secondsPlace = kept.indexOf(seconds);
    const secondsOf = (block: DelimitedBlock, row: number) => {
      if (secondsPlace < 0) return undefined;
      const at = secondsPlace * ROWS_OF_BLOCK + row;
      const cell = block.kept.subarray(block.keptFrom[at], block.keptTo[at]);
      const found = numberIn(decoder.decode(cell), decimal);
      return found !== undefined && found >= 0 && Number.isFinite(found) ? found : undefined;
    };

    function textOf(block: DelimitedBlock, row: number): string {
      const number = block.first + row;
      const place = { instance: `${address}#/rows/${number}`, path: [], at: { row: number } };
      const [from = 0, to = 0] = [block.keptFrom[row], block.keptTo[row]];
      const name = id < 0 ? number : decoder.decode(block.kept.subarray(from, to));
      const cells = block.ragged[row] as number;
      if (cells > 0) return texts.problem(name, ragged(cells, names.length), place);
      if (id >= 0 && from < to) ids.addText(block.kept, from, to);
      const answers = fields.map((_, field) => {
        const answer = block.answer(0, field, row);
        if (answer === Number.POSITIVE_INFINITY) return NO_NUMBER;
        return Number.isNaN(answer) ? null : answer;
      });
      const result = one(answers as never, { seconds: secondsOf(block, row) });
      return texts.result(name, { ...result, issues: result.issues.map(named) }, place, []);
    }

    function* taken(blocks: Iterable<DelimitedBlock>) {
      for (const block of blocks) {
        let text = '';
        for (let row = 0; row < block.rows; row++) {
          respondents++;
          text += `${textOf(block, row)}\n`;
        }
        yield encoder.encode(text);
      }
    }

    let begun = false;
    return {
      *push(bytes) {
        if (!begun) yield encoder.encode(beginText(one({}).provenance));
        begun = true;
        yield* taken(table.push(bytes));
      },
      *end() {
        yield* taken(table.end());
        yield encoder.encode(endText(counts(), ids));
      },
      broken: (error) =>
        encoder.encode(
          `${JSON.stringify({ kind: 'broken', ...problemOf(error, address), ...counts() })}\n`,
        ),
    };
  }
  return fromTable(options.inputSeparator, work);
}

// The ECR-R of one row of strings, as a line of the output; the key typed out by hand.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const REVERSED = new Set([9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36]);

function mean(cells, from, to) {
  let sum = 0;
  let answered = 0;
  for (let item = from; item <= to; item++) {
    const cell = cells[item];
    if (cell === '') continue;
    sum += REVERSED.has(item) ? 8 - Number(cell) : Number(cell);
    answered++;
  }
  return { value: answered >= 15 ? sum / answered : '', answered };
}

/** The first cell is the id. */
export function lineOf(cells) {
  const anxiety = mean(cells, 1, 18);
  const avoidance = mean(cells, 19, 36);
  const missing = 36 - anxiety.answered - avoidance.answered;
  return `${cells[0]},${anxiety.value},${avoidance.value},${missing}\n`;
}

export function linesTo(path) {
  const file = createWriteStream(path);
  let lines = 'id,anxiety,avoidance,missing\n';
  return {
    async write(line) {
      lines += line;
      if (lines.length < 1 << 16) return;
      const ready = file.write(lines);
      lines = '';
      if (!ready) await once(file, 'drain');
    },
    async end() {
      file.end(lines);
      await once(file, 'finish');
    },
  };
}

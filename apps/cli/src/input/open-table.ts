import { Problem } from '../problems/problem.ts';
import { type Kind, kindOf } from './kind-of.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';
import { looksLike } from './looks-like.ts';
import type { ValueLabels } from './sav/dictionary.ts';
import type { Watch } from './watch.ts';

export interface TableOptions {
  /** A sheet of a workbook: its name, or its number from 1. */
  readonly sheet?: string | undefined;
  /** Between the cells of a table that is converted to text. */
  readonly separator?: string | undefined;
}

export interface OpenTable {
  readonly kind: Kind;
  readonly packed: boolean;
  readonly encoding: 'utf-8' | null;
  open(watch?: Watch): AsyncIterable<Uint8Array>;
  readonly valueLabels?: () => Promise<ValueLabels>;
}

type Converted = Pick<OpenTable, 'open' | 'valueLabels'>;

/** A workbook as text. Its reader is loaded when one is read. */
const workbook = (name: string, bytes: LookedAt, options: TableOptions): Converted => ({
  async *open(watch = {}) {
    const { workbookText } = await import('./xlsx/workbook-text.ts');
    yield* workbookText(name, bytes.open(watch), options, watch);
  },
});

const spss = (
  name: string,
  bytes: LookedAt,
  again: boolean,
  { separator }: TableOptions,
): Converted => ({
  async *open(watch = {}) {
    const { savText } = await import('./sav/sav-text.ts');
    yield* savText(name, bytes.open(watch), separator, watch);
  },
  ...(again && {
    valueLabels: async () => {
      const { savLabels } = await import('./sav/sav-text.ts');
      return savLabels(name, bytes.open());
    },
  }),
});

/** What is inside an archive. Its reader is loaded when one is read. */
async function unpacked(
  name: string,
  kind: 'gzip' | 'zstd',
  bytes: LookedAt,
  again: boolean,
): Promise<LookedAt> {
  const { unpack } = await import('./unpack.ts');
  return lookedAt((watch) => unpack(name, kind, bytes.open(watch)), again);
}

/**
 * What is in these bytes, and how it becomes delimited text: the one place where the kind
 * of a table is decided. `again` says that they can be opened more than once.
 */
export async function openTable(
  name: string,
  bytes: LookedAt,
  again: boolean,
  options: TableOptions,
): Promise<OpenTable> {
  const outer = kindOf(name, bytes.first);
  const packed = outer === 'gzip' || outer === 'zstd';
  const inner = packed ? await unpacked(name, outer, bytes, again) : bytes;
  const kind = packed ? kindOf(name.replace(/\.(gz|zstd?)$/i, ''), inner.first) : outer;
  if (options.sheet !== undefined && kind !== 'xlsx') {
    throw new Problem(
      'badOption',
      `--sheet names a sheet of a workbook, and ${name} is none.`,
      [],
      'Leave it out.',
    );
  }
  if (kind === 'xlsx') {
    return { kind, packed, encoding: 'utf-8', ...workbook(name, inner, options) };
  }
  if (kind === 'sav') {
    return { kind, packed, encoding: 'utf-8', ...spss(name, inner, again, options) };
  }
  return {
    kind,
    packed,
    encoding: null,
    open(watch) {
      const problem = looksLike(name, kind);
      if (problem) throw problem;
      return inner.open(watch);
    },
  };
}

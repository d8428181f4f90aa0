export type EngineName = 'bytes' | 'duckdb' | 'spark';

/** What scores a file: the engine that is asked for, or the one that can read it. */
export const pickEngine = (
  _file: string,
  { engine, master }: { readonly engine?: EngineName; readonly master?: string },
): EngineName => engine ?? (master === undefined ? 'bytes' : 'spark');

import type { InstrumentText } from 'relata';

/** What a module of wording says about one scale. */
export interface ScaleWording {
  readonly name?: string;
  readonly looksAt?: string;
  readonly highScore?: string;
  readonly reflection?: string;
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** The texts of one scale; empty where the wording has none. */
export function wordingOfScale(text: InstrumentText | undefined, scale: string): ScaleWording {
  const scales = text?.['scales'];
  const of = isRecord(scales) && Object.hasOwn(scales, scale) ? scales[scale] : undefined;
  if (!isRecord(of)) return {};
  return Object.fromEntries(Object.entries(of).filter(([, value]) => typeof value === 'string'));
}

/** Keeps sealed reports by name. What has ended may still be given: whoever reads looks at the time. */
export interface ReportStore {
  readonly get: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly put: (name: string, bytes: Uint8Array<ArrayBuffer>, expires: number) => Promise<void>;
  readonly delete: (name: string) => Promise<void>;
}

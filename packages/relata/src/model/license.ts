/** Terms under which a thing may be used, as its own source states them. */
export const LICENSE_STATUSES = [
  'public-domain',
  'open',
  'free-no-permission',
  'free-non-commercial',
  'permission-required',
  'proprietary',
  'unknown',
] as const;

export type LicenseStatus = (typeof LICENSE_STATUSES)[number];

export interface LicenseStatement {
  readonly status: LicenseStatus;
  /** SPDX identifier, where the source names a public licence. */
  readonly spdx?: string;
  readonly note?: string;
  /** Where the terms are stated; null where no statement was found. */
  readonly evidence: string | null;
}

export interface InstrumentLicense {
  /** Keys, ranges and rules: what this library contains. */
  readonly scoring: LicenseStatement;
  /** The sentences of the form: contained only where this says `open`. */
  readonly wording: LicenseStatement;
}

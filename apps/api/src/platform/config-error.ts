/** A setting that cannot be followed, by its name; never its value, which may be a secret. */
export interface SettingFault {
  readonly setting: string;
  readonly expected: string;
  readonly detail: string;
}

/** Thrown where settings are wrong. Nothing is served by half a configuration. */
export class ConfigError extends Error {
  readonly kind = 'configError';
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly SettingFault[]) {
    super(faults.map(({ detail }) => detail).join(' '));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

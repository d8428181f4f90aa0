/** Version of the scoring engine; equals the package's. */
export const ENGINE_VERSION = '0.1.0';

/** Where the pages say that the API is, until their script knows better. */
export const ORIGIN = 'http://localhost:8787';

/** Where the document, and the guide, say that the server is. */
const DOCUMENTED = 'http://localhost:8787';

/** A body as this server is to have it: canonicals of FHIR begin with a server's own address. */
export const sentTo = (url: string, body: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.from(Buffer.from(body).toString('latin1').replaceAll(DOCUMENTED, url), 'latin1'),
  );

import { describe, expect, test } from 'vitest';
import { bodyPieces, type Malformed } from './body-pieces.ts';

/** A body that comes as far as this text, and then is cut off. */
function cutOff(text: string, headers: Record<string, string> = {}): Request {
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError('reset'));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
  return new Request('http://relata.test', { method: 'POST', headers, body });
}

async function read(request: Request, malformed: Malformed): Promise<string> {
  let text = '';
  try {
    for await (const piece of bodyPieces(request, malformed)) {
      text += new TextDecoder().decode(piece);
    }
    return `${text}, whole`;
  } catch (error) {
    return `${text}, ${(error as { code?: unknown }).code}`;
  }
}

describe('A body that breaks off', () => {
  test.each(['malformedJson', 'malformedTable'] as const)(
    'is read as far as it came, and then is %s',
    async (malformed) => {
      expect(await read(cutOff('a,b'), malformed)).toBe(`a,b, ${malformed}`);
    },
  );

  test('is gzip that was cut off, where it is gzip', async () => {
    const packed = cutOff('\u001f', { 'content-encoding': 'gzip' });
    expect(await read(packed, 'malformedJson')).toBe(', malformedGzip');
  });
});

test('A body that ends is whole, and so is none', async () => {
  const request = (body: string | null) =>
    new Request('http://relata.test', { method: 'POST', body });
  expect(await read(request('a,b'), 'malformedTable')).toBe('a,b, whole');
  expect(await read(request(null), 'malformedTable')).toBe(', whole');
});

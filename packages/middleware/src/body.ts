const utf8 = new TextDecoder();

/** Reads a body to its end, piece by piece, so that what has come is at hand should it break off. */
export async function readBody(response: Response, chunks: Uint8Array<ArrayBuffer>[]): Promise<void> {
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>> | null)?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return;
    chunks.push(piece.value);
  }
}

/** The pieces as text; UTF-8, as JSON is (RFC 8259, 8.1). */
export function textOf(chunks: readonly Uint8Array<ArrayBuffer>[]): string {
  return utf8.decode(bytesOf(chunks));
}

/** The pieces as one. */
export function bytesOf(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1) return chunks[0] as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

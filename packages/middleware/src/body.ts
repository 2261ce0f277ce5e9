const utf8 = new TextDecoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body to its end, piece by piece, so that what has come is at hand should it break off. */
export async function readBody({ body }: Response, pieces: Bytes[]): Promise<void> {
  const reader = (body as ReadableStream<Bytes> | null)?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    pieces.push(value as Bytes);
  }
}

/** The pieces as text; UTF-8, as JSON is (RFC 8259, 8.1). */
export function textOf(pieces: readonly Bytes[]): string {
  return utf8.decode(pieces.length === 1 ? pieces[0] : bytesOf(pieces));
}

/** The pieces as one. */
export function bytesOf(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

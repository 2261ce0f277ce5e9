/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Media type of `body`; a body without one is JSON. */
  readonly mediaType?: string;
  /** Bytes are sent as they are, anything else as JSON. Left out, the answer is empty. */
  readonly body?: unknown;
}

/** Media type of an answer's body; `undefined` for an empty answer. */
export function mediaTypeOf({ body, mediaType = "application/json" }: Answer): string | undefined {
  return body === undefined ? undefined : mediaType;
}

export function toResponse(answer: Answer): Response {
  const { status, headers = {}, body } = answer;
  const mediaType = mediaTypeOf(answer);
  if (mediaType === undefined) return new Response(null, { status, headers: { ...headers, "Content-Length": "0" } });
  if (body instanceof Uint8Array) {
    const bytes = body as Uint8Array<ArrayBuffer>;
    return new Response(bytes, {
      status,
      headers: { ...headers, "Content-Type": mediaType, "Content-Length": `${bytes.byteLength}` },
    });
  }
  const contentType = `${mediaType}; charset=utf-8`;
  return new Response(JSON.stringify(body), { status, headers: { ...headers, "Content-Type": contentType } });
}

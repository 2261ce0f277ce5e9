/** The first line's worth of a text, for an error. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** A server may send back what it was sent; credentials are blotted out of whatever ends up in an error. */
export function redact(text: string, sent: HeadersInit | undefined): string {
  let redacted = text;
  new Headers(sent).forEach((value, name) => {
    if (name === "accept" || name === "content-type") return;
    const secret = value.replace(/^(Bearer|Basic) /i, "");
    // Short values (a store's number) aren't secret, and would blot out half the text.
    if (secret.length < 8) return;
    // JSON, and JSON within JSON, puts backslashes before quotes.
    const parts = secret.split(/["\\]+/).map((part) => part.replace(/[.*+?^${}()|[\]/-]/g, "\\$&"));
    redacted = redacted.replace(new RegExp(parts.join('["\\\\]+'), "g"), "[redacted]");
  });
  return redacted;
}

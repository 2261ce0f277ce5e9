/**
 * An object as multipart/form-data: files as given (not read into memory), objects as JSON, anything else as text, lists
 * as repeated parts. What is undefined or null is left out.
 */
export function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) form.append(name, part);
      else form.append(name, typeof part === "object" ? JSON.stringify(part) : String(part));
    }
  }
  return form;
}

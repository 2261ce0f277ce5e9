/** A document, or a place in it, from which no right code can be made. */
export class GenerateError extends Error {
  override readonly name = "GenerateError";

  constructor(
    /** File of the document. */
    readonly file: string,
    /** JSON pointer of the place, "" for the document as a whole. */
    readonly pointer: string,
    readonly problem: string,
  ) {
    super(`${file}${pointer && ` at ${pointer}`}: ${problem}`);
  }
}

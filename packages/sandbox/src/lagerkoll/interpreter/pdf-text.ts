import { extractText, getDocumentProxy } from "unpdf";
import { Refused } from "../refused.js";

/**
 * The text of a PDF, line by line.
 *
 * @throws Refused when it is no PDF, or one without text
 */
export async function linesOfPdf(file: Blob): Promise<string[]> {
  const text = await textOf(new Uint8Array(await file.arrayBuffer()));
  const lines = text.split("\n").map((line) => line.trim());
  if (lines.some((line) => line !== "")) return lines;
  throw new Refused("The PDF holds no text. A scanned page is a picture, which the sandbox can't read.", {
    field: "file",
  });
}

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    // Left to itself, PDF.js prints warnings about what it doesn't like in a file.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    try {
      return (await extractText(pdf, { mergePages: false })).text.join("\n");
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    throw new Refused(`The file can't be read as a PDF: ${(error as Error).message}`, { field: "file" });
  }
}

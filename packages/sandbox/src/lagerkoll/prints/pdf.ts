import PDFDocument from "pdfkit";

/** A document on paper: who and what at the top, rows below. */
export interface Sheet {
  readonly title: string;
  /** Lines of an address. */
  readonly address?: readonly (string | undefined)[];
  /** Labels and values; one without a value is left out. */
  readonly facts: readonly (readonly [label: string, value: string | number | undefined])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** A line below the rows. */
  readonly closing?: string;
}

/** Media type of what `toPdf` makes. */
export const pdfType = "application/pdf";

/** Prints sheets, each from a page of its own on, as a PDF in A4. */
export function toPdf(sheets: readonly Sheet[], title: string, now: Date): Promise<Uint8Array> {
  const info = { Title: title, Creator: "lagerkoll-gks-sandbox", CreationDate: now };
  const pdf = new PDFDocument({ size: "A4", margin: 50, autoFirstPage: false, lang: "sv", info });
  const done = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
  for (const sheet of sheets) print(pdf.addPage(), sheet);
  if (sheets.length === 0) pdf.addPage().fontSize(11).text("Inget att skriva ut.");
  pdf.end();
  return done;
}

function print(pdf: typeof PDFDocument.prototype, { title, address = [], facts, columns, rows, closing }: Sheet): void {
  pdf.font("Helvetica-Bold").fontSize(20).text(printable(title)).moveDown(0.5);
  pdf.font("Helvetica").fontSize(11);
  for (const line of address) if (line) pdf.text(printable(line));
  pdf.moveDown();
  pdf.fontSize(10);
  for (const [label, value] of facts) if (value !== undefined) pdf.text(printable(`${label}: ${value}`));
  pdf.moveDown();
  const cells = rows.map((row) => row.map((cell) => printable(cell ?? "")));
  const columnStyles = columns.map((name) => (wideColumns.has(name) ? "*" : 75));
  pdf.table({ columnStyles, data: [columns.map((text) => ({ text, font: { src: "Helvetica-Bold" } })), ...cells] });
  if (closing) pdf.moveDown().font("Helvetica-Bold").text(printable(closing));
}

/** Columns that take what room the others leave. */
const wideColumns = new Set(["Benämning", "Namn", "Adress"]);

/** The fonts that every PDF reader has know Western European letters; others become question marks. */
function printable(text: string | number): string {
  return String(text).replaceAll(/[^\x20-\x7e\xa0-\xff€–—‘’“”…•™]/gu, "?");
}

import writeExcelFile from "write-excel-file/node";

/** Media type that Lagerkoll's page means by Excel. */
export const excelType = "application/vnd.ms-excel";

/** A table as an Excel file (.xlsx), headings in bold. */
export async function toExcel(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const headings = columns.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return new Uint8Array(await writeExcelFile([headings, ...cells]).toBuffer());
}

/** A supplier's delivery note as it would come by mail, with made-up content. */
const lines = [
  "Exempelgrossisten AB",
  "Följesedel: 1001",
  "Leveransdatum: 2026-03-02",
  "",
  "Artikel    Benämning           Antal   À-pris",
  "KOPP-01    Kaffekopp              24    18,00",
  "FAT/16     Fat 16 cm              12    22,50",
];

/** A PDF of one page with text in it, always the same. */
export function samplePdf(): Uint8Array {
  const text = lines.map((line) => `(${line.replaceAll(/[()\\]/g, "\\$&")}) Tj T*`).join("\n");
  const page = `BT /F1 10 Tf 14 TL 50 780 Td\n${text}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  // All its characters are of Latin-1, as WinAnsiEncoding has them.
  return Buffer.from(`${file}${end}${trailer}`, "latin1");
}

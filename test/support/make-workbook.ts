import { strToU8, zipSync } from 'fflate';

export type MadeCell = string | number | boolean | { readonly serial: number } | null;

/** An .xlsx file as Excel writes it, of these sheets. `serial`: a day, as a number that is shown as a date. */
export function makeWorkbook(
  sheets: readonly (readonly (readonly MadeCell[])[])[],
  change: (files: Record<string, string>) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const type = 'http://schemas.openxmlformats.org';
  const relations = (links: readonly string[]) =>
    `<Relationships xmlns="${type}/package/2006/relationships">${links.join('')}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${type}/package/2006/content-types"/>`,
    '_rels/.rels': relations([
      `<Relationship Id="rId1" Type="${type}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `<workbook xmlns="${type}/spreadsheetml/2006/main" xmlns:r="${type}/officeDocument/2006/relationships"><sheets>${sheets.map((_rows, at) => `<sheet name="Blad${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_rows, at) =>
          `<Relationship Id="rId${at + 1}" Type="${type}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="rId99" Type="${type}/officeDocument/2006/relationships/styles" Target="styles.xml"/>`,
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${type}/spreadsheetml/2006/main"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, rows] of sheets.entries()) {
    const written = rows.map((cells, row) => {
      const inside = cells.map((cell, column) => writeCell(cell, `${letters(column)}${row + 1}`)).join('');
      return `<row r="${row + 1}">${inside}</row>`;
    });
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${type}/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData></worksheet>`;
  }
  change(files);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  ).slice();
}

function writeCell(cell: MadeCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

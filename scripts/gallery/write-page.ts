/** One picture of one screen, and what looks wrong in it. */
export interface Picture {
  readonly screen: string;
  readonly language: string;
  /** From the page's own folder. */
  readonly file: string;
  readonly faults: readonly string[];
}

/** All pictures on one page: a row for each screen, a column for each language. It stands alone, and needs no server. */
export function writePage(
  pictures: readonly Picture[],
  languages: readonly { readonly code: string; readonly name: string; readonly direction: string }[],
): string {
  const at = new Map(pictures.map((picture) => [`${picture.screen}/${picture.language}`, picture]));
  const screens = [...new Set(pictures.map(({ screen }) => screen))];
  const rows = screens.map((screen) => {
    const cells = languages.map(({ code }) => cell(at.get(`${screen}/${code}`)));
    return `<tr id="${screen}"><th scope="row"><a href="#${screen}">${screen}</a></th>${cells.join('')}</tr>`;
  });
  const heads = languages.map(
    ({ code, name }) => `<th scope="col">${escapeHtml(name)} <code>${code}</code></th>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Landa in every language</title>
<style>
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: #ddd; }
table { border-collapse: collapse; }
th { position: sticky; background: #fff; padding: 8px; z-index: 1; }
thead th { top: 0; z-index: 2; }
tbody th { left: 0; text-align: start; vertical-align: top; max-width: 9em; overflow-wrap: anywhere; }
thead th:first-child { left: 0; z-index: 3; }
td { vertical-align: top; padding: 4px; min-width: 360px; }
img { width: 360px; display: block; background: #fff; }
.faulty img { outline: 3px solid #c00; }
ul { max-width: 340px; margin: 4px 0; padding-inline-start: 1.2em; color: #900; }
</style>
<table><thead><tr><th>${pictures.length} pictures</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</html>
`;
}

function cell(picture: Picture | undefined): string {
  if (!picture) return '<td></td>';
  const { screen, language, file, faults } = picture;
  const list = faults.map((fault) => `<li dir="auto">${escapeHtml(fault)}</li>`).join('');
  const image = `<img loading="lazy" src="${file}" alt="${screen} in ${language}">`;
  return `<td${faults.length > 0 ? ' class="faulty"' : ''}>${image}${list && `<ul>${list}</ul>`}</td>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

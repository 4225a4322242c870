/** One line that is written over and over, on a terminal; nothing elsewhere. */
export function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

export function clearProgress(): void {
  showProgress('');
}

/** `[██████░░░░░░░░░░░░░░] 13,500 ads, 92 MB`: a bar where the whole is known roughly. */
export function describeProgress(read: number, bytes: number, expected?: number): string {
  const counts = `${read.toLocaleString('en')} ads, ${Math.round(bytes / 1e6)} MB`;
  if (expected === undefined) return counts;
  const full = Math.min(20, Math.floor((read / expected) * 20));
  return `[${'█'.repeat(full)}${'░'.repeat(20 - full)}] ${counts}`;
}

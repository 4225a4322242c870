import { writeFileSync } from 'node:fs';
import { supportTable } from './support-table.ts';

/** Writes docs/support.md. */
writeFileSync(new URL('../docs/support.md', import.meta.url), supportTable());

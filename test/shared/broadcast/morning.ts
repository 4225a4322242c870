/** Eleven in the morning in Stockholm: nobody's quiet hours. */
export const morning = '2026-11-24T10:00:00Z';

/** Written by `npm run generate` from locales/sv. */
export type MessageId = string;

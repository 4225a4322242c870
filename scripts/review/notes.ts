import { z } from 'zod';
import type { Sentence } from './sentences.ts';

/** What a speaker said of one sentence, and how the sentence stood then. */
export type Note = z.infer<typeof noteForm>;

const noteForm = z.object({
  id: z.string().min(1),
  source: z.string(),
  translation: z.string(),
  verdict: z.enum(['right', 'wrong', 'unsure']).optional(),
  instead: z.string().default(''),
  note: z.string().default(''),
});

const fileForm = z.object({
  landa: z.literal('review'),
  version: z.literal(1),
  language: z.string().min(1),
  notes: z.array(z.unknown()),
});

/** A file of notes as it was read: also what in it could not be. */
export interface NoteFile {
  readonly language: string;
  readonly notes: readonly Note[];
  readonly damaged: readonly { readonly why: string; readonly written: string }[];
}

/** The file is no file of notes, or of another version. */
export class BadNoteFile extends Error {
  override readonly name = 'BadNoteFile';
}

/** Reads what the page has saved. A note that is damaged takes no other with it. */
export function readNotes(text: string): NoteFile {
  const file = fileForm.safeParse(parseJson(text));
  if (!file.success)
    throw new BadNoteFile(`This is no file of notes from the page: ${z.prettifyError(file.error)}`);
  const read = file.data.notes.map((written) => ({ written, ...noteForm.safeParse(written) }));
  return {
    language: file.data.language,
    notes: read.flatMap(({ data }) => (data ? [data] : [])),
    damaged: read.flatMap(({ error, written }) =>
      error ? [{ why: z.prettifyError(error), written: JSON.stringify(written) }] : [],
    ),
  };
}

function parseJson(text: string): unknown {
  try {
    // Some mail programs put a mark before the first sign.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new BadNoteFile(
      `The file is cut off or was changed on its way (${(error as Error).message}). Ask for it once more, as an attachment.`,
    );
  }
}

/** A note beside its sentence as it stands today. */
export interface JudgedNote {
  readonly note: Note;
  /** Undefined: there is no such sentence any more. */
  readonly sentence: Sentence | undefined;
  /** What is no longer as it was read. */
  readonly changed: readonly ('source' | 'translation')[];
}

export interface Judged {
  readonly notes: readonly JudgedNote[];
  /** Sentences that nobody has read as they stand today. */
  readonly unread: readonly Sentence[];
}

/** Holds the notes against the sentences of today. */
export function judgeNotes(notes: readonly Note[], sentences: readonly Sentence[]): Judged {
  const byId = new Map(sentences.map((one) => [one.id, one]));
  const judged = notes.map((note): JudgedNote => {
    const sentence = byId.get(note.id);
    const parts = ['source', 'translation'] as const;
    return { note, sentence, changed: sentence ? parts.filter((part) => sentence[part] !== note[part]) : [] };
  });
  const read = new Set(
    judged.flatMap(({ note, sentence, changed }) =>
      note.verdict && sentence && changed.length === 0 ? [note.id] : [],
    ),
  );
  return { notes: judged, unread: sentences.filter(({ id }) => !read.has(id)) };
}

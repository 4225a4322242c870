/** Everything that is reviewed as text: languages, registers, samples. Flows and rules are imported. */
export interface Content {
  readonly locales: Readonly<Record<string, LocaleFiles>>;
  /** Register name → tab-separated text. */
  readonly data: Readonly<Record<string, string>>;
  /** The bundled openings, as they stand in the file. */
  readonly samples: unknown;
  /** Files of the web pages, by name. */
  readonly assets: Readonly<Record<string, string>>;
}

export interface LocaleFiles {
  /** language.json. */
  readonly form: unknown;
  readonly areas: Readonly<Record<string, string>>;
  readonly occupations: string;
}

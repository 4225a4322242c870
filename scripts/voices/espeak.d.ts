declare module '@echogarden/espeak-ng-emscripten' {
  interface Engine {
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    get_samplerate(): number;
    /** Stops where the callback gives true. */
    synthesize(words: string, callback: (chunk: Int16Array | null) => boolean): void;
    synthesize_ipa(words: string): { readonly ipa: string };
  }
  export default function makeEngine(): Promise<{ readonly eSpeakNGWorker: new () => Engine }>;
}

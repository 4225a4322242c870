import type { Advisor } from '../app/advisor.ts';
import type { ReadAloud, Signer } from '../app/ports.ts';
import type { Example } from '../core/example.ts';
import type { Language } from '../core/world.ts';
import type { PageKit } from '../page/document.tsx';

/** What the conversation in a browser is made with. */
export interface ChatOptions {
  readonly advisor: Advisor;
  readonly kit: PageKit;
  readonly languages: readonly Language[];
  readonly examples: readonly Example[];
  readonly signer: Signer;
  readonly now: () => number;
  /** Cookies travel over https only. */
  readonly isSecure: boolean;
  /** How a page is heard. */
  readonly readAloud: ReadAloud;
  /** Done before any page: learns what pages need to know of the world outside. */
  readonly prepare: () => Promise<unknown>;
}

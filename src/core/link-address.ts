/** Where a start link leads, as a phone opens it and as a person types it. */
export interface LinkAddress {
  readonly url: string;
  /** As it is printed to be typed. */
  readonly typed: string;
  /** Nobody has said where the world reaches us: it works on this machine only. */
  readonly isHereOnly: boolean;
}

/** The landing page where the world reaches it, else the bot, else this machine. */
export function linkAddress(
  id: string,
  reach: {
    readonly publicUrl: string | undefined;
    readonly telegram: string | undefined;
    readonly origin: string;
  },
): LinkAddress {
  const { publicUrl, telegram, origin } = reach;
  const url =
    publicUrl === undefined && telegram !== undefined
      ? `${telegram}?start=${id}`
      : `${publicUrl ?? origin}/s/${id}`;
  return {
    url,
    typed: url.replace(/^https?:\/\//, ''),
    isHereOnly: publicUrl === undefined && telegram === undefined,
  };
}

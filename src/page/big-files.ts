/** Files too large to travel in a Worker's bundle, by name; undefined where there is no such file here. */
export type BigFiles = (
  name: string,
) => Promise<{ readonly body: BodyInit; readonly type: string } | undefined>;

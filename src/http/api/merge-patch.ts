/** A document with a JSON Merge Patch (RFC 7396) applied: null takes away, objects go in, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const before = isObject(target) ? target : {};
  const kept = Object.entries(before).filter(([name]) => patch[name] === undefined);
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, mergePatch(before[name], value)] as const);
  return Object.fromEntries([...kept, ...changed]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

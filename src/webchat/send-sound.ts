/** A sound, or the part of it that a player asks for (RFC 9110, 14.2): some play nothing that they cannot ask for in parts. */
export function sendSound(sound: Uint8Array<ArrayBuffer>, range: string | undefined): Response {
  const headers = { 'Content-Type': 'audio/ogg', 'Accept-Ranges': 'bytes' };
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return new Response(sound, { headers });
  const size = sound.length;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end)
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } });
  return new Response(sound.subarray(start, end + 1), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` },
  });
}

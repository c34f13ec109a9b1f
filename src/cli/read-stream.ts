/** The bytes of a stream, up to the first part that goes past the most that is wanted. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  mostBytes: number,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    const buffer = Buffer.from(part);
    parts.push(buffer);
    bytes += buffer.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(parts);
}

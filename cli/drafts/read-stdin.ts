/** All of standard input. Not read at a stroke, since another program may hand over a pipe that is not ready yet, which fails with EAGAIN. */
export async function readStdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

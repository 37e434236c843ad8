/** The chunk with its MDX comments written as HTML comments of the same length, which the Markdown parser leaves out of prose. */
export function maskMdxComments(chunk: string): string {
  let start = chunk.indexOf("{/*");
  let masked = chunk;
  while (start >= 0) {
    const close = chunk.indexOf("*/}", start + 3);
    if (close < 0) break;
    const end = close + 3;
    masked = masked.slice(0, start) + asHtml(chunk.slice(start, end)) + masked.slice(end);
    start = chunk.indexOf("{/*", end);
  }
  return masked;
}

function asHtml(comment: string): string {
  const inner = comment.slice(4, -3).replaceAll("-", "x");
  return comment.length < 7 ? "<!-->".padEnd(comment.length) : `<!--${inner}-->`;
}

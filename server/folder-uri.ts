/** The URI of a workspace folder without a slash at its end, which only the root of a file system has: what stands in it begins with this and a slash. */
export function folderUri(uri: string): string {
  return uri.replace(/\/$/, "");
}

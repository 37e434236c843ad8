import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What changes from one text to the other, as `git apply` and `patch -p1` take it; "" where nothing does. */
export function patchOf(path: string, { before, after }: { readonly before: string; readonly after: string }): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

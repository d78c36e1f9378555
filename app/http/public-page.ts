/** Headers of pages that are the same for everyone: the server keeps them for seconds, readers ask again. */
export function publicPage(): Record<string, string> {
  return { "cache-control": "public, max-age=0, must-revalidate" };
}

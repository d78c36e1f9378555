/** A letter as a page of its own, just as it is mailed. Its look stands in style attributes, so nothing may run. */
export function showLetter(letter: { readonly html: string }): Response {
  return new Response(letter.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

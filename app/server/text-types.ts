/** Whether this is text as a whole, which becomes smaller when it is compressed; a stream of events never is whole. */
export function isText(contentType: string | null): boolean {
  return /^(text\/(?!event-stream)|application\/(json|javascript|manifest)|image\/svg)/.test(
    contentType ?? "",
  );
}

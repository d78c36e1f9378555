type Props = { readonly data: unknown; readonly [mark: `data-${string}`]: string };

/** Data that the page carries for a script of ours, which finds it by its mark. Plain JSON, never run. */
export function JsonScript({ data, ...marks }: Props) {
  // "<" is written so that no text in it can end the element it stands in.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/json" {...marks} dangerouslySetInnerHTML={{ __html: json }} />;
}

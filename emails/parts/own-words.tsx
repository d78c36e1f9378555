import { Paragraph } from "./text.tsx";

/** What the corporation adds in its own words: to everybody first, then to this reader. */
export function OwnWords({ words }: { words: readonly string[] | undefined }) {
  return (words ?? []).map((text, index) => (
    <Paragraph key={index}>
      <AsTyped text={text} />
    </Paragraph>
  ));
}

/** Text with the line breaks of whoever typed it. */
export function AsTyped({ text }: { text: string }) {
  return <span style={{ whiteSpace: "pre-line", wordBreak: "break-word" }}>{text}</span>;
}

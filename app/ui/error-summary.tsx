export type SummaryLine = {
  readonly href: string | null;
  /** The field's label; without it the text says it all. */
  readonly name?: string | null;
  readonly text: string;
};

/** What is wrong, in the same words as beside the fields, each leading there. Takes the focus when the page opens. */
export function ErrorSummary({ title, lines }: { title: string; lines: readonly SummaryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert" tabIndex={-1} id="error-summary" autoFocus>
      <div className="stack g-2">
        <strong>{title}</strong>
        <ul className="error-lines">
          {lines.map((line) => (
            <li key={`${line.href}${line.text}`}>
              {line.href ? <a href={line.href}>{said(line)}</a> : said(line)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function said({ name, text }: SummaryLine): string {
  if (!name) return text;
  return name.endsWith("?") ? `${name} ${text}` : `${name}: ${text}`;
}

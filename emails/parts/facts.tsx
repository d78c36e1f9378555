import type { CSSProperties } from "react";

import { block, color, smallText } from "./look.ts";

const row = { borderTop: `1px solid ${color.line}`, margin: 0, verticalAlign: "top" } as const;
const label = {
  ...smallText,
  ...row,
  padding: "11px 16px 11px 0",
  width: "34%",
  fontWeight: 400,
  textAlign: "left",
  color: color.secondInk,
} satisfies CSSProperties;
const fact = {
  ...smallText,
  ...row,
  padding: "11px 0",
  fontWeight: 700,
  wordBreak: "break-word",
} satisfies CSSProperties;

/** When, where, how long: labels with their facts. Facts without text are left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, fact: string])[] }) {
  return (
    <table data-figures cellPadding={0} cellSpacing={0} style={{ ...block, margin: "8px 0 20px" }}>
      <tbody>
        {facts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <tr key={name}>
              <th scope="row" style={label}>
                {name}
              </th>
              <td style={fact}>{text}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

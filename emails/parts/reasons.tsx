import { Section, Text } from "@react-email/components";
import { Fragment } from "react";

import { block, bodyText, color, smallText } from "./look.ts";
import type { Reason } from "./props.ts";

/** Why, criterion by criterion, in the words of the people who decided. Line breaks are kept. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const titles = [...new Set(reasons.map(({ criterion }) => criterion))];
  return (
    <Section style={{ ...block, margin: "8px 0 20px" }}>
      {titles.map((title) => (
        <table
          key={title}
          role="presentation"
          cellPadding={0}
          cellSpacing={0}
          style={{ ...block, marginBottom: "10px" }}
        >
          <tbody>
            <tr>
              <td
                style={{
                  padding: "16px 20px",
                  background: color.brandTint,
                  borderLeft: `6px solid ${color.brand}`,
                }}
              >
                <Text style={{ ...smallText, margin: 0, fontWeight: 700 }}>{title}</Text>
                {reasons
                  .filter(({ criterion }) => criterion === title)
                  .map(({ reason }, index) => (
                    <Words key={index} reason={reason} />
                  ))}
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </Section>
  );
}

function Words({ reason }: { reason: string }) {
  return (
    <Text style={{ ...bodyText, margin: "6px 0 0", wordBreak: "break-word" }}>
      {reason.split(/\r?\n/).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Text>
  );
}

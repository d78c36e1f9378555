import { Section, Text } from "@react-email/components";
import { Fragment } from "react";

import { block, bodyText, color, smallText } from "./look.ts";
import type { Reason } from "./props.ts";

/** Why, criterion by criterion, in the words of the people who decided. Line breaks are kept. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <Section style={{ ...block, margin: "8px 0 20px" }}>
      {reasons.map(({ criterion, reason }) => (
        <table
          key={criterion}
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
                <Text style={{ ...smallText, margin: "0 0 6px", fontWeight: 700 }}>{criterion}</Text>
                <Text style={{ ...bodyText, margin: 0, wordBreak: "break-word" }}>
                  {reason.split(/\r?\n/).map((line, index) => (
                    <Fragment key={index}>
                      {index > 0 && <br />}
                      {line}
                    </Fragment>
                  ))}
                </Text>
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </Section>
  );
}

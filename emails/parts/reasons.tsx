import { Section, Text } from "@react-email/components";
import { Fragment } from "react";

import { useLanguage } from "./language.tsx";
import { block, bodyText, color, smallText } from "./look.ts";
import type { Reason } from "./props.ts";

const strong = { background: color.brandTint, borderLeft: `6px solid ${color.brand}` };
const missed = { background: color.attentionTint, borderLeft: `6px solid ${color.attention}` };

/**
 * Why, criterion by criterion, in the words of the people who decided. What a jury found strong and what could be better
 * stand apart, in words and in colour. Line breaks are kept.
 */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useLanguage();
  const boxes = [true, false, undefined].flatMap((isStrong) => boxesOf(reasons, isStrong));
  return (
    <Section style={{ ...block, margin: "8px 0 20px" }}>
      {boxes.map(({ title, isStrong, words }) => (
        <table
          key={`${title}${isStrong}`}
          role="presentation"
          cellPadding={0}
          cellSpacing={0}
          style={{ ...block, marginBottom: "10px" }}
        >
          <tbody>
            <tr>
              <td style={{ padding: "16px 20px", ...(isStrong === false ? missed : strong) }}>
                <Text style={{ ...smallText, margin: 0, fontWeight: 700 }}>
                  {title}
                  {isStrong === undefined ? "" : `: ${t(isStrong ? "mail.strong" : "mail.missed")}`}
                </Text>
                {words.map((reason, index) => (
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

/** One box for each criterion of which this was said, in their order. */
function boxesOf(reasons: readonly Reason[], isStrong: boolean | undefined) {
  const said = reasons.filter((reason) => reason.isStrong === isStrong);
  return [...new Set(said.map(({ criterion }) => criterion))].map((title) => ({
    title,
    isStrong,
    words: said.filter(({ criterion }) => criterion === title).map(({ reason }) => reason),
  }));
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

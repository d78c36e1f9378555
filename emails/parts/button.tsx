import { Link } from "@react-email/components";

import { fullAddress } from "./address.ts";
import { useLanguage } from "./language.tsx";
import { color, font } from "./look.ts";
import { Paragraph } from "./text.tsx";

type Props = { readonly url: string; readonly label: string };

/**
 * The one thing to do in this letter; `url` is a path of app/paths.ts or a full address. On paper nobody can press:
 * there it says whom to call instead. A filled table cell, because Outlook ignores the padding of links.
 */
export function Button({ url, label }: Props) {
  const { t, envelope } = useLanguage();
  const phone = envelope.corporation?.contactPhone;
  if (envelope.onPaper)
    return <Paragraph>{phone ? t("mail.onPaper.call", { phone }) : t("mail.onPaper.come")}</Paragraph>;
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "24px 0" }}>
      <tbody>
        <tr>
          <td style={{ background: color.brand, borderRadius: "6px" }}>
            <Link
              href={fullAddress(url, envelope.origin)}
              style={{
                fontFamily: font.plain,
                display: "inline-block",
                padding: "15px 28px",
                fontSize: "18px",
                lineHeight: "24px",
                fontWeight: 700,
                color: "#ffffff",
                textDecoration: "none",
              }}
            >
              {label}
            </Link>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

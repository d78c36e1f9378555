import type { ReactNode } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { Sign, type SignTone } from "#app/ui/sign.tsx";

type Props = {
  readonly title: string;
  readonly tone: SignTone;
  readonly state: string;
  readonly href: string;
  /** One line of what is in it. */
  readonly story: string;
  /** What is missing, or what to look at. */
  readonly children?: ReactNode;
};

/** One part on the way out: how it stands as a sign, what is in it, and the way back to it. */
export function PartRow({ title, tone, state, href, story, children }: Props) {
  const t = useTranslate();
  return (
    <li className="stack g-2">
      <div className="hand-in-row">
        <p>
          <strong>{title}</strong>
          <br />
          <span className="small muted">{story}</span>
        </p>
        <Sign tone={tone}>{state}</Sign>
        <a className="contact-line" href={href}>
          {t("handIn.look")}
          <span className="visually-hidden"> {title}</span>
        </a>
      </div>
      {children}
    </li>
  );
}

import { Heading, Link, Text } from "@react-email/components";
import type { ReactNode } from "react";

import { fullAddress } from "./address.ts";
import { useLanguage } from "./language.tsx";
import { bodyText, color, font } from "./look.ts";

/** The one heading of a letter. */
export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h1"
      style={{
        fontFamily: font.sign,
        margin: "0 0 18px",
        fontSize: "32px",
        lineHeight: "37px",
        fontWeight: 600,
        letterSpacing: "-0.4px",
        color: color.ink,
      }}
    >
      {children}
    </Heading>
  );
}

/** A heading within a letter. */
export function Subtitle({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h2"
      style={{
        fontFamily: font.plain,
        margin: "24px 0 8px",
        fontSize: "19px",
        lineHeight: "26px",
        fontWeight: 700,
        color: color.ink,
      }}
    >
      {children}
    </Heading>
  );
}

/** Plain words in a letter. */
export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={bodyText}>{children}</Text>;
}

/** Words that somebody typed, each line of theirs on its own. */
export function Lines({ text }: { text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {lines.map((line, index) => (
        <Paragraph key={index}>{line}</Paragraph>
      ))}
    </>
  );
}

/** A short list; each entry one sentence. */
export function List({ entries }: { entries: readonly string[] }) {
  return (
    <ul style={{ ...bodyText, margin: "0 0 18px", paddingLeft: "22px" }}>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}

/** The way out of letters that somebody chose to get; the smallest thing in the letter that can be clicked. */
export function WayOut({ url, label }: { url: string; label: string }) {
  const { envelope } = useLanguage();
  return (
    <Link
      href={fullAddress(url, envelope.origin)}
      style={{ color: color.secondInk, textDecoration: "underline" }}
    >
      {label}
    </Link>
  );
}

import { Container, Text } from "@react-email/components";
import { Fragment } from "react";

import { dayOf } from "#app/lib/dates.ts";

import { useLanguage } from "./language.tsx";
import { bodyText } from "./look.ts";

type Props = { readonly name: string; readonly postal: string; readonly at: Date };

/** Above a letter that is posted: to whom and where, a line for each, and the day it was written. */
export function PostAddress({ name, postal, at }: Props) {
  const { format } = useLanguage();
  const lines = [name, ...postal.split(/[,\n]/)].map((line) => line.trim()).filter(Boolean);
  return (
    <Container style={{ width: "100%", maxWidth: "600px" }}>
      <Text style={{ ...bodyText, margin: "16px 32px 32px" }}>
        {lines.map((line, nth) => (
          <Fragment key={nth}>
            {line}
            <br />
          </Fragment>
        ))}
      </Text>
      <Text style={{ ...bodyText, margin: "0 32px 16px" }}>{format.day(dayOf(at))}</Text>
    </Container>
  );
}

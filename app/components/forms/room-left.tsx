import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = { readonly of: string; readonly most: number | null; readonly value: string | undefined };

/** Stands for the number in words that the page's script fills in. */
const NUMBER = "{number}";

/**
 * How many characters there still is room for under a long answer, once half of it is used; the page's script says it
 * with every key. Nothing is cut off: who writes too much reads how much, and nothing is lost.
 */
export function RoomLeft({ of, most, value = "" }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (most === null) return null;
  const left = most - value.trim().length;
  const words = left < 0 ? "applicant.roomOver" : "applicant.roomLeft";
  return (
    <p
      className="small muted"
      hidden={left > most / 2}
      data-room={of}
      data-most={most}
      data-left-words={t("applicant.roomLeft", { number: NUMBER })}
      data-over-words={t("applicant.roomOver", { number: NUMBER })}
    >
      {t(words, { number: format.number(Math.abs(left)) })}
    </p>
  );
}

import { TIME_ZONE, type Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import type { Locale } from "./locales.ts";

const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };

export type Format = ReturnType<typeof makeFormat>;
const formats: Partial<Record<Locale, Format>> = {};

/** How one language writes amounts, days and moments (design: "€ 1.150", "14 %", "12.00 uur"). */
export function formatOf(locale: Locale): Format {
  return (formats[locale] ??= makeFormat(locale));
}

function makeFormat(locale: Locale) {
  const tag = tags[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const twoDecimals = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const upToOne = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const longDay = dayFormat({
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const plainDay = dayFormat({
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const shortDay = dayFormat({ day: "numeric", month: "short" });
  const shortDate = dayFormat({ day: "numeric", month: "short", year: "numeric" });
  const monthAndYear = dayFormat({ month: "long", year: "numeric" });
  const shortMonth = dayFormat({ month: "short" });
  const monthName = dayFormat({ month: "long" });
  const clock = new Intl.DateTimeFormat(tag, {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const clockWithSeconds = new Intl.DateTimeFormat(tag, {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const momentDay = new Intl.DateTimeFormat(tag, {
    timeZone: TIME_ZONE,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });

  function dayFormat(options: Intl.DateTimeFormatOptions) {
    const format = new Intl.DateTimeFormat(tag, {
      timeZone: "UTC",
      ...options,
    });
    return (day: Day) => format.format(new Date(`${day}T00:00:00Z`));
  }
  function number(value: number): string {
    return minus(upToOne.format(value));
  }
  function money(amount: Cents): string {
    const digits = amount % 100 === 0 ? whole.format(Math.abs(amount) / 100) : exact(Math.abs(amount));
    return `${amount < 0 ? "−" : ""}€\u00a0${digits}`;
  }
  function exact(amount: number): string {
    return twoDecimals.format(amount / 100);
  }
  function time(moment: Date): string {
    return locale === "nl" ? `${shortTime(moment)} uur` : shortTime(moment);
  }
  /** Under a heading that says it is a time. */
  function shortTime(moment: Date): string {
    const shown = clock.format(moment);
    return locale === "nl" ? shown.replace(":", ".") : shown;
  }
  function moment(at: Date): string {
    return `${momentDay.format(at)}, ${time(at)}`;
  }
  /** With seconds: for receipts, where the exact time of the database counts. */
  function exactMoment(at: Date): string {
    const shown = clockWithSeconds.format(at);
    return `${momentDay.format(at)}, ${locale === "nl" ? `${shown.replaceAll(":", ".")} uur` : shown}`;
  }
  /** Hours, minutes and seconds, for what ends within a minute. */
  function clockTime(at: Date): string {
    const shown = clockWithSeconds.format(at);
    return locale === "nl" ? shown.replaceAll(":", ".") : shown;
  }
  function percent(value: number): string {
    return locale === "nl" ? `${number(value)}\u00a0%` : `${number(value)}%`;
  }
  function area(squareMetres: number): string {
    return `${number(squareMetres)}\u00a0m²`;
  }
  function metres(length: number): string {
    return `${number(length)}\u00a0m`;
  }
  /** A file of any size; nothing is less than one. */
  function fileSize(bytes: number): string {
    const kilobytes = Math.max(1, Math.round(bytes / 1024));
    if (kilobytes < 1024) return `${number(kilobytes)}\u00a0kB`;
    return `${number(Math.round(kilobytes / 102.4) / 10)}\u00a0MB`;
  }
  return {
    locale,
    number,
    money,
    percent,
    area,
    metres,
    fileSize,
    day: longDay,
    plainDay,
    shortDay,
    shortDate,
    month: monthAndYear,
    shortMonth,
    monthName,
    time,
    shortTime,
    moment,
    exactMoment,
    clockTime,
  };
}

function minus(text: string): string {
  return text.replace(/^-/, "−");
}

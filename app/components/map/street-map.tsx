import type { CSSProperties } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { frameAround, tilesOf } from "#app/lib/web-mercator.ts";
import { paths } from "#app/paths.ts";

import { landIn } from "./land.ts";
import { lookOf, type OnMap, type Pin, pinsOf } from "./pins.ts";

const SIZE = { x: 600, y: 760 };
const ROOM = 90;

/**
 * Where things are: the national map with a pin for each, and a drawing of the country while that map cannot be had. A
 * pin leads to its page; one for several leads to the first of them in the list, whose item has its id.
 */
export function StreetMap({ things }: { things: readonly OnMap[] }) {
  const t = useTranslate();
  const frame = frameAround(
    things.map(({ place }) => place),
    SIZE,
    ROOM,
  );
  const { sea, land, lakes } = landIn(frame);
  const pins = pinsOf(frame, things);
  return (
    <div className="map">
      <svg viewBox={`0 0 ${SIZE.x} ${SIZE.y}`} aria-hidden="true" focusable="false">
        <path className="map-water" d={sea} />
        <path className="map-land" d={land} />
        <path className="map-water" d={lakes} />
        {/* The tiles cover these with names of their own. */}
        {pins.map(({ at, things: [{ id, town }] }) => (
          <text key={id} className="map-town" x={at.x.toFixed(0)} y={(at.y + 26).toFixed(0)}>
            {town}
          </text>
        ))}
        {tilesOf(frame, SIZE).map(({ level, column, row, at, size }) => (
          <image
            key={`${column}-${row}`}
            href={paths.mapTile(level, column, row)}
            x={at.x.toFixed(1)}
            y={at.y.toFixed(1)}
            // A hair wider, so that no seam shows between two.
            width={(size + 0.5).toFixed(1)}
            height={(size + 0.5).toFixed(1)}
          />
        ))}
      </svg>
      {pins.map((pin) => (
        <PinLink key={pin.things[0].id} pin={pin} />
      ))}
      <p className="map-source">{t("map.source")}</p>
    </div>
  );
}

function PinLink({ pin }: { pin: Pin }) {
  const t = useTranslate();
  const [first, ...others] = pin.things;
  const { x, y } = pin.at;
  const place = { "--x": `${(x / SIZE.x) * 100}%`, "--y": `${(y / SIZE.y) * 100}%` } as CSSProperties;
  const names = pin.things.map(({ name }) => name).join("; ");
  const isOne = others.length === 0;
  return (
    <a
      className={`pin pin-${lookOf(pin)}`}
      style={place}
      href={isOne ? first.href : `#${first.id}`}
      aria-label={isOne ? first.name : t("map.several", { count: pin.things.length, names })}
    >
      <span>{isOne ? first.sign : `${pin.things.length}×`}</span>
    </a>
  );
}

import { block, color } from "./look.ts";

const strips = Array.from({ length: 21 }, (_, index) => index);
const tiles = Array.from({ length: 20 }, (_, index) => index);
const glazes = [color.brand, color.brandDark, color.brandLight];

/** The scalloped awning under the brand. */
export function AwningRow() {
  return (
    <table
      role="presentation"
      aria-hidden="true"
      data-skip-in-text
      cellPadding={0}
      cellSpacing={0}
      style={block}
    >
      <tbody>
        <tr>
          {strips.map((strip) => (
            <td
              key={strip}
              height={14}
              style={{
                height: "14px",
                lineHeight: "14px",
                fontSize: 0,
                background: strip % 2 === 0 ? color.brand : color.card,
                borderRadius: "0 0 8px 8px",
              }}
            >
              {"\u00a0"}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The tiled plinth at the foot. */
export function PlinthRow() {
  return (
    <table
      role="presentation"
      aria-hidden="true"
      data-skip-in-text
      cellPadding={0}
      cellSpacing={0}
      style={{ width: "100%", borderCollapse: "separate", borderSpacing: "2px", background: color.joint }}
    >
      <tbody>
        <tr>
          {tiles.map((tile) => (
            <td
              key={tile}
              height={22}
              style={{
                height: "22px",
                lineHeight: "22px",
                fontSize: 0,
                background: glazes[tile % glazes.length],
              }}
            >
              {"\u00a0"}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

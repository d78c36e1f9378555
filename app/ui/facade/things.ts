/** Small drawings for behind the glass; foot at y = 0, about 40 wide and 60 high. */
export const displayThings = {
  lamps:
    '<path d="M-26-92v22M0-92v14M26-92v22" class="fc-line"/><path d="M-36-58a10 12 0 0 1 20 0zM-10-66a10 12 0 0 1 20 0zM16-58a10 12 0 0 1 20 0z" class="fc-lamp"/>',
  plants:
    '<path d="M-14 0h28l-4-16h-20z" fill="#b5654a"/><path d="M0-16c-2-20-16-22-20-34 12 0 20 10 20 24 0-18 4-30 16-36 4 16-6 30-14 38 6-8 14-10 20-8-4 10-12 16-22 16z" class="fc-leaf"/>',
  sewing:
    '<path d="M-30-6h60v6h-60z" fill="#8a5a3a"/><path d="M-20-6v-8h34v-16h-22a6 6 0 0 1 0-12h30a6 6 0 0 1 6 6v30z" fill="#23313a"/><circle cx="22" cy="-26" r="5" fill="#e7c873"/><path d="M-16-30v16" class="fc-line"/><path d="M-30 0v6M30 0v6" class="fc-line"/>',
  mannequin:
    '<path d="M0 0v-20M-10 0h20" class="fc-line"/><path d="M-12-62c6 5 18 5 24 0 6 8 4 16 0 22 2 8 6 14 6 22h-36c0-8 4-14 6-22-4-6-6-14 0-22z" fill="#c9506b"/><circle cx="0" cy="-67" r="4" fill="#8a5a3a"/>',
  bread:
    '<path d="M-34-18h68v4h-68zM-34-40h68v4h-68z" fill="#8a5a3a"/><path d="M-30-18c0-9 18-9 18 0zM-8-18c0-9 18-9 18 0zM14-18c0-9 18-9 18 0z" fill="#d79a4e"/><path d="M-24-40c0-10 22-10 22 0zM4-40c0-10 22-10 22 0z" fill="#c17f37"/><path d="M-34-44v44M34-44v44" class="fc-line"/>',
  bicycle:
    '<g fill="none" stroke="#23313a" stroke-width="3"><circle cx="-18" cy="-14" r="13"/><circle cx="20" cy="-14" r="13"/><path d="M-18-14l10-20h22l6 20M-8-34l10 20h-20M2-14l14-26M-12-38h8M12-42h8"/></g>',
  books:
    '<path d="M-34-26h68v4h-68zM-34 0h68v-4h-68z" fill="#8a5a3a"/><path d="M-30-46h7v20h-7zM-8-44h6v18h-6zM16-46h8v20h-8z" fill="#a8322c"/><path d="M-22-42h6v16h-6zM0-48h7v22h-7zM-20-22h8v18h-8z" fill="#194292"/><path d="M-15-47h6v21h-6zM8-43h7v17h-7zM-11-20h6v16h-6zM14-21h7v17h-7z" fill="#e7c873"/><path d="M-4-22h7v18h-7zM4-19h9v15h-9z" fill="#2f6b55"/>',
  vases:
    '<path d="M-34-22h68v4h-68z" fill="#8a5a3a"/><path d="M-26-22c-8-8-2-16 0-22h8c2 6 8 14 0 22zM16-22c-6-6-6-12-2-16v-8h8v8c4 4 4 10-2 16z" fill="#3f7c8f"/><path d="M-6-22c-6-4-8-14-2-18h14c6 4 4 14-2 18z" fill="#d9b38c"/><path d="M-28 0c-8-6-2-12 2-14h10c6 2 10 8 2 14zM8 0c-8-8-4-14 0-16h14c6 2 8 8 0 16z" fill="#a8523c"/>',
  pans: '<path d="M-30-20h60v20h-60z" fill="#8a5a3a"/><path d="M-24-38h22v18h-22z" fill="#56636b"/><path d="M-28-34h4M-2-34h4" class="fc-line"/><path d="M6-32h18v12h-18z" fill="#a8322c"/><path d="M2-28h4M24-28h4" class="fc-line"/><path d="M-17-44c-2-4 4-6 2-10M-9-44c-2-4 4-6 2-10" class="fc-line"/>',
  table:
    '<path d="M-20-30h40v4h-40z" fill="#8a5a3a"/><path d="M0-26v26M-10 0h20" class="fc-line"/><path d="M-10-38h8v8h-8zM4-36h7v6h-7z" fill="#f7f3e8"/><path d="M-34-20h10v2h-10zM24-20h10v2h-10z" fill="#2f6b55"/><path d="M-34-40v40M-24-18v18M34-40v40M24-18v18" class="fc-line"/>',
  cat: '<path d="M-12 0c-3-14 2-20 8-22l-1-9 5 4h4l5-4-1 9c4 6 4 16 2 22z" fill="#3a3330"/><path d="M10-2c8-2 10-10 6-14" fill="none" stroke="#3a3330" stroke-width="4" stroke-linecap="round"/>',
} as const;
export type DisplayThing = keyof typeof displayThings;

/** What stands on the pavement. */
export const streetThings = {
  bench:
    '<path d="M-34-18h68v5h-68zM-34-32h68v5h-68z" fill="#8a5a3a"/><path d="M-28-32v32M28-32v32" class="fc-line"/>',
  planter:
    '<path d="M-24-18h48l-3 18h-42z" class="fc-planter"/><path d="M-22-18c2-14 8-16 12-8 2-14 12-14 12-2 4-10 12-8 14 2 4-4 8 0 8 8z" class="fc-leaf"/>',
  bicycle:
    '<g fill="none" stroke="#23313a" stroke-width="3"><circle cx="-22" cy="-15" r="14"/><circle cx="22" cy="-15" r="14"/><path d="M-22-15l12-24h24l8 24M-10-39l12 24h-24M2-15l15-31M-15-43h10M13-48h10"/></g>',
  board:
    '<path d="M-13-40h26l5 40h-5l-2-10h-22l-2 10h-5z" fill="#23313a"/><path d="M-8-33h16M-9-26h18M-8-19h12" stroke="#f7f3e8" stroke-width="2.5" fill="none"/>',
  tree: '<path d="M-4 0v-74h8v74z" fill="#6d4c35"/><path d="M0-160c26 0 44 20 42 44 8 22-10 46-36 46h-12c-26 0-44-24-36-46-2-24 16-44 42-44z" class="fc-leaf"/>',
  lantern:
    '<path d="M-2.5 0v-150h5v150zM-8 0h16v-6h-16z" class="fc-iron"/><path d="M-9-172h18l-3 22h-12z" class="fc-lamp"/><path d="M-11-176h22l-4-7h-14z" class="fc-iron"/>',
} as const;
export type StreetThing = keyof typeof streetThings;

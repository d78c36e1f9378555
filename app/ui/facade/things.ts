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
  coffee:
    '<path d="M-34-16h68v4h-68z" fill="#8a5a3a"/><path d="M-28-12v12M28-12v12" class="fc-line"/><path d="M-26-46h30v30h-30z" fill="#56636b"/><path d="M-22-42h22v8h-22z" fill="#23313a"/><path d="M-16-34v6M-6-34v6" class="fc-line"/><path d="M10-26h14v10h-14z" fill="#f7f3e8"/><path d="M24-24h5v5h-5" fill="none" stroke="#f7f3e8" stroke-width="2"/><path d="M14-30c-2-4 3-5 1-9M20-30c-2-4 3-5 1-9" class="fc-line"/>',
  yarn: '<path d="M-34-4h68v4h-68z" fill="#8a5a3a"/><circle cx="-18" cy="-15" r="11" fill="#c9506b"/><circle cx="6" cy="-15" r="11" fill="#e7c873"/><circle cx="-6" cy="-34" r="10" fill="#3f7c8f"/><path d="M-26-19c6-4 12-4 16 0M-26-13c6 4 12 4 16 0M-2-19c6-4 12-4 16 0M-13-38c5-3 10-3 14 0" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="2"/><path d="M16-22L30-48M20-14l14-30" class="fc-line"/>',
  jars: '<path d="M-34-24h68v4h-68zM-34-4h68v4h-68zM-34-48h4v48h-4zM30-48h4v48h-4z" fill="#8a5a3a"/><path d="M-26-40h12v16h-12zM8-40h12v16h-12z" fill="#d79a4e"/><path d="M-9-38h12v14h-12zM-20-18h12v14h-12z" fill="#a8322c"/><path d="M-2-18h12v14h-12z" fill="#4b8a56"/><path d="M16-18h10v14h-10z" fill="#e7c873"/><path d="M-27-43h14v4h-14zM-10-41h14v4h-14zM7-43h14v4h-14zM-21-20h14v3h-14zM-3-20h14v3h-14z" fill="#f7f3e8"/>',
  clothes:
    '<path d="M-30 0v-58M30 0v-58M-34-56h68" class="fc-line"/><path d="M-24-54l8 6 8-6 4 10v26h-24v-26z" fill="#2b5c8a"/><path d="M0-54l8 6 8-6 4 10v34h-24v-34z" fill="#c9506b"/><path d="M-16-54v-3M8-54v-3" class="fc-line"/>',
  crates:
    '<path d="M-32-14h30v14h-30zM2-14h30v14h-30zM-16-32h32v14h-32z" fill="#a9743f"/><path d="M-32-8h30M2-8h30M-16-26h32" stroke="#7d5229" stroke-width="2"/><circle cx="-26" cy="-16" r="5" fill="#a8322c"/><circle cx="-17" cy="-17" r="5" fill="#a8322c"/><circle cx="-8" cy="-16" r="5" fill="#a8322c"/><path d="M4-14c2-8 8-8 10-2 2-8 10-8 14 2z" class="fc-leaf"/><circle cx="-9" cy="-34" r="5" fill="#e08a2c"/><circle cx="1" cy="-35" r="5" fill="#e08a2c"/><circle cx="10" cy="-34" r="5" fill="#e08a2c"/>',
  flowers:
    '<path d="M-12 0h24l4-24h-32z" fill="#56636b"/><path d="M-8-24v-18M0-24v-26M8-24v-18" stroke="#4b8a56" stroke-width="3"/><circle cx="-12" cy="-46" r="8" fill="#c9506b"/><circle cx="0" cy="-54" r="8" fill="#e7c873"/><circle cx="12" cy="-46" r="8" fill="#a8322c"/><circle cx="-12" cy="-46" r="3" fill="#fff"/><circle cx="0" cy="-54" r="3" fill="#a8322c"/><circle cx="12" cy="-46" r="3" fill="#fff"/>',
  chair:
    '<path d="M14-66h18v34h-18z" fill="#d9e8ec" stroke="#8a5a3a" stroke-width="3"/><path d="M-16-46h8v20h20v8h-28z" fill="#a8322c"/><path d="M-3-18v14M-14 0h22" class="fc-line"/>',
  exercise:
    '<circle cx="-12" cy="-18" r="18" fill="#3f7c8f"/><path d="M-24-26c8-6 16-6 24 0" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="2.5"/><path d="M14-6h16" class="fc-line"/><path d="M10-12h6v12h-6zM28-12h6v12h-6z" fill="#23313a"/>',
  printer:
    '<path d="M-28-8h56v8h-56z" fill="#23313a"/><path d="M-26-8v-44M26-8v-44M-28-52h56M-26-34h52" class="fc-line"/><path d="M-6-34h12v8l-6 6-6-6z" fill="#56636b"/><path d="M-8-8c-4-6 0-10 8-10s12 4 8 10z" fill="#e08a2c"/>',
  guitar:
    '<path d="M-3-66h6v34h-6z" fill="#8a5a3a"/><path d="M-5-74h10v9h-10z" fill="#3a3330"/><path d="M0-38c12 0 10 10 7 14 8 4 8 22-7 22s-15-18-7-22c-3-4-5-14 7-14z" fill="#c17f37"/><circle cx="0" cy="-20" r="4.5" fill="#3a3330"/><path d="M-10 0h20" class="fc-line"/>',
  toys: '<path d="M-30-12h16v12h-16z" fill="#a8322c"/><path d="M-12-12h16v12h-16z" fill="#e7c873"/><path d="M-22-25h16v12h-16z" fill="#2b5c8a"/><circle cx="20" cy="-10" r="10" fill="#6d4c35"/><circle cx="20" cy="-26" r="8" fill="#6d4c35"/><circle cx="14" cy="-33" r="3.5" fill="#6d4c35"/><circle cx="26" cy="-33" r="3.5" fill="#6d4c35"/><circle cx="20" cy="-24" r="3" fill="#d9b38c"/>',
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
  stall:
    '<path d="M-34-22h68l-4 8h-60z" fill="#a9743f"/><path d="M-28-14v14M28-14v14" class="fc-line"/><circle cx="-24" cy="-26" r="5" fill="#a8322c"/><circle cx="-14" cy="-27" r="5" fill="#a8322c"/><circle cx="-2" cy="-26" r="5" fill="#e08a2c"/><circle cx="8" cy="-27" r="5" fill="#e08a2c"/><path d="M14-22c2-9 7-9 9-2 2-8 8-6 9 2z" class="fc-leaf"/>',
  terrace:
    '<path d="M-14-30h28v4h-28z" fill="#8a5a3a"/><path d="M0-26v26M-8 0h16" class="fc-line"/><path d="M-38-42v42M-26-20v20M-38-20h12M38-42v42M26-20v20M26-20h12" class="fc-line"/><path d="M-8-36h6v6h-6zM3-36h6v6h-6z" fill="#f7f3e8"/>',
} as const;
export type StreetThing = keyof typeof streetThings;

// Looks through the values of a filter while typing; without this script the button does, and Enter always does.
"use strict";

const shortestInside = 3; // letters: shorter parts are looked for at the beginning of words, as the server does

function plain(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}

function holds(name, parts) {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return parts.every(part => part.length < shortestInside ? words.some(word => word.startsWith(part)) : name.includes(part));
}

// From the end, a broader value comes after its narrower ones.
function filter(rows, typed) {
  const parts = plain(typed).split(/\s+/u).filter(part => part.length > 0);
  let depth = 0;
  let found = 0;
  for (const row of rows.toReversed()) {
    const isFound = row.dataset.plain.split("\n").some(name => holds(name, parts));
    const isBroader = Number(row.dataset.depth) < depth;
    row.hidden = !isFound && !isBroader;
    row.classList.toggle("beside", !isFound && isBroader);
    if (!row.hidden) depth = Number(row.dataset.depth);
    if (isFound) found++;
  }
  return found;
}

const list = document.querySelector(".facet-values .whole");
const box = document.querySelector("#wartosc");
if (list && box) {
  const rows = [...list.children];
  const status = document.querySelector("[data-found]");
  const usual = status.textContent;
  const look = () => {
    const found = filter(rows, box.value);
    status.textContent = box.value.trim() === "" ? usual : list.dataset.filtered.replace("{0}", found);
  };
  box.addEventListener("input", look);
  if (box.value !== "") look(); // kept by the browser on the way back
}

// A button that copies, for each finished citation, and a link that quotes what is selected in a passage. Without this script
// the citation is selected by hand, and the passage is chosen in the form.
"use strict";

const cite = document.querySelector(".cite");

function select(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

// The clipboard is there on secure connections alone; what is selected can be copied on others too.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    select(text);
    return document.execCommand("copy");
  }
}

function addButton(row, status) {
  const name = row.querySelector("dt");
  const text = row.querySelector(".cite-text");
  const button = document.createElement("button");
  button.type = "button";
  button.id = `${name.id}-kopiuj`;
  button.textContent = cite.dataset.copy;
  button.setAttribute("aria-labelledby", `${button.id} ${name.id}`);
  button.addEventListener("click", async () => {
    const said = await copy(text) ? cite.dataset.copied : cite.dataset.notCopied;
    status.textContent = ""; // the same words twice would be announced once
    requestAnimationFrame(() => { status.textContent = `${said} ${name.textContent}.`; });
    button.focus();
  });
  row.querySelector("dd").append(button);
}

// Marks of footnotes are no words of the passage.
function wordsOf(range) {
  const words = range.cloneContents();
  words.querySelectorAll("sup, .footnote-back").forEach(mark => mark.remove());
  return words.textContent.replace(/\s+/gu, " ").trim();
}

// What is selected in a passage, as far as it stands in the one in which the selection begins; null for nothing.
function selectedWords() {
  const LONGEST = 1000; // more would not fit into an address
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;

  const range = selection.getRangeAt(0).cloneRange();
  const start = range.startContainer.nodeType === Node.ELEMENT_NODE ? range.startContainer : range.startContainer.parentElement;
  const passage = start.closest(".text [data-passage]");
  if (!passage) return null;
  if (!passage.contains(range.endContainer)) range.setEnd(passage, passage.childNodes.length);
  const words = wordsOf(range);
  return words && words.length <= LONGEST ? { anchor: passage.id, words } : null;
}

function quotingAddress({ anchor, words }) {
  const address = new URL(cite.dataset.address, location.href);
  const language = new URLSearchParams(location.search).get("lang");
  address.searchParams.set("akapit", anchor);
  address.searchParams.set("cytat", words);
  if (language) address.searchParams.set("lang", language);
  return `${address.pathname}${address.search}#cytuj`;
}

function offerQuotation() {
  const bar = document.createElement("p");
  const link = document.createElement("a");
  bar.className = "quote-bar";
  bar.hidden = true;
  link.textContent = cite.dataset.quote;
  bar.append(link);
  document.querySelector(".text").after(bar);
  document.addEventListener("selectionchange", () => {
    const selected = selectedWords();
    if (selected) link.href = quotingAddress(selected);
    if (selected || document.activeElement !== link) bar.hidden = !selected;
  });
}

if (cite) {
  const status = document.createElement("p");
  status.className = "cite-status";
  status.setAttribute("role", "status");
  cite.append(status);
  for (const row of cite.querySelectorAll("dl > div")) addButton(row, status);
  if (cite.dataset.quote && document.querySelector(".text")) offerQuotation();
}

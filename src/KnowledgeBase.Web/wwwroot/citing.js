// A button that copies, for each finished citation and for the address of the passage one came for; a link that quotes what is
// selected in a passage; and the way from an old fragment to what became of its passage. Without this script a text is selected
// by hand, the passage is chosen in the form, and its number is a link.
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

// Marks of footnotes and the passage's number are no words of it.
function wordsOf(range) {
  const words = range.cloneContents();
  words.querySelectorAll("sup, .footnote-back, .passage-number, .passage-tools").forEach(mark => mark.remove());
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

// The passage that the address names; null for none, and for what is no passage.
function passageHere() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  return target && target.matches(".text [data-passage]") ? target : null;
}

function offerAddress() {
  const tools = passageHere()?.querySelector(".passage-tools"); // the first is its own, those of items within it follow
  if (!tools || tools.querySelector("button")) return;

  const number = tools.previousElementSibling;
  const [button, said] = [document.createElement("button"), document.createElement("span")];
  button.type = "button";
  button.textContent = cite.dataset.copyAddress;
  said.setAttribute("role", "status");
  tools.append(button, said);
  button.addEventListener("click", async () => {
    const address = document.createElement("span"); // without the language, in which whoever is sent it reads for themselves
    const { origin, pathname, hash } = new URL(number.href);
    address.textContent = origin + pathname + hash;
    said.replaceChildren(address);
    const copied = await copy(address);
    said.replaceChildren();
    requestAnimationFrame(() => said.replaceChildren(...copied ? [cite.dataset.addressCopied] : [`${cite.dataset.addressNotCopied} `, address]));
    button.focus();
  });
}

// The number leads to where one is: no page needs to be loaded for it, and the words of a search stay marked.
function stay(event) {
  const number = event.target.closest(".passage-number");
  if (!number || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;

  event.preventDefault();
  location.hash = number.closest("[data-passage][id]").id;
  number.focus({ preventScroll: true });
}

// No browser sends a fragment, so the site is asked here for a passage that is not on the page.
function follow() {
  const anchor = location.hash.slice(1);
  const passages = document.querySelector(".text")?.dataset.passages;
  if (passages && /^p-[a-z2-7]{8}(?:-[1-9][0-9]{0,3})?$/.test(anchor) && !document.getElementById(anchor)) location.replace(`${passages}/${anchor}${location.search}`);
  else offerAddress();
}

if (cite) {
  const status = cite.querySelector(".cite-status");
  for (const row of cite.querySelectorAll("dl > div")) addButton(row, status);
  const text = document.querySelector(".text");
  if (text) {
    offerQuotation();
    text.addEventListener("click", stay);
    addEventListener("hashchange", follow);
    follow();
  }
}

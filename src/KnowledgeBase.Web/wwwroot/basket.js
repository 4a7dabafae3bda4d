// Remembers a basket in this browser, adds to it without leaving the page, and copies its address. Everything else, and all
// of it without this script, is done by links and the form of the basket's page.
"use strict";

const KEY = "teczka";
const link = document.querySelector("[data-basket-link]");
const page = document.querySelector("form[data-basket]");

// Storage may be forbidden; then there is no basket but that of the address.
function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return typeof kept?.t === "string" && Number.isInteger(kept.count) ? kept : { t: "", count: 0 };
  } catch {
    return { t: "", count: 0 };
  }
}

function remember(basket) {
  try {
    if (basket.t) localStorage.setItem(KEY, JSON.stringify({ t: basket.t, count: basket.count }));
    else localStorage.removeItem(KEY);
  } catch {
    // The page goes on without memory.
  }
  show();
}

// The language that the link asks for stays in every address made of it.
function addressOf(path, parameters) {
  const address = new URL(link.getAttribute("href"), location.href);
  const language = address.searchParams.get("lang");
  const made = new URL(path, location.href);
  for (const [name, value] of Object.entries(parameters)) if (value) made.searchParams.set(name, value);
  if (language) made.searchParams.set("lang", language);
  return made.pathname + made.search;
}

function show() {
  const { t, count } = recall();
  link.href = addressOf(link.dataset.basketLink, { t });
  link.querySelector(".count").textContent = count ? ` (${count})` : "";
}

const status = document.createElement("p");
status.className = "hidden";
status.setAttribute("role", "status");
document.body.append(status);

function say(text) {
  status.textContent = ""; // the same words twice would be announced once
  requestAnimationFrame(() => { status.textContent = text; });
}

// One after the other: each adds to the basket that the one before has made.
let adding = Promise.resolve();

async function add(wanted, dodaj) {
  const { t } = recall();
  try {
    const answer = await fetch(addressOf(`${link.dataset.basketLink}.json`, { t, dodaj }));
    if (!answer.ok) throw new Error(answer.statusText);
    const basket = await answer.json();
    remember(basket);
    say(basket.said);
    wanted.textContent = basket.said;
    wanted.href = link.href;
    wanted.removeAttribute("data-basket-add");
  } catch {
    location.assign(addressOf(link.dataset.basketLink, { t, dodaj }));
  }
}

document.addEventListener("click", event => {
  const wanted = event.target.closest("[data-basket-add]");
  if (!wanted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const dodaj = new URL(wanted.href).searchParams.get("dodaj");
  adding = adding.then(() => add(wanted, dodaj));
});

// Tells the next page that it holds the remembered basket as its own form changed it.
function leaveMark() {
  try {
    sessionStorage.setItem(KEY, "changed");
  } catch {
    // The next page is then one that somebody sent.
  }
}

function takeMark() {
  try {
    const mark = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return mark;
  } catch {
    return null;
  }
}

function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}

// What is changed on the page of the remembered basket is remembered, what somebody sent is only shown.
function keepUp() {
  const shown = { t: page.dataset.basket, count: Number(page.dataset.basketCount) };
  const state = document.createElement("p");
  state.className = "remark basket-state";
  state.setAttribute("role", "status");
  page.prepend(state);

  const kept = recall();
  if (takeMark() || !kept.t) remember(shown);
  else if (!shown.t) location.replace(link.href);
  else if (kept.t !== shown.t) {
    const take = button(page.dataset.remember, () => { remember(shown); state.replaceChildren(); });
    const old = document.createElement("a");
    old.href = link.href;
    old.textContent = page.dataset.show;
    state.append(`${page.dataset.other} `, old, " ", take);
  }

  // A file is saved and leaves the page where it is.
  page.addEventListener("submit", event => {
    if (recall().t === shown.t && !event.submitter?.value.startsWith("plik-")) leaveMark();
  });
  page.addEventListener("input", event => {
    if (event.target.matches("textarea, #tytul")) state.textContent = page.dataset.unsaved;
  });
}

function offerCopy() {
  const address = document.getElementById("adres-teczki");
  if (!address) return;
  address.after(button(page.dataset.copy, async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      say(page.dataset.copied);
    } catch {
      address.select();
      say(document.execCommand("copy") ? page.dataset.copied : page.dataset.notCopied);
    }
  }));
}

show();
if (page) {
  keepUp();
  offerCopy();
}

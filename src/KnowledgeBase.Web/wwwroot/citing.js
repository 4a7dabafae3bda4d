// A button that copies, for each finished citation; without this script the text is selected by hand.
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

if (cite) {
  const status = document.createElement("p");
  status.className = "cite-status";
  status.setAttribute("role", "status");
  cite.append(status);
  for (const row of cite.querySelectorAll("dl > div")) addButton(row, status);
}

// Suggestions below a search box while typing; without this script the box works as it is.
// Roles and keys: WAI-ARIA Authoring Practices, editable combobox with list autocomplete.
"use strict";

class Autocomplete {
  static #pause = 120; // milliseconds: a quick typist is not asked about every letter
  static #shortest = 2;

  #input;
  #list = document.createElement("ul");
  #status = document.createElement("span");
  #items = [];
  #active = -1;
  #timer;
  #request;

  constructor(input) {
    this.#input = input;
    this.#list.id = `${input.id}-completions`;
    this.#list.className = "completions";
    this.#list.hidden = true;
    this.#status.className = "hidden";
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id, autocomplete: "off" };
    set(input, roles);
    set(this.#list, { role: "listbox", "aria-label": input.dataset.completionsLabel });
    set(this.#status, { role: "status" });
    input.parentElement.append(this.#list, this.#status);

    input.addEventListener("input", event => event.isComposing || this.#later());
    input.addEventListener("compositionend", () => this.#later());
    input.addEventListener("keydown", event => this.#press(event));
    input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", event => event.preventDefault()); // the box keeps the focus
    this.#list.addEventListener("click", event => this.#choose(this.#indexOf(event)));
    this.#list.addEventListener("pointermove", event => event.pointerType === "mouse" && this.#activate(this.#indexOf(event)));
    addEventListener("pagehide", () => this.#close());
  }

  get #isOpen() { return !this.#list.hidden; }

  #indexOf(event) { return [...this.#list.children].indexOf(event.target.closest("li")); }

  #later() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#timer = setTimeout(() => this.#ask(), Autocomplete.#pause);
  }

  async #ask() {
    const typed = this.#input.value.trim();
    if (typed.length < Autocomplete.#shortest) return this.#close();

    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const address = new URL(this.#input.dataset.completions, location);
      address.searchParams.set("q", typed);
      const answer = await fetch(address, { signal });
      const { message, items } = answer.ok ? await answer.json() : { message: "", items: [] };
      if (!signal.aborted && document.activeElement === this.#input) this.#show(message, items);
    } catch (error) {
      if (error.name !== "AbortError") this.#close();
    }
  }

  #show(message, items) {
    this.#items = items;
    this.#active = -1;
    this.#input.removeAttribute("aria-activedescendant");
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.#list.hidden = items.length === 0;
    this.#list.scrollTop = 0;
    this.#input.setAttribute("aria-expanded", String(this.#isOpen));
    this.#status.textContent = message;
  }

  #option({ text, note }, index) {
    const option = document.createElement("li");
    set(option, { role: "option", id: `${this.#list.id}-${index}`, "aria-selected": "false" });
    const kind = document.createElement("span");
    kind.className = "completion-note";
    kind.textContent = note;
    const name = document.createElement("span");
    name.textContent = text;
    name.lang = this.#input.dataset.completionsLang;
    option.append(name, " ", kind);
    return option;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#show("", []);
  }

  #activate(index) {
    const options = this.#list.children;
    options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = index in options ? index : -1;
    const option = options[this.#active];
    if (!option) return this.#input.removeAttribute("aria-activedescendant");

    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #press(event) {
    // 229: a key that an input method takes, also where the browser has already ended the composition.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;

    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        this.#move(event.key === "ArrowDown" ? 1 : -1, event.altKey);
        break;
      case "Enter":
        if (this.#active >= 0) {
          event.preventDefault();
          this.#choose(this.#active);
        }
        break;
      case "Escape":
        if (this.#isOpen) {
          event.preventDefault(); // the next one empties the box, as browsers do
          this.#close();
        }
        break;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        this.#activate(-1); // back to the text, where the key moves the caret
    }
  }

  // One step past either end leads back to the box, so that what was typed can be reached again.
  #move(step, keepsPlace) {
    if (!this.#isOpen) {
      if (step > 0) this.#ask();
    } else if (keepsPlace) {
      if (step < 0) this.#close();
    } else {
      const places = this.#items.length + 1;
      this.#activate((this.#active + 1 + step + places) % places - 1);
    }
  }

  #choose(index) {
    const item = this.#items[index];
    if (!item) return;

    this.#close();
    this.#input.value = item.text;
    if (item.address) location.assign(item.address);
    else this.#input.form.requestSubmit();
  }
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

for (const input of document.querySelectorAll("input[data-completions]")) new Autocomplete(input);

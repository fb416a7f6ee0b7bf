// A native input with a list of names below it that is searched without marks. Any text may be typed.
import { folded, make } from "./desk.js";

let count = 0;
const LIMIT = 60;

/** Gives an input the names; `isClosed` keeps nothing from being typed, only from being suggested. */
export const combo = (input, names, chosen = () => {}) => {
  const box = make("div", { class: "combo" });
  const list = make("ul", { role: "listbox", id: `combo-${++count}`, hidden: true, "aria-label": input.getAttribute("aria-label") ?? input.name });
  input.replaceWith(box);
  box.append(input, list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" }))
    input.setAttribute(name, value);
  let found = [];
  let place = -1;

  const close = () => {
    list.hidden = true;
    place = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next) => {
    list.children[place]?.setAttribute("aria-selected", "false");
    place = next;
    const item = list.children[place];
    item?.setAttribute("aria-selected", "true");
    item?.scrollIntoView({ block: "nearest" });
    if (item) input.setAttribute("aria-activedescendant", item.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const take = (name) => {
    input.value = name;
    close();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    chosen(name);
  };
  const open = (all = false) => {
    const wanted = folded(input.value.trim());
    found = names().filter((name) => all || folded(name).includes(wanted)).slice(0, LIMIT);
    if (!found.length || (found.length === 1 && found[0] === input.value)) return close();
    list.replaceChildren(...found.map((name, index) => make("li", { role: "option", id: `${list.id}-${index}`, "aria-selected": "false" }, name)));
    place = -1;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  input.addEventListener("input", (event) => { if (event.isTrusted) open(); });
  input.addEventListener("click", () => open(true));
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const item = event.target.closest("li");
    if (item) take(item.textContent);
  });
  // Before what the room does with these keys.
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" && (isOpen || event.altKey)) {
      if (isOpen) mark(Math.min(place + 1, found.length - 1));
      else open(true);
    } else if (event.key === "ArrowUp" && isOpen) mark(Math.max(place - 1, 0));
    else if (event.key === "Enter" && isOpen && place >= 0) take(found[place]);
    else if (event.key === "Escape" && isOpen) close();
    else {
      if (event.key === "Tab" && isOpen && place >= 0) take(found[place]);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return { close };
};

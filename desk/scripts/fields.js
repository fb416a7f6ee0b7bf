// The fields of a form: rows that repeat, names that are picked, days that are chosen.
import { combo } from "./combo.js";
import { make, word } from "./desk.js";

const lists = JSON.parse(document.getElementById("lists")?.textContent || "{}");

/** A day as offices write it: 05/7/2018, with a nought before January and February. */
export const written = (day) => {
  const [year, month, date] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

const picker = (input) => {
  const day = input.parentElement.querySelector('input[type="date"]');
  if (!day) return;
  const parts = input.value.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  if (parts) day.value = `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}`;
  day.addEventListener("change", () => {
    if (!day.value) return;
    input.value = written(day.value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
};

export const enliven = (scope) => {
  for (const input of scope.querySelectorAll("input[data-list]")) {
    const names = lists[input.dataset.list] ?? [];
    combo(input, () => names);
    delete input.dataset.list;
  }
  for (const input of scope.querySelectorAll("input[data-day]")) picker(input);
};

const changed = (element) => element.dispatchEvent(new Event("input", { bubbles: true }));

/** One more row like those that are there. */
export const addRow = (field, value = "") => {
  const row = field.querySelector("template").content.firstElementChild.cloneNode(true);
  field.querySelector(".rows").append(row);
  const input = row.querySelector("[data-value]");
  input.value = value;
  enliven(row);
  return input;
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-row]");
  if (!button) return;
  const field = button.closest(".field");
  const row = button.closest("li");
  if (button.dataset.row === "add") addRow(field).focus();
  else if (button.dataset.row === "up" && row.previousElementSibling) {
    row.previousElementSibling.before(row);
    button.focus();
  } else if (button.dataset.row === "remove") {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector("[data-value]") ?? field.querySelector('[data-row="add"]')).focus();
  }
  changed(field);
});

/** What a field says: a list of texts; empty ones are none. */
export const values = (field) =>
  [...field.querySelectorAll("[data-value]")].map((input) => input.value).filter((value) => value.trim() !== "");

/** Puts texts into a field. */
export const fill = (field, texts) => {
  const rows = field.querySelector(".rows");
  if (!rows) {
    field.querySelector("[data-value]").value = texts[0] ?? "";
    return;
  }
  rows.replaceChildren();
  for (const text of texts) addRow(field, text);
};

/** What is wrong, below the field that it is about, with the remedy as a button. */
export const problemItem = (problem, mend) => make("li", { class: problem.severity },
  problem.message,
  problem.help ? make("span", { class: "help" }, problem.help) : null,
  problem.suggestion && mend ? make("button", { type: "button", onclick: mend }, word("js_mend", { text: problem.suggestion })) : null);

/** Replaces what a problem marks in a field by what it suggests. */
export const mend = (field, problem) => {
  const inputs = [...field.querySelectorAll("[data-value]")];
  const input = inputs.find((one) => one.value.includes(problem.marked)) ?? inputs[0];
  if (!input) return;
  input.value = problem.marked && input.value.includes(problem.marked)
    ? input.value.replace(problem.marked, () => problem.suggestion) : problem.suggestion;
  input.focus();
  changed(input);
};

enliven(document);

// Pictures and files beside the entry: dropped, pasted or chosen; described; their focal point by a click or by keys.
import { Refusal, make, post, toast, word } from "./desk.js";
import { addRow, fill, values } from "./fields.js";
import { block } from "./toolbar.js";

const isPicture = (name) => /\.(jpe?g|png|webp|gif|svg|avif|heic)$/i.test(name);

/** Asks for words in a dialog; null where it was closed. */
const ask = (label, hint) => new Promise((resolve) => {
  const input = make("input", { id: "asked", required: true, "aria-describedby": "asked-hint" });
  const form = make("form", { method: "dialog" },
    make("label", { for: "asked" }, label), make("p", { class: "hint", id: "asked-hint" }, hint), input,
    make("div", {}, make("button", { class: "main", value: "yes" }, word("js_put_in")), " ",
      make("button", { type: "button", "data-closes": true }, word("js_cancel"))));
  const dialog = make("dialog", { "aria-label": label }, form);
  dialog.addEventListener("close", () => {
    dialog.remove();
    resolve(dialog.returnValue === "yes" ? input.value.trim() : null);
  });
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
});

export const pictures = ({ room, file, area, fields, bar }) => {
  const field = (key) => fields.find((one) => one.dataset.key === key);
  const image = field("ảnh");
  const focus = field("tiêu điểm ảnh");

  const send = async (blob) => {
    const body = new FormData();
    body.append("tep", blob, blob.name || "anh.png");
    return (await post(`/bai-viet/tep/${encodeURI(file)}`, body)).name;
  };

  const guarded = async (body) => {
    try { await body(); } catch (error) { toast(error instanceof Refusal ? error.message : word("js_offline")); }
  };

  /** Into the text, or into the list of attachments. */
  const take = (blobs) => guarded(async () => {
    for (const blob of blobs) {
      if (!isPicture(blob.name || "anh.png")) {
        const list = field("tài liệu");
        const label = blob.name.replace(/\.[^.]+$/, "");
        const name = await send(blob);
        if (list) {
          const input = addRow(list, `${name} | ${label}`);
          input.dispatchEvent(new Event("input", { bubbles: true }));
        }
        continue;
      }
      const alt = await ask(word("js_alt"), word("js_alt_hint"));
      if (alt === null) continue;
      const name = await send(blob);
      block(area, `![${alt}](${/\s/.test(name) ? `<${name}>` : name})`);
    }
  });

  const choose = (accept, body) => {
    const input = make("input", { type: "file", accept, multiple: true });
    input.addEventListener("change", () => body([...input.files]));
    input.click();
  };
  bar?.addEventListener("click", (event) => {
    const tool = event.target.closest("button")?.dataset.tool;
    if (tool === "picture") choose("image/*", take);
    if (tool === "gallery") choose("image/*", (blobs) => guarded(async () => {
      const lines = [];
      for (const blob of blobs) lines.push(`${await send(blob)} | ${blob.name.replace(/\.[^.]+$/, "").replace(/[-_]/g, " ")}`);
      block(area, `\`\`\`{bộ ảnh}\n${lines.join("\n")}\n\`\`\``);
    }));
  });
  const isFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  area.addEventListener("dragover", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    area.classList.add("dropping");
  });
  area.addEventListener("dragleave", () => area.classList.remove("dropping"));
  area.addEventListener("drop", (event) => {
    area.classList.remove("dropping");
    if (!isFiles(event)) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  area.addEventListener("paste", (event) => {
    const blobs = [...(event.clipboardData?.files ?? [])];
    if (!blobs.length) return;
    event.preventDefault();
    take(blobs);
  });

  // The entry's own picture, and files that fields name.
  for (const button of room.querySelectorAll("[data-choose]"))
    button.addEventListener("click", () => choose(button.dataset.choose, (blobs) => guarded(async () => {
      const own = button.closest(".field");
      fill(own, [await send(blobs[0])]);
      own.dispatchEvent(new Event("input", { bubbles: true }));
      if (own === image) drawn();
    })));

  const box = room.querySelector(".focal");
  if (!box || !focus) return;
  const picture = box.querySelector("img");
  const dot = box.querySelector("i");
  const folder = file.slice(0, file.lastIndexOf("/"));
  const drawn = () => {
    const [name] = values(image);
    box.hidden = !name;
    if (name) picture.src = `/tep/${encodeURI(`${folder}/${name}`)}`;
  };
  const point = () => (values(focus)[0] ?? "").match(/^(\d+)%\s+(\d+)%$/)?.slice(1).map(Number);
  const mark = () => {
    const [x, y] = point() ?? [50, 50];
    dot.hidden = !point();
    dot.style.left = `${x}%`;
    dot.style.top = `${y}%`;
  };
  const set = (x, y) => {
    const limit = (value) => Math.min(100, Math.max(0, Math.round(value)));
    fill(focus, [`${limit(x)}% ${limit(y)}%`]);
    focus.dispatchEvent(new Event("input", { bubbles: true }));
    mark();
  };
  box.addEventListener("click", (event) => {
    if (event.detail === 0) return;
    const { left, top, width, height } = picture.getBoundingClientRect();
    set(100 * (event.clientX - left) / width, 100 * (event.clientY - top) / height);
  });
  box.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] }[event.key];
    if (!step) return;
    event.preventDefault();
    const [x, y] = point() ?? [50, 50];
    set(x + step[0], y + step[1]);
  });
  focus.addEventListener("input", mark);
  image.addEventListener("input", drawn);
  drawn();
  mark();
};

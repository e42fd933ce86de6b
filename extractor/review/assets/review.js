// The page works without this script. With it: keys, linked highlights, saving without a reload,
// and a letter that can be dropped anywhere.
import { takeFiles } from "./dropping.js";
import { renew, written } from "./item.js";
import { keepInside } from "./menus.js";
import { saver } from "./saving.js";

(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  keepInside(all("details.menu, details.who"));

  const filter = one("#filter");
  if (filter) {
    filter.addEventListener("input", () => {
      const wanted = filter.value.trim().toLowerCase();
      for (const row of all(".pairs tbody tr")) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    return;
  }

  const items = one("#items");
  if (!items) return;
  const note = one("#note");
  const said = one("#said");
  let now = null;
  let acts = 0; // what the reviewer did: whether they went on while something was being saved
  for (const kind of ["keydown", "pointerdown", "input"]) {
    addEventListener(kind, () => { acts += 1; }, { capture: true });
  }

  const select = (item, { scroll = true, focus = true } = {}) => {
    if (!item) return;
    const known = troubles.get(item.dataset.item);
    if (known && !known.stays) { troubles.delete(item.dataset.item); warn(); }
    for (const old of all(".now")) old.classList.remove("now");
    now = item.dataset.item;
    item.classList.add("now");
    if (focus) item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
    const marks = all("mark").filter((mark) => mark.dataset.items.split(" ").includes(now));
    for (const mark of marks) mark.classList.add("now");
    if (!scroll || !matchMedia("(min-width: 68.01rem)").matches) return;
    for (const side of ["nota", "brief"]) {
      const first = marks.find((mark) => mark.closest(`#${side}`));
      if (first) first.scrollIntoView({ block: "center" });
    }
  };

  const list = () => all(".item", items);
  const current = () => (now ? document.getElementById(`i-${now}`) : null);
  const step = (by) => {
    const every = list();
    const at = every.indexOf(current());
    const next = every[at < 0 ? 0 : at + by];
    if (next) select(next);
    else refuse(by > 0 ? "noNext" : "noPrevious");
  };
  const open = () => {
    const every = list();
    const at = every.indexOf(current());
    const after = [...every.slice(at + 1), ...every.slice(0, at + 1)];
    const next = after.find(
      (item) => ["open", "stale"].includes(item.dataset.state) && !saves.waits(item.dataset.item),
    );
    if (next) select(next);
    else refuse("noOpen");
  };

  // What went wrong and is not mended yet, by item ("" for what belongs to none).
  const troubles = new Map(note.hidden ? [] : [["", { text: note.textContent }]]);
  const warn = () => {
    note.replaceChildren(
      ...[...troubles].map(([id, { text }]) => {
        const line = document.createElement("p");
        line.append(text);
        if (id) {
          const link = document.createElement("a");
          link.href = `#i-${id}`;
          link.textContent = said.dataset.toItem;
          line.append(" ", link);
        }
        return line;
      }),
    );
    note.hidden = !troubles.size;
  };
  const tell = (text, refused = false) => {
    said.className = refused ? "hint" : "unseen";
    said.textContent = said.textContent === text ? `${text}\u00a0` : text; // the same words again are news too
  };
  const refuse = (key) => tell(said.dataset[key], true);

  const find = (id) => (id ? document.getElementById(`i-${id}`) : null);
  const mark = (id) => {
    const state = find(id) && one(".state", find(id));
    if (state && saves.waits(id)) state.dataset.saving = said.dataset.saving;
    else if (state) delete state.dataset.saving;
  };
  const fail = (job) => {
    troubles.set(job.item, { text: said.dataset.failed, stays: true });
    const item = find(job.item);
    if (!item || one(".unsaved", item)) return;
    const line = document.createElement("p");
    line.className = "note unsaved";
    line.textContent = said.dataset.failed;
    one("form", item).before(line);
  };
  const saves = saver((job, answer, ok) => {
    const idle = job.at === acts;
    if (!answer) {
      fail(job);
    } else {
      const item = find(answer.id);
      if (answer.progress) one("#progress").innerHTML = answer.progress;
      if (item && answer.item) renew(item, answer.item, job.sent, idle);
      if (ok) for (const id of ["", answer.id]) troubles.delete(id);
      // The item says it itself, but the reviewer may be elsewhere by now.
      else if (!answer.item || answer.id !== now) troubles.set(answer.item ? answer.id : "", { text: answer.note });
      // The very same again: nothing was added, and an undo takes back what was there before.
      if (ok && job.item && job.data.get("revision") === String(answer.revision)) refuse("same");
      else if (ok) tell(job.item ? said.dataset.saved : said.dataset.undone);
      // What was undone is shown, unless the reviewer went on meanwhile.
      if (ok && !job.item && idle) select(item, { scroll: false });
      mark(answer.id);
    }
    mark(job.item);
    warn();
  });
  addEventListener("beforeunload", (event) => { if (saves.busy()) event.preventDefault(); });

  const send = (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.set(button.name, button.value);
    const item = form.closest(".item");
    const id = item ? item.dataset.item : "";
    const sent = item ? written(form) : null;
    if (item && id !== now) select(item, { scroll: false, focus: false });
    const same = ["choice", "verdict", "reason"].map((name) => data.get(name)).join("\n");
    // The next key is for the item again, whenever the answer comes.
    if (item && one(".more", item).contains(document.activeElement)) item.focus({ preventScroll: true });
    if (!saves.add({ url: form.action, data, item: id, sent, same, at: acts })) refuse("already");
    mark(id);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".decide, #undo")) return;
    event.preventDefault();
    send(form, event.submitter);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#note a");
    if (link) {
      event.preventDefault();
      select(document.getElementById(link.hash.slice(1)));
      return;
    }
    const marked = event.target.closest("mark");
    if (marked) {
      const [first, ...rest] = marked.dataset.items.split(" ");
      const next = [first, ...rest][([first, ...rest].indexOf(now) + 1) % (rest.length + 1)];
      select(document.getElementById(`i-${next}`), { scroll: false });
      return;
    }
    const item = event.target.closest(".item");
    if (item && !event.target.closest("a, button, summary, input, textarea, select")) {
      select(item, { focus: false });
    }
    for (const menu of all("details.menu[open], details.who[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  // An earlier reason is there to be written over: it is selected when the field is entered.
  let entered = null;
  items.addEventListener("focusin", (event) => {
    const item = event.target.closest(".item");
    if (item && item.dataset.item !== now) select(item, { focus: false });
    if (event.target.matches("textarea") && event.target.value === event.target.defaultValue) {
      entered = event.target;
      entered.select();
    }
  });
  // A click puts the caret down after the field got its focus; one that selected something itself does not.
  items.addEventListener("mouseup", (event) => {
    if (event.target === entered && entered.selectionStart === entered.selectionEnd) entered.select();
    entered = null;
  });
  items.addEventListener("focusout", () => { entered = null; });

  const keys = one("#use-keys");
  keys.checked = localStorage.getItem("keys") !== "off";
  keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));

  const press = (value, item = current()) => {
    const button = item && one(`button[value="${value}"]`, item);
    if (button) button.click();
    else refuse(item ? "noConfirm" : "noItem");
  };
  const unfold = (field, wanted) => {
    const item = current();
    if (!item || !one(`button[value="${wanted}"]`, item)) {
      refuse(item ? "noAccept" : "noItem");
      return;
    }
    one(".more", item).open = true;
    one(field, item).focus();
  };
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    n: open,
    b: () => press("confirm"),
    l: () => press("later"),
    o: () => unfold("select", "overrule"),
    a: () => unfold("textarea", "accept"),
    u: () => one("#undo").requestSubmit(),
    "?": () => { one("#keys").open = !one("#keys").open; },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target;
    if (said.className === "hint") said.className = "unseen";
    if (event.key === "Escape") {
      for (const menu of all("details.menu[open], details.who[open]")) menu.open = false;
      if (field.closest(".item")) {
        one(".more", field.closest(".item")).open = false;
        field.closest(".item").focus();
      }
      return;
    }
    if (field.matches(".more select") && /^[1-9]$/.test(event.key)) {
      const option = [...field.options].find((each) => each.dataset.digit === event.key);
      if (option) {
        field.value = option.value;
        one("textarea", field.closest(".item")).focus();
      } else {
        refuse(field.dataset.own === event.key ? "ownVerdict" : "noOption");
      }
      event.preventDefault();
      return;
    }
    if (field.matches(".more textarea") && event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      const item = field.closest(".item");
      press(one("select", item).value || !one('button[value="accept"]', item) ? "overrule" : "accept", item);
      return;
    }
    if (!keys.checked || field.matches("input, textarea, select")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    // A key that is held goes on through the items; it does not decide again and again.
    if (!event.repeat || "jk".includes(event.key)) action();
  });

  takeFiles(one("#upload"));

  const wanted = location.hash.startsWith("#i-") && document.getElementById(location.hash.slice(1));
  if (wanted) select(wanted);
})();

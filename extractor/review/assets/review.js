// The page works without this script. With it: keys, linked highlights, saving without a reload,
// and a letter that can be dropped anywhere.
"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

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
  let saving = false;

  const tell = (text) => {
    note.textContent = text;
    note.hidden = !text;
  };

  const select = (item, { scroll = true, focus = true } = {}) => {
    if (!item) return;
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
    select(every[at < 0 ? 0 : Math.max(0, Math.min(every.length - 1, at + by))]);
  };
  const open = () => {
    const every = list();
    const at = every.indexOf(current());
    const after = [...every.slice(at + 1), ...every.slice(0, at + 1)];
    select(after.find((item) => item.dataset.state === "open" || item.dataset.state === "stale"));
  };

  const put = (answer) => {
    if (answer.progress) one("#progress").innerHTML = answer.progress;
    const old = answer.id && document.getElementById(`i-${answer.id}`);
    if (!old || !answer.item) return;
    const holder = document.createElement("ol");
    holder.innerHTML = answer.item;
    const fresh = one(".item", holder);
    old.replaceWith(fresh);
    select(fresh, { scroll: false });
  };

  const send = async (form, button) => {
    if (saving) return;
    saving = true;
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.set(button.name, button.value);
    let answer = null;
    try {
      const response = await fetch(form.action, {
        method: "POST",
        body: data,
        headers: { "X-Fragment": "1" },
        credentials: "same-origin",
      });
      if ((response.headers.get("content-type") || "").startsWith("application/json")) {
        answer = await response.json();
        put(answer);
        said.textContent = response.ok ? said.dataset.saved : "";
        tell(answer.item ? "" : answer.note);
      } else {
        tell(said.dataset.failed);
      }
    } catch {
      tell(said.dataset.failed);
    } finally {
      saving = false;
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".decide, #undo")) return;
    event.preventDefault();
    send(form, event.submitter);
  });

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark) {
      const [first, ...rest] = mark.dataset.items.split(" ");
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

  items.addEventListener("focusin", (event) => {
    const item = event.target.closest(".item");
    if (item && item.dataset.item !== now) select(item, { focus: false });
  });

  const keys = one("#use-keys");
  keys.checked = localStorage.getItem("keys") !== "off";
  keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));

  const press = (value) => {
    const item = current();
    const button = item && one(`button[value="${value}"]`, item);
    if (button) button.click();
  };
  const unfold = (field) => {
    const item = current();
    if (!item) return;
    one(".more", item).open = true;
    one(field, item).focus();
  };
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    n: open,
    b: () => press("confirm"),
    l: () => press("later"),
    o: () => unfold("select"),
    a: () => unfold("textarea"),
    u: () => one("#undo").requestSubmit(),
    "?": () => { one("#keys").open = !one("#keys").open; },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target;
    if (event.key === "Escape") {
      for (const menu of all("details.menu[open], details.who[open]")) menu.open = false;
      if (field.closest(".item")) {
        one(".more", field.closest(".item")).open = false;
        field.closest(".item").focus();
      }
      return;
    }
    if (field.matches(".more select") && /^[1-4]$/.test(event.key)) {
      const option = field.options[Number(event.key)];
      if (option) {
        field.value = option.value;
        one("textarea", field.closest(".item")).focus();
      }
      event.preventDefault();
      return;
    }
    if (field.matches(".more textarea") && event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      const item = field.closest(".item");
      press(one("select", item).value || !one('button[value="accept"]', item) ? "overrule" : "accept");
      return;
    }
    if (!keys.checked || field.matches("input, textarea, select")) return;
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  const upload = one("#upload");
  const input = one('input[type="file"]', upload);
  let depth = 0;
  const files = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragenter", (event) => {
    if (files(event)) { depth += 1; document.body.classList.add("dropping"); }
  });
  document.addEventListener("dragleave", (event) => {
    if (files(event) && (depth -= 1) <= 0) { depth = 0; document.body.classList.remove("dropping"); }
  });
  document.addEventListener("dragover", (event) => { if (files(event)) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    if (!files(event)) return;
    event.preventDefault();
    depth = 0;
    document.body.classList.remove("dropping");
    input.files = event.dataTransfer.files;
    upload.open = true;
    one("button", upload).focus();
  });

  const wanted = location.hash.startsWith("#i-") && document.getElementById(location.hash.slice(1));
  if (wanted) select(wanted);
})();

(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const pace = () => calm.matches ? "auto" : "smooth";
  const status = document.getElementById("status");
  const marks = new Map();
  for (const mark of all("mark[data-keys]"))
    for (const key of mark.dataset.keys.split(" "))
      marks.set(key, [...(marks.get(key) ?? []), mark]);
  const owners = all("[data-key]");
  let current = null;

  // A pane scrolls by itself where it stands beside the items, and not where it stands below them.
  const scrolls = (pane) => pane.scrollHeight > pane.clientHeight + 4 &&
    getComputedStyle(pane).overflowY !== "visible";
  const bring = (mark) => {
    const pane = mark.closest(".text");
    if (!pane || !scrolls(pane)) return;
    const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 4, behavior: pace() });
  };
  // Whether the pane of a mark lies for the most part below the window, as before the first scroll.
  const cut = (mark) => {
    const pane = mark.closest(".text");
    const box = pane.getBoundingClientRect();
    return scrolls(pane) && box.bottom - innerHeight > box.height / 3;
  };
  const drawn = (key) => (marks.get(key) ?? []);

  const choose = (owner, mark) => {
    for (const old of all(".on")) old.classList.remove("on");
    current = owner;
    owner.classList.add("on");
    const seen = new Set();
    for (const one of drawn(owner.dataset.key)) {
      one.classList.add("on");
      const pane = one.closest(".text");
      if (!seen.has(pane) && (!mark || pane !== mark.closest(".text"))) bring(one);
      seen.add(pane);
    }
    if (mark) bring(mark);
    else if (drawn(owner.dataset.key).some(cut)) owner.scrollIntoView({ block: "start", behavior: pace() });
  };
  const reveal = (owner) => owner.scrollIntoView({ block: "nearest", behavior: pace() });

  const copy = async (button) => {
    const text = button.dataset.copy;
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "hidden";
      document.body.append(area);
      area.select();
      done = document.execCommand("copy");
      area.remove();
      button.focus();
    }
    status.textContent = done ? `${status.dataset.copied}: ${text}` : status.dataset.failed;
    if (done) {
      button.classList.add("done");
      setTimeout(() => button.classList.remove("done"), 1500);
    }
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    const button = target.closest("button.copy");
    if (button) { copy(button); return; }
    const mark = target.closest("mark[data-keys]");
    const link = target.closest("a");
    if (link) {
      const href = link.getAttribute("href") ?? "";
      const to = href.startsWith("#") ? document.getElementById(href.slice(1)) : null;
      if (!to) return;
      if (to.dataset.key) {  // from a text to its item
        choose(to, link);
      } else if (to.classList.contains("target")) {  // from an item to a text
        const owner = link.closest("[data-key]");
        choose(owner, follow(to, owner.dataset.key));
        if (scrolls(to.closest(".text"))) event.preventDefault();
      }
      return;
    }
    if (String(getSelection())) return;  // who selects words wants to copy them
    if (mark) {
      const owner = owners.find((one) => one.dataset.key === mark.dataset.keys.split(" ")[0]);
      if (owner) { choose(owner, mark); if (scrolls(mark.closest(".text"))) reveal(owner); }
      return;
    }
    const owner = target.closest("[data-key]");
    if (owner) choose(owner);
  });

  // The mark that begins at a target.
  const follow = (target, key) => drawn(key).find(
    (one) => target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = document.activeElement;
    if (event.key === "Escape" && current && at.closest(".texts")) {
      (current.querySelector("button.show, a.place") ?? current).focus();
      return;
    }
    if (!at.matches("button.show")) return;  // single keys work on these buttons alone
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!step) return;
    const buttons = all("button.show");
    const next = buttons[buttons.indexOf(at) + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    const owner = next.closest("[data-key]");
    owner.scrollIntoView({ block: "start", behavior: pace() });
    choose(owner);
  });

  document.documentElement.classList.add("scripted");
  const first = document.getElementById(location.hash.slice(1));
  if (first?.dataset.key) choose(first);
})();

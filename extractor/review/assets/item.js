// An item as the server shows it now, in the place of what was there. Its form stays where it is: the
// reviewer may be writing in it by then.

const one = (selector, within) => within.querySelector(selector);

// What stands in a form, and what the server last put there.
export const written = (form) => ({
  reason: one("textarea", form).value,
  verdict: one("select", form).value,
});
const given = (form) => ({
  reason: one("textarea", form).defaultValue,
  verdict: [...one("select", form).options].filter((option) => option.defaultSelected).map((option) => option.value).join(),
});

// What can be filled in and pressed: whether two forms are the same but for their values.
const shape = (form) =>
  [...form.elements]
    .map((field) => {
      if (field.matches("select")) return [...field.options].map((option) => option.value).join();
      return field.matches("button") ? field.value : field.name;
    })
    .join("\n");

const fill = (form, next, keep) => {
  const kept = keep ? written(form) : written(next);
  for (const field of next.querySelectorAll('input[type="hidden"]')) {
    one(`input[name="${field.name}"]`, form).value = field.value;
  }
  [...one("select", form).options].forEach((option, at) => {
    option.defaultSelected = one("select", next).options[at].defaultSelected;
  });
  one("textarea", form).defaultValue = one("textarea", next).defaultValue;
  // A field that gets the value it has keeps its caret.
  one("textarea", form).value = kept.reason;
  one("select", form).value = kept.verdict;
};

// sent: what stood in the form when it was sent, if it was; idle: the reviewer did nothing since.
export const renew = (old, html, sent, idle) => {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const fresh = one(".item", holder.content);
  const [form, next] = [one("form", old), one("form", fresh)];
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const [before, here] = [sent || given(form), written(form)];
  const keep = here.reason !== before.reason || here.verdict !== before.verdict;

  const isNow = old.classList.contains("now");
  old.className = fresh.className;
  old.classList.toggle("now", isNow);
  old.dataset.state = fresh.dataset.state;
  while (old.firstChild !== form) old.firstChild.remove();
  while (fresh.firstChild !== next) form.before(fresh.firstChild);
  if (shape(form) === shape(next)) {
    const [more, wanted] = [one(".more", form), one(".more", next).open];
    fill(form, next, keep);
    more.open = wanted || (!idle && more.open && (keep || more.contains(focused)));
  } else {
    if (keep) one("textarea", next).value = here.reason;
    form.replaceWith(next);
  }

  if (!focused) return;
  const active = document.activeElement;
  if (old.contains(active) && (active.matches("summary") || !active.closest("details:not([open])"))) return;
  const href = focused.getAttribute("href");
  const again = href && [...old.querySelectorAll("a")].find((link) => link.getAttribute("href") === href);
  (again || old).focus({ preventScroll: true });
};

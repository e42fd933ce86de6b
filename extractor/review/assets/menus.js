// What a menu opens hangs from its button, and stays inside the window at every width.

const EDGE = 8; // pixels to the side of the window

export const keepInside = (menus) => {
  const place = (menu) => {
    const box = menu.querySelector(":scope > :not(summary)");
    if (!menu.open || !box) return;
    box.style.left = "0";
    const { left, right } = box.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - EDGE);
    box.style.left = `${-Math.min(Math.max(over, 0), Math.max(left - EDGE, 0))}px`;
  };
  for (const menu of menus) menu.addEventListener("toggle", () => place(menu));
  addEventListener("resize", () => menus.forEach(place));
};

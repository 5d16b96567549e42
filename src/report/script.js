"use strict";
// Makes long tables easier: a search field above those of class "searched", and buttons in the heads of
// those of class "sorted". Without it the page holds all the same.
(() => {
  const words = document.getElementById("script-words").dataset;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const key = (row, column) => row.cells[column].dataset.key ?? plain(row.cells[column].textContent);

  const search = (table) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const found = document.createElement("span");
    const rows = [...table.tBodies[0].rows];
    label.className = "search";
    label.append(words.search + " ", input);
    input.type = "search";
    found.setAttribute("role", "status");
    input.addEventListener("input", () => {
      const wanted = plain(input.value.trim());
      rows.forEach((row) => { row.hidden = !plain(row.cells[0].textContent).includes(wanted); });
      found.textContent = rows.filter((row) => !row.hidden).length + " " + words.found;
    });
    table.parentElement.before(label, found);
  };

  const sort = (table) => {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = words.sort;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        const order = (a, b) => {
          const [x, y] = [key(a, column), key(b, column)];
          const [m, n] = [parseFloat(x), parseFloat(y)];
          return isNaN(m) || isNaN(n) ? x.localeCompare(y) : m - n;
        };
        const rows = [...table.tBodies[0].rows].sort(order);
        [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        table.tBodies[0].append(...(down ? rows.reverse() : rows));
      });
    });
  };

  document.querySelectorAll("table.searched").forEach(search);
  document.querySelectorAll("table.sorted").forEach(sort);
})();

(() => {
  const heading = document.getElementById("criteria-heading");
  const trees = document.querySelectorAll("#criteria details");
  if (!heading || trees.length === 0) return;
  const button = document.createElement("button");
  button.type = "button";
  const label = () => {
    const open = [...trees].every((tree) => tree.open);
    button.textContent = open ? "Close all clauses" : "Open all clauses";
    return open;
  };
  button.addEventListener("click", () => {
    const open = label();
    trees.forEach((tree) => { tree.open = !open; });
    label();
  });
  label();
  heading.after(button);
})();

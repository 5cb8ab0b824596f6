(() => {
  const all = () => document.querySelectorAll("details");
  let shut = [];
  addEventListener("beforeprint", () => {
    shut = [...all()].filter((tree) => !tree.open);
    shut.forEach((tree) => { tree.open = true; });
  });
  addEventListener("afterprint", () => shut.forEach((tree) => { tree.open = false; }));
})();

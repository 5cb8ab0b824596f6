# SPDX-License-Identifier: Apache-2.0
"""Puts measured figures into docs/validation/axon.md, between its markers, and draws docs/images/axon-scaling.svg.

    page.py FOLDER      ranvier-*.tsv and neuron-*.tsv, one of each for a round; scaling.tsv, threads.tsv, accuracy.md;
                        what is missing leaves its part of the page as it is
"""
import glob
import math
import os
import re
import statistics
import sys

PAGE = "docs/validation/axon.md"
PICTURE = "docs/images/axon-scaling.svg"
REFERENCE = "reference/axon/velocity.csv"


def read(pattern):
    """{name: median over the rounds}"""
    figures = {}
    for path in glob.glob(pattern):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if "\t" in line:
                    name, figure = line.rstrip("\n").split("\t")
                    figures.setdefault(name, []).append(float(figure))
    return {name: statistics.median(values) for name, values in figures.items()}


def reference_velocity():
    with open(REFERENCE, encoding="utf-8") as file:
        row = next(line for line in file if line.startswith("mrg-2002,10.0,"))
    return float(row.split(",")[2])


def milliseconds(seconds):
    figure = seconds * 1000
    return f"{figure:,.0f} ms" if figure >= 100 else f"{figure:.3g} ms"


def percent(velocity):
    text = f"{100 * (velocity / reference_velocity() - 1):+.2f} %"
    return text.replace("-", "−")


def times(ratio):
    return f"{float(f'{ratio:.2g}' if ratio < 10 else f'{ratio:.3g}'):,.0f}" if ratio >= 10 else f"{ratio:.1f}"


def table(columns, rows):
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def verdict(met, far):
    return "met" if met else f"**missed** ({far})"


# What of ours is compared with what of NEURON's; the target of the ratio.
PAIRS = [
    ("41 nodes, 2 ms, one axon alone", "alone standard", "short ida-0.03", 400),
    ("the same, each of eight together", "eight standard", "short ida-0.03", 400),
    ("41 nodes, 2 ms, one axon alone, fine", "alone fine", "short ida-0.03", 200),
    ("the same, each of eight together", "eight fine", "short ida-0.03", 200),
    ("522 nodes, 60 cm, one axon alone", "long standard", "long ida-0.03", 10_000),
    ("the same, each of eight together", "long-eight standard", "long ida-0.03", 10_000),
    ("41 nodes, 2 ms, all nodes all the time, one axon alone", "whole standard", "short ida-0.03", None),
    ("the same, each of eight together, stepping only", "kernel standard", "short ida-0.03", None),
]


def versus(ours, theirs):
    rows = []
    for task, name, other, target in PAIRS:
        if name in ours and other in theirs:
            ratio, processor = theirs[other] / ours[name], theirs[f"{other} cpu"] / ours[f"{name} cpu"]
            velocity = ours.get(f"{name} velocity", ours[("alone " + name.split()[1]) + " velocity"])
            goal = f"{target:,}: {verdict(ratio >= target, times(ratio))}" if target else ""
            rows.append([task, milliseconds(ours[name]), percent(velocity), milliseconds(theirs[other]),
                         percent(theirs[f"{other} velocity"]), times(ratio), times(processor), goal])
    return table(["task", "Ranvier, an axon", "error", "NEURON, IDA 0.03", "error", "ratio", "ratio of processor times", "target"], rows)


def neuron(theirs):
    rows = []
    for length, text in (("short", "41 nodes, 2 ms"), ("long", "522 nodes, 11 ms")):
        for name, method in (("ida-0.1", "variable step, atol 0.1"), ("ida-0.03", "variable step, atol 0.03"),
                             ("ida-0.01", "variable step, atol 0.01"), ("euler-0.005", "backward Euler, 0.005 ms")):
            key = f"{length} {name}"
            if key in theirs:
                rows.append([text, method, milliseconds(theirs[key]), percent(theirs[f"{key} velocity"])])
    if "short rate" in theirs:
        rows.append(["41 nodes", "compartment-steps per second, backward Euler", f"{theirs['short rate']:.3g}", ""])
    return table(["axon", "method", "time", "error of velocity"], rows)


def alone(ours):
    rows = []
    for accuracy in ("standard", "fine"):
        for name, text in (("kernel", "41 nodes"), ("kernel-long", "522 nodes")):
            rate = ours[f"{name} {accuracy} rate"]
            rows.append([f"stepping eight axons of {text}, {accuracy}: compartment-step equivalents per second", f"{rate:.3g}",
                         f"10⁹: {verdict(rate >= 1e9, f'{rate / 1e9:.2g} · 10⁹')}"])
    for name, text in (("arm", "an arm: 6 nerves × 300 axons × 4 sites, healthy"), ("ill-arm", "the same, every axon ill over ten nodes")):
        passed = f"{ours[name + ' passed']:,.0f} of {ours[name + ' axons']:,.0f} passed, {ours[name + ' undecided']:.0f} undecided"
        goal = f"5 s: {verdict(ours[name] <= 5, f'{ours[name]:.1f} s')}" if name == "arm" else ""
        rows.append([f"{text} ({passed})", f"{ours[name]:.2f} s", goal])
    return table(["what", "figure", "target"], rows)


def grown(scaling):
    rows = []
    for key, text in (("axons", "axons of 41 nodes"), ("nodes", "nodes, eight axons"), ("threads", "threads, 1,024 axons of 522 nodes")):
        for count in sorted(int(name.split()[1]) for name in scaling if name.startswith(key)):
            seconds = scaling[f"{key} {count}"]
            rows.append([text, f"{count:,}", milliseconds(seconds), f"{1 / seconds:,.0f}"])
    return table(["", "how many", "an axon", "axons per second"], rows)


def picture(scaling):
    """Three panels, logarithmic both ways: time of one axon against how many."""
    panels = [("axons", "axons of 41 nodes"), ("nodes", "nodes, eight axons"), ("threads", "threads, 522 nodes")]
    width, height, left, top = 250, 200, 62, 34
    svg = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 290" role="img" font-family="sans-serif" font-size="12">',
           "<title>Time of one impulse along one axon</title>",
           "<desc>Three panels: milliseconds for an axon against the number of axons, of nodes and of threads; both scales logarithmic.</desc>",
           '<rect width="960" height="290" fill="#fff"/>']
    for number, (key, text) in enumerate(panels):
        points = sorted((int(name.split()[1]), seconds * 1000) for name, seconds in scaling.items() if name.startswith(key))
        if not points:
            continue
        x0, x1 = math.log10(points[0][0]), max(math.log10(points[-1][0]), math.log10(points[0][0]) + 0.3)
        low = math.floor(math.log10(min(y for _, y in points)))
        high = max(math.ceil(math.log10(max(y for _, y in points))), low + 1)
        across = left + number * (width + 66)

        def place(x, y):
            return (across + (math.log10(x) - x0) / (x1 - x0) * width, top + height - (math.log10(y) - low) / (high - low) * height)

        for decade in range(low, high + 1):
            _, y = place(points[0][0], 10**decade)
            svg.append(f'<path d="M{across} {y:.1f}h{width}" stroke="#ddd"/>')
            svg.append(f'<text x="{across - 6}" y="{y + 4:.1f}" text-anchor="end">{10.0 ** decade:g}</text>')
        for x, _ in points:
            at, _ = place(x, 10**low)
            svg.append(f'<text x="{at:.1f}" y="{top + height + 16}" text-anchor="middle" font-size="10">{x}</text>')
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in (place(*point) for point in points))
        svg.append(f'<polyline points="{path}" fill="none" stroke="#1f4e79" stroke-width="2"/>')
        svg += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="#1f4e79"/>' for a, b in (place(*point) for point in points)]
        svg.append(f'<path d="M{across} {top}v{height}h{width}" fill="none" stroke="#333"/>')
        svg.append(f'<text x="{across + width / 2}" y="{top + height + 36}" text-anchor="middle">{text}</text>')
    svg.append('<text x="8" y="20">ms for an axon</text>')
    return "\n".join(svg + ["</svg>", ""])


def accuracy(path):
    parts = {}
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("== "):
                part = parts.setdefault(line[3:], [])
            elif line.startswith("|"):
                part.append(line)
    return parts


def main(folder):
    parts = {}
    ours, theirs = read(f"{folder}/ranvier-*.tsv"), read(f"{folder}/neuron-*.tsv")
    if ours and theirs:
        parts["versus"], parts["neuron"], parts["alone"] = versus(ours, theirs), neuron(theirs), alone(ours)
    scaling = read(f"{folder}/scaling.tsv") | read(f"{folder}/threads.tsv")
    if scaling:
        parts["scaling"] = grown(scaling)
        with open(PICTURE, "w", encoding="utf-8") as file:
            file.write(picture(scaling))
    if os.path.exists(f"{folder}/accuracy.md"):
        parts |= accuracy(f"{folder}/accuracy.md")
    if os.path.exists(f"{folder}/machine.txt"):
        with open(f"{folder}/machine.txt", encoding="utf-8") as file:
            parts["machine"] = file.read().strip().splitlines()
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    for name, lines in parts.items():
        marked = re.compile(rf"(<!-- written by axon.sh: {re.escape(name)} -->\n).*?(<!-- end -->)", re.S)
        if not marked.search(page):
            sys.exit(f"The page must have a place for what is measured, but {PAGE} has none for {name}.")
        page = marked.sub(lambda found: found[1] + "\n".join(lines) + "\n" + found[2], page)
        print(f"\n{name}\n" + "\n".join(lines))
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(page)


if __name__ == "__main__":
    main(sys.argv[1])

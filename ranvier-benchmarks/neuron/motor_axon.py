# SPDX-License-Identifier: Apache-2.0
"""The motor axon of Ranvier in NEURON: the same published equations, written a second time.

Lesions are given in the notation of reference/axon/more-lesions.csv and mean what LesionKind says.
"""
import math
import os

import numpy as np
from neuron import h

h.nrn_load_dll(os.environ["RANVIER_NEURON_LIBRARY"])
h.load_file("stdrun.hoc")
h.nlayer_extracellular(1)  # one layer outside the axolemma is all that the model has, and halves the time

# fibre: axon, node, spacing, juxtaparanode (µm), lamellae
FIBRES = {
    5.7: (3.4, 1.9, 500, 35, 80),
    7.3: (4.6, 2.4, 750, 38, 100),
    8.7: (5.8, 2.8, 1000, 40, 110),
    10.0: (6.9, 3.3, 1150, 46, 120),
    11.5: (8.1, 3.7, 1250, 50, 130),
    12.8: (9.2, 4.2, 1350, 54, 135),
    14.0: (10.4, 4.7, 1400, 56, 140),
    15.0: (11.5, 5.0, 1450, 58, 145),
    16.0: (12.7, 5.5, 1500, 60, 150),
}
RESISTIVITY = 70.0  # Ω·cm, axoplasm and periaxonal space
LAMELLA = (0.1, 1e-3)  # µF/cm² and S/cm² of one of the two membranes of a lamella
NO_MYELIN = 1e10  # S/cm²
DETECTION = -20.0  # mV, rising
SETTLING = 1500.0  # ms to come to rest before time 0; slow potassium needs them in the cold


def pchip(x, y, at):
    """Monotone cubic of Fritsch and Butland 1984, three-point ends: the curve of scipy's PchipInterpolator."""
    width, rise = np.diff(x), np.diff(y) / np.diff(x)
    slope = np.zeros(len(x))
    for i in range(1, len(x) - 1):
        if rise[i - 1] * rise[i] > 0:
            a, b = 2 * width[i] + width[i - 1], width[i] + 2 * width[i - 1]
            slope[i] = (a + b) / (a / rise[i - 1] + b / rise[i])

    def end(h0, h1, d0, d1):
        d = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1)
        if d * d0 <= 0:
            return 0.0
        return 3 * d0 if d0 * d1 <= 0 and abs(d) > 3 * abs(d0) else d

    slope[0], slope[-1] = end(width[0], width[1], rise[0], rise[1]), end(width[-1], width[-2], rise[-1], rise[-2])
    i = min(max(np.searchsorted(x, at, side="right") - 1, 0), len(x) - 2)
    # Hermite cubic
    t = (at - x[i]) / width[i]
    return float(
        y[i] * (1 + 2 * t) * (1 - t) ** 2
        + y[i + 1] * t**2 * (3 - 2 * t)
        + width[i] * (slope[i] * t * (1 - t) ** 2 - slope[i + 1] * t**2 * (1 - t))
    )


def geometry(fibre):
    if fibre in FIBRES:
        return FIBRES[fibre]
    x = np.array(sorted(FIBRES))
    table = np.array([FIBRES[each] for each in x], dtype=float)
    return tuple(pchip(x, table[:, column], fibre) for column in range(5))


def lesions_of(text):
    """'sodium-channels@22=0.5 0.3 + myelin@22=0.1' as {kind: {place: value}}; 'none' is healthy."""
    lesions = {}
    if text == "none":
        return lesions
    for lesion in text.split(" + "):
        place, values = lesion.split("=")
        kind, first = place.split("@")
        for i, value in enumerate(values.split()):
            lesions.setdefault(kind, {})[int(first) + i] = float(value)
    return lesions


def periaxonal(diameter, width):
    """Resistance of the periaxonal space, MΩ/cm; µm."""
    return RESISTIVITY / (math.pi * ((diameter / 2 + width) ** 2 - (diameter / 2) ** 2) * 1e-8) * 1e-6


class Axon:
    """Node, MYSA, FLUT, 3 STIN, 3 STIN, FLUT, MYSA, node, ...: one compartment each."""

    def __init__(self, fibre, nodes=41, model="mrg-2002", lesions="none", celsius=37.0):
        self.fibre, self.count, self.gaines, self.celsius = fibre, nodes, model == "gaines-2018", celsius
        self.lesions = lesions_of(lesions)
        self.shape = geometry(fibre)
        self.spacing = self.shape[2]
        self.nodes, self.sections = [], []
        for k in range(nodes):
            self.nodes.append(self._add(self._node(k)))
            if k < nodes - 1:
                for side, region, length, bare in self._halves(k):
                    self._add(self._internode(k, side, region, length, bare))
        self.electrodes = []

    def _value(self, kind, place, healthy):
        return self.lesions.get(kind, {}).get(place, healthy)

    def _add(self, section):
        if self.sections:
            section.connect(self.sections[-1](1), 0)
        self.sections.append(section)
        return section

    def _node(self, k):
        s = h.Section(name=f"node{k}")
        diameter = self.shape[1]
        longer = self._value("node-length", k, 1.0)
        s.nseg, s.L, s.diam, s.Ra, s.cm = 1, longer, diameter, RESISTIVITY, 2.0
        s.insert("mnode")
        s.insert("extracellular")
        s.xraxial[0], s.xg[0], s.xc[0] = periaxonal(diameter, 0.002), NO_MYELIN, 0
        if self.gaines:
            s.gkf_mnode, s.shm_mnode = 0.02568, 20.4
        sodium = self._value("sodium-channels", k, 1.0)
        s.gnaf_mnode *= sodium / longer
        s.gnap_mnode *= sodium / longer
        s.gks_mnode *= self._value("node-conductance slow-potassium", k, 1.0) / longer
        s.gkf_mnode /= longer
        s.gpore_mnode = self._value("pore", k, 0.0)
        s.ihold_mnode = self._value("current", k, 0.0)
        return s

    def _halves(self, k):
        """The compartments between node k and node k + 1: node they belong to, region, length, bare."""
        _, _, spacing, flut, _ = self.shape
        stin = (spacing - 1 - 2 * 3.0 - 2 * flut) / 6
        halves = []
        for node in (k, k + 1):
            x = self._value("retraction", node, 0.0)
            half = [(node, "MYSA", 3.0, x > 0)] + ([(node, "FLUT", x, True)] if x > 0 else [])
            half += [(node, "FLUT", flut - x, False)] + [(node, "STIN", stin, False)] * 3
            halves.append(half)
        return halves[0] + halves[1][::-1]

    def _internode(self, k, node, region, length, bare):
        q = h.Section(name=f"{region}{k}_{len(self.sections)}")
        axon = self.shape[1] if region == "MYSA" else self.shape[0]
        share = axon / self.fibre
        # The section has the diameter of the myelin; what belongs to the axon is rescaled to it.
        q.nseg, q.L, q.diam, q.cm, q.Ra = 1, length, self.fibre, 2.0 * share, RESISTIVITY / share**2
        uncovered = self._value("uncovered-potassium", node, 0.0) if region != "STIN" else 0.0
        if self.gaines:
            q.insert("minter")
            q.scale_minter = share
            if region == "MYSA":
                q.gl_minter, q.gkf_minter = 0.002, 0.15074
            q.gkf_minter += uncovered
        else:
            q.insert("pas")
            q.e_pas, q.g_pas = -80, (1e-3 if region == "MYSA" else 1e-4) * share
            if uncovered:
                q.insert("minter")
                q.scale_minter, q.gks_minter, q.gh_minter, q.gl_minter, q.gkf_minter = share, 0, 0, 0, uncovered
        q.insert("extracellular")
        width = self._value("paranodal-gap", node, 0.002) if region == "MYSA" else self._value("periaxonal-gap", k, 0.004)
        lamellae = self.shape[4] * self._value("myelin", k, 1.0)
        q.xraxial[0] = periaxonal(axon, width)
        q.xc[0], q.xg[0] = (0, NO_MYELIN) if bare else (LAMELLA[0] / (2 * lamellae), LAMELLA[1] / (2 * lamellae))
        return q

    @property
    def compartments(self):
        return len(self.sections)

    def stimulate(self, node, start, duration, nanoamperes):
        electrode = h.IClamp(self.nodes[node](0.5))
        electrode.delay, electrode.dur, electrode.amp = start, duration, nanoamperes
        self.electrodes.append(electrode)

    def shock(self, start=0.0):
        """The shock at node 0 of Stimulus.ofFirstNode."""
        self.stimulate(0, start, 0.1, 2.0 * max(1.0, self.fibre / 10))

    def velocity(self, arrivals):
        """m/s over the middle half, by a straight line."""
        k = np.arange(self.count // 4, 3 * self.count // 4 + 1)
        return self.spacing * 1e-3 / np.polyfit(k, [arrivals[j] for j in k], 1)[0]


class Unfinished(Exception):
    """The variable step could not be started again after a jump of the stimulus."""


class Run:
    """A run of one axon by the variable step, or by backward Euler with a fixed step."""

    def __init__(self, axon, atol=None, step=None):
        self.axon = axon
        self._counters, self.impulses = [], []
        for node in axon.nodes:
            times = h.Vector()
            counter = h.NetCon(node(0.5)._ref_v, None, sec=node)
            counter.threshold, counter.delay = DETECTION, 0
            counter.record(times)
            self._counters.append(counter)
            self.impulses.append(times)
        h.celsius = axon.celsius
        h.secondorder = 0
        solver = h.CVode()
        solver.active(1 if atol else 0)
        if atol:
            solver.use_daspk(1)
            solver.atol(atol)
            solver.condition_order(2)
        else:
            h.dt = step
        self._context = h.ParallelContext()
        self._context.set_maxstep(10)

    def start(self):
        h.finitialize(-85 if self.axon.gaines else -80)
        return self

    def until(self, milliseconds):
        self._context.psolve(milliseconds)
        if abs(h.t - milliseconds) > 1e-6:
            # NEURON only prints a line and stops there, and a node not yet reached would look like a block.
            raise Unfinished(f"NEURON stopped at {h.t} ms instead of {milliseconds} ms")
        return self

    def first(self, after=0.0):
        """The first impulse of each node after a moment, as time after it; NaN for none."""
        return [next((t - after for t in times if t >= after), float("nan")) for times in self.impulses]


def settled(axon, milliseconds, atol, watch=None):
    """Lets an axon rest, then follows it; stimuli must stand at SETTLING or later.

    Returns the run, and for a node to watch its times (from the end of rest) and potentials.
    """
    for infinitesimal in (1e-10, 3e-11, 1e-11, 3e-10, 1e-9):
        h.CVode().dae_init_dteps(infinitesimal)
        try:
            return _settled(axon, milliseconds, atol, watch)
        except Unfinished:
            continue
    raise Unfinished("NEURON could not finish with any of its starting steps")


def _settled(axon, milliseconds, atol, watch):
    run = Run(axon, atol=atol)
    if watch is not None:
        t, v = h.Vector().record(h._ref_t), h.Vector().record(axon.nodes[watch](0.5)._ref_v)
    run.start().until(SETTLING + milliseconds)
    if watch is None:
        return run
    return run, np.array(t.to_python()) - SETTLING, np.array(v.to_python())

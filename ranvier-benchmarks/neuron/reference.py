# SPDX-License-Identifier: Apache-2.0
"""Writes the converged tables of reference/axon: NEURON's variable step, axons at rest before the shock.

    reference.py TABLE FILE     TABLE is one of those at the end of this file
"""
import math
import sys

import numpy as np

from neuron import h

from motor_axon import SETTLING, Axon, Run, settled

CONVERGED = 1e-4
SOURCE = "# Source: NEURON 8.2.2, variable step (IDA), absolute tolerance 1e-4, our own implementation of the published equations (ranvier-benchmarks/neuron); 1500 ms to come to rest before the shock."
LESIONED_NODES = 51
RESTING = 500.0  # ms for which an axon at rest is quiet


def patience(celsius):
    return 10.0 * max(1.0, 2.2 ** ((37 - celsius) / 10))


def arrivals(model, fibre, celsius, lesions, nodes=LESIONED_NODES):
    axon = Axon(fibre, nodes, model, lesions, celsius)
    axon.shock(SETTLING)
    run = settled(axon, patience(celsius), CONVERGED)
    if any(SETTLING - RESTING < t < SETTLING for times in run.impulses for t in times):
        raise NoRest(f"{model} {fibre} µm {celsius} °C {lesions} fires by itself")
    return run.first(SETTLING)


class NoRest(Exception):
    """An axon that fires by itself has no rest from which to be shocked."""


def conducts(times):
    return all(math.isfinite(t) for t in times[-4:])


def each(values):
    return " ".join([str(values)] * 5)


# ---- lesions alone and together ------------------------------------------------------------------

LESIONS = [
    "sodium-channels@22=0.4 0.25 0.15 0.25 0.4",
    f"sodium-channels@22={each(0.3)} + myelin@22={each(0.3)}",
    f"retraction@22={each(8)} + sodium-channels@22={each(0.5)}",
    "retraction@22=8 8 + sodium-channels@22=0.5 0.5",
    f"pore@22={each(0.02)} + sodium-channels@22={each(0.6)}",
    f"periaxonal-gap@22={each(0.02)}",
    f"periaxonal-gap@22={each(0.2)} + paranodal-gap@22={each(0.02)}",
    f"node-length@22={each(10)} + sodium-channels@22={each(0.7)}",
    f"node-conductance slow-potassium@22={each(50)}",
    f"current@22={each(-0.5)}",
    f"current@22={each(0.5)}",
    "uncovered-potassium@22=0.02 0.02 0.02 + retraction@22=10 10 10",
    "uncovered-potassium@22=0.15 + retraction@22=10",
    "uncovered-potassium@22=0.15 0.15 0.15 + retraction@22=10 10 10",
    f"myelin@20=0.3 0.1 0.05 0.1 0.3",
]
GAINES = [
    f"sodium-channels@22={each(0.5)}",
    f"sodium-channels@22={each(0.3)}",
    f"myelin@22={each(0.3)}",
    f"myelin@22={each(0.1)}",
    f"sodium-channels@22={each(0.5)} + myelin@22={each(0.3)}",
    "retraction@22=8 8",
    "uncovered-potassium@22=0.02 0.02 + retraction@22=8 8",
    f"pore@22={each(0.01)}",
    f"node-length@22={each(5)}",
]
MRG, OTHER = "mrg-2002", "gaines-2018"


STEADY_CURRENTS = (4.0, 2.0, 1.0, -1.0, -2.0)


def more_lesions(out):
    cases = [(MRG, 10.0, celsius, lesions) for celsius in (37, 25, 30, 40) for lesions in ["none"] + LESIONS]
    cases += [(MRG, fibre, 37, lesions) for fibre in (6.5, 9.3, 13.4) for lesions in ["none", *LESIONS[:3], LESIONS[-4]]]
    cases += [(OTHER, 10.0, 37, lesions) for lesions in ["none"] + GAINES]
    cases += [(OTHER, 10.0, 30, lesions) for lesions in ["none", GAINES[0], GAINES[2]]]
    cases += [(OTHER, fibre, 37, "none") for fibre in (6.5, 9.3, 13.4)]
    print("# Impulses through lesions alone and together, and along fibres between the published ones: 51 nodes, from node 16 to node 34.", file=out)
    passages(out, cases)


def steady_currents(out):
    cases = [
        (MRG, 10.0, celsius, lesions)
        for celsius in (37, 25)
        for lesions in ["none"] + [f"current@22={each(current)}" for current in STEADY_CURRENTS]
    ]
    print("# Impulses through five nodes under a steady current: 51 nodes, from node 16 to node 34. Strong currents leave no rest within seconds: the slow", file=out)
    print("# potassium gate stands still below -100 mV, and nodes fire by themselves between -70 and -60 mV.", file=out)
    passages(out, cases)


def passages(out, cases):
    print(SOURCE, file=out)
    print("# Units: µm, °C, ms; lesions as kind@first node or internode=value of each place, joined by +. extraMilliseconds: against the healthy axon of the same model, fibre and temperature.", file=out)
    print("model,fibreMicrometres,celsius,lesions,conducts,transitMilliseconds,extraMilliseconds", file=out)
    healthy = 0.0
    for model, fibre, celsius, lesions in cases:
        try:
            t = arrivals(model, fibre, celsius, lesions)
        except NoRest:
            print(f"{model},{fibre},{celsius},{lesions},fires by itself,,", file=out, flush=True)
            continue
        transit = t[34] - t[16]
        healthy = transit if lesions == "none" else healthy
        figures = f"yes,{transit:.6f},{transit - healthy:.6f}" if conducts(t) else "no,,"
        print(f"{model},{fibre},{celsius},{lesions},{figures}", file=out, flush=True)


# ---- thresholds of block -------------------------------------------------------------------------

def stars(n):
    return " ".join("*" * n)


def more_thresholds(out):
    """Of each case a value near which to begin, and whether larger values pass."""
    sodium, myelin, retraction = f"sodium-channels@22={stars(5)}", f"myelin@22={stars(3)}", f"retraction@22={stars(3)}"
    cases = [
        (MRG, 10.0, 37, "sodium-channels@22=0.2 * * * 0.2", 0.15, True),
        (MRG, 10.0, 37, f"{sodium} + myelin@22={each(0.3)}", 0.2, True),
        (MRG, 10.0, 37, f"{retraction} + sodium-channels@22=0.5 0.5 0.5", 14, False),
        (MRG, 10.0, 37, f"pore@22={stars(5)} + sodium-channels@22={each(0.6)}", 0.03, False),
        (MRG, 10.0, 37, f"node-length@22={stars(5)} + sodium-channels@22={each(0.7)}", 25, False),
        (MRG, 10.0, 37, f"node-conductance slow-potassium@22={stars(5)}", 172, False),
        (MRG, 10.0, 25, sodium, 0.067, True),
        (MRG, 10.0, 40, sodium, 0.2, True),
        (MRG, 10.0, 25, myelin, 0.023, True),
        (MRG, 10.0, 40, myelin, 0.042, True),
        (MRG, 10.0, 40, retraction, 13.6, False),
        (MRG, 6.5, 37, sodium, 0.16, True),
        (MRG, 9.3, 37, sodium, 0.16, True),
        (MRG, 13.4, 37, sodium, 0.13, True),
        (OTHER, 10.0, 37, f"sodium-channels@22={stars(3)}", 0.113, True),
        (OTHER, 10.0, 37, sodium, 0.209, True),
        (OTHER, 10.0, 37, myelin, 0.042, True),
    ]
    uncovered = {
        (10.0, 0.02): {1: 44, 2: 21.4, 3: 15.9, 5: 11.6, 8: 9.7},
        (10.0, 0.15): {1: 36, 2: 15.3, 3: 9.8, 5: 6.7, 8: 5.5},
        (5.7, 0.02): {5: 13.9},
        (5.7, 0.15): {5: 7.9},
        (14.0, 0.02): {5: 12.5},
        (14.0, 0.15): {5: 7.5},
    }
    for (fibre, potassium), values in uncovered.items():
        for count, value in values.items():
            lesions = f"retraction@22={stars(count)} + uncovered-potassium@22={' '.join([str(potassium)] * count)}"
            cases.append((MRG, fibre, 37, lesions, value, False))
    print("# Values (*) of lesions at which an impulse is blocked: 51 nodes, bisected to 0.05 %.", file=out)
    print(SOURCE, file=out)
    print("# Units: as in more-lesions.csv; retraction in µm, potassium and pore in S/cm².", file=out)
    print("model,fibreMicrometres,celsius,lesions,blocksAt,passesAt", file=out)
    for model, fibre, celsius, lesions, near, upward in cases:
        def passed(value):
            return conducts(arrivals(model, fibre, celsius, lesions.replace("*", f"{value:.8g}")))

        away = 1.04 if upward else 1 / 1.04
        blocks = passes = near
        if passed(near):
            while passed(blocks):
                passes, blocks = blocks, blocks / away
                away *= away
        else:
            while not passed(passes):
                blocks, passes = passes, passes * away
                away *= away
        while abs(blocks / passes - 1) > 5e-4:
            middle = math.sqrt(blocks * passes)
            if passed(middle):
                passes = middle
            else:
                blocks = middle
        print(f"{model},{fibre},{celsius},{lesions},{blocks:.6g},{passes:.6g}", file=out, flush=True)


# ---- healthy axons -------------------------------------------------------------------------------

def temperature(out):
    print("# Conduction velocity of healthy axons of 41 nodes at temperatures, middle half, shock of 0.1 ms at node 0.", file=out)
    print(SOURCE, file=out)
    print("# Units: µm, °C, m/s.", file=out)
    print("model,fibreMicrometres,celsius,velocityMetresPerSecond", file=out)
    for model in (MRG, OTHER):
        for celsius in (20, 25, 28, 30, 32, 34, 36, 37, 38, 40, 42):
            axon = Axon(10.0, 41, model, celsius=celsius)
            print(f"{model},10.0,{celsius},{axon.velocity(arrivals(model, 10.0, celsius, 'none', 41)):.4f}", file=out, flush=True)


def crossing(t, v, level, rising=True):
    above = v >= level
    i = np.flatnonzero(above[1:] & ~above[:-1] if rising else ~above[1:] & above[:-1])[0 if rising else -1]
    return t[i] + (level - v[i]) / (v[i + 1] - v[i]) * (t[i + 1] - t[i])


def action_potential(out):
    print("# Action potential of a passing impulse at node 20 of 41, and what follows a shock of twice the threshold at the middle node of 21.", file=out)
    print(SOURCE, file=out)
    print("# Units: µm, mV, ms, V/s; rise from 10 to 90 % of the amplitude; after-potentials against rest at times after the peak.", file=out)
    print("model,fibreMicrometres,restMillivolts,peakMillivolts,amplitudeMillivolts,halfWidthMilliseconds,riseMilliseconds,"
          "steepestVoltsPerSecond,after1Millivolts,after2Millivolts,after5Millivolts,after10Millivolts,deepestMillivolts,deepestAtMilliseconds", file=out)
    for model, fibre in ((MRG, 5.7), (MRG, 10.0), (MRG, 16.0), (OTHER, 10.0)):
        axon = Axon(fibre, 41, model)
        axon.shock(SETTLING)
        h.CVode().maxstep(1e9)
        run = Run(axon, atol=CONVERGED)
        t, v = h.Vector().record(h._ref_t), h.Vector().record(axon.nodes[20](0.5)._ref_v)
        run.start().until(SETTLING)
        h.CVode().maxstep(0.001)
        run.until(SETTLING + 4)
        h.CVode().maxstep(1e9)
        t, v = np.array(t.to_python()) - SETTLING, np.array(v.to_python())
        t, v = t[t >= 0], v[t >= 0]
        rest, peak = v[0], v.max()
        amplitude = peak - rest
        half = crossing(t, v, rest + amplitude / 2, False) - crossing(t, v, rest + amplitude / 2)
        rise = crossing(t, v, rest + 0.9 * amplitude) - crossing(t, v, rest + 0.1 * amplitude)
        even = np.arange(0, 2, 0.002)
        steepest = np.diff(np.interp(even, t, v)).max() / 0.002
        run = axon = None

        axon = Axon(fibre, 21, model)
        axon.stimulate(10, SETTLING, 0.1, 2.0 * max(1.0, fibre / 10) * (1.45 if model == OTHER else 1))
        _, t2, v2 = settled(axon, 200.0, CONVERGED, watch=10)
        top = v2.argmax()
        after = [np.interp(t2[top] + d, t2, v2) - rest for d in (1, 2, 5, 10)]
        late = t2 > t2[top] + 1
        deepest = np.flatnonzero(late)[v2[late].argmin()]
        figures = [rest, peak, amplitude, half, rise, steepest, *after, v2[deepest] - rest, t2[deepest] - t2[top]]
        print(f"{model},{fibre}," + ",".join(f"{x:.5g}" for x in figures), file=out, flush=True)
        axon = None


def strength_duration(out):
    print("# Threshold of a rectangular current into the middle node of 21 resting nodes, judged 6 nodes away; bisected to 0.02 %.", file=out)
    print(SOURCE, file=out)
    print("# Units: µm, ms, nA.", file=out)
    print("model,fibreMicrometres,durationMilliseconds,thresholdNanoamperes", file=out)
    for model, fibre in ((MRG, 10.0), (MRG, 16.0), (OTHER, 10.0)):
        for duration in (0.02, 0.05, 0.1, 0.2, 0.5, 1.0):
            low, high = 0.05, 20.0
            while high / low > 1.0002:
                middle = math.sqrt(low * high)
                axon = Axon(fibre, 21, model)
                axon.stimulate(10, SETTLING, duration, middle)
                fired = math.isfinite(settled(axon, duration + 4.0, CONVERGED).first(SETTLING)[16])
                low, high = (low, middle) if fired else (middle, high)
            print(f"{model},{fibre},{duration},{math.sqrt(low * high):.5g}", file=out, flush=True)


def paired_shocks(out):
    print("# Two shocks at node 0 of 41 nodes, each of 0.1 ms and about twice the threshold (2 nA and fibre/10 µm): impulses at node 40 until 8 ms after the second.", file=out)
    print(SOURCE, file=out)
    print("# Units: µm, ms; the interval is that of the first two impulses.", file=out)
    print("model,fibreMicrometres,celsius,intervalMilliseconds,impulses,arrivalIntervalMilliseconds", file=out)
    for model, fibre, celsius in ((MRG, 10.0, 37), (MRG, 10.0, 30), (MRG, 6.5, 37), (OTHER, 10.0, 37)):
        for interval in (0.7, 1.5, 2.0, 3.0, 5.0):
            axon = Axon(fibre, 41, model, celsius=celsius)
            axon.shock(SETTLING)
            axon.shock(SETTLING + interval)
            times = list(settled(axon, interval + 8.0, CONVERGED).impulses[40])
            apart = f"{times[1] - times[0]:.6f}" if len(times) > 1 else ""
            print(f"{model},{fibre},{celsius},{interval},{len(times)},{apart}", file=out, flush=True)


TABLES = {
    "more-lesions": more_lesions,
    "more-thresholds": more_thresholds,
    "steady-currents": steady_currents,
    "temperature": temperature,
    "action-potential": action_potential,
    "strength-duration": strength_duration,
    "paired-shocks": paired_shocks,
}

if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        TABLES[sys.argv[1]](file)

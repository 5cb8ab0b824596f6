# SPDX-License-Identifier: Apache-2.0
"""Wall and processor time of NEURON for the tasks of Ranvier's Speed, as lines of names and figures between tabs.

    measure.py short|long variable|fixed    short: 41 nodes and 2 ms, long: 522 nodes and 11 ms; both 10 µm

NEURON 8.2.2 dies when one process goes from the variable step to the fixed one, so each has its own.

Only the run itself is timed: building the axon and NEURON's initialisation are not, and the axon starts at -80 mV without
having come to rest. Both are to NEURON's advantage.
"""
import math
import statistics
import sys
import time

import numpy as np
from neuron import h

from motor_axon import DETECTION, Axon, Run

SHOCK_AT = 0.1
SHORT = (41, 2.0, {"ida-0.1": 0.1, "ida-0.03": 0.03, "ida-0.01": 0.01}, 5)
LONG = (522, 11.0, {"ida-0.1": 0.1, "ida-0.03": 0.03}, 1)
EULER_STEP = 0.005


def timed(axon, milliseconds, repetitions, **method):
    walls, processor, arrivals = [], [], []
    for _ in range(repetitions):
        run = Run(axon, **method).start()
        wall, cpu = time.perf_counter(), time.process_time()
        run.until(milliseconds)
        walls.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
        arrivals = run.first()
    return statistics.median(walls), statistics.median(processor), arrivals


def interpolated(axon, milliseconds, step):
    """Arrivals of a run with fixed step, which NEURON gives in whole steps only."""
    run = Run(axon, step=step)
    traces = [h.Vector().record(node(0.5)._ref_v) for node in axon.nodes]
    run.start().until(milliseconds)
    arrivals = []
    for trace in traces:
        v = np.array(trace)
        rise = np.flatnonzero((v[:-1] < DETECTION) & (v[1:] >= DETECTION))
        i = rise[0] if len(rise) else -1
        arrivals.append((i + (DETECTION - v[i]) / (v[i + 1] - v[i])) * step if len(rise) else math.nan)
    return arrivals


def line(name, figure):
    print(f"{name}\t{figure:.9g}", flush=True)


def report(name, axon, wall, cpu, arrivals):
    line(name, wall)
    line(f"{name} cpu", cpu)
    line(f"{name} velocity", axon.velocity(arrivals))


def variable(task, axon, milliseconds, tolerances, repetitions):
    for name, atol in tolerances.items():
        report(f"{task} {name}", axon, *timed(axon, milliseconds, repetitions, atol=atol))


def fixed(task, axon, milliseconds, repetitions):
    wall, cpu, _ = timed(axon, milliseconds, repetitions, step=EULER_STEP)
    report(f"{task} euler-0.005", axon, wall, cpu, interpolated(axon, milliseconds, EULER_STEP))
    steps = round(milliseconds / EULER_STEP) * axon.compartments
    line(f"{task} rate", steps / wall)
    line(f"{task} rate cpu", steps / cpu)


def main(task, method):
    nodes, milliseconds, tolerances, repetitions = SHORT if task == "short" else LONG
    axon = Axon(10.0, nodes)
    axon.stimulate(0, SHOCK_AT, 0.1, 2.0)
    if method == "variable":
        variable(task, axon, milliseconds, tolerances, repetitions)
    else:
        fixed(task, axon, milliseconds, repetitions)


if __name__ == "__main__":
    main(*sys.argv[1:])

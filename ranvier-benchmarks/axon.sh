#!/bin/sh
# Remakes every figure of docs/validation/axon.md: speed beside NEURON in turn on one core, scaling, accuracy.
#   ranvier-benchmarks/axon.sh [--quick | --accuracy | --reference] [CORE]
#     --quick      fewer rounds and repetitions, and not NEURON's long run of 60 cm
#     --accuracy   only the comparison with reference/axon, which needs no NEURON
#     --reference  writes the tables of reference/axon that reference.py makes, with NEURON; takes half an hour
# CORE is the processor to stay on (default 0).

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
mode=all
case ${1-} in
    --quick | --accuracy | --reference)
        mode=${1#--}
        shift
        ;;
    -*)
        echo "Usage: ranvier-benchmarks/axon.sh [--quick | --accuracy | --reference] [CORE]" >&2
        exit 2
        ;;
esac
core=${1:-0}
rounds=3
speed=speed
if [ $mode = quick ]; then
    rounds=1
    speed=quick-speed
fi
neuron=ranvier-benchmarks/neuron
python=/usr/bin/python3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

command -v taskset > /dev/null || {
    echo "To stay on one core, taskset must be there: install util-linux." >&2
    exit 1
}
$python -c 'import numpy' 2> /dev/null || {
    echo "Debian's Python with NumPy must be there: apt-get install python3-numpy." >&2
    exit 1
}
if [ $mode != accuracy ]; then
    if ! $python -c 'import neuron' > /dev/null 2>&1 || ! [ -x /usr/bin/nrnivmodl ]; then
        echo "NEURON must be there to be measured against: apt-get install neuron python3-neuron neuron-dev python3-numpy." >&2
        exit 1
    fi
    $neuron/build.sh "$work/mechanisms" || exit 1
    export RANVIER_NEURON_LIBRARY="$work/mechanisms/libnrnmech.so" PYTHONDONTWRITEBYTECODE=1
fi

if [ $mode = reference ]; then
    for table in more-lesions more-thresholds steady-currents temperature action-potential strength-duration paired-shocks; do
        echo "$table …"
        $python $neuron/reference.py $table "$work/$table.csv" 2> "$work/log" || {
            cat "$work/log" >&2
            exit 1
        }
        mv "$work/$table.csv" reference/axon/$table.csv
    done
    exit 0
fi

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1

# ranvier CORES WHAT
ranvier() {
    cores=$1
    shift
    taskset -c "$cores" "$jdk/bin/java" --add-modules=jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0 \
        -XX:ObjectAlignmentInBytes=64 -XX:+UseSerialGC -Xmx2g -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.axon.AxonFigures "$@" 2> "$work/log" || {
        cat "$work/log" >&2
        exit 1
    }
}
neuron() {
    taskset -c "$core" $python $neuron/measure.py "$@" 2> "$work/log" || {
        cat "$work/log" >&2
        exit 1
    }
}

if [ $mode != accuracy ]; then
    round=1
    while [ $round -le $rounds ]; do
        echo "round $round of $rounds: Ranvier …" >&2
        ranvier "$core" $speed > "$work/ranvier-$round.tsv"
        echo "round $round of $rounds: NEURON …" >&2
        neuron short variable > "$work/neuron-$round.tsv"
        neuron short fixed >> "$work/neuron-$round.tsv"
        if [ $mode != quick ]; then
            neuron long variable >> "$work/neuron-$round.tsv"
            neuron long fixed >> "$work/neuron-$round.tsv"
        fi
        round=$((round + 1))
    done
    echo "scaling …" >&2
    ranvier "$core" scaling > "$work/scaling.tsv"
    ranvier "0-$(($(nproc) - 1))" threads > "$work/threads.tsv"
    {
        sed -n 's/^model name[^:]*: */- /p' /proc/cpuinfo | head -n 1
        echo "- $(nproc) cores; load before the last round $(cut -d ' ' -f 1 /proc/loadavg)"
        echo "- $(sed -n 's/^IMPLEMENTOR_VERSION="\(.*\)"/\1/p' "$jdk/release"); NEURON $(dpkg-query -W -f '${Version}' neuron 2> /dev/null)"
        echo "- $rounds rounds, medians"
    } > "$work/machine.txt"
fi
if [ $mode != quick ]; then
    echo "accuracy …" >&2
    ranvier "0-$(($(nproc) - 1))" accuracy > "$work/accuracy.md"
fi
$python $neuron/page.py "$work"

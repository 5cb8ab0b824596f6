#!/bin/sh
# How long one reading takes as a whole process, beside the bare start of the same JDK.
# Both run in turn, so that other load on the machine strikes both; printed are medians.
#   ranvier-benchmarks/startup.sh [RUNS] [RECORD]

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
runs=${1:-20}
record=${2:-examples/laboratory-table.json}

# Builds if need be, and leaves behind which JDK is used.
./ranvier examine "$record" > /dev/null || exit 1
{ read -r _; IFS= read -r jdk; } < ranvier-cli/target/app/jdk

# Milliseconds since some moment. The date of macOS and BSD knows no parts of a second; Perl is there.
case $(date +%N) in
    *[!0-9]* | '') now() { perl -MTime::HiRes=time -e 'printf "%.3f\n", 1000 * time'; } ;;
    *) now() { date +%s.%N; } ;;
esac
case $(now) in
    *.?????????) scale=1000 ;;
    *) scale=1 ;;
esac

times=$(mktemp) || exit 1
trap 'rm -f "$times"' EXIT
measure() {
    name=$1
    shift
    before=$(now)
    "$@" > /dev/null 2>&1
    echo "$name $before $(now)" >> "$times"
}
run=0
while [ "$run" -lt "$runs" ]; do
    measure java "$jdk/bin/java" -version
    measure ranvier ./ranvier examine "$record"
    measure nothing true
    run=$((run + 1))
done

# Asking for the time takes time too: what "nothing" takes is taken off.
awk -v scale="$scale" -v record="$record" '
    { name[NR] = $1; split($2, b, "."); split($3, e, "."); all[$1, ++n[$1]] = ((e[1] - b[1]) + ("0." e[2]) - ("0." b[2])) * scale }
    function median(of,    i, j, t, k) {
        k = n[of]
        for (i = 1; i <= k; i++) v[i] = all[of, i]
        for (i = 2; i <= k; i++) { t = v[i]; for (j = i - 1; j > 0 && v[j] > t; j--) v[j + 1] = v[j]; v[j + 1] = t }
        return (v[int((k + 1) / 2)] + v[int(k / 2) + 1]) / 2
    }
    END {
        none = median("nothing"); java = median("java") - none; ranvier = median("ranvier") - none
        printf "java -version             %6.1f ms\n", java
        printf "./ranvier examine         %6.1f ms   %s\n", ranvier, record
        printf "ratio                     %6.2f      medians of %d runs\n", ranvier / java, n["java"]
    }' "$times"

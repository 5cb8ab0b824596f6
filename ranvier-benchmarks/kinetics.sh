#!/bin/sh
# Remakes the table of docs/validation/kinetics.md: immunoglobulin and block of one person over a year, by Ranvier and by R's deSolve
# with a compiled right-hand side, in turn on one core, with the errors of both.
#   ranvier-benchmarks/kinetics.sh [--quick] [CORE]
#     --quick  one round, printed only
# CORE is the processor to stay on (default 0).

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
rounds=3
page=docs/validation/kinetics.md
case ${1-} in
    --quick)
        rounds=1
        page=
        shift
        ;;
    -*)
        echo "Usage: ranvier-benchmarks/kinetics.sh [--quick] [CORE]" >&2
        exit 2
        ;;
esac
core=${1:-0}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

command -v taskset > /dev/null || {
    echo "To stay on one core, taskset must be there: install util-linux." >&2
    exit 1
}
if ! Rscript -e 'library(deSolve)' > /dev/null 2>&1 || ! command -v gcc > /dev/null; then
    echo "R with deSolve and a C compiler must be there to be measured against: apt-get install r-base-core r-cran-desolve gcc." >&2
    exit 1
fi
cp ranvier-benchmarks/r/model.c "$work" || exit 1
(cd "$work" && PKG_CFLAGS=-O2 R CMD SHLIB model.c > log 2>&1) || {
    cat "$work/log" >&2
    exit 1
}

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1

# ranvier WHAT
ranvier() {
    taskset -c "$core" "$jdk/bin/java" -XX:+UseSerialGC -Xmx1g -cp ranvier-benchmarks/target/benchmarks.jar \
        org.ranvier.benchmarks.kinetics.KineticFigures "$1" "$work" || exit 1
}

ranvier reference
round=1
while [ $round -le $rounds ]; do
    echo "round $round of $rounds: Ranvier …" >&2
    ranvier speed >> "$work/times.tsv"
    echo "round $round of $rounds: R …" >&2
    taskset -c "$core" Rscript ranvier-benchmarks/r/solve.R "$work" >> "$work/times.tsv" || exit 1
    round=$((round + 1))
done

{
    echo "$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1), core $core of $(nproc), load $(cut -d ' ' -f 1 /proc/loadavg) at the end;" \
        "$(sed -n 's/^IMPLEMENTOR_VERSION="\(.*\)"/\1/p' "$jdk/release"), R $(Rscript -e 'cat(as.character(getRversion()))')," \
        "deSolve $(Rscript -e 'cat(as.character(packageVersion("deSolve")))'). Median of $rounds rounds."
    echo
    echo "| system | solver | µs a solve | solves a second | Ranvier is faster by | greatest relative error: level | block |"
    echo "|---|---|---|---|---|---|---|"
    # Times of one system and solver come together, and the median of them is taken.
    sort -t '	' -k 1,1 -k 2,2 -k 3,3g "$work/times.tsv" | awk -F '\t' '
        { key = $1 FS $2
          if (!(key in n)) order[++keys] = key
          time[key, ++n[key]] = $3; level[key] = $4; block[key] = $5 }
        END {
          for (i = 1; i <= keys; i++) { key = order[i]; seconds[key] = time[key, int((n[key] + 1) / 2)] }
          for (i = 1; i <= keys; i++) {
            key = order[i]; split(key, part, FS); ours = seconds[part[1] FS "Ranvier"]
            ratio = part[2] == "Ranvier" ? "" : sprintf("%.1f", seconds[key] / ours)
            printf "| %s | %s | %.1f | %.0f | %s | %.1e | %.1e |\n", part[1], part[2], 1e6 * seconds[key], 1 / seconds[key], ratio, level[key], block[key]
          } }'
} > "$work/table.md"
cat "$work/table.md"
[ -z "$page" ] && exit 0
awk -v table="$work/table.md" '
    /^<!-- written by kinetics.sh -->$/ { print; while ((getline line < table) > 0) print line; skip = 1; next }
    /^<!-- end -->$/ { skip = 0 }
    !skip { print }' "$page" > "$work/page.md" && cp "$work/page.md" "$page"

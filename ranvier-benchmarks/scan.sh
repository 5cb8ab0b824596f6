#!/bin/sh
# Remakes the tables of docs/validation/scan.md.
#   ranvier-benchmarks/scan.sh [FOLDER]     simulated scans, and the recordings in FOLDER if it is there
#   ranvier-benchmarks/scan.sh --example    the example scan examples/scan/virtual-apb.mem
# FOLDER holds .mem files and stepix-reference.csv (default ../shared/data/cmap-scans); see docs/validation/scan.md.
# REPEATS in the environment says how many scans are simulated of each muscle (default 8).

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
case ${1-} in
    --example) example=1 ;;
    -*)
        echo "Usage: ranvier-benchmarks/scan.sh [FOLDER | --example]" >&2
        exit 2
        ;;
    *) example= ;;
esac
folder=${1:-../shared/data/cmap-scans}
page=docs/validation/scan.md

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1

figures() {
    "$jdk/bin/java" -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.scan.ScanFigures "$@" || exit 1
}
if [ -n "$example" ]; then
    figures example examples/scan/virtual-apb.mem
    exit 0
fi
if [ -d "$folder" ]; then
    echo "recordings …" >&2
    figures recorded $page "$folder"
else
    echo "There are no recordings in $folder; their tables stay as they are." >&2
fi
echo "simulated scans …" >&2
figures simulated $page "${REPEATS:-8}"

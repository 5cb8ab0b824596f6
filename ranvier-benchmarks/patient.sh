#!/bin/sh
# Remakes the figures of docs/validation/patient.md: each published study of examples/cohort/targets is simulated by its own protocol.
#   ranvier-benchmarks/patient.sh [--quick]
#     --quick  at most 100 patients in a study, printed only

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
page=docs/validation/patient.md
most=
case ${1-} in
    --quick)
        page=
        most=100
        ;;
    ?*)
        echo "Usage: ranvier-benchmarks/patient.sh [--quick]" >&2
        exit 2
        ;;
esac
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1

# The number of patients is left to each protocol unless one is given.
# shellcheck disable=SC2086
"$jdk/bin/java" -XX:+UseParallelGC -Xmx1g -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.patient.TargetTable \
    examples/cohort/targets "$(nproc)" $most > "$work/table.md" || exit 1
cat "$work/table.md"
[ -z "$page" ] && exit 0
awk -v table="$work/table.md" '
    /^<!-- written by patient.sh: targets -->$/ { print; while ((getline line < table) > 0) print line; skip = 1; next }
    /^<!-- end -->$/ { skip = 0 }
    !skip { print }' "$page" > "$work/page.md" && cp "$work/page.md" "$page"

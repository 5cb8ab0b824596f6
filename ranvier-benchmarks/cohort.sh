#!/bin/sh
# Remakes the tables of docs/validation/cohort.md and docs/images/cohort-scaling.svg: time and memory of studies of virtual patients.
#   ranvier-benchmarks/cohort.sh [--speed | --memory]
# RANVIER_JAVA_OPTIONS are handed to Java. Nothing else should run meanwhile.

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
what=${1-}
case $what in
    '' | --speed | --memory) ;;
    *)
        echo "Usage: ranvier-benchmarks/cohort.sh [--speed | --memory]" >&2
        exit 2
        ;;
esac

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1

figures() {
    # shellcheck disable=SC2086
    "$jdk/bin/java" "$@"
}
main="-cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.cohort.CohortFigures docs/validation/cohort.md docs/images/cohort-scaling.svg"
# shellcheck disable=SC2086
if [ "$what" != --memory ]; then
    figures -XX:+UseParallelGC -Xmx1g ${RANVIER_JAVA_OPTIONS-} $main speed || exit 1
fi
# shellcheck disable=SC2086
if [ "$what" != --speed ]; then
    figures -XX:+UseSerialGC -Xmx1g ${RANVIER_JAVA_OPTIONS-} $main memory 100000 || exit 1
fi

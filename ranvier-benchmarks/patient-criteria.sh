#!/bin/sh
# Remakes docs/validation/patient-criteria.md and docs/images/criteria-by-years.svg: virtual people with MMN, ALS and CIDP examined as the years pass.
#   ranvier-benchmarks/patient-criteria.sh [--quick]
#     --quick  8 people with each disease, printed only
# Uses all cores; about 6 minutes on two that have nothing else to do.

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
people=
case ${1-} in
    '') ;;
    --quick) people=8 ;;
    *)
        echo "Usage: ranvier-benchmarks/patient-criteria.sh [--quick]" >&2
        exit 2
        ;;
esac

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1
# shellcheck disable=SC2086
exec "$jdk/bin/java" -XX:+UseParallelGC -Xmx2g ${RANVIER_JAVA_OPTIONS-} \
    -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.criteria.CriteriaFigures . $people

#!/bin/sh
# Remakes every figure of docs/validation/study.md: virtual people of all presets examined and held against published figures.
#   ranvier-benchmarks/study.sh [--quick | --speed]
#     --quick   a tenth of the people, to see whether it runs; do not keep the page
#     --speed   the time of a study only
# Uses all cores; RANVIER_JAVA_OPTIONS are handed to Java.

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
share=1
figures=1
case ${1-} in
    '') ;;
    --quick) share=0.1 ;;
    --speed) figures= ;;
    *)
        echo "Usage: ranvier-benchmarks/study.sh [--quick | --speed]" >&2
        exit 2
        ;;
esac
page=docs/validation/study.md

. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1
[ -t 2 ] && export RANVIER_PROGRESS=1

# write WHAT, with a command in front if there are more words
write() {
    what=$1
    shift
    # shellcheck disable=SC2086
    "$@" "$jdk/bin/java" -XX:+UseSerialGC -Xmx2g ${RANVIER_JAVA_OPTIONS-} \
        -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.study.StudyFigures "$page" "$what" $share || exit 1
}

if [ -n "$figures" ]; then
    write people
    write tests
fi
if command -v taskset > /dev/null; then
    write speed taskset -c 0
else
    write speed
fi

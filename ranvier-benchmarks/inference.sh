#!/bin/sh
# Remakes every figure of docs/validation/inference.md and docs/images/inference-roc.svg; takes some minutes.
#   ranvier-benchmarks/inference.sh

case $0 in
    */*) cd "${0%/*}/.." || exit 1 ;;
    *) cd .. || exit 1 ;;
esac
home=$PWD
. bin/find-jdk.sh
find_jdk || exit 1
JAVA_HOME=$jdk
export JAVA_HOME
./mvnw -B -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Pbenchmarks -DskipTests -pl ranvier-benchmarks -am package || exit 1
"$jdk/bin/java" -Xmx2g -cp ranvier-benchmarks/target/benchmarks.jar org.ranvier.benchmarks.inference.InferenceFigures "$home/docs"

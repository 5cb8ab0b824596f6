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
./mvnw -q -B -pl ranvier-benchmarks -am -DskipTests package || exit 1
list=$(mktemp) || exit 1
trap 'rm -f "$list"' EXIT
./mvnw -q -B -pl ranvier-benchmarks dependency:build-classpath -Dmdep.outputFile="$list" || exit 1
"$jdk/bin/java" -Xmx2g -cp "ranvier-benchmarks/target/classes:$(cat "$list")" \
    org.ranvier.benchmarks.inference.InferenceFigures "$home/docs"

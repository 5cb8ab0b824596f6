# Sourced by ranvier and check: find_jdk sets jdk to the home of a JDK 25 or newer, or fails.

# jdk_version HOME sets version to the major Java version of a JDK, 0 if there is none.
jdk_version() {
    version=0
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            value=${value%%[!0-9]*}
            version=${value:-0}
            return 0
        fi
    done < "$1/release"
}

# use_jdk HOME... takes the first that is new enough.
use_jdk() {
    for jdk in "$@"; do
        [ -n "$jdk" ] || continue
        jdk_version "$jdk"
        [ "$version" -ge 25 ] && return 0
    done
    return 1
}

# jdk_on_path sets on_path to the home of the javac on PATH.
jdk_on_path() {
    on_path=
    javac=$(command -v javac) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null) || return 0
    on_path=${javac%/bin/javac}
}

find_jdk() {
    use_jdk "${RANVIER_JAVA_HOME-}" "${JAVA_HOME-}" && return 0
    jdk_on_path
    use_jdk "$on_path" \
        /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME-}"/.sdkman/candidates/java/* \
        "${HOME-}"/.jdks/* && return 0
    jdk=
    echo "Ranvier needs JDK 25 or newer and found none: install one (https://adoptium.net) or set RANVIER_JAVA_HOME to its folder." >&2
    return 1
}

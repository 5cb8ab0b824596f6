# Sourced by ranvier and check: build_app builds what ./ranvier runs.
# Needs home (the project's folder), app (the folder of the build) and jdk.

build_app() {
    log=$home/ranvier-cli/target/build.log
    lock=$home/ranvier-cli/target/building
    mkdir -p "$app"
    wait_for_lock
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    # The stamp is as old as the start of the build, so that a source saved meanwhile is newer.
    : > "$lock/stamp"
    rm -f "$app/stamp"
    if ! (cd "$home" && JAVA_HOME=$jdk ./mvnw -B -Dmaven.test.skip=true -Djacoco.skip=true \
            -pl ranvier-cli -am package) > "$log" 2>&1 < /dev/null; then
        echo "Ranvier could not be built: see $log." >&2
        exit 70
    fi
    mv "$lock/stamp" "$app/stamp"
    rm -rf "$lock"
    trap - EXIT INT TERM
}

# Two commands started at once must not build over each other.
wait_for_lock() {
    until mkdir "$lock" 2>/dev/null; do
        owner=
        [ -r "$lock/owner" ] && read -r owner < "$lock/owner"
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
        else
            sleep 1
        fi
    done
    echo $$ > "$lock/owner"
}

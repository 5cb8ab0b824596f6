# Sourced by ranvier and check: builds what ./ranvier runs. To be called between take_lock and release_lock.
# Needs home (the project's folder), app (the folder of the build) and jdk.

build_app() {
    log=$home/ranvier-cli/target/build.log
    begin_build
    (cd "$home" && JAVA_HOME=$jdk ./mvnw -B -Dmaven.test.skip=true -Djacoco.skip=true \
        -pl ranvier-cli -am package) > "$log" 2>&1 < /dev/null || {
        echo "Ranvier could not be built: see $log." >&2
        exit 70
    }
    end_build
}

# The stamp is as old as the start of the build, so that a source saved meanwhile counts as newer.
begin_build() {
    mkdir -p "$app"
    : > "$lock/stamp"
    rm -f "$app/stamp"
}

end_build() {
    mv "$lock/stamp" "$app/stamp"
}

# Two builds at once would write over each other.
take_lock() {
    lock=$home/ranvier-cli/target/building
    mkdir -p "$home/ranvier-cli/target"
    until mkdir "$lock" 2> /dev/null; do
        owner=
        [ -r "$lock/owner" ] && read -r owner < "$lock/owner"
        if [ -n "$owner" ] && ! kill -0 "$owner" 2> /dev/null; then
            rm -rf "$lock"
        else
            sleep 1
        fi
    done
    echo $$ > "$lock/owner"
    trap release_lock EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

release_lock() {
    rm -rf "$lock"
    trap - EXIT INT TERM
}

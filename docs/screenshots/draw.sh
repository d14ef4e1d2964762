#!/bin/sh
# Draws every screen in every theme at 1280x800 and 1920x1080; no display is needed. After `mvn install -DskipTests`:
#
#   docs/screenshots/draw.sh OUT_FOLDER            everything
#   docs/screenshots/draw.sh OUT_FOLDER review     what begins with "review"
#   docs/screenshots/draw.sh OUT_FOLDER --text=2 --sizes=1024x700 prompt
#   docs/screenshots/draw.sh                       the pictures of the guides, into this folder
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -eq 0 ]; then
    set -- "$here" --documented
else
    mkdir -p "$1"
    out=$(cd "$1" && pwd)
    shift
    set -- "$out" "$@"
fi
cd "$here/../.."
exec mvn -q -B ${MAVEN_ARGS:-} -pl app/desktop test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
    -Dexec.args="-XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Dtessera.root=$PWD -Dglass.platform=Headless -Dprism.order=sw -classpath %classpath org.tessera.desktop.gallery.Gallery $*"

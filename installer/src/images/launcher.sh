#!/bin/sh
# Starts Java with what the file of this launcher in lib/app says: class path, options, main class.
# In place of jpackage's own launcher, which asks rpm and dpkg twice at each start who owns it.
set -eu

self=$(readlink -f -- "$0")
image=${self%/bin/*}
APPDIR=$image/lib/app
settings=$APPDIR/${self##*/}.cfg
given=$#

case $image in
  *:*)
    echo "Tessera cannot start from a folder with a colon in its path. Move it to another place: $image" >&2
    exit 1
    ;;
esac
# Without UTF-8, as under cron, Java finds no folder with letters beyond ASCII, and such words of a person are lost.
[ "$(locale charmap 2> /dev/null || :)" = UTF-8 ] || export LC_ALL=C.UTF-8
# Options of other programs: they could switch on dumps, which would hold notes.
unset _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS

class_path=
main=

# The words of a person come first in the list for now; options are put behind them.
while IFS= read -r line; do
  value=${line#*=}
  case $value in
    *'$APPDIR'*) value=${value%%'$APPDIR'*}$APPDIR${value#*'$APPDIR'} ;;
  esac
  case $line in
    app.classpath=*) class_path=$class_path${class_path:+:}$value ;;
    app.mainclass=*) main=$value ;;
    java-options=*) set -- "$@" "$value" ;;
  esac
done < "$settings"
set -- "$@" -classpath "$class_path" "$main"

while [ "$given" -gt 0 ]; do
  set -- "$@" "$1"
  shift
  given=$((given - 1))
done
# What libraries of the window would leave in the home of the person: shaders that drivers keep, settings that GTK keeps.
export MESA_SHADER_CACHE_DISABLE=true __GL_SHADER_DISK_CACHE=0 GSETTINGS_BACKEND=memory
exec "$image/lib/runtime/bin/java" "$@"

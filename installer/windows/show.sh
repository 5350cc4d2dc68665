# Opens the window on an office, waits until it is painted, takes a picture, runs the setup, closes.
# show.sh OFFICE SETUP PICTURE
set -e
# Xvfb chooses its number: a screen of another workshop is heard of here too
told=$(mktemp)
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$told" 2>/dev/null &
screen=$!
for _ in $(seq 100); do
    [ -s "$told" ] && break
    sleep 0.2
done
[ -s "$told" ] || { echo "Der Bildschirm Xvfb ist nicht da." >&2; exit 1; }
DISPLAY=":$(cat "$told")"
export DISPLAY
trap 'wineserver --kill; kill $screen' EXIT
program='C:\users\root\AppData\Local\Programs\Sekretariat\Sekretariat.exe'
begin=$(date +%s)
wine "$program" "$1" >/dev/null 2>&1 &
timeout 180 xdotool search --sync --onlyvisible --name 'Sekretariat' >/dev/null
echo "nach $(($(date +%s) - begin)) s unter Wine"
# its title names the office once that is open
timeout 180 xdotool search --sync --onlyvisible --name 'Beispielkonferenz' >/dev/null
# painted when two pictures in a row are alike and show more than a few colours
earlier=none
for _ in $(seq 60); do
    import -window root "$3"
    now=$(md5sum < "$3")
    [ "$now" = "$earlier" ] && [ "$(identify -format %k "$3")" -gt 100 ] && break
    earlier=$now
    sleep 2
done
code=0
wine "$2" /S || code=$?
echo "setup: $code"

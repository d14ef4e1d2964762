#!/bin/sh
# Writes roots.pem anew from a newer list of certificates in PEM form: renew.sh cacert.pem. Needs openssl and sha256sum.
set -eu

folder=$(dirname -- "$(readlink -f -- "$0")")
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
awk -v to="$parts" '
  /^-----BEGIN CERTIFICATE-----/ { file = to "/" ++count ".crt" }
  file != "" { print > file }
  /^-----END CERTIFICATE-----/ { close(file); file = "" }' "$1"
for part in "$parts"/*.crt; do
  sum=$(openssl x509 -in "$part" -outform DER | sha256sum | cut -d ' ' -f 1)
  subject=$(openssl x509 -in "$part" -noout -subject -nameopt RFC2253,utf8,-esc_msb)
  { printf '\n# %s\n# %s\n' "${subject#subject=}" "$sum"; cat "$part"; } > "$parts/$sum.pem"
done
# The words at the top stay; the release that they name is changed by hand.
sed '/^$/,$d' "$folder/roots.pem" > "$parts/top"
cat "$parts/top" "$parts"/*.pem > "$parts/all"
cat "$parts/all" > "$folder/roots.pem"

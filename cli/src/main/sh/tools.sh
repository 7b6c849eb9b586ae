# Finds the tools that Entente is built and run with. Sourced by ./entente and ./check.

# The feature version of the JDK in a folder, 0 when there is none.
jdk_version() {
  version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Every folder where a JDK may stand, the user's own choice first, one a line.
jdk_places() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || dirname "$(dirname "$(readlink -f "$on_path")")"
  for place in /usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$place" ]; then echo "$place"; fi
  done
}

# Sets JAVA_HOME to the first JDK of version 21 or newer, or says what to install and fails.
find_jdk() {
  seen=
  old_ifs=$IFS
  IFS='
'
  for place in $(jdk_places); do
    version=$(jdk_version "$place")
    if [ "$version" -ge 21 ]; then
      IFS=$old_ifs
      JAVA_HOME=$place
      export JAVA_HOME
      return 0
    fi
    [ "$version" = 0 ] || seen="$seen $place (JDK $version)"
  done
  IFS=$old_ifs
  echo "No JDK 21 or newer found. Looked at JAVA_HOME (${JAVA_HOME:-not set}), javac on the PATH, /usr/lib/jvm, /opt, ~/.jdks, ~/.sdkman.${seen:+ Too old:$seen.}" >&2
  if [ -n "$(apt-cache search --names-only '^openjdk-21-jdk-headless$' 2>/dev/null)" ]; then
    echo "Maybe install one: apt-get install openjdk-21-jdk-headless" >&2
  else
    echo "Maybe install temurin-25-jdk or temurin-21-jdk (packages and archives: https://adoptium.net/installation), or set JAVA_HOME to a JDK you have." >&2
  fi
  return 1
}

# Installs Maven where that can be done without asking, or says how and fails.
find_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Maven is missing: installing it with apt-get" >&2
    if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven; } \
      >"$1" 2>&1; then
      return 0
    fi
    echo "Maven could not be installed; apt-get's last words (all of them in $1):" >&2
    tail -n 3 "$1" >&2
    return 1
  fi
  if command -v apt-get >/dev/null 2>&1; then
    echo "Maven is missing. Maybe install it: sudo apt-get install maven" >&2
  else
    echo "Maven is missing (no mvn on the PATH). Maybe install it: https://maven.apache.org/install.html" >&2
  fi
  return 1
}
